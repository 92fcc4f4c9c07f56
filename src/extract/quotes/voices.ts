/** Gives each quotation its speaker: by its own cue, else by who spoke before it. One pass in the order of the text. */
import type { Inference } from '../../model/timeline.ts';
import { BODY_HEADS } from '../actors/lexicon/bodies.ts';
import { PRONOUNS } from '../actors/lexicon/common.ts';
import { isRole, isRolePlural } from '../actors/lexicon/roles.ts';
import { sayingVerb } from '../actors/lexicon/saying.ts';
import type { Range } from '../article.ts';
import { addresses, speaksOf } from './addressed.ts';
import { type Cue, findCue } from './cues.ts';
import { CROWD } from './lexicon.ts';
import { askedOf, asks, mainSubject, sourceOf } from './subjects.ts';
import type { Frame, Item } from './items.ts';
import type { Weighed } from './kind.ts';
import { nameBeside } from './appositions.ts';
import { type Cast, documentIn, genderOf, type Party, resolve } from './party.ts';
import { phraseStartingAt } from './phrases.ts';

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

/** "the document", "its evening report" */
const BARE_DOCUMENT = /^(?:(?:his|her|its|their) (?:\p{Ll}+ )?|this |that |an? )?(?:\p{L}+$|entry for )/u;

/** Verbs by which the same speaker goes on. */
const CONTINUES = /^(?:added|adds|continued|continues|concluded|concludes|further|went|also)$/;

/** Whom a spokesman speaks for is not said. */
const SPOKESMAN = /^(?:an? |one )?(?:\p{Ll}+ )?spokes(?:man|woman|person)$/u;

/** How many sentences back the other one of an exchange is looked for. */
const TURNS = 3;

class Voices {
  readonly found = new Map<number, Attributed>();
  readonly #cast: Cast;
  readonly #frames: readonly Frame[];
  readonly #quotes: readonly Weighed[];
  /** Of each frame: is it one without a quotation whose topic the next quotation may go back to? */
  readonly #matters: readonly boolean[];
  /** Who spoke last, in which frame. */
  #last: { party: Party; frame: number } | null = null;
  /** Whom the last sentence without a quotation was about, in which frame. */
  #topic: { party: Party; frame: number } | null = null;
  /** Who last asked somebody something in the reporter's words. */
  #asker: { party: Party; frame: number } | null = null;
  /** Whose statement was spoken of last. */
  #document: { party: Party; frame: number } | null = null;
  /** Quotations at the head of a paragraph that wait for the cue of the one after them. */
  #waiting: { index: number; frame: number }[] = [];

  constructor(cast: Cast, frames: readonly Frame[], quotes: readonly Weighed[]) {
    this.#cast = cast;
    this.#frames = frames;
    this.#quotes = quotes;
    this.#matters = beforeQuotes(frames);
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
    const direct = cue === null ? null : this.#byCue(frame.items, nameBeside(frame.items, cue.phrase), f);
    if (cue !== null && direct !== null && (direct.name !== null || direct.how === 'unnamed')) {
      if (!this.#claims(quote, cue.rule)) return;
      this.found.set(index, { party: direct, cueRange, rule: cue.rule, inferred: this.#inferred(direct) });
      this.#backfill(direct, frame.block);
      if (direct.name !== null || direct.how === 'unnamed')
        this.#last = { party: this.#teller(frame.items, cue) ?? direct, frame: f };
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
      ...this.#inferred(carried.party).filter(({ part }) => part !== 'speaker'),
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

  #byCue(items: readonly Item[], phrase: Parameters<typeof resolve>[2], f: number): Party | null {
    const party = resolve(this.#cast, items, phrase);
    if (items[phrase.head]?.lower === 'it') {
      const thing = this.#thing(f, items, party);
      if (thing !== null) return { ...thing, range: party.range };
    }
    // "The Front was briefer. … its office said"
    const its = /^(?:its|their) (.+)/i.exec(party.name ?? '')?.[1];
    const owner = its === undefined ? null : this.#recent(f);
    if (its !== undefined && owner?.name != null && !this.#isPerson(owner))
      return { ...party, name: `${owner.name}'s ${its}` };
    // "The statement also said": of who issued it, where the same paragraph or the last says who.
    if (party.how === 'document' && BARE_DOCUMENT.test(party.name ?? '')) {
      const author = this.#recent(f);
      if (author !== null) return { ...author, range: party.range, how: 'document' };
    }
    // "A spokesman for the mission said … the spokesman added"
    const last = this.#recent(f);
    if (party.how === 'description' && party.actor === null && last?.how === 'description') {
      const noun = /^\p{L}[\p{L}-]+$/u.exec(party.name ?? '')?.[0].toLowerCase();
      if (noun !== undefined && last.name?.toLowerCase().split(/\s+/).includes(noun) === true)
        return { ...last, range: party.range };
    }
    const office = this.#spokesman(party, f);
    if (office !== null) return office;
    // "The French president added": who was speaking, under another description.
    if (
      party.how === 'description' &&
      party.actor === null &&
      this.#last?.frame === f - 1 &&
      /^(?!(?:an?|one|his|her|its|their|my|our)\s)(?!.*['’])/i.test(party.name ?? '') &&
      isRole(items[phrase.head]?.lower ?? '') &&
      CONTINUES.test(items[phrase.end]?.lower ?? '')
    ) {
      const { party: last } = this.#last;
      if (last.actor !== null && this.#cast.actors[last.actor]?.kind === 'person')
        return { ...last, range: party.range, how: 'description' };
    }
    return party;
  }

  /** What "it" means as a speaker: the document or the body that the last sentences were about. */
  #thing(f: number, items: readonly Item[], meant: Party): Party | null {
    // "The staff denied it, but it said": the sentence itself tells.
    if (meant.actor !== null && items.filter(({ index }) => index === meant.actor).length > 1) return null;
    const [first, second] = [this.#document, this.#topic].sort((a, b) => (b?.frame ?? -1) - (a?.frame ?? -1));
    for (const one of [first, second])
      if (
        one != null &&
        f - one.frame <= 2 &&
        one.frame > (this.#last?.frame ?? -1) - 1 &&
        !this.#isPerson(one.party)
      )
        return one.party;
    return null;
  }

  #isPerson({ actor, name, how }: Party): boolean {
    const known = this.#cast.actors[actor ?? -1];
    if (known !== undefined) return known.kind === 'person';
    const noun = name?.toLowerCase().split(' ').at(-1) ?? '';
    return how !== 'document' && (isRole(noun) || isRolePlural(noun));
  }

  /** "The ministry declined to comment. … a spokesman said": for the ministry. */
  #spokesman(party: Party, f: number): Party | null {
    if (party.actor !== null || !SPOKESMAN.test(party.name ?? '')) return null;
    const body = this.#recent(f);
    if (body === null || this.#cast.actors[body.actor ?? -1]?.kind === 'person') return null;
    if (body.actor === null && !BODY_HEADS.has(body.name?.split(' ').at(-1) ?? '')) return null;
    const { start, end } = body.range;
    const name = this.#cast.text.slice(start, end).replace(/\s+/g, ' ').replace(/^The /, 'the ');
    const article = /^the $/i.test(this.#cast.text.slice(Math.max(0, start - 4), start)) ? 'the ' : '';
    return { ...party, name: `${party.name ?? ''} for ${article}${name}` };
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
    return this.#isPerson(party) && speaksOf(text, surname, genderOf(this.#cast, party));
  }

  #addressed(text: string, party: Party): boolean {
    return addresses(text, this.#cast.actors[party.actor ?? -1]);
  }

  /** A pronoun means whom the sentences since the last quotation were about, or who spoke last. */
  #meant(f: number, pronoun: string): { party: Party; rule: string } | null {
    const gender = PRONOUNS.get(pronoun);
    const fits = (one: { party: Party; frame: number } | null): boolean => {
      if (one === null || !this.#near(f, one.frame)) return false;
      const own = genderOf(this.#cast, one.party);
      return own === null || (gender !== 'male' && gender !== 'female') || own === gender;
    };
    const later = (this.#topic?.frame ?? -1) > (this.#last?.frame ?? -1);
    const likely = (later ? [this.#topic, this.#last] : [this.#last, this.#topic]).filter(fits);
    // "It" is a body, or the letter of a person.
    const body = gender === 'thing' ? likely.find((one) => one !== null && !this.#isPerson(one.party)) : null;
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
      const turn = within ? null : (this.#turn(f) ?? this.#exchange(f));
      return turn ?? { party: this.#last.party, rule: 'speaker/carry-over' };
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

  /** `“You can’t,” NAME told her, she recalled.`: she goes on telling. */
  #teller(items: readonly Item[], cue: Cue): Party | null {
    if (cue.rule !== 'cue/after') return null;
    for (let i = cue.to; i < Math.min(items.length, cue.to + 8); i++) {
      if (items[i]?.lower !== ',' || items[i]?.kind !== 'mark') continue;
      const phrase = phraseStartingAt(items, i + 1);
      const verb = sayingVerb(items[phrase?.end ?? -1]?.lower ?? '');
      if (phrase === null || verb?.says !== true || verb.form !== 'finite') continue;
      const party = resolve(this.#cast, items, phrase);
      return party.name === null ? null : party;
    }
    return null;
  }

  /**
   * Two who talk in turns, a paragraph each: after a question the other one answers, and so it goes on.
   * The other one is who spoke before, or whom the text was about when the first question came.
   */
  #turn(f: number): { party: Party; rule: string } | null {
    const last = this.#lastQuote(f - 1);
    if (last === null) return null;
    let before = f - 2;
    while (before > f - 2 - TURNS && this.#lastQuote(before)?.party.name === last.party.name) before--;
    const other = this.#lastQuote(before);
    // Who has asked once asks again: “How long?”
    const asker =
      other === null && this.#asker !== null && f - this.#asker.frame <= TURNS + 1 ? this.#asker.party : null;
    const again =
      (asker !== null || other?.text.endsWith('?') === true) && this.#lastText(f)?.endsWith('?') === true;
    if (!(last.text.endsWith('?') || last.rule === 'speaker/turn' || again)) return null;
    const party =
      other?.party ?? (again ? asker : null) ?? (this.#topic?.frame === f - 2 ? this.#topic.party : null);
    return party === null || party.name === last.party.name ? null : { party, rule: 'speaker/turn' };
  }

  /** Two whose paragraphs have alternated: a third without a cue is the first one's again. */
  #exchange(f: number): { party: Party; rule: string } | null {
    const last = this.#lastQuote(f - 1);
    const block = this.#frames[f - 1]?.block ?? -1;
    let first = f - 1;
    while (this.#frames[first - 1]?.block === block) first--;
    const other = this.#lastQuote(first - 1);
    if (last === null || other === null || this.#frames[first]?.items[0]?.kind !== 'quote') return null;
    if (block - (this.#frames[first - 1]?.block ?? -9) !== 1 || this.#frames[f]?.block !== block + 1)
      return null;
    const [actor, before] = [last.party.actor, other.party.actor];
    if (actor === null || before === null || actor === before) return null;
    return { party: other.party, rule: 'speaker/turn' };
  }

  #lastText(f: number): string | undefined {
    const item = this.#frames[f]?.items.findLast(({ kind }) => kind === 'quote');
    return this.#quotes[item?.index ?? -1]?.text;
  }

  #lastQuote(f: number): { text: string; party: Party; rule: string } | null {
    const item = this.#frames[f]?.items.findLast(({ kind }) => kind === 'quote');
    const found = this.found.get(item?.index ?? -1);
    const text = this.#quotes[item?.index ?? -1]?.text;
    return found?.party == null || text === undefined ? null : { text, party: found.party, rule: found.rule };
  }

  /** Who a sentence without a quotation is about. */
  #voice(items: readonly Item[]): Party | null {
    const phrase = askedOf(items) ?? sourceOf(items) ?? mainSubject(items, 0, items.length);
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

  #inferred(party: Party): Inference[] {
    const words = this.#cast.text.slice(party.range.start, party.range.end).slice(0, 200);
    const inferred: Inference[] = [];
    if (party.name !== null && party.how !== 'name' && party.actor !== null && words !== party.name)
      inferred.push({ part: 'speaker', from: words, rule: `speaker/${party.how}` });
    else if (
      party.how === 'name' &&
      words !== party.name &&
      this.#cast.actors[party.actor ?? -1]?.kind === 'person'
    )
      inferred.push({ part: 'speaker', from: words, rule: 'speaker/surname' });
    const office = party.actor === null ? (party.name ?? '') : (this.#cast.actors[party.actor]?.role ?? '');
    if (/spokes(?:man|woman|person|people)|press secretary/i.test(office))
      inferred.push({ part: 'speaks-for', from: office, rule: 'speaker/spokesperson' });
    return inferred;
  }
}

/** The frames that a quotation can look back to: in its block or the two before, or a few frames back. */
function beforeQuotes(frames: readonly Frame[]): boolean[] {
  const near = frames.map(() => false);
  let block = Infinity;
  let next = Infinity;
  for (let f = frames.length - 1; f >= 0; f--) {
    const frame = frames[f];
    if (frame === undefined) continue;
    if (frame.items.some(({ kind }) => kind === 'quote')) [block, next] = [frame.block, f];
    else near[f] = block - frame.block <= 2 || next - f <= TURNS + 1;
  }
  return near;
}
