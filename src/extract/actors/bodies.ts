/** States and bodies: names, capitals that stand for a government, "Ukrainian forces", ministries, and capitals that end like a body. */
import type { ActorMention, Article } from '../article.ts';
import { gazetteerEntry, isMedia } from '../gazetteer/index.ts';
import { acts, agentNoun, introducesName, isPeople } from './acting.ts';
import { type Draft, draft } from './draft.ts';
import { foldName } from './fold.ts';
import { MEDIA_HEADS, STATE_AGENTS, STATE_BODIES } from './lexicon/bodies.ts';
import type { GazetteerMatch } from './matches.ts';
import { isCitation } from './candidates.ts';
import type { Segment } from './segments.ts';
import type { Word } from './words.ts';

export class Bodies {
  readonly drafts: Draft[] = [];
  readonly #byKey = new Map<string, Draft>();
  readonly #byAcronym = new Map<string, Draft>();
  readonly #byHead = new Map<string, Draft>();
  readonly #article: Article;
  readonly #words: readonly Word[];

  constructor(
    article: Article,
    words: readonly Word[],
    matches: readonly GazetteerMatch[],
    segments: readonly Segment[],
  ) {
    this.#article = article;
    this.#words = words;
    const bodyAt = new Map<number, Segment>();
    for (const segment of segments) if (segment.kind === 'body') bodyAt.set(segment.from, segment);
    for (const match of matches) this.#match(match, bodyAt);
    for (const segment of bodyAt.values())
      this.#body(segment.from, segment.to, segment.before?.to === segment.from ? segment.before : null);
    this.#shortForms(segments, bodyAt);
  }

  /** The actor of a key of the gazetteer, made when first asked for. */
  entry(key: string): Draft | null {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const entry = gazetteerEntry(key);
    if (entry === undefined || isMedia(key)) return null;
    const made = draft(
      key,
      entry.name,
      key.startsWith('state:')
        ? 'state'
        : 'kind' in entry && entry.kind === 'armed'
          ? 'group'
          : 'organisation',
    );
    if ('partOf' in entry) made.side = entry.partOf ?? null;
    this.#byKey.set(key, made);
    this.drafts.push(made);
    return made;
  }

  #match(match: GazetteerMatch, bodyAt: Map<number, Segment>): void {
    const { name, from, to } = match;
    if (isMedia(name.key)) return;
    const is = (relation: string): boolean => (name.relations as readonly string[]).includes(relation);
    if (name.key.startsWith('state:') && !is('capital') && !is('seat')) {
      const possessive = this.#words[to]?.kind === 'possessive';
      const next = possessive ? to + 1 : to;
      const body = bodyAt.get(next);
      if (body !== undefined && !this.#generic(body)) {
        bodyAt.delete(next);
        this.#body(possessive ? body.from : from, body.to, match);
        if (possessive) this.#mention(match, 'name', to);
        return;
      }
      const head = agentNoun(this.#words, next, true);
      if (head !== null) {
        const followed = this.#words[head];
        if (STATE_BODIES.has(followed?.lower ?? '') && !STATE_AGENTS.has(followed?.lower ?? '')) {
          this.#stateBody(match, next, head);
          if (possessive) this.#mention(match, 'name', to);
          return;
        }
        if (!possessive && !introducesName(this.#words, head)) {
          bodyAt.delete(next);
          this.#mention(match, 'demonym', head + 1);
          return;
        }
      }
    }
    const agents = name.key.startsWith('org:') ? agentNoun(this.#words, to, false) : null;
    if (agents !== null && !introducesName(this.#words, agents)) this.#mention(match, 'demonym', agents + 1);
    else if (is('name')) this.#mention(match, 'name', to);
    else if (is('seat')) this.#mention(match, 'capital', to);
    else if (is('capital')) {
      if (acts(this.#words, from, to)) this.#mention(match, 'capital', to);
    } else if (is('people') && isPeople(this.#words, from, to)) this.#mention(match, 'demonym', to);
  }

  /** "Government of X" style bodies and armies of a state act for the state itself. */
  #generic(body: Segment): boolean {
    const last = this.#words[body.to - 1]?.lower ?? '';
    return body.to - body.from === 1 && STATE_AGENTS.has(last);
  }

  #stateBody(match: GazetteerMatch, from: number, head: number): void {
    const state = this.entry(match.name.key);
    const words = this.#words.slice(from, head + 1);
    const made = this.#make(
      `org:${match.name.key.replace(/^state:/, '')} ${foldName(words.map((word) => word.text)).join(' ')}`,
      this.#text(match.from, head + 1),
    );
    if (state !== null) made.side = state.key;
    this.#add(
      made,
      this.#words[from]?.kind === 'word' && match.to === from ? match.from : from,
      head + 1,
      'name',
    );
  }

  #body(from: number, to: number, before: GazetteerMatch | null): void {
    if (to - from === 1 && before === null) return;
    if (MEDIA_HEADS.has(this.#words[to - 1]?.lower ?? '') || isCitation(this.#words, { from, to })) return;
    const key =
      before?.name.key.startsWith('state:') === true ? `${before.name.key.replace(/^state:/, '')} ` : '';
    const own = before !== null && before.from === from ? before.to : from;
    const folded = foldName(this.#words.slice(own, to).map((word) => word.text)).join(' ');
    const made = this.#make(`org:${key}${folded}`, this.#text(from, to));
    if (before !== null && made.side === null) made.side = before.name.key;
    this.#add(made, from, to, 'name');
    const head = this.#words[to - 1]?.lower ?? '';
    this.#byHead.set(head, made);
    const acronym = this.#words[to + 1];
    if (
      this.#words[to]?.text === '(' &&
      this.#words[to + 2]?.text === ')' &&
      acronym !== undefined &&
      /^\p{Lu}[\p{Lu}.]+$/u.test(acronym.text)
    ) {
      this.#byAcronym.set(acronym.text, made);
      made.aliases.add(acronym.text);
    }
  }

  /** Acronyms given in brackets, and "the Council" for the council named before. */
  #shortForms(segments: readonly Segment[], bodyAt: ReadonlyMap<number, Segment>): void {
    for (const segment of segments) {
      if (segment.to - segment.from !== 1) continue;
      const word = this.#words[segment.from];
      if (word === undefined) continue;
      const acronym = this.#byAcronym.get(word.text);
      if (acronym !== undefined) this.#add(acronym, segment.from, segment.to, 'name');
      else if (bodyAt.has(segment.from) && this.#words[segment.from - 1]?.lower === 'the') {
        const made = this.#byHead.get(word.lower);
        if (made !== undefined && (made.mentions[0]?.start ?? Infinity) < word.start)
          this.#add(made, segment.from, segment.to, 'description');
      }
    }
  }

  #mention(match: GazetteerMatch, how: ActorMention['how'], to: number): void {
    const made = this.entry(match.name.key);
    if (made !== null) this.#add(made, match.from, to, how);
  }

  #make(key: string, name: string): Draft {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const made = draft(key, name, 'organisation');
    this.#byKey.set(key, made);
    this.drafts.push(made);
    return made;
  }

  #add(made: Draft, from: number, to: number, how: ActorMention['how']): void {
    const start = this.#words[from]?.start ?? 0;
    const end = this.#words[to - 1]?.end ?? start;
    made.mentions.push({ start, end, how });
    if (how === 'name') made.aliases.add(this.#text(from, to));
  }

  #text(from: number, to: number): string {
    return this.#article.text
      .slice(this.#words[from]?.start ?? 0, this.#words[to - 1]?.end ?? 0)
      .replace(/\s+/g, ' ');
  }
}
