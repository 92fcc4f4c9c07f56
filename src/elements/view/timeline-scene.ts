/** What is shown of a timeline as a file has it, whole or in part; with rows, nothing of this is needed. */
import { TimelineLookup } from '../../model/lookup.ts';
import type { LaneKey } from '../../model/link-options.ts';
import type { Timeline } from '../../model/timeline.ts';
import { stringsFor } from '../strings/strings.ts';
import type { Picture } from './picture.ts';
import { contextOf, type Scene } from './scene.ts';
import { pictureOf } from './timeline-picture.ts';

/** A page that hands over what an older version wrote need not know of them. */
const LATER_LISTS: Pick<Timeline, 'paraphrases' | 'redirects'> = { paraphrases: [], redirects: [] };

/** `lookup` is that of a scene of the same timeline, if there was one. */
export function sceneOf(
  given: Timeline,
  lang: string,
  zone: string,
  lanes: LaneKey,
  lookup?: TimelineLookup,
): Scene {
  const timeline = { ...LATER_LISTS, ...given };
  const strings = stringsFor(lang);
  const known = lookup ?? new TimelineLookup(timeline);
  const picture = pictureOf(timeline, known, strings, lanes);
  return withParts(contextOf(timeline, known, lang, zone, picture), picture);
}

/** The same with only a part of its events: its span and its colours stay. */
export function partOf(
  { context, picture }: Pick<Scene, 'context' | 'picture'>,
  timeline: Timeline,
  lanes: LaneKey,
): Scene {
  return withParts(
    { ...context, timeline },
    pictureOf(timeline, context.lookup, context.strings, lanes, picture),
  );
}

function withParts(context: Scene['context'], picture: Picture): Scene {
  return {
    context,
    picture,
    // eslint-disable-next-line require-yield -- all at once
    *part(timeline, lanes) {
      return partOf({ context, picture }, timeline, lanes);
    },
  };
}
