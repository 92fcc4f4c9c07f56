/** Links that a version has made must open for ever. What is in the files here may be added to, and never changed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeLink } from '../../src/model/links.ts';
import { readLink } from '../../src/model/link-reader.ts';
import { TimelineLookup } from '../../src/model/lookup.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { parseTimeline } from '../../src/model/parse-timeline.ts';
import { siteOf } from '../../src/site/site.ts';

/** A link, and what it opens. What a link does not ask for has no key. */
interface Kept {
  readonly link: string;
  readonly opens: Readonly<Record<string, unknown>>;
  readonly lanes?: string;
  readonly filters?: Readonly<Record<string, readonly string[]>>;
  readonly query?: string;
  readonly within?: Readonly<Record<string, unknown>>;
  readonly hide?: readonly string[];
  readonly problem?: string;
  readonly skipped?: readonly string[];
  readonly asList?: boolean;
}

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
const files = readdirSync(import.meta.dirname).filter((name) => /^\d+(?:\.\d+)*\.json$/.test(name));
const kept = files.flatMap((name) => (JSON.parse(read(name)) as { links: readonly Kept[] }).links);
const timeline = keptTimeline();
const lookup = new TimelineLookup(timeline);

function keptTimeline(): Timeline {
  const reading = parseTimeline(read('timeline.json'));
  expect(reading.faults).toEqual([]);
  if (!reading.timeline) throw new Error('tests/links/timeline.json is no timeline');
  return reading.timeline;
}

function opened(fragmentOrAt: string): Omit<Kept, 'link'> {
  const { target, options, problem, skipped, asList } = readLink(fragmentOrAt, lookup);
  const iso = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());
  const opens =
    'edtf' in target && target.kind !== 'compare'
      ? { kind: target.kind, edtf: target.edtf, start: iso(target.startMs), end: iso(target.endMs) }
      : { ...target };
  return {
    opens,
    ...(options.lanes === null ? {} : { lanes: options.lanes }),
    ...(Object.keys(options.filters).length === 0 ? {} : { filters: options.filters }),
    ...(options.query === '' ? {} : { query: options.query }),
    ...(options.within === null
      ? {}
      : {
          within: {
            edtf: options.within.edtf,
            start: iso(options.within.startMs),
            end: iso(options.within.endMs),
          },
        }),
    ...(options.hide.length === 0 ? {} : { hide: options.hide }),
    ...(problem ? { problem: problem.code } : {}),
    ...(skipped.length === 0 ? {} : { skipped }),
    ...(asList ? { asList } : {}),
  };
}

describe('a link that was made once', () => {
  it.each(kept)('opens what it opened: $link', ({ link, ...what }) => {
    expect(opened(link)).toEqual(what);
  });

  it.each(kept)('opens the same in a query: $link', ({ link, ...what }) => {
    const asked = new URL(`https://paper.example/embed/?${new URLSearchParams({ at: link.slice(1) })}`);
    expect(opened(asked.searchParams.get('at') ?? '')).toEqual(what);
  });

  it.each(kept.filter(({ problem, skipped }) => !problem && !skipped))(
    'opens the same as it is written today: $link',
    ({ link, asList: _, ...what }) => {
      const { target, options } = readLink(link, lookup);
      // What a source tells is written as the filter that it is.
      expect(opened(writeLink(target, options))).toEqual(what);
    },
  );
});

it('every form that docs/links.md shows is kept', () => {
  const docs = readFileSync(join(import.meta.dirname, '../../docs/links.md'), 'utf8');
  const shown = [...docs.matchAll(/`(#[^`…]*)`/g)].map(([, link = '']) => link);
  expect(shown.length).toBeGreaterThan(20);
  const links = new Set(kept.map(({ link }) => link));
  expect(shown.filter((link) => !links.has(link))).toEqual([]);
});

describe('a path that was made once', () => {
  const paths: readonly (readonly [string, string])[] = [
    ['event/easter-ceasefire/', 'easter-ceasefire'],
    ['event/різдвяне-перемир-я/', 'різдвяне-перемир-я'],
    ['on/2025-04-20/', '2025-04-20'],
    ['on/2025-04/', '2025-04'],
    ['on/2025/', '2025'],
    ['embed/event/easter-ceasefire/', 'easter-ceasefire'],
    ['embed/on/2025-04/', '2025-04'],
    ['source/brief-2025/', 'source/brief-2025'],
    ['embed/source/brief-2025/', 'source/brief-2025'],
  ];

  it.each(paths)('%s opens %s', async (path, at) => {
    const { files: pages } = await siteOf(timeline, null);
    const page = pages.find((one) => one.path === `${path}index.html`);
    expect(page?.make()).toContain(` at="${at}"`);
  });

  it('of an id that is another now leads on', async () => {
    const { files: pages } = await siteOf(timeline, null);
    expect(pages.find(({ path }) => path === 'event/old-id/index.html')?.make()).toContain(
      'url=../../event/first-id/',
    );
  });
});
