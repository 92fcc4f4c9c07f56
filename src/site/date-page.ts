/** The page of a day, a month or a year: what there is of it, the way to what was before and after, and the timeline opened there. */
import { html, type ServerRenderedTemplate } from '@lit-labs/ssr';
import { nothing } from 'lit';
import type { ReaderContext } from '../elements/base/context.ts';
import { wordEdtf } from '../elements/words/dates.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { dateNames, widerName } from './date-names.ts';
import { linkedList } from './linked-data.ts';
import { eventItem, printedOnce } from './list-event.ts';
import type { PageText } from './page.ts';
import { contextAt, datePath, picturePath } from './site-context.ts';

/** A date that has a page. */
export interface NamedDate {
  readonly name: string;
  readonly events: readonly TimelineEvent[];
  /** Names of the nearest dates of the same length that have a page. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Days, months and years at which something happened, each in the order of time. */
export function namedDates(events: readonly TimelineEvent[]): readonly NamedDate[] {
  const found = new Map<string, TimelineEvent[]>();
  const kinds = { days: new Set<string>(), months: new Set<string>(), years: new Set<string>() };
  for (const event of events) {
    if (!event.date) continue;
    const names = dateNames(event.date);
    for (const kind of ['days', 'months', 'years'] as const)
      for (const name of names[kind]) {
        kinds[kind].add(name);
        const there = found.get(name);
        if (there) there.push(event);
        else found.set(name, [event]);
      }
  }
  return Object.values(kinds).flatMap((names) => {
    const inOrder = [...names].sort(byTime);
    return inOrder.map((name, i): NamedDate => {
      return {
        name,
        events: found.get(name) ?? [],
        before: inOrder[i - 1] ?? null,
        after: inOrder[i + 1] ?? null,
      };
    });
  });
}

/** Of two names of one length. Before the year 0 the greater number comes first, and its months go on forwards. */
function byTime(a: string, b: string): number {
  const [yearA, yearB] = [a, b].map((name) => Number(/^-?\d+/.exec(name)?.[0])) as [number, number];
  return yearA - yearB || (a < b ? -1 : 1);
}

export function datePage(date: NamedDate, context: ReaderContext): PageText {
  const { timeline, strings, lang } = context;
  const title = wordEdtf(date.name, lang);
  const description = `${title} · ${strings.count(date.events.length)}`;
  const here = contextAt(context, '../../');
  return {
    path: datePath(date.name),
    title,
    siteName: timeline.title,
    description,
    lang,
    dir: strings.dir,
    at: date.name,
    picture: picturePath(''),
    linkedData: linkedList({ name: title, description, events: date.events, sources: [] }, here),
    body: body(title, date, here),
  };
}

function body(
  title: string,
  { name, events, before, after }: NamedDate,
  context: ReaderContext,
): ServerRenderedTemplate {
  const { strings, timeline, href } = context;
  const wider = widerName(name);
  const fresh = printedOnce(context);
  return html`<article class="ct-list one" dir=${strings.dir}>
    <p class="up"><a href=${href({ kind: 'all' })}>${timeline.title}</a></p>
    <h1>${title} <span class="count">${strings.count(events.length)}</span></h1>
    <ol>
      ${events.map((event) => eventItem(event, context, fresh(event)))}
    </ol>
    <nav class="around">
      ${link(strings.previous, before, context)} ${link(strings.next, after, context)}
      ${link('', wider, context)}
    </nav>
  </article>`;
}

function link(
  word: string,
  name: string | null,
  { lang }: ReaderContext,
): ServerRenderedTemplate | typeof nothing {
  if (name === null) return nothing;
  return html`<p>
    ${word === '' ? nothing : `${word}: `}<a href="../../${datePath(name)}">${wordEdtf(name, lang)}</a>
  </p>`;
}
