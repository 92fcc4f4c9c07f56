/**
 * What the parts of a timeline say of each other: ids are unique, references lead somewhere, bounds are in order.
 * What does not hold is reported and left out; the item that said it lives on where it can.
 */
import { readBounds } from './edtf-bounds.ts';
import { codePointLength } from './text.ts';
import type {
  Actor,
  Addressee,
  Evidence,
  FuzzyDate,
  Inference,
  Paraphrase,
  Quote,
  Redirect,
  Source,
  Telling,
  Timeline,
  TimelineEvent,
  Wording,
} from './timeline.ts';

export type Report = (path: string, message: string) => void;

/** An item that is sound by itself, and where it stands in the file: `events[3]`. */
export interface Found<T> {
  readonly path: string;
  readonly value: T;
}

interface Parts {
  readonly sources: readonly Found<Source>[];
  readonly actors: readonly Found<Actor>[];
  readonly events: readonly Found<TimelineEvent>[];
  readonly quotes: readonly Found<Quote>[];
  readonly paraphrases: readonly Found<Paraphrase>[];
  readonly redirects: readonly Found<Redirect>[];
}

/** The parts, each with its sound references only, in their order. */
export function checkReferences(parts: Parts, report: Report): Pick<Timeline, keyof Parts> {
  const checker = new ReferenceChecker(parts, report);
  const sources = [...checker.sources.values()];
  const actors = checker.checkActors();
  const events = checker.checkEvents();
  const eventIds = new Set(events.map(({ id }) => id));
  const quotes = checker.checkQuotes(eventIds);
  const paraphrases = checker.checkParaphrases(eventIds);
  const live = new Set([...actors, ...events, ...quotes].map(({ id }) => id));
  const redirects = checkRedirects(parts.redirects, live, report);
  return { sources, actors, events, quotes, paraphrases, redirects };
}

class ReferenceChecker {
  readonly sources: ReadonlyMap<string, Source>;
  readonly #actors: ReadonlyMap<string, Found<Actor>>;
  readonly #events: readonly Found<TimelineEvent>[];
  readonly #quotes: readonly Found<Quote>[];
  readonly #paraphrases: readonly Found<Paraphrase>[];
  readonly #report: Report;

  constructor(parts: Parts, report: Report) {
    this.#report = report;
    this.sources = new Map(this.#unique(parts.sources).map(({ value }) => [value.id, value]));
    this.#actors = new Map(this.#unique(parts.actors).map((found) => [found.value.id, found]));
    this.#events = this.#unique(parts.events);
    this.#quotes = this.#unique(parts.quotes);
    this.#paraphrases = this.#unique(parts.paraphrases);
  }

  /** Sides that are not there, or that lead back to the actor itself, are left out. */
  checkActors(): Actor[] {
    const circles = onCircles(new Map([...this.#actors].map(([id, { value }]) => [id, value.side])));
    return [...this.#actors.values()].map(({ path, value }) => {
      if (value.side === undefined) return value;
      const circle = circles.has(value.id);
      if (!circle && this.#known(this.#actors, 'actor', value.side, `${path}.side`)) return value;
      if (circle) this.#report(`${path}.side`, `the actor acts for itself in the end, by "${value.side}"`);
      const { side, ...rest } = value;
      return rest;
    });
  }

  checkEvents(): TimelineEvent[] {
    return this.#events.flatMap(({ path, value }) => {
      const date = value.date && this.#checkDate(value.date, `${path}.date`);
      if (value.date && !date) return [];
      return {
        ...value,
        date,
        claimedBy: this.#actorIds(value.claimedBy, `${path}.claimedBy`),
        disputedBy: this.#actorIds(value.disputedBy, `${path}.disputedBy`),
        actors: value.actors.filter(({ actor }, i) =>
          this.#known(this.#actors, 'actor', actor, `${path}.actors[${i}].actor`),
        ),
        evidence: value.evidence.flatMap((telling, i) =>
          this.#checkTelling(telling, `${path}.evidence[${i}]`),
        ),
      };
    });
  }

  checkQuotes(events: ReadonlySet<string>): Quote[] {
    return this.#quotes.flatMap((found) => {
      const checked = this.#checkSaid(found, events);
      return checked ? [this.#checkWordings(checked, found.path)] : [];
    });
  }

  /** A wording is the source's own where it stands in it, and else left out. */
  #checkWordings({ original, translations, ...quote }: Quote, path: string): Quote {
    const sound = (wording: Wording | undefined, at: string): Wording[] => {
      if (!wording) return [];
      const { evidence, ...rest } = wording;
      if (!evidence) {
        if (wording.by === 'editor') return [wording];
        this.#report(`${at}.evidence`, 'missing');
        return [];
      }
      if (this.#checkEvidence(evidence, `${at}.evidence`)) return [wording];
      return wording.by === 'editor' ? [rest] : [];
    };
    const [said] = sound(original, `${path}.original`);
    const others = translations?.flatMap((each, i) => sound(each, `${path}.translations[${i}]`));
    return {
      ...quote,
      ...(said ? { original: said } : {}),
      ...(others && others.length > 0 ? { translations: others } : {}),
    };
  }

  checkParaphrases(events: ReadonlySet<string>): Paraphrase[] {
    return this.#paraphrases.flatMap((found) => {
      const checked = this.#checkSaid(found, events);
      if (checked?.statement === undefined) return checked ?? [];
      const { statement, ...rest } = checked;
      return this.#known(events, 'event', statement, `${found.path}.statement`) ? checked : rest;
    });
  }

  /** null: no source bears it out any more, or its date is none. */
  #checkSaid<T extends Quote | Paraphrase>({ path, value }: Found<T>, events: ReadonlySet<string>): T | null {
    const date = value.date && this.#checkDate(value.date, `${path}.date`);
    const evidence = value.evidence.filter((one, i) => this.#checkEvidence(one, `${path}.evidence[${i}]`));
    if ((value.date && !date) || evidence.length === 0) return null;
    const knowsSpeaker =
      value.speaker === null || this.#known(this.#actors, 'actor', value.speaker, `${path}.speaker`);
    const { placeEvidence, to, ...rest } = value;
    return {
      ...rest,
      date,
      evidence,
      inferred: this.#checkInferred(value.inferred, `${path}.inferred`),
      speaker: knowsSpeaker ? value.speaker : null,
      events: value.events.filter((id, i) => this.#known(events, 'event', id, `${path}.events[${i}]`)),
      ...(placeEvidence && this.#checkEvidence(placeEvidence, `${path}.placeEvidence`)
        ? { placeEvidence }
        : {}),
      ...(to ? { to: this.#checkAddressee(to, `${path}.to`) } : {}),
    } as T;
  }

  #checkAddressee({ text, actor, evidence }: Addressee, path: string): Addressee {
    return {
      text,
      ...(actor !== undefined && this.#known(this.#actors, 'actor', actor, `${path}.actor`) ? { actor } : {}),
      ...(evidence && this.#checkEvidence(evidence, `${path}.evidence`) ? { evidence } : {}),
    };
  }

  #checkTelling(telling: Telling, path: string): Telling[] {
    if (!this.#checkEvidence(telling, path)) return [];
    if (!telling.date) return [telling];
    const date = this.#checkDate(telling.date, `${path}.date`);
    return date ? [{ ...telling, date }] : [];
  }

  #checkEvidence({ source: id, selector }: Evidence, path: string): boolean {
    if (!this.#known(this.sources, 'source', id, `${path}.source`)) return false;
    const [{ exact }, { start, end }] = selector;
    const length = this.sources.get(id)?.length ?? 0;
    if (end > length) {
      this.#report(
        `${path}.selector[1].end`,
        `expected at most ${length}, the length of the source, found ${end}`,
      );
    } else if (end - start !== codePointLength(exact)) {
      const found = `${end - start} from start to end`;
      this.#report(
        `${path}.selector`,
        `expected ${codePointLength(exact)} code points as in "exact", found ${found}`,
      );
    } else {
      return true;
    }
    return false;
  }

  /** Without evidence that does not hold. */
  #checkInferred(inferred: Inference[], path: string): Inference[] {
    if (inferred.every(({ evidence }) => evidence === undefined)) return inferred;
    return inferred.map((one, i) => {
      if (!one.evidence || this.#checkEvidence(one.evidence, `${path}[${i}].evidence`)) return one;
      const { evidence, ...rest } = one;
      return rest;
    });
  }

  /** The date without evidence that does not hold; null where its bounds do not. */
  #checkDate(read: FuzzyDate, path: string): FuzzyDate | null {
    const date = { ...read, inferred: this.#checkInferred(read.inferred, `${path}.inferred`) };
    const start = date.start === null ? -Infinity : Date.parse(date.start);
    const end = date.end === null ? Infinity : Date.parse(date.end);
    const { startMs, endMs } = readBounds(date.edtf) ?? { startMs: null, endMs: null };
    if (start >= end) {
      this.#report(path, `expected start before end, found ${date.start} and ${date.end}`);
    } else if (start < (startMs ?? -Infinity) || end > (endMs ?? Infinity)) {
      this.#report(path, `expected bounds inside ${date.edtf}, found ${date.start} to ${date.end}`);
    } else if (date.evidence && !this.#checkEvidence(date.evidence, `${path}.evidence`)) {
      const { evidence, ...rest } = date;
      return rest;
    } else {
      return date;
    }
    return null;
  }

  #actorIds(ids: readonly string[], path: string): string[] {
    return ids.filter((id, i) => this.#known(this.#actors, 'actor', id, `${path}[${i}]`));
  }

  #known(ids: { has(id: string): boolean }, what: string, id: string, path: string): boolean {
    if (ids.has(id)) return true;
    this.#report(path, `no ${what} has the id "${id}"`);
    return false;
  }

  /** The first holder of an id keeps it. */
  #unique<T extends { readonly id: string }>(list: readonly Found<T>[]): Found<T>[] {
    const first = new Map<string, string>();
    return list.filter(({ path, value: { id } }) => {
      const taken = first.get(id);
      if (taken === undefined) first.set(id, path);
      else this.#report(`${path}.id`, `${taken} has the id "${id}" already`);
      return taken === undefined;
    });
  }
}

/** Redirects that lead nowhere or round become tombstones, so that an old link still gets an answer. */
function checkRedirects(
  found: readonly Found<Redirect>[],
  live: ReadonlySet<string>,
  report: Report,
): Redirect[] {
  const first = new Map<string, Found<Redirect>>();
  for (const redirect of found) {
    const { from } = redirect.value;
    const taken = first.get(from);
    if (live.has(from)) report(`${redirect.path}.from`, `"${from}" is not a former id: it is in use`);
    else if (taken) report(`${redirect.path}.from`, `${taken.path} redirects "${from}" already`);
    else first.set(from, redirect);
  }
  const circles = onCircles(new Map([...first].map(([from, { value }]) => [from, value.to])));
  return [...first.values()].map(({ path, value }) => {
    if (value.to === null) return value;
    const circle = circles.has(value.from);
    if (!circle && (live.has(value.to) || first.has(value.to))) return value;
    report(`${path}.to`, circle ? `"${value.to}" leads back to "${value.from}"` : `"${value.to}" is nowhere`);
    return { ...value, to: null };
  });
}

/** The ids that come round to themselves; each step is taken once. */
function onCircles(next: ReadonlyMap<string, string | null | undefined>): Set<string> {
  const circles = new Set<string>();
  const done = new Set<string>();
  for (const start of next.keys()) {
    const trail = new Set<string>();
    let id: string | null | undefined = start;
    while (typeof id === 'string' && !done.has(id) && !trail.has(id)) {
      trail.add(id);
      id = next.get(id);
    }
    const entry = typeof id === 'string' && trail.has(id) ? [...trail].indexOf(id) : trail.size;
    for (const onCircle of [...trail].slice(entry)) circles.add(onCircle);
    for (const visited of trail) done.add(visited);
  }
  return circles;
}
