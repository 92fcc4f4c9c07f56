/** How the embed page gets its timeline: by a script, since a sandboxed frame may fetch nothing, not even from its own host. */
import type { Timeline } from '../model/timeline.ts';

const NAME = 'conflictTimelineData';

export function dataScript(timeline: Timeline): string {
  return `globalThis.${NAME} = JSON.parse(${JSON.stringify(JSON.stringify(timeline))});\n`;
}

/** What that script has left, still to be checked; undefined where it has not come. */
export function dataOfPage(): unknown {
  return (globalThis as Record<string, unknown>)[NAME];
}
