/** What a timeline says in the words of schema.org: a node for each source, event, claim and quotation. https://schema.org */
import type {
  Claim,
  CreativeWork,
  Event,
  Graph,
  NewsArticle,
  Organization,
  Person,
  Quotation,
  Thing,
} from 'schema-dts';
import { writeLink, type LinkTarget } from '../model/links.ts';
import type {
  Actor,
  Evidence,
  FuzzyDate,
  Paraphrase,
  Quote,
  Source,
  TimelineEvent,
  Wording,
} from '../model/timeline.ts';
import { needsWords, type WriteInput } from './written.ts';

type Reference = Readonly<Record<'@id', string>>;
export type LinkedNode = Exclude<Thing, string>;

/** Nodes as text that a page may put into a <script> as it is: it has no `<`. */
export function graphText(nodes: readonly LinkedNode[], indent?: number): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(graph, null, indent).replaceAll('<', String.raw`\u003c`);
}

/** The event, and what only some say of it as a claim. */
export function eventNodes(event: TimelineEvent, input: WriteInput): LinkedNode[] {
  return [eventNode(event, input), ...(isClaim(event) ? [claimNode(event, input)] : [])];
}

function isClaim({ status }: TimelineEvent): boolean {
  return status === 'claimed' || status === 'disputed' || status === 'denied';
}

function idOf(target: LinkTarget, { words }: WriteInput): string {
  return words.address(target) ?? `#${writeLink(target)}`;
}

function eventRef(id: string, input: WriteInput): Reference {
  return { '@id': idOf({ kind: 'event', id }, input) };
}

/** Of what no link leads to: by its name on the page of the whole. */
function partId(part: 'source' | 'claim' | 'paraphrase', id: string, { words }: WriteInput): string {
  const whole = words.address({ kind: 'all' })?.replace(/#$/, '') ?? '';
  return `${whole}#${part}/${encodeURIComponent(id)}`;
}

function sourceRefs(evidence: readonly Evidence[], input: WriteInput): Reference[] {
  return [...new Set(evidence.map(({ source }) => source))].map((id) => ({
    '@id': partId('source', id, input),
  }));
}

/** An article; of a table or another program's file no more is said than that somebody made it. */
export function sourceNode(source: Source, input: WriteInput): NewsArticle | CreativeWork {
  const { id, title, file, url, published, publisher, author, language, rights } = source;
  const about = {
    '@id': partId('source', id, input),
    name: title ?? file,
    ...(url === undefined || !/^https?:/i.test(url) ? {} : { url }),
    ...(published === undefined || !/^\d{4}-\d\d-\d\d/.test(published) ? {} : { datePublished: published }),
    ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } as const }),
    // A line of authors may name people or an office.
    ...(author === undefined ? {} : { creditText: author }),
    ...(language === undefined ? {} : { inLanguage: language }),
    ...(rights === undefined ? {} : { copyrightNotice: rights }),
  };
  const isArticle = /\.(?:txt|text|md|markdown|html?)$/i.test(file);
  return isArticle
    ? { '@type': 'NewsArticle', headline: title ?? file, ...about }
    : { '@type': 'CreativeWork', ...about };
}

function eventNode(event: TimelineEvent, input: WriteInput): Event {
  const { lookup, words } = input;
  const { id, title, date, place, evidence } = event;
  const address = words.address({ kind: 'event', id });
  const description = [
    ...(date && needsWords(date) ? [words.date(date)] : []),
    words.standing(event),
    event.description ?? '',
  ].filter((line) => line !== '');
  const actors = event.actors.flatMap(({ actor }) => lookup.actor(actor) ?? []);
  return {
    '@type': 'Event',
    '@id': idOf({ kind: 'event', id }, input),
    name: title,
    ...(address === null ? {} : { url: address }),
    ...(date ? spanOf(date) : {}),
    ...(description.length === 0 ? {} : { description: description.join('\n') }),
    ...(place === undefined ? {} : { location: { '@type': 'Place', name: place } }),
    ...(actors.length === 0 ? {} : { about: actors.map(agentNode) }),
    ...(evidence.length === 0 ? {} : { subjectOf: sourceRefs(evidence, input) }),
  };
}

/** Days, or instants where the words give clock times. The last day is inside. */
function spanOf({ edtf, start, end }: FuzzyDate): { startDate?: string; endDate?: string } {
  const clock = edtf.includes('T');
  const text = (ms: number): string =>
    new Date(ms)
      .toISOString()
      .replace(clock ? /:00\.000Z$/ : /T.*/, clock ? 'Z' : '')
      .replace(/\.000Z$/, 'Z');
  const startDate = start === null ? undefined : text(Date.parse(start));
  const endDate = end === null ? undefined : text(Date.parse(end) - (clock ? 0 : 1));
  const alone = clock && !edtf.includes('/');
  return {
    ...(startDate === undefined ? {} : { startDate }),
    ...(endDate === undefined || alone ? {} : { endDate }),
  };
}

function agentNode({ name, kind }: Actor): Person | Organization {
  return { '@type': kind === 'person' ? 'Person' : 'Organization', name };
}

function agents(ids: readonly string[], { lookup }: WriteInput): (Person | Organization)[] {
  return ids.flatMap((id) => lookup.actor(id) ?? []).map(agentNode);
}

/** What only some say, as such, beside the event that it would be. */
function claimNode(event: TimelineEvent, input: WriteInput): Claim {
  const { id, title, claimedBy, evidence } = event;
  const authors = agents(claimedBy, input);
  return {
    '@type': 'Claim',
    '@id': partId('claim', id, input),
    text: title,
    about: eventRef(id, input),
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(evidence.length === 0 ? {} : { appearance: sourceRefs(evidence, input) }),
  };
}

export function quotationNode(quote: Quote, input: WriteInput): Quotation {
  const [speaker] = quote.speaker === null ? [] : agents([quote.speaker], input);
  const language = quote.language ?? input.lookup.source(quote.evidence[0]?.source ?? '')?.language;
  const { original, translations = [] } = quote;
  return {
    '@type': 'Quotation',
    '@id': idOf({ kind: 'quote', id: quote.id }, input),
    text: quote.text,
    ...(language === undefined ? {} : { inLanguage: language }),
    ...(original ? { translationOfWork: wordingNode(original, input) } : {}),
    ...(translations.length === 0
      ? {}
      : { workTranslation: translations.map((each) => wordingNode(each, input)) }),
    ...(speaker ? { spokenByCharacter: speaker } : {}),
    ...(!speaker && quote.speakerText !== undefined ? { creditText: quote.speakerText } : {}),
    ...(quote.date?.precision === 'day' ? { dateCreated: quote.date.edtf.slice(0, 10) } : {}),
    ...(quote.events.length === 0 ? {} : { about: quote.events.map((id) => eventRef(id, input)) }),
    isPartOf: sourceRefs(quote.evidence, input),
  };
}

/** The words in another language. Only what a source prints is a part of it. */
function wordingNode({ text, language, translator, evidence, by }: Wording, input: WriteInput): Quotation {
  return {
    '@type': 'Quotation',
    text,
    ...(/^und(?:-|$)/i.test(language) ? {} : { inLanguage: language }),
    // Who translates may be a person or an office.
    ...(translator === undefined ? {} : { creditText: translator }),
    ...(by === 'source' && evidence ? { isPartOf: sourceRefs([evidence], input) } : {}),
  };
}

/** Indirect speech has the words of the article: what was claimed, and never a quotation. */
export function paraphraseNode(paraphrase: Paraphrase, input: WriteInput): Claim {
  const authors = paraphrase.speaker === null ? [] : agents([paraphrase.speaker], input);
  return {
    '@type': 'Claim',
    '@id': partId('paraphrase', paraphrase.id, input),
    text: paraphrase.text,
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(authors.length === 0 && paraphrase.speakerText !== undefined
      ? { creditText: paraphrase.speakerText }
      : {}),
    ...(paraphrase.events.length === 0 ? {} : { about: paraphrase.events.map((id) => eventRef(id, input)) }),
    appearance: sourceRefs(paraphrase.evidence, input),
  };
}
