/**
 * The events as an Atom feed, those first whose sources are the newest. An entry is dated by its newest source: a build
 * knows no other time, and the same timeline gives the same feed. https://www.rfc-editor.org/rfc/rfc4287
 */
import type { ReaderContext } from '../elements/base/context.ts';
import { wordDate } from '../elements/words/dates.ts';
import { standing } from '../elements/words/event-words.ts';
import { readBounds } from '../model/edtf-bounds.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { eventPath } from './site-context.ts';
import { xmlText } from './xml.ts';

const MOST = 100;
/** Where no source says when it was published. */
const NEVER = Date.UTC(1970, 0, 1);

export function feedXml(context: ReaderContext, siteUrl: string): string {
  const { timeline } = context;
  const entries = timeline.events
    .map((event) => ({ event, updatedMs: updatedMs(event, context) }))
    .sort((a, b) => b.updatedMs - a.updatedMs)
    .slice(0, MOST);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(context.lang)}">
<id>${xmlText(siteUrl)}</id>
<title>${xmlText(timeline.title)}</title>
<updated>${instant(entries[0]?.updatedMs ?? NEVER)}</updated>
<author><name>${xmlText(timeline.title)}</name></author>
<link rel="self" href="${xmlText(new URL('feed.xml', siteUrl).href)}"/>
<link rel="alternate" href="${xmlText(siteUrl)}"/>
${entries.map((entry) => entryXml(entry.event, entry.updatedMs, context, siteUrl)).join('\n')}
</feed>
`;
}

function entryXml(event: TimelineEvent, updated: number, context: ReaderContext, siteUrl: string): string {
  const { lang, zone, strings } = context;
  const address = xmlText(new URL(eventPath(event.id), siteUrl).href);
  const when = event.date ? wordDate(event.date, lang, zone) : strings.dates.undated;
  const said = standing(event, context);
  const words = event.evidence[0]?.selector[0].exact ?? '';
  const summary = [when, ...(said === '' ? [] : [said]), ...(words === '' ? [] : [words])].join(' · ');
  return `<entry>
<id>${address}</id>
<title>${xmlText(event.title)}</title>
<updated>${instant(updated)}</updated>
<link rel="alternate" href="${address}"/>
<summary>${xmlText(summary)}</summary>
</entry>`;
}

function updatedMs({ evidence }: TimelineEvent, { lookup }: ReaderContext): number {
  const times = evidence.map(({ source }) => {
    const published = lookup.source(source)?.published;
    return (published === undefined ? null : readBounds(published)?.startMs) ?? NEVER;
  });
  return Math.max(NEVER, ...times);
}

function instant(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}
