/** Who goes on telling after words that they only repeat. */
import { sayingVerb } from '../actors/lexicon/saying.ts';
import type { Cue } from './cue.ts';
import type { Item } from './items.ts';
import { type Cast, type Party, resolve } from './party.ts';
import { phraseStartingAt } from './phrases.ts';

/** `“You can’t,” NAME told her, she recalled.`: she goes on telling. */
export function teller(cast: Cast, items: readonly Item[], cue: Cue): Party | null {
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
