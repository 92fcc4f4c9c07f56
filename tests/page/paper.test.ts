/** What is handed out, as the browser prints it: read back from the PDF, and its code from the picture of its page. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import jsQR from 'jsqr';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open, siteTimeline, useBrowser } from './open.ts';

useBrowser();

let pdfium: Awaited<ReturnType<typeof PDFiumLibrary.init>>;
beforeAll(async () => {
  pdfium = await PDFiumLibrary.init();
});
afterAll(() => pdfium.destroy());

/** A browser that prints on a busy machine is slow. */
const SLOW_MS = 240_000;
/** In points, 72 to an inch. */
const PAPER = { A4: [595, 842], Letter: [612, 792] } as const;

/** Of 255: the shade of every other lane. */
const FAINTEST = 240;

interface Printed {
  readonly sizes: readonly (readonly [number, number])[];
  /** Of each page, white space folded. */
  readonly texts: readonly string[];
  /** Of each page. */
  readonly lines: readonly (readonly string[])[];
  /** What the code on the first page says. */
  readonly code: string | undefined;
}

async function printed(page: Page): Promise<Printed> {
  const pdf = await pdfium.loadDocument(await page.pdf({ preferCSSPageSize: true }));
  const pages = [...pdf.pages()];
  const raw = pages.map((each) => each.getText());
  const sizes = pages.map((each) => {
    const { originalWidth, originalHeight } = each.getOriginalSize();
    return [Math.round(originalWidth), Math.round(originalHeight)] as const;
  });
  // Last: a page is closed once it is drawn.
  const first = await pages[0]?.render({ scale: 3, render: 'bitmap' });
  // Blue, green, red, alpha; the code is black on white in any order.
  const code = first && jsQR(new Uint8ClampedArray(first.data), first.width, first.height)?.data;
  pdf.destroy();
  return {
    sizes,
    texts: raw.map((text) => text.replace(/\s+/gu, ' ')),
    lines: raw.map((text) => text.split(/[\r\n]+/u).map((line) => line.trim())),
    code,
  };
}

/** Where the first page has any, as places of its picture. */
async function ink(page: Page): Promise<ReadonlySet<number>> {
  const pdf = await pdfium.loadDocument(await page.pdf({ preferCSSPageSize: true }));
  const picture = await [...pdf.pages()][0]?.render({ scale: 1.5, render: 'bitmap' });
  const places = new Set<number>();
  for (let at = 0; at < (picture?.data.length ?? 0); at += 4) {
    const [blue = 255, green = 255, red = 255] = picture?.data.subarray(at, at + 3) ?? [];
    if (Math.min(blue, green, red) < FAINTEST) places.add(at);
  }
  pdf.destroy();
  return places;
}

async function openHandout(path: string): Promise<Page> {
  const { page } = await open(path);
  await page.locator('ct-stage .event').first().waitFor();
  await page.locator('ct-toolbar .tool[data-name=share]').click();
  await page.getByRole('button', { name: 'Handout or worksheet' }).click();
  await page.locator('ct-handout .sheet').first().waitFor();
  return page;
}
const choose = (page: Page, label: string, option: string): Promise<unknown> =>
  page.locator('ct-handout').getByRole('combobox', { name: label, exact: true }).selectOption(option);
const textsOf = async (page: Page, selector: string): Promise<readonly string[]> =>
  (await page.locator(selector).allTextContents()).map((text) => text.replace(/\s+/gu, ' ').trim());

/** What one could press on the page behind. */
async function navigation(page: Page): Promise<readonly string[]> {
  const names = await textsOf(page, ':is(ct-toolbar, ct-save, ct-handout .tools) button, .take-along a');
  return [...new Set(names)].filter((name) => name.length > 1);
}

describe('a page that is printed as it came', () => {
  it('has the whole picture and all events', { timeout: SLOW_MS }, async () => {
    const { page } = await open('');
    await page.locator('ct-stage .event').first().waitFor();
    const { texts } = await printed(page);
    const { events, title } = await siteTimeline();
    // The picture and the list below it are of one title.
    expect(texts.join(' ').split(title)).toHaveLength(2);
    const [first = ''] = texts;
    expect(first).toMatch(/2023 *2024 *2025/);
    for (const { title } of events) expect(texts.join(' ')).toContain(title.slice(0, 20));
  });
});

describe('a page that is printed before anyone has touched it', () => {
  it('shows all that is drawn under the marks: axis, lanes, lines', { timeout: SLOW_MS }, async () => {
    const { page } = await open('');
    await page.locator('ct-stage .event').first().waitFor();
    // All that is under the marks, and all around it that makes it higher or lower.
    await page.locator('ct-stage .leader').first().waitFor({ state: 'attached' });
    await page.locator('ct-legend li').first().waitFor();
    await page.locator('ct-undated li, ct-undated summary').first().waitFor();
    const canvas = page.locator('ct-stage canvas');
    const show = (visibility: string) =>
      canvas.evaluate((element, value) => void (element.style.visibility = value), visibility);
    // What comes with the first print makes the page higher: two of one height are compared.
    await expect
      .poll(
        async () => {
          await show('hidden');
          const under = await ink(page);
          await show('visible');
          const whole = await ink(page);
          return under.size > 10_000 ? [...under].filter((at) => !whole.has(at)).length / under.size : 1;
        },
        { timeout: SLOW_MS / 2 },
      )
      .toBeLessThan(0.01);
    await page.context().close();
  });
});

describe('the handout', () => {
  it.each(['A4', 'Letter'] as const)(
    'is all that is printed, on %s',
    async (paper) => {
      const page = await openHandout('#2025-04-01/2025-04-30');
      await choose(page, 'Paper', paper);
      const { sizes, texts, lines, code } = await printed(page);
      expect(new Set(sizes.map(String))).toEqual(new Set([String(PAPER[paper])]));
      // Each page says which of how many it is: no other page was printed.
      texts.forEach((text, i) => expect(text).toContain(`${i + 1} / ${texts.length}`));
      const whole = texts.join(' ');
      const titles = await textsOf(page, 'ct-handout .entries h3');
      expect(titles.length).toBeGreaterThan(5);
      expect(titles.filter((title) => !whole.includes(title))).toEqual([]);
      const names = await navigation(page);
      expect(names).toEqual(expect.arrayContaining(['Search', 'Print', 'Close', 'Handout or worksheet']));
      expect(names.filter((name) => lines.flat().includes(name))).toEqual([]);
      expect(code).toBe((await textsOf(page, 'ct-handout .address'))[0]);
      await page.context().close();
    },
    SLOW_MS,
  );
});

describe('a worksheet', () => {
  it.each(['Worksheet: fill in the dates', 'Worksheet: put in order'])(
    'leaves the dates to the class, and gives them on the answer sheet: %s',
    async (kind) => {
      const page = await openHandout('#2025-04-01/2025-04-30');
      await choose(page, 'Sheet', kind);
      const { texts, lines, code } = await printed(page);
      const answersAt = texts.findIndex((text) => text.includes('Answer sheet'));
      expect(answersAt).toBeGreaterThan(0);
      const [sheet, answers] = [texts.slice(0, answersAt).join(' '), texts.slice(answersAt).join(' ')];
      const [about = ''] = await textsOf(page, 'ct-handout .sheet header .muted');
      expect(sheet).toContain(about);
      // Nothing but the head says when it was. By lines: on the axis, the name of the month follows the number of its last day.
      const asked = lines
        .slice(0, answersAt)
        .flat()
        .filter((line) => !about.includes(line));
      const dates = (await textsOf(page, 'ct-handout .answers td.when')).filter((when) => /^\d/.test(when));
      expect(dates.length).toBeGreaterThan(5);
      expect(dates.filter((when) => asked.some((line) => line.includes(when)))).toEqual([]);
      expect(dates.filter((when) => !answers.includes(when))).toEqual([]);
      expect(code).toBe((await textsOf(page, 'ct-handout .address'))[0]);
      await page.context().close();
    },
    SLOW_MS,
  );

  it(
    'is printed without its answers, if one wants',
    async () => {
      const page = await openHandout('#2025-04-01/2025-04-30');
      await choose(page, 'Sheet', 'Worksheet: fill in the dates');
      await page.locator('ct-handout').getByRole('checkbox', { name: 'Answer sheet' }).uncheck();
      expect((await printed(page)).texts.filter((text) => text.includes('Answer sheet'))).toEqual([]);
      await page.context().close();
    },
    SLOW_MS,
  );
});
