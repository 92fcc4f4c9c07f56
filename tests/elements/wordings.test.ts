/** A quotation in several languages: which is shown, in which order, and that none is taken for what it is not. */
import { describe, expect, it } from 'vitest';
import '../../src/elements/list/ct-column.ts';
import '../../src/elements/list/ct-list.ts';
import '../../src/elements/reading/ct-detail.ts';
import '../../src/elements/reading/ct-quote-card.ts';
import type { ReaderContext } from '../../src/elements/base/context.ts';
import { LANGUAGES, loadStrings } from '../../src/elements/strings/strings.ts';
import { pictureOf } from '../../src/elements/view/timeline-picture.ts';
import { citeQuote } from '../../src/elements/words/cite.ts';
import { quoteLine, wordingsOf } from '../../src/elements/words/wordings.ts';
import type { Quote, Timeline, Wording } from '../../src/model/timeline.ts';
import { all, expectAccessible, mount, words } from './mount.ts';
import { context, evidence, timeline } from './reading-fixture.ts';

const [PUTIN, ARABIC] = [1, 2].map((at) => timeline.quotes[at] as Quote) as [Quote, Quote];
const ENGLISH: Wording = {
  text: 'The talks will begin soon in Istanbul',
  language: 'en',
  by: 'source',
  evidence: evidence('arabic', 'المحادثات'),
};
const FRENCH: Wording = {
  text: 'Les pourparlers commenceront bientôt',
  language: 'fr',
  by: 'editor',
  translator: 'Ode Roe',
};
const UKRAINIAN: Wording = { text: 'Двері відчинено', language: 'uk', by: 'editor' };

async function inLanguage(lang: string, more: Partial<Timeline> = {}): Promise<ReaderContext> {
  const strings = await loadStrings(lang);
  return context({ lang, strings, timeline: { ...timeline, ...more } });
}

const shown = (quote: Quote, of: ReaderContext, length: 'brief' | 'all' = 'brief'): string[] =>
  wordingsOf(quote, of, length).map(({ label, words, dir }) => `${label} | ${dir} | ${words}`);

const ARABIC_WORDS = '«المحادثات ستبدأ قريباً في إسطنبول»';

describe('the wordings of a quotation', () => {
  it('are one without a label where there is one', async () => {
    expect(shown(ARABIC, await inLanguage('en'), 'all')).toEqual([` | rtl | ${ARABIC_WORDS}`]);
  });

  it('begin with the reader’s language and go on with what was said', async () => {
    const quote = { ...ARABIC, translations: [ENGLISH, FRENCH] };
    expect(shown(quote, await inLanguage('en'))).toEqual([
      'Translated by the source · English | ltr | “The talks will begin soon in Istanbul”',
      `Original · Arabic | rtl | ${ARABIC_WORDS}`,
    ]);
    expect(shown(quote, await inLanguage('fr'))).toEqual([
      'Traduit par la rédaction (Ode Roe) · français | ltr | «\u202fLes pourparlers commenceront bientôt\u202f»',
      `Original · arabe | rtl | ${ARABIC_WORDS}`,
    ]);
    expect(shown(quote, await inLanguage('ar'))).toEqual([` | rtl | ${ARABIC_WORDS}`]);
    expect(shown(quote, await inLanguage('ar'), 'all')).toHaveLength(3);
  });

  it('are for one who reads none of the languages what was said and one translation', async () => {
    const quote = { ...ARABIC, translations: [ENGLISH, FRENCH] };
    expect(shown(quote, await inLanguage('de'))).toEqual([
      `Original · Arabisch | rtl | ${ARABIC_WORDS}`,
      'Von der Quelle übersetzt · Englisch | ltr | “The talks will begin soon in Istanbul”',
    ]);
  });

  it('have what the source prints beside whatever an editor puts there', async () => {
    const quote = { ...PUTIN, text: 'The door is open', original: UKRAINIAN, translations: [FRENCH] };
    expect(shown(quote, await inLanguage('uk'))).toEqual([
      'Оригінал, доданий редактором · українська | ltr | «Двері відчинено»',
      'Переклад джерела · англійська | ltr | “The door is open”',
    ]);
    expect(shown(quote, await inLanguage('fr'))).toHaveLength(3);
  });

  it('never call what the source prints the original because an editor translates it', async () => {
    const quote = { ...ARABIC, translations: [{ ...ENGLISH, by: 'editor' as const }] };
    expect(shown(quote, await inLanguage('en'))[1]).toMatch(/^In the source · Arabic/);
  });

  it('bear languages that nobody knows', async () => {
    for (const language of ['und', 'und-Cyrl', 'en-a', 'abcdefgh-12345678', 'x'.repeat(8)]) {
      const quote = { ...ARABIC, translations: [{ ...ENGLISH, language }] };
      for (const lang of LANGUAGES) {
        const [first, second] = wordingsOf(quote, await inLanguage(lang), 'all');
        expect(`${first.label}${second?.label ?? ''}`).not.toMatch(/und|root/);
      }
    }
  });

  it('are copied in one line, and cited by what the source prints of what was said', async () => {
    const english = await inLanguage('en');
    const quote = { ...ARABIC, translations: [ENGLISH] };
    expect(quoteLine(quote, english)).toBe(
      `“The talks will begin soon in Istanbul” [Translated by the source · English; Original · Arabic: \u2068${ARABIC_WORDS}\u2069] – المتحدث`,
    );
    expect(quoteLine(PUTIN, english)).toMatch(/^“Russia .*” – Vladimir Putin$/);
    expect(citeQuote(quote, english)).toContain(ARABIC_WORDS);
    expect(citeQuote({ ...PUTIN, original: UKRAINIAN }, english)).toContain('“Russia has never');
  });
});

describe('a translated quotation', () => {
  const quotes = [
    { ...ARABIC, translations: [ENGLISH], events: ['bilateral-talks-proposed'] },
    { ...PUTIN, original: UKRAINIAN },
  ];
  const [translated] = quotes as [Quote];

  /** Each label with the words that stand below it. */
  const read = (element: Element): string[] =>
    all(element, '.wordings > *').map((part) => {
      const attributes = [part.getAttribute('lang'), part.getAttribute('dir')].filter(Boolean).join(' ');
      return `${attributes}${part.textContent.trim()}`;
    });
  const EXPECTED = [
    'Translated by the source · English',
    'en ltr“The talks will begin soon in Istanbul”',
    'Original · Arabic',
    `ar rtl${ARABIC_WORDS}`,
  ];

  it('is named for what it is in card, panel, list and column', async () => {
    const english = await inLanguage('en', { quotes });
    const picture = pictureOf(english.timeline, english.lookup, english.strings);
    const target = { kind: 'quote' as const, id: translated.id };
    const places = [
      await mount('ct-quote-card', { context: english, quote: translated }),
      await mount('ct-detail', { context: english, target }),
      await mount('ct-detail', {
        context: english,
        target: { kind: 'event', id: 'bilateral-talks-proposed' },
      }),
      await mount('ct-list', { context: english }),
      await mount('ct-column', { context: english, picture }, { widthPx: 390 }),
    ];
    for (const place of places) {
      expect(read(place).join()).toContain(EXPECTED.join());
      expect(all(place, '[part~=translation]').length).toBeGreaterThan(0);
      for (const translation of all(place, '[part~=translation]'))
        expect(translation.previousElementSibling?.textContent).toContain('Translated by');
      await expectAccessible(place);
    }
  });

  it('leads to both passages of its source', async () => {
    const english = await inLanguage('en', { quotes });
    const panel = await mount('ct-detail', {
      context: english,
      target: { kind: 'quote', id: translated.id },
    });
    expect(all(panel, '[part=evidence] mark').map(({ textContent }) => textContent)).toEqual([
      'المحادثات ستبدأ قريباً في إسطنبول',
      'المحادثات',
    ]);
  });

  it('stands in its own direction on a page that runs the other way', async () => {
    const arabic = await inLanguage('ar', { quotes });
    const stage = { dir: 'rtl', lang: 'ar' } as const;
    const panel = await mount(
      'ct-detail',
      { context: arabic, target: { kind: 'quote', id: PUTIN.id } },
      stage,
    );
    const [original, printed] = all(panel, 'blockquote.said');
    expect(getComputedStyle(original as Element).direction).toBe('ltr');
    expect(getComputedStyle(printed as Element).direction).toBe('ltr');
    expect(words(panel)).toContain('الأصل، أضافه محرر');
    expect(words(panel)).toContain('ترجمة المصدر');
    expect(getComputedStyle(all(panel, '.wording')[0] as Element).direction).toBe('rtl');
  });
});
