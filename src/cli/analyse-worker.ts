/** What a worker thread does: reads and analyses one article. */
import { type Analysed, analyseFile } from './analyse-file.ts';

export default function analyseInWorker({
  folder,
  file,
}: {
  readonly folder: string;
  readonly file: string;
}): Promise<Analysed> {
  return analyseFile(folder, file);
}
