import type { Timeline } from '../model/timeline.ts';
import { parseTimeline } from '../model/parse-timeline.ts';
import { LONGEST_TIMELINE, nameForMessage, readText, reasonOf } from './file-text.ts';

/**
 * The timeline that stands where one is to be written; null: none does. A file that is there but can't be read is not
 * overwritten, since it remembers the ids that links use: then it is the reason, in a line.
 */
export async function readLast(path: string): Promise<Timeline | null | string> {
  const name = nameForMessage(path);
  let text: string;
  try {
    text = await readText(path, LONGEST_TIMELINE);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    const reason = reasonOf(error);
    if (reason === null) throw error;
    return `${name}: can't be read: ${reason}; expected the timeline of the last build, or no file`;
  }
  const { timeline, faults } = parseTimeline(text);
  const fault = faults[0];
  if (timeline && !fault) return timeline;
  return `${name}: ${fault?.path ? `${fault.path}: ` : ''}${fault?.message ?? 'not a timeline'}; it remembers the ids that links use, so it was left as it is: mend it, or move it away to start anew`;
}
