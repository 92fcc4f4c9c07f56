/** What a worker thread does: reads one article, and hands over what was found in it. */
import type { Digest } from '../extract/digest/index.ts';
import { digestFile, type Made } from './analyse-file.ts';

export default function digestInWorker({
  folder,
  file,
}: {
  readonly folder: string;
  readonly file: string;
}): Promise<Made<Digest>> {
  return digestFile(folder, file);
}
