import type { Article, Metadata } from '../article.ts';
import { decode } from './decode.ts';
import { ReadFault } from './fault.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readMetadata } from './metadata.ts';
import { plainBlocks } from './plain.ts';

export { checkSize } from './decode.ts';
export { ReadFault } from './fault.ts';

const MEDIA_TYPES: Readonly<Record<string, Article['mediaType']>> = {
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
};

/** The media type by a file's ending; null: not an article. */
export function mediaTypeOf(file: string): Article['mediaType'] | null {
  return MEDIA_TYPES[/\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''] ?? null;
}

/**
 * Reads one article.
 * @param file path inside the folder of articles; its ending says how it is read (plain text where it has none that is known)
 * @param bytes the file
 * @param sidecar text of `NAME.json`, which overrides what the file says of itself; null: there is none
 * @throws ReadFault when it can't be read; the message is one line without the file's name
 */
export function readArticle(file: string, bytes: Uint8Array, sidecar: string | null): Article {
  const raw = decode(bytes);
  const given = sidecar === null ? {} : readSidecar(sidecar);
  const mediaType = mediaTypeOf(file) ?? 'text/plain';
  if (mediaType === 'text/plain') {
    return { file, mediaType, text: raw, metadata: given, blocks: plainBlocks(raw, given) };
  }
  const { metadata, ...read } = mediaType === 'text/html' ? readHtml(raw) : readMarkdown(raw);
  return { file, mediaType, ...read, metadata: { ...metadata, ...given } };
}

function readSidecar(json: string): Metadata {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new ReadFault(
      'sidecar: not JSON; expected an object like {"title": "…", "published": "2025-04-21"}',
    );
  }
  return readMetadata(value, 'sidecar');
}
