/** Who goes on telling after words that they only repeat. */
import { sayingVerb } from '../actors/lexicon/saying.ts';
import { nameBeside } from './appositions.ts';
import type { Cue } from './cue.ts';
import type { Item } from './items.ts';
import { type Cast, type Party, resolve } from './party.ts';
import { type Phrase, phraseStartingAt } from './phrases.ts';
import { mainSubject } from './subjects.ts';

/** `“You can’t,” NAME told her, she recalled.`: she goes on telling. */
export function teller(cast: Cast, items: readonly Item[], cue: Cue): Party | null {
  const main = cue.rule === 'cue/before' ? mainBehind(items, cue) : null;
  if (main !== null) {
    const party = resolve(cast, items, nameBeside(items, main));
    return party.name === null ? null : party;
  }
  if (cue.rule !== 'cue/after') return null;
  for (let i = cue.to; i < Math.min(items.length, cue.to + 8); i++) {
    if (items[i]?.lower !== ',' || items[i]?.kind !== 'mark') continue;
    const phrase = phraseStartingAt(items, i + 1);
    const verb = sayingVerb(items[phrase?.end ?? -1]?.lower ?? '');
    if (phrase === null || verb?.says !== true || verb.form !== 'finite') continue;
    const party = resolve(cast, items, phrase);
    return party.name === null ? null : party;
  }
  return null;
}

/** `The chairman, rising after somebody had shouted “…”, said that …`: the main clause goes on behind the words. */
function mainBehind(items: readonly Item[], { from, to }: Cue): Phrase | null {
  const verb = items[to + 2];
  if (items[to + 1]?.lower !== ',' || verb?.kind !== 'word' || sayingVerb(verb.lower)?.says !== true)
    return null;
  if (sayingVerb(verb.lower)?.form !== 'finite' || items[to + 3]?.lower !== 'that') return null;
  const main = mainSubject(items, 0, to);
  return main === null || main.start >= from ? null : main;
}
