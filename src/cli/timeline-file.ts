import type { Timeline } from '../model/timeline.ts';
import { parseTimeline } from '../model/parse-timeline.ts';
import type { Output } from './command.ts';
import { LONGEST_TIMELINE, nameForMessage, readText, reasonOf } from './file-text.ts';

export interface TimelineFile {
  /** null: it can't be read, or is no timeline. */
  readonly timeline: Timeline | null;
  readonly faults: number;
}

/** Reads a timeline, and complains of each of its faults with its path. */
export async function readTimelineFile(file: string, { complain }: Output): Promise<TimelineFile> {
  const name = nameForMessage(file);
  let text: string;
  try {
    text = await readText(file, LONGEST_TIMELINE);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    complain(`${name}: can't be read: ${reason}; expected a timeline that "build" has written`);
    return { timeline: null, faults: 1 };
  }
  const { timeline, faults } = parseTimeline(text);
  for (const { path, message } of faults) complain(`${name}: ${path === '' ? '' : `${path}: `}${message}`);
  return { timeline, faults: faults.length };
}
