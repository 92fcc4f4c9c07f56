/** What the reading of quotations remembers of the text so far: who spoke, whom it was about, who asked, whose letter it told of. */
import type { ArticleActor } from '../article.ts';
import { sayingVerb } from '../actors/lexicon/saying.ts';
import { nameBeside, subjectBefore } from './appositions.ts';
import { isPassive, isVerb } from './cue.ts';
import { beforeQuotes } from './frames.ts';
import type { Frame, Item } from './items.ts';
import { type Cast, isPerson, type Party, resolve } from './party.ts';
import { passedTo, recordedBy } from './passed.ts';
import { phraseStartingAt } from './phrases.ts';
import { accordingOf, accountOf, mainSubject, metOf, presentedOf, REACH, sourceOf } from './subjects.ts';
import { askedBy, askedOf, askerInside, asks } from './questions.ts';
import { type Seen, TURNS } from './turns.ts';
import { documentIn, madeBy, readsOut, type Written } from './written.ts';

export interface SeenDocument extends Seen, Pick<Written, 'many'> {}

/** Whose question it is does not go on speaking. */
const ASKS = /^(?:asks?|asked|wonders?|wondered|inquired?|enquired?|questioned)$/;

/** What a body does with a note: "the press office issued a note". */
const ISSUES = /^(?:issued|issues|released|releases|circulated|published|distributed)$/;

/** Sentences back from which somebody may still be meant. */
const LATELY = 8;

export class Memory {
  #last: Seen | null = null;
  /** The one who spoke before whoever spoke last. */
  before: Seen | null = null;
  /** Whom the last sentence without a quotation was about, in which frame. */
  topic: Seen | null = null;
  /** Who last asked somebody something in the reporter's words. */
  asker: Seen | null = null;
  /** Who last put a question to somebody by a cue of asking. */
  examiner: Seen | null = null;
  /** Whose words the reporter gave last without marks: "NAME said that …". */
  teller: Seen | null = null;
  /** Whose statement was spoken of last. */
  document: SeenDocument | null = null;

  readonly cast: Cast;
  readonly #frames: readonly Frame[];
  /** Of each frame: is it one without a quotation whose topic the next quotation may go back to? */
  readonly #matters: readonly boolean[];

  constructor(cast: Cast, frames: readonly Frame[]) {
    this.cast = cast;
    this.#frames = frames;
    this.#matters = beforeQuotes(frames, TURNS);
  }

  /** Who spoke last, in which frame. */
  get last(): Seen | null {
    return this.#last;
  }

  set last(seen: Seen | null) {
    if (this.#last !== null && this.#last.party.name !== seen?.party.name) this.before = this.#last;
    this.#last = seen;
  }

  /** Do the reporter's words from frame `from` to `to`, both of them read, speak of this actor, but for one word? */
  speaksOf(actor: number, from: number, to: number, but: Item | undefined): boolean {
    for (let f = from; f <= to; f++)
      for (const item of this.#frames[f]?.items ?? [])
        if (item !== but && item.kind === 'mention' && item.index === actor) return true;
    return false;
  }

  /** Who was named last before frame `f`, in this paragraph or the two before, of those who fit; null: nobody. */
  lastPerson(f: number, fits: (actor: ArticleActor, index: number) => boolean): Party | null {
    const block = this.#frames[f]?.block ?? 0;
    for (let at = f - 1; at > f - LATELY && block - (this.#frames[at]?.block ?? -9) <= 2; at--) {
      const named = this.#frames[at]?.items.find(({ person, how, index }) => {
        const actor = this.cast.actors[index];
        return person && how === 'name' && actor !== undefined && fits(actor, index);
      });
      const name = this.cast.actors[named?.index ?? -1]?.name;
      if (named !== undefined && name !== undefined)
        return { actor: named.index, name, range: { start: named.start, end: named.end }, how: 'name' };
    }
    return null;
  }

  /** "A man in the shop told NAME that …": whom somebody without a name has just told or asked something; null: nobody. */
  toldBy(f: number, { actor }: Party): Party | null {
    const items = this.#frames[f - 1]?.items ?? [];
    if (this.cast.actors[actor ?? -1]?.key !== '') return null;
    const verb = items.findIndex(({ kind, lower }) => kind === 'word' && /^(?:told|asked)$/.test(lower));
    const phrase = verb < 1 ? null : phraseStartingAt(items, verb + 1);
    const whom = phrase === null ? null : resolve(this.cast, items, phrase);
    return whom === null || whom.actor === null || whom.actor === actor || !isPerson(this.cast, whom)
      ? null
      : whom;
  }

  /** The reporter tells a sentence. */
  tell(f: number, { items }: Frame): void {
    if (this.#matters[f] !== true) return;
    const inside = askerInside(items);
    if (inside !== null) {
      this.asker = { party: resolve(this.cast, items, nameBeside(items, inside)), frame: f };
      return;
    }
    const party = this.voice(items);
    this.#read(f, items, party);
    const asker = !asks(items) ? null : mainSubject(items, 0, items.length);
    if (asker !== null) this.asker = { party: resolve(this.cast, items, nameBeside(items, asker)), frame: f };
    const by = askedBy(items);
    const examiner =
      by === null
        ? asker === null
          ? null
          : this.asker?.party
        : resolve(this.cast, items, nameBeside(items, by));
    if (examiner?.name != null && examiner.how !== 'unnamed') this.examiner = { party: examiner, frame: f };
    if (party === null || party.how === 'document') return;
    // Who asks is not who the text is about.
    if (asker !== null && askedOf(items) === null && this.asker?.party.name === party.name) return;
    this.topic = { party, frame: f };
    // "Had the minister spoken to anybody?" gives nobody's words.
    if (items.at(-1)?.lower !== '?' && this.tells(items, party)) this.teller = { party, frame: f };
  }

  /** "In a letter released at noon he thanked her for “…”. It went on: “…”": whose letter a sentence with a quotation tells of. */
  write(f: number, items: readonly Item[], quote: number, speaker: Party): void {
    const written = documentIn(this.cast, items.slice(0, quote));
    if (written === null || !(written.sure || written.personal)) return;
    const party = written.sure ? written.party : { ...speaker, how: 'document' as const };
    this.document = { party, frame: f, many: written.many };
  }

  /** "He left a message. She plays it to visitors: “…”": whose words are read or played to others there; null: nobody's. */
  heard(f: number, items: readonly Item[], quote: number): Party | null {
    const { document } = this;
    if (document === null || f - document.frame > 2 || document.party.actor === null) return null;
    const told = quote > 0 ? items.slice(0, quote) : (this.#frames[f - 1]?.items ?? []);
    const introduces = quote > 0 ? told.at(-1)?.lower === ':' : document.frame === f - 1;
    return introduces && readsOut(told) ? document.party : null;
  }

  #read(f: number, items: readonly Item[], subject: Party | null): void {
    const maker = this.document?.frame === f - 1 ? madeBy(this.cast, items) : null;
    if (maker !== null && this.document !== null)
      this.document = { ...this.document, party: { ...maker, how: 'document' }, frame: f };
    const written = documentIn(this.cast, items);
    if (written === null || maker !== null) return;
    // "Her retirement was interrupted. … Her note of dissent was not mild." Else: of whom the text is about.
    if (readsOut(items) && written.personal) {
      // "The last letter is a week old, and his mother reads it out": his.
      const owner = items.find(
        ({ how, person, lower }) => how === 'pronoun' && person && /^(?:his|her)$/.test(lower),
      );
      const of =
        owner === undefined ? this.recent(f) : resolve(this.cast, [owner], { start: 0, end: 1, head: 0 });
      if (of?.actor != null && of.actor !== subject?.actor) {
        this.document = { party: { ...of, how: 'document' }, frame: f, many: written.many };
        return;
      }
    }
    const issues = subject !== null && items.some(({ lower }) => ISSUES.test(lower));
    const about = issues
      ? subject
      : [subject, this.recent(f)].find((one) => one !== null && isPerson(this.cast, one));
    const party = written.personal && about != null ? { ...about, how: 'document' as const } : written.party;
    this.document = { party, frame: f, many: written.many };
  }

  /** Who a sentence without a quotation is about. */
  voice(items: readonly Item[]): Party | null {
    // "The following letter came from NAME:"
    const written = items.at(-1)?.lower === ':' ? documentIn(this.cast, items) : null;
    if (written !== null && written.sure)
      return { ...written.party, how: written.party.actor === null ? 'description' : 'name' };
    const phrase =
      presentedOf(items) ??
      passedTo(items) ??
      recordedBy(items) ??
      accordingOf(items) ??
      accountOf(items) ??
      askedOf(items) ??
      metOf(items) ??
      sourceOf(items) ??
      mainSubject(items, 0, items.length);
    if (phrase === null) return null;
    const party = resolve(this.cast, items, nameBeside(items, phrase));
    if (party.name === null || party.how === 'document') return null;
    return party.actor !== null || party.how === 'description' ? party : null;
  }

  /** "NAME remembers her brother's arrest", "The dam had held, NAME said": do these words give what they say or think? */
  tells(items: readonly Item[], { actor, name }: Party): boolean {
    for (let i = 0; i < Math.min(items.length, REACH); i++) {
      const lower = items[i]?.lower ?? '';
      if (!isVerb(items, i) || sayingVerb(lower)?.says !== true || ASKS.test(lower) || isPassive(items, i))
        continue;
      const after = i > 0 ? null : phraseStartingAt(items, i + 1);
      const subject = subjectBefore(items, i, 0) ?? after;
      const party = subject === null ? null : resolve(this.cast, items, nameBeside(items, subject));
      if (party !== null && (actor !== null ? party.actor === actor : party.name === name)) return true;
    }
    return false;
  }

  /** Who spoke last, or whom the text has been about since. */
  recent(f: number): Party | null {
    const topic = this.topic;
    if (topic !== null && topic.frame > (this.last?.frame ?? -1) && this.near(f, topic.frame))
      return topic.party;
    return this.last !== null && this.near(f) ? this.last.party : null;
  }

  /** In this paragraph or the one before, past a question of the reporter's that fills a paragraph. */
  near(f: number, other = this.last?.frame ?? -1): boolean {
    const here = this.#frames[f]?.block ?? 0;
    const there = this.#frames[other]?.block ?? -9;
    return here - there <= (this.#isQuestion(f - 1) ? 2 : 1);
  }

  /** "And the patrols?", a paragraph by itself. */
  #isQuestion(f: number): boolean {
    const [before, frame, next] = [this.#frames[f - 1], this.#frames[f], this.#frames[f + 1]];
    const alone = frame !== undefined && before?.block !== frame.block && next?.block === frame.block + 1;
    return alone && frame.items.at(-1)?.lower === '?' && !frame.items.some(({ kind }) => kind === 'quote');
  }
}
