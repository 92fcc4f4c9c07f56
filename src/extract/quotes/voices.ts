/** Gives each quotation its speaker: by its own cue, else by who spoke before it. One pass in the order of the text. */
import type { Inference } from '../../model/timeline.ts';
import { PRONOUNS } from '../actors/lexicon/common.ts';
import type { Range } from '../article.ts';
import { addresses, speaksOf } from './addressed.ts';
import { findCue } from './cues.ts';
import { CROWD } from './lexicon.ts';
import { askedOf, asks, mainSubject, presentedOf, sourceOf } from './subjects.ts';
import type { Frame, Item } from './items.ts';
import type { Weighed } from './kind.ts';
import { nameBeside } from './appositions.ts';
import { type Cast, documentIn, genderOf, isPerson, type Party, resolve } from './party.ts';
import { inferencesOf } from './inferences.ts';
import { beforeQuotes } from './frames.ts';
import { type Known, speakerOf } from './speaker-of.ts';
import { teller } from './teller.ts';
import { exchange, type Seen, type Told, turn, TURNS } from './turns.ts';

export interface Attributed {
  readonly party: Party | null;
  readonly cueRange: Range;
  readonly rule: string;
  readonly inferred: readonly Inference[];
}

/** Index of the quotation → who speaks. Quotations that nothing supports are left out. */
export function attribute(
  cast: Cast,
  frames: readonly Frame[],
  quotes: readonly Weighed[],
): Map<number, Attributed> {
  const voices = new Voices(cast, frames, quotes);
  for (let f = 0; f < frames.length; f++) voices.frame(f);
  return voices.found;
}

class Voices {
  readonly found = new Map<number, Attributed>();
  readonly #cast: Cast;
  readonly #frames: readonly Frame[];
  readonly #quotes: readonly Weighed[];
  /** Of each frame: is it one without a quotation whose topic the next quotation may go back to? */
  readonly #matters: readonly boolean[];
  /** Who spoke last, in which frame. */
  #last: Seen | null = null;
  /** Whom the last sentence without a quotation was about, in which frame. */
  #topic: Seen | null = null;
  /** Who last asked somebody something in the reporter's words. */
  #asker: Seen | null = null;
  /** Whose statement was spoken of last. */
  #document: Seen | null = null;
  /** Quotations at the head of a paragraph that wait for the cue of the one after them. */
  #waiting: { index: number; frame: number }[] = [];

  readonly #told: Told;

  constructor(cast: Cast, frames: readonly Frame[], quotes: readonly Weighed[]) {
    this.#cast = cast;
    this.#frames = frames;
    this.#quotes = quotes;
    this.#told = { frames, quotes, found: this.found };
    this.#matters = beforeQuotes(frames, TURNS);
  }

  frame(f: number): void {
    const frame = this.#frames[f];
    if (frame === undefined) return;
    if (this.#waiting.length > 0) this.#introduce(frame, f);
    if (this.#matters[f] === true) {
      const party = this.#voice(frame.items);
      const document = documentIn(this.#cast, frame.items);
      if (document !== null) this.#document = { party: document, frame: f };
      const asker = !asks(frame.items) ? null : mainSubject(frame.items, 0, frame.items.length);
      if (asker !== null)
        this.#asker = { party: resolve(this.#cast, frame.items, nameBeside(frame.items, asker)), frame: f };
      if (party !== null && party.how !== 'document') this.#topic = { party, frame: f };
    }
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
      const voice = this.#voice(frame.items);
      if (voice === null || voice.how !== 'name' || this.#cast.actors[voice.actor ?? -1]?.kind !== 'person')
        return;
      this.#backfill(voice, block);
      this.#last = { party: voice, frame: f };
    }
  }

  #quote(f: number, frame: Frame, i: number, index: number, quote: Weighed): void {
    const cueRange = { start: frame.items[0]?.start ?? 0, end: frame.items.at(-1)?.end ?? 0 };
    const cue = findCue(frame.items, i, quote.goesOn);
    // A banner says nothing that anybody said.
    if (cue !== null && CROWD.has(frame.items[cue.phrase.head]?.lower ?? '')) return;
    const direct =
      cue === null ? null : speakerOf(this.#known(f), frame.items, nameBeside(frame.items, cue.phrase), f);
    if (cue !== null && direct !== null && (direct.name !== null || direct.how === 'unnamed')) {
      if (!this.#claims(quote, cue.rule)) return;
      this.found.set(index, {
        party: direct,
        cueRange,
        rule: cue.rule,
        inferred: inferencesOf(this.#cast, direct),
      });
      this.#backfill(direct, frame.block);
      if (direct.name !== null || direct.how === 'unnamed')
        this.#last = { party: teller(this.#cast, frame.items, cue) ?? direct, frame: f };
      return;
    }
    if (quote.kind === 'doubtful' || (quote.kind === 'fragment' && cue === null && i > 0 && quote.count < 6))
      return;
    const carried = this.#carry(
      f,
      frame,
      i,
      cue === null ? null : (frame.items[cue.phrase.head]?.lower ?? ''),
      quote,
    );
    if (carried === null) {
      this.found.set(index, { party: null, cueRange, rule: cue?.rule ?? 'marks/no-cue', inferred: [] });
      if (i === 0 || cue !== null) this.#waiting.push({ index, frame: f });
      return;
    }
    const from = this.#cast.text.slice(carried.party.range.start, carried.party.range.end).slice(0, 200);
    const inferred: Inference[] = [
      ...inferencesOf(this.#cast, carried.party).filter(({ part }) => part !== 'speaker'),
      { part: 'speaker', from, rule: carried.rule },
    ];
    this.found.set(index, { party: carried.party, cueRange, rule: carried.rule, inferred });
    this.#last = { party: carried.party, frame: f };
  }

  /** Short words count as a quotation only where a verb of saying claims them. */
  #claims(quote: Weighed, rule: string): boolean {
    if (quote.kind !== 'doubtful') return true;
    const weak = rule === 'cue/main-subject' || rule === 'cue/colon' || rule === 'cue/sentence';
    return quote.count >= 4 || !weak;
  }

  #known(f: number): Known {
    return {
      cast: this.#cast,
      last: this.#last,
      topic: this.#topic,
      document: this.#document,
      recent: this.#recent(f),
    };
  }

  /** Who spoke last, or whom the text has been about since. */
  #recent(f: number): Party | null {
    const topic = this.#topic;
    if (topic !== null && topic.frame > (this.#last?.frame ?? -1) && this.#near(f, topic.frame))
      return topic.party;
    return this.#last !== null && this.#near(f) ? this.#last.party : null;
  }

  #near(f: number, other = this.#last?.frame ?? -1): boolean {
    const here = this.#frames[f]?.block ?? 0;
    const there = this.#frames[other]?.block ?? -9;
    return here - there <= 1;
  }

  /** @param pronoun "she" of a cue that nothing has resolved; null: there is no cue */
  #carry(
    f: number,
    frame: Frame,
    i: number,
    pronoun: string | null,
    { text }: Weighed,
  ): { party: Party; rule: string } | null {
    if (pronoun !== null) return this.#meant(f, pronoun);
    // Another quotation of the same sentence.
    if (this.#last?.frame === f) return { party: this.#last.party, rule: 'speaker/carry-over' };
    const carried = this.#goesOn(f, frame, i, text);
    if (carried === null || !this.#addressed(text, carried.party)) return carried;
    const other = [this.#last, this.#topic, this.#asker].find(
      (one) => one !== null && f - one.frame <= TURNS && !this.#addressed(text, one.party),
    );
    return other == null ? null : { party: other.party, rule: 'speaker/turn' };
  }

  #speaksOf(text: string, party: Party): boolean {
    const surname = party.actor === null ? '' : (party.name?.split(' ').at(-1) ?? '');
    return isPerson(this.#cast, party) && speaksOf(text, surname, genderOf(this.#cast, party));
  }

  #addressed(text: string, party: Party): boolean {
    return addresses(text, this.#cast.actors[party.actor ?? -1]);
  }

  /** A pronoun means whom the sentences since the last quotation were about, or who spoke last. */
  #meant(f: number, pronoun: string): { party: Party; rule: string } | null {
    const gender = PRONOUNS.get(pronoun);
    const fits = (one: Seen | null): boolean => {
      if (one === null || !this.#near(f, one.frame)) return false;
      const own = genderOf(this.#cast, one.party);
      return own === null || (gender !== 'male' && gender !== 'female') || own === gender;
    };
    const later = (this.#topic?.frame ?? -1) > (this.#last?.frame ?? -1);
    const likely = (later ? [this.#topic, this.#last] : [this.#last, this.#topic]).filter(fits);
    // "It" is a body, or the letter of a person.
    const body =
      gender === 'thing' ? likely.find((one) => one !== null && !isPerson(this.#cast, one.party)) : null;
    const party = (body ?? likely[0])?.party;
    return party === undefined ? null : { party, rule: 'speaker/pronoun' };
  }

  /** A quotation without a cue. */
  #goesOn(f: number, frame: Frame, i: number, text: string): { party: Party; rule: string } | null {
    const previous = this.#frames[f - 1];
    // "On 5 February: “…”"
    const dated = frame.items[i - 1]?.lower === ':' && i < 9;
    if (previous === undefined || (i > 3 && !dated)) return null;
    const within = previous.block === frame.block;
    if (!within && frame.block - previous.block > 1 && !(this.#last !== null && this.#last.frame === f - 1))
      return null;
    if (this.#last?.frame === f - 1) {
      const next = within ? null : (turn(this.#told, f, this.#asker, this.#topic) ?? exchange(this.#told, f));
      return next ?? { party: this.#last.party, rule: 'speaker/carry-over' };
    }
    const voice = this.#voice(previous.items);
    // "He gave his name. “I told him to wait.”": who was telling goes on.
    const teller =
      within && this.#last !== null && this.#frames[this.#last.frame]?.block === frame.block
        ? this.#last.party
        : null;
    if (voice !== null && teller !== null && this.#speaksOf(text, voice))
      return { party: teller, rule: 'speaker/carry-over' };
    if (voice !== null)
      return {
        party: voice,
        rule: previous.items.at(-1)?.lower === ':' ? 'speaker/introduced' : 'speaker/carry-over',
      };
    return this.#last !== null && this.#near(f)
      ? { party: this.#last.party, rule: 'speaker/carry-over' }
      : null;
  }

  /** Who a sentence without a quotation is about. */
  #voice(items: readonly Item[]): Party | null {
    const phrase =
      presentedOf(items) ?? askedOf(items) ?? sourceOf(items) ?? mainSubject(items, 0, items.length);
    if (phrase === null) return null;
    const party = resolve(this.#cast, items, nameBeside(items, phrase));
    if (party.name === null || party.how === 'document') return null;
    return party.actor !== null || party.how === 'description' ? party : null;
  }

  /** A paragraph that opens with bare quotations gives them to the speaker named after the next. */
  #backfill(party: Party, block: number): void {
    for (const { index, frame } of this.#waiting) {
      const known = this.found.get(index);
      if (this.#frames[frame]?.block !== block || known === undefined) continue;
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
