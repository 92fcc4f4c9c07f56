/** What a worker thread does: reads one article, and hands over what was found in it. */
import type { Digest } from '../extract/digest/index.ts';
import type { Wanted } from '../extract/digest/passages.ts';
import { digestFile, type Made } from './analyse-file.ts';

export default function digestInWorker({
  folder,
  file,
  wanted,
}: {
  readonly folder: string;
  readonly file: string;
  readonly wanted?: readonly Wanted[];
}): Promise<Made<Digest>> {
  return digestFile(folder, file, wanted);
}
