/** A quotation in several languages on pages without a script, in linked data and in other formats. */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { exportInput } from '../../src/cli/export-input.ts';
import { writeJsonLd } from '../../src/interchange/write-json-ld.ts';
import { writeMarkwhen } from '../../src/interchange/write-markwhen.ts';
import { writeTimelineJs } from '../../src/interchange/write-timelinejs.ts';
import type { Quote, Timeline, Wording } from '../../src/model/timeline.ts';
import { eventListHtml } from '../../src/site/event-list.ts';
import { evidence, timeline } from '../elements/reading-fixture.ts';
import { HOSTILE } from '../model/hostile.ts';

const [ARABIC] = timeline.quotes.slice(-1) as [Quote];
const ENGLISH: Wording = {
  text: 'The talks will begin soon in Istanbul',
  language: 'en',
  by: 'source',
  evidence: evidence('arabic', 'المحادثات'),
};
const FRENCH: Wording = { text: 'Bientôt', language: 'fr', by: 'editor', translator: 'Ode Roe' };
const EVENT = 'bilateral-talks-proposed';

const having = (more: Partial<Quote>): Timeline => ({
  ...timeline,
  quotes: [{ ...ARABIC, events: [EVENT], ...more }],
});

it('names each wording on a page without a script, in its language and direction', async () => {
  const { document } = new JSDOM(await eventListHtml(having({ translations: [ENGLISH, FRENCH] }))).window;
  const [figure] = document.querySelectorAll('figure');
  const parts = [...(figure?.querySelectorAll('p, blockquote') ?? [])].map((part) =>
    [part.getAttribute('lang'), part.getAttribute('dir'), part.textContent.trim()].filter(Boolean).join(' '),
  );
  expect(parts).toEqual([
    'Translated by the source · English',
    'en ltr “The talks will begin soon in Istanbul”',
    'Original · Arabic',
    'ar rtl «المحادثات ستبدأ قريباً في إسطنبول»',
    'Translated by an editor (Ode Roe) · French',
    'fr ltr «\u202fBientôt\u202f»',
  ]);
});

it('is a work with its translations in linked data', async () => {
  const nodeOf = async (more: Partial<Quote>): Promise<object | undefined> => {
    const { text } = writeJsonLd(await exportInput(having(more), undefined));
    const { '@graph': graph } = JSON.parse(text) as { '@graph': { '@type': string }[] };
    return graph.find((node) => node['@type'] === 'Quotation');
  };
  expect(await nodeOf({ translations: [ENGLISH, FRENCH] })).toMatchObject({
    text: ARABIC.text,
    inLanguage: 'ar',
    workTranslation: [
      { '@type': 'Quotation', text: ENGLISH.text, inLanguage: 'en', isPartOf: [{ '@id': '#source/arabic' }] },
      { '@type': 'Quotation', text: 'Bientôt', inLanguage: 'fr', creditText: 'Ode Roe' },
    ],
  });
  expect(await nodeOf({ original: { ...FRENCH, language: 'und-Cyrl' } })).toMatchObject({
    text: ARABIC.text,
    translationOfWork: { text: 'Bientôt' },
  });
  expect(JSON.stringify(await nodeOf({ original: { ...FRENCH, language: 'und-Cyrl' } }))).not.toContain(
    'und-',
  );
  expect(JSON.stringify(await nodeOf({}))).not.toMatch(/workTranslation|translationOfWork/);
});

it('goes to other programs with what it is', async () => {
  const input = await exportInput(having({ translations: [ENGLISH] }), undefined);
  for (const { text } of [writeMarkwhen(input), writeTimelineJs(input)]) {
    expect(text).toContain('The talks will begin soon in Istanbul');
    expect(text).toContain('Translated by the source · English; Original · Arabic');
    expect(text).toContain('المحادثات ستبدأ قريباً في إسطنبول');
  }
});

it('is text on a page, whatever it says', async () => {
  const quotes = HOSTILE.filter((text) => text !== '').map((text, i): Quote => {
    const wording = { ...FRENCH, text, translator: text };
    return { ...ARABIC, id: `q${i}`, translations: [wording], original: wording };
  });
  const { document } = new JSDOM(await eventListHtml({ ...timeline, quotes })).window;
  expect(document.querySelectorAll('figure')).toHaveLength(quotes.length);
  expect(document.querySelectorAll('script, img, svg, iframe')).toHaveLength(0);
});
