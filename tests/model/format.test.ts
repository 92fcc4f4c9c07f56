/** The page that specifies the format, and the schema made from the code, say what the code does. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SCHEMA_PATH, timelineJsonSchema } from '../../.ci/schema.ts';
import { parseEdtf } from '../../src/model/edtf.ts';
import { sliceCodePoints } from '../../src/model/text.ts';
import { ACTOR_KINDS, PRECISIONS, ROLES, type Evidence } from '../../src/model/timeline.ts';
import { parseTimeline } from '../../src/model/parse-timeline.ts';
import { KINDS, STATUSES } from '../../src/model/vocabulary.ts';

const page = readFileSync(fileURLToPath(new URL('../../docs/format.md', import.meta.url)), 'utf8');

/** What stands in the first fenced block of a language. */
function block(language: string): string {
  const [, rest = ''] = page.split(`\`\`\`${language}\n`, 2);
  return rest.slice(0, rest.indexOf('```'));
}

describe('docs/format.md', () => {
  const { timeline, faults } = parseTimeline(block('json'));

  it('has an example without a fault', () => {
    expect(faults).toEqual([]);
    expect(timeline?.events).toHaveLength(1);
  });

  it('has an example that leads back to the words of its source', () => {
    const text = block('text');
    expect(timeline?.sources[0]).toMatchObject({
      sha256: createHash('sha256').update(text).digest('hex'),
      length: [...text].length,
    });
    const dates = timeline?.events.flatMap(({ date }) => date?.evidence ?? []) ?? [];
    const evidence: Evidence[] = [
      ...dates,
      ...[...(timeline?.events ?? []), ...(timeline?.quotes ?? [])].flatMap((item) => item.evidence),
    ];
    expect(evidence).toHaveLength(4);
    for (const { selector } of evidence) {
      const [{ exact, prefix = '', suffix = '' }, { start, end }] = selector;
      expect(sliceCodePoints(text, start, end)).toBe(exact);
      expect(text).toContain(prefix + exact + suffix);
    }
  });

  it('has an example of a quotation in several languages without a fault', () => {
    const [, , json = ''] = page.split('```json\n');
    const quote = JSON.parse(json.slice(0, json.indexOf('```'))) as { speaker: string };
    const file = JSON.parse(block('json')) as { sources: object[]; actors: object[] };
    const reading = parseTimeline(
      JSON.stringify({
        ...file,
        sources: [...file.sources, { ...file.sources[0], id: 'courier' }],
        actors: [...file.actors, { ...file.actors[0], id: quote.speaker }],
        quotes: [quote],
      }),
    );
    expect(reading.faults).toEqual([]);
    expect(reading.timeline?.quotes).toMatchObject([quote]);
  });

  it('names every value of every list', () => {
    for (const value of [...PRECISIONS, ...STATUSES, ...KINDS, ...ROLES, ...ACTOR_KINDS]) {
      expect(page).toContain(`\`${value}\``);
    }
  });

  it('shows EDTF that is read', () => {
    const [, table = ''] = page.split('| form');
    const examples = [
      ...table.slice(0, table.indexOf('\n\n')).matchAll(/`(-?(?:\d{4}|Y\d|\d\d[\dX]X)[-\dX:TZ]*)`/g),
    ];
    expect(examples.length).toBeGreaterThan(12);
    for (const [, edtf = ''] of examples) expect(parseEdtf(edtf).edtf).toBe(edtf);
  });
});

describe('docs/timeline.schema.json', () => {
  it('is up to date; npm run schema writes it', () => {
    expect(readFileSync(SCHEMA_PATH, 'utf8')).toBe(timelineJsonSchema());
  });

  it('has patterns that compile as Unicode', () => {
    const patterns = [...timelineJsonSchema().matchAll(/"pattern": (".*")/g)].map(([, json = '']) =>
      String(JSON.parse(json)),
    );
    expect(patterns.length).toBeGreaterThan(3);
    for (const pattern of patterns) expect(() => new RegExp(pattern, 'u')).not.toThrow();
  });
});
