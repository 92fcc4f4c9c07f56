import { findJsonFault } from '../../model/json-fault.ts';
import type { Article, Metadata } from '../article.ts';
import { cutDatelines } from './dateline.ts';
import { decode } from './decode.ts';
import { ReadFault } from './fault.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { type Report, readMetadata } from './metadata.ts';
import { plainBlocks } from './plain.ts';

export { checkSize, MAX_BYTES } from './decode.ts';
export { ReadFault } from './fault.ts';

const MEDIA_TYPES: ReadonlyMap<string, Article['mediaType']> = new Map([
  ['txt', 'text/plain'],
  ['text', 'text/plain'],
  ['md', 'text/markdown'],
  ['markdown', 'text/markdown'],
  ['html', 'text/html'],
  ['htm', 'text/html'],
]);

/** The media type by a file's ending; null: not an article. */
export function mediaTypeOf(file: string): Article['mediaType'] | null {
  return MEDIA_TYPES.get(/\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '') ?? null;
}

/**
 * Reads one article.
 * @param file path inside the folder of articles; its ending says how it is read (plain text where it has none that is known)
 * @param bytes the file
 * @param sidecar text of `NAME.json`, which overrides what the file says of itself; null: there is none
 * @param report hears of each part of the metadata that was left out
 * @throws ReadFault when it can't be read; the message is one line without the file's name
 */
export function readArticle(
  file: string,
  bytes: Uint8Array,
  sidecar: string | null,
  report: Report = () => undefined,
): Article {
  const raw = decode(bytes);
  const given = sidecar === null ? {} : readSidecar(sidecar, report);
  const mediaType = mediaTypeOf(file) ?? 'text/plain';
  if (mediaType === 'text/plain') {
    const blocks = cutDatelines(raw, plainBlocks(raw, given));
    return { file, mediaType, text: raw, metadata: given, blocks };
  }
  const { metadata, ...read } = readMarkup(raw, mediaType, report);
  if (read.blocks.length === 0)
    throw new ReadFault('no text besides markup; expected the text of an article');
  const blocks = cutDatelines(read.text, read.blocks);
  return { file, mediaType, ...read, blocks, metadata: { ...metadata, ...given } };
}

function readMarkup(raw: string, mediaType: 'text/html' | 'text/markdown', report: Report) {
  try {
    return mediaType === 'text/html' ? readHtml(raw) : readMarkdown(raw, report);
  } catch (error) {
    // The parsers walk into elements by recursion, and no page that was written to be read is that deep.
    if (!(error instanceof RangeError)) throw error;
    throw new ReadFault('markup nested too deeply to be read; save the text of the article alone');
  }
}

function readSidecar(json: string, report: Report): Metadata {
  const text = json.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const fault = findJsonFault(text);
    const place = fault ? `line ${fault.line}, column ${fault.column}: expected ${fault.expected}` : '';
    throw new ReadFault(`sidecar: not JSON: ${place}`);
  }
  return readMetadata(value, 'sidecar', report);
}
