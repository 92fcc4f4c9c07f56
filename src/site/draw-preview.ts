/** Draws previews: satori lays out and turns letters into paths, resvg makes pixels of them, so that no font of the host has a say. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';
import { PREVIEW_HEIGHT, PREVIEW_WIDTH, type Preview } from './preview.ts';

type Fonts = SatoriOptions['fonts'];
type Style = Readonly<Record<string, string | number>>;
interface Box {
  readonly type: 'div';
  readonly props: {
    readonly style: Style;
    readonly dir?: string;
    readonly children?: string | readonly Box[];
  };
}

const INK = '#1d1d1b';
const MUTED = '#66625a';
const PAPER = '#fcfbf8';
const LINE = '#ddd9d0';
const PADDING = 64;
const INNER = PREVIEW_WIDTH - 2 * PADDING;
const LONGEST = 160;
const BORDER = 16;
/** Of the middle of the line of time. */
const LINE_Y = 508;

/** PNG. */
export async function drawPreview(preview: Preview): Promise<Uint8Array> {
  const png = new Resvg(await previewSvg(preview)).render().asPng();
  // The three megabytes of its pixels are let go of between two tasks of the event loop, and a busy thread comes to no second one.
  await setImmediate();
  return png;
}

/** Its words are outlines in it, no text. */
export async function previewSvg(preview: Preview): Promise<string> {
  // Satori names React's type, and takes a plain object of that shape.
  const svg = await satori(layout(preview), {
    width: PREVIEW_WIDTH,
    height: PREVIEW_HEIGHT,
    fonts: await fonts(),
  });
  return svg.replace(/<\/svg>$/, `${line(preview)}</svg>`);
}

function box(style: Style, ...children: readonly Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function words(text: string, style: Style): Box {
  const letters = Array.from(text.replace(/\s+/gu, ' '));
  const shown = letters.length <= LONGEST ? letters : [...letters.slice(0, LONGEST - 1), '…'];
  return { type: 'div', props: { style: { display: 'flex', ...style }, children: shown.join('') } };
}

function layout({ title, when, siteName, dir, color }: Preview): Box {
  const size = title.length > 90 ? 50 : 60;
  const sheet = box(
    {
      flexDirection: 'column',
      alignItems: 'center',
      width: PREVIEW_WIDTH,
      height: PREVIEW_HEIGHT,
      background: PAPER,
      color: INK,
      borderTop: `${BORDER}px solid ${color}`,
    },
    box(
      { flexDirection: 'column', width: INNER, marginTop: 48, height: LINE_Y - BORDER - 48 },
      words(when, { fontFamily: 'Sans, Arabic', fontSize: 30, color: MUTED, width: INNER }),
      words(title, {
        fontFamily: 'Serif, Arabic',
        fontWeight: 700,
        fontSize: size,
        lineHeight: 1.15,
        marginTop: 18,
        width: INNER,
      }),
    ),
    words(siteName, {
      fontFamily: 'Sans, Arabic',
      fontSize: 28,
      color: MUTED,
      width: INNER,
      marginTop: 28,
    }),
  );
  return { ...sheet, props: { ...sheet.props, dir } };
}

/** Where the event stands among all; not laid out by satori, which takes longer for the dots than for all the rest. Time runs from left to right in every language. */
function line({ color, at, others }: Preview): string {
  return [
    `<rect x="${PADDING}" y="${LINE_Y - 1}" width="${INNER}" height="2" fill="${LINE}"/>`,
    ...others.map((place) => dot(place, 4, '#aaa89f')),
    ...(at === null ? [] : [dot(at, 12, color)]),
  ].join('');
}

function dot(place: number, radius: number, fill: string): string {
  return `<circle cx="${PADDING + Math.round(place * INNER)}" cy="${LINE_Y}" r="${radius}" fill="${fill}"/>`;
}

const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];
let loaded: Promise<Fonts> | undefined;

/** Read once. Satori goes through them in order for a letter that the first has not. */
function fonts(): Promise<Fonts> {
  return (loaded ??= readFonts());
}

async function readFonts(): Promise<Fonts> {
  const read = async (
    family: string,
    name: string,
    script: string,
    weight: 400 | 700,
  ): Promise<Fonts[number]> => ({
    name,
    weight,
    style: 'normal',
    data: await readFile(join(folderOf(family), 'files', `${family}-${script}-${weight}-normal.woff`)),
  });
  return Promise.all([
    ...SCRIPTS.map((script) => read('noto-serif', 'Serif', script, 700)),
    ...SCRIPTS.map((script) => read('noto-sans', 'Sans', script, 400)),
    read('noto-sans-arabic', 'Arabic', 'arabic', 700),
    read('noto-sans-arabic', 'Arabic', 'arabic', 400),
  ]);
}

function folderOf(family: string): string {
  return dirname(createRequire(import.meta.url).resolve(`@fontsource/${family}/package.json`));
}
