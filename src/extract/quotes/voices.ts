/** Gives each quotation its speaker: by its own cue, else by who spoke before it. One pass in the order of the text. */
import type { Inference } from '../../model/timeline.ts';
import type { Range } from '../article.ts';
import { PRONOUNS } from '../actors/lexicon/common.ts';
import type { Gender } from '../actors/draft.ts';
import { isNamedIn } from './addressed.ts';
import { nameBeside } from './appositions.ts';
import { carry, meant } from './carry.ts';
import { findCue, isGist } from './cues.ts';
import { settle } from './dialogue.ts';
import { inferencesOf } from './inferences.ts';
import type { Frame, Item } from './items.ts';
import type { Weighed } from './kind.ts';
import { CROWD } from './lexicon.ts';
import { Memory } from './memory.ts';
import { type Cast, genderOf, type Party } from './party.ts';
import { speakerOf } from './speaker-of.ts';
import { teller } from './teller.ts';
import type { Told } from './turns.ts';

export interface Attributed {
  readonly party: Party | null;
  readonly cueRange: Range;
  readonly rule: string;
  readonly inferred: readonly Inference[];
}

/** What "he" or "she" says of whoever it stands for. */
function genderOfPronoun(item: Item | undefined): Gender | null {
  const gender = PRONOUNS.get(item?.lower ?? '');
  return gender === 'male' || gender === 'female' ? gender : null;
}

const ASKS = /^(?:asked|asks|inquired|enquired)$/;

/** Index of the quotation → who speaks. Quotations that nothing supports are left out. */
export function attribute(
  cast: Cast,
  frames: readonly Frame[],
  quotes: readonly Weighed[],
  credits: ReadonlyMap<number, Party>,
): Map<number, Attributed> {
  const voices = new Voices(cast, frames, quotes, credits);
  for (let f = 0; f < frames.length; f++) voices.frame(f);
  voices.answer();
  return voices.found;
}

class Voices {
  readonly found = new Map<number, Attributed>();
  readonly #cast: Cast;
  readonly #memory: Memory;
  readonly #frames: readonly Frame[];
  readonly #quotes: readonly Weighed[];
  /** Quotations at the head of a paragraph that wait for the cue of the one after them. */
  #waiting: { index: number; frame: number; gender: Gender | null }[] = [];

  readonly #told: Told;
  /** By index of the quotation, whom the line under it names. */
  readonly #credits: ReadonlyMap<number, Party>;

  constructor(
    cast: Cast,
    frames: readonly Frame[],
    quotes: readonly Weighed[],
    credits: ReadonlyMap<number, Party>,
  ) {
    this.#credits = credits;
    this.#cast = cast;
    this.#frames = frames;
    this.#quotes = quotes;
    this.#told = { frames, quotes, found: this.found };
    this.#memory = new Memory(cast, frames);
  }

  /** What the words that follow tell of the words before them. */
  answer(): void {
    for (const [index, party] of settle(this.#cast, this.#told)) {
      const known = this.found.get(index);
      if (known === undefined || known.party?.name === party.name) continue;
      const from = this.#cast.text.slice(party.range.start, party.range.end).slice(0, 200);
      this.found.set(index, {
        ...known,
        party,
        rule: 'speaker/turn',
        inferred: [{ part: 'speaker', from, rule: 'speaker/turn' }],
      });
    }
  }

  frame(f: number): void {
    const frame = this.#frames[f];
    if (frame === undefined) return;
    if (this.#waiting.length > 0) this.#introduce(frame, f);
    this.#memory.tell(f, frame);
    for (let i = 0; i < frame.items.length; i++) {
      const item = frame.items[i];
      const quote = item?.kind === 'quote' ? this.#quotes[item.index] : undefined;
      if (item !== undefined && quote !== undefined) this.#quote(f, frame, i, item.index, quote);
    }
  }

  /** `“I stayed,” she says. NAME, 61, has lived here all her life.` */
  #introduce(frame: Frame, f: number): void {
    const block = this.#frames[this.#waiting[0]?.frame ?? -1]?.block ?? -9;
    if (frame.block - block > 1) this.#waiting = [];
    else if (frame.items[0]?.kind !== 'quote' && f > (this.#waiting.at(-1)?.frame ?? f)) {
      const voice = this.#memory.voice(frame.items);
      if (voice === null || voice.how !== 'name' || this.#cast.actors[voice.actor ?? -1]?.kind !== 'person')
        return;
      this.#backfill(voice, block);
      this.#memory.last = { party: voice, frame: f };
    }
  }

  #quote(f: number, frame: Frame, i: number, index: number, quote: Weighed): void {
    const cueRange = { start: frame.items[0]?.start ?? 0, end: frame.items.at(-1)?.end ?? 0 };
    const credit = this.#credits.get(index);
    if (credit !== undefined) {
      this.found.set(index, { party: credit, cueRange: credit.range, rule: 'cue/dash', inferred: [] });
      this.#memory.last = { party: credit, frame: f };
      return;
    }
    const heard = this.#memory.heard(f, frame.items, i);
    if (heard !== null) {
      this.found.set(index, {
        party: heard,
        cueRange,
        rule: 'speaker/introduced',
        inferred: inferencesOf(this.#cast, heard),
      });
      this.#memory.last = { party: heard, frame: f };
      return;
    }
    const cue = findCue(frame.items, i, quote.goesOn);
    // A banner says nothing that anybody said.
    if (cue !== null && CROWD.has(frame.items[cue.phrase.head]?.lower ?? '')) return;
    const direct =
      cue === null
        ? null
        : this.#unnamed(
            speakerOf(this.#memory, frame.items, nameBeside(frame.items, cue.phrase), f),
            frame.items[cue.phrase.head],
            f,
            index,
          );
    if (cue !== null && direct !== null && (direct.name !== null || direct.how === 'unnamed')) {
      if (!this.#claims(quote, cue.rule)) return;
      this.found.set(index, {
        party: direct,
        cueRange,
        rule: cue.rule,
        inferred: inferencesOf(this.#cast, direct),
      });
      if (
        quote.text.endsWith('?') &&
        frame.items.slice(cue.from, cue.to).some(({ lower }) => ASKS.test(lower))
      )
        this.#memory.examiner = { party: direct, frame: f };
      this.#backfill(direct, frame.block);
      this.#memory.write(f, frame.items, i, direct);
      if (direct.name !== null || direct.how === 'unnamed')
        this.#memory.last = { party: teller(this.#cast, frame.items, cue) ?? direct, frame: f };
      return;
    }
    if (quote.kind === 'doubtful' || (quote.kind === 'fragment' && cue === null && i > 0 && quote.count < 6))
      return;
    const carried =
      cue === null
        ? isGist(frame.items, i)
          ? null
          : carry(this.#memory, this.#told, { f, frame, i, text: quote.text })
        : meant(this.#memory, f, frame.items[cue.phrase.head]?.lower ?? '');
    if (carried === null) {
      this.found.set(index, { party: null, cueRange, rule: cue?.rule ?? 'marks/no-cue', inferred: [] });
      // "It" says nothing of whoever is named next.
      const thing = frame.items[cue?.phrase.head ?? -1]?.lower === 'it';
      if (!thing && ((i === 0 && !isGist(frame.items, i)) || cue !== null))
        this.#waiting.push({ index, frame: f, gender: genderOfPronoun(frame.items[cue?.phrase.head ?? -1]) });
      // Somebody speaks who was not met before: who spoke last does not go on.
      if (cue !== null) [this.#memory.last, this.#memory.teller] = [null, null];
      return;
    }
    const from = this.#cast.text.slice(carried.party.range.start, carried.party.range.end).slice(0, 200);
    const inferred: Inference[] = [
      ...inferencesOf(this.#cast, carried.party).filter(({ part }) => part !== 'speaker'),
      { part: 'speaker', from, rule: carried.rule },
      // Who goes on is no surer than the pronoun that began.
      ...(carried.party.contested === true
        ? [{ part: 'speaker' as const, from, rule: 'speaker/pronoun-of-two' }]
        : []),
    ];
    this.found.set(index, { party: carried.party, cueRange, rule: carried.rule, inferred });
    this.#memory.last = { party: carried.party, frame: f };
  }

  /** `“Tell NAME that his bicycle is gone,” he says.`: he is another one, whom the last sentences have told of. */
  #unnamed(party: Party, head: Item | undefined, f: number, index: number): Party {
    const gender = genderOfPronoun(head);
    if (party.how !== 'pronoun' || gender === null) return party;
    const said = this.#wordsFrom(f, index);
    const told = /^[“‘"']?I (?:said|told|asked|answered|replied)\b/.test(said)
      ? this.#memory.toldBy(f, party)
      : null;
    if (told !== null && (genderOf(this.#cast, told) ?? gender) === gender)
      return { ...told, range: party.range, how: 'pronoun' };
    if (!isNamedIn(said, this.#cast.actors[party.actor ?? -1])) return party;
    const other = this.#memory.lastPerson(
      f,
      (actor, n) => n !== party.actor && (actor.gender ?? gender) === gender && !isNamedIn(said, actor),
    );
    return other === null ? party : { ...other, range: party.range, how: 'pronoun' };
  }

  /** What is said from a quotation of frame `f` on: what its sentence goes on to quote, and a next one of nothing else. */
  #wordsFrom(f: number, index: number): string {
    const [here, next] = [this.#frames[f], this.#frames[f + 1]];
    const isNext = ({ kind, index: at }: Item): boolean => kind === 'quote' && at === index + 1;
    const alone = next?.block === here?.block && next?.items.length === 1 && next.items.some(isNext);
    const goesOn = alone || here?.items.some(isNext) === true;
    return [index, ...(goesOn ? [index + 1] : [])].map((at) => this.#quotes[at]?.text ?? '').join(' ');
  }

  /** Short words count as a quotation only where a verb of saying claims them. */
  #claims(quote: Weighed, rule: string): boolean {
    if (quote.kind !== 'doubtful') return true;
    const weak = rule === 'cue/main-subject' || rule === 'cue/colon' || rule === 'cue/sentence';
    return quote.count >= 4 || !weak;
  }

  /** A paragraph that opens with bare quotations gives them to the speaker named after the next. */
  #backfill(party: Party, block: number): void {
    const own = genderOf(this.#cast, party);
    for (const { index, frame, gender } of this.#waiting) {
      const known = this.found.get(index);
      if (this.#frames[frame]?.block !== block || known === undefined) continue;
      // "“…,” she said. Walt NAME …": somebody else
      if (gender !== null && own !== null && gender !== own) continue;
      const from = this.#cast.text.slice(party.range.start, party.range.end);
      this.found.set(index, {
        ...known,
        party,
        rule: 'speaker/named-after',
        inferred: [{ part: 'speaker', from, rule: 'speaker/named-after' }],
      });
    }
    this.#waiting = [];
  }
}
