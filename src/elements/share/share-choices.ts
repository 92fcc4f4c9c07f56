/** What of the view can be shared, and all that follows from the choice: its address, what is cited, the words of its source. */
import { writeOptions, type LinkOptions } from '../../model/link-options.ts';
import { writeLink, type LinkTarget } from '../../model/links.ts';
import { dateTarget, readLink } from '../../model/link-reader.ts';
import type { Evidence, FuzzyDate, Source } from '../../model/timeline.ts';
import type { Cited, Citing } from './citations/works.ts';
import { speakerName } from '../words/speaker.ts';
import type { ReaderContext } from '../base/context.ts';
import { wordDate, wordEdtf } from '../words/dates.ts';
import { quoteMarks } from '../strings/languages.ts';
import { passageHref } from '../reading/passage.ts';
import { linkOf, type Scene } from '../view/scene.ts';
import type { ShareWords } from './share-words.ts';
import { sourceWords } from '../words/source-words.ts';
import { citedWords } from '../words/wordings.ts';
import type { ViewState } from '../view/view-state.ts';

export interface Choice {
  readonly name: string;
  readonly target: LinkTarget;
}

/** What is open first, then its date, what is on screen, the whole; each once. */
export function choicesOf(scene: Scene, view: ViewState, words: ShareWords): readonly Choice[] {
  const { context } = scene;
  const { selected } = view;
  const { lookup } = context;
  const event = selected.kind === 'event' ? lookup.event(selected.id) : undefined;
  const quote = selected.kind === 'quote' ? lookup.quote(selected.id) : undefined;
  const date = dateTarget((event ?? quote)?.date?.edtf ?? '');
  const shown: ViewState = 'id' in selected ? { ...view, selected: { kind: 'all' } } : view;
  const screen = readLink(linkOf(shown, scene), lookup).target;
  const choices: readonly Choice[] = [
    ...(event ? [{ name: `${words.event}: ${event.title}`, target: selected }] : []),
    ...(quote ? [{ name: `${words.quote}: ${speakerName(quote, context)}`, target: selected }] : []),
    ...(selected.kind === 'story' ? [{ name: context.strings.story, target: selected }] : []),
    ...(date && date.kind !== 'all'
      ? [{ name: `${words.day}: ${wordsOf(date, context.lang)}`, target: date }]
      : []),
    { name: words.range, target: screen },
    { name: words.whole, target: { kind: 'all' } },
  ];
  const seen = new Set<string>();
  return choices.filter(({ target }) => {
    const link = writeLink(target);
    return !seen.has(link) && seen.add(link);
  });
}

export function hasOptions(options: LinkOptions): boolean {
  return writeOptions(options) !== '';
}

/** `options`: null for none. */
export function addressOf(page: string, target: LinkTarget, options: LinkOptions): string {
  const url = new URL(page);
  url.hash = writeLink(target, options);
  return url.href;
}

export function citingOf(target: LinkTarget, link: string, context: ReaderContext): Citing {
  const { timeline } = context;
  const evidence = evidenceOf(target, context);
  const source = evidence ? (context.lookup.source(evidence.source) ?? null) : null;
  return { timeline, what: citedOf(target, context), source, link };
}

/** In the words of the source, and where they stand; null where there are none. */
export function passageText(target: LinkTarget, context: ReaderContext): string | null {
  const evidence = evidenceOf(target, context);
  const source: Source | undefined = evidence && context.lookup.source(evidence.source);
  if (!evidence || !source) return null;
  const [open, close] = quoteMarks(source.language);
  const words = evidence.selector[0].exact.replace(/\s+/gu, ' ').trim();
  const href = passageHref(evidence, source.url);
  return [`${open}${words}${close}`, sourceWords(source, context), ...(href === null ? [] : [href])].join(
    '\n',
  );
}

function evidenceOf(target: LinkTarget, { lookup }: ReaderContext): Evidence | undefined {
  if (target.kind === 'quote') return lookup.quote(target.id)?.evidence[0];
  return target.kind === 'event' || target.kind === 'story'
    ? lookup.event(target.id)?.evidence[0]
    : undefined;
}

/** The styles are English, and so are dates in them. */
function citedOf(target: LinkTarget, context: ReaderContext): Cited {
  const { lookup, zone } = context;
  if (target.kind === 'date' || target.kind === 'range')
    return { kind: 'range', words: wordsOf(target, 'en') };
  if (target.kind === 'quote') {
    const quote = lookup.quote(target.id);
    const isNamed = quote && (quote.speaker !== null || quote.speakerText !== undefined);
    if (quote) {
      const { text, language } = citedWords(quote, context);
      const cited = { ...quote, text, ...(language === undefined ? {} : { language }) };
      return { kind: 'quote', quote: cited, speaker: isNamed ? speakerName(quote, context) : '' };
    }
  }
  const event = target.kind === 'event' || target.kind === 'story' ? lookup.event(target.id) : undefined;
  if (!event) return { kind: 'all' };
  const when = (date: FuzzyDate | null): string => (date ? wordDate(date, 'en', zone) : '');
  return { kind: 'event', event, when: when(event.date) };
}

function wordsOf(target: LinkTarget, lang: string): string {
  if (!isTime(target)) return '';
  return target.edtf
    .split(',')
    .map((edtf) => spanWords(edtf, lang))
    .join(' / ');
}

/** A date, or from one to another, in words. */
export function spanWords(edtf: string, lang: string): string {
  return edtf
    .split('/')
    .map((part) => wordEdtf(part, lang))
    .join(' – ');
}

function isTime(target: LinkTarget): target is Extract<LinkTarget, { readonly edtf: string }> {
  return 'edtf' in target;
}
