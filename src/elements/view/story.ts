/** The way through a story: its steps, and where each of them leads. Loaded with the first story. */
import { mostImportant, withStep } from '../../layout/story.ts';
import type { LinkTarget } from '../../model/links.ts';
import type { StoryTarget } from '../../model/story-link.ts';
import type { Scene } from './scene.ts';

export type StoryMove = 'start' | 'next' | 'previous';

/** As many as one reads at a sitting. */
const STEPS = 9;

/**
 * Ids of the events that a story goes through: those that its link names, else those that the page has chosen, else the most
 * important. One that a link comes to is always among them.
 */
export function stepsOf({ id, of }: StoryTarget, chosen: string, scene: Scene): readonly string[] {
  const { context, picture } = scene;
  if (of) return of;
  const ids = chosen.split(/\s+/u).flatMap((each) => {
    const known = context.lookup.resolve(each);
    return known !== null && context.lookup.event(known) ? [known] : [];
  });
  const steps = ids.length > 0 ? [...new Set(ids)] : mostImportant(picture.table, STEPS);
  return id === '' ? steps : withStep(steps, id, picture.table);
}

/** null where there is no such step. `from`: what is open now. */
export function storyTarget(
  move: StoryMove,
  from: LinkTarget,
  chosen: string,
  scene: Scene,
): StoryTarget | null {
  const now: StoryTarget = from.kind === 'story' ? from : { kind: 'story', id: '', of: null };
  const steps = stepsOf(now, chosen, scene);
  const at = move === 'start' ? 0 : steps.indexOf(now.id) + (move === 'next' ? 1 : -1);
  const id = steps[at];
  return id === undefined ? null : { ...now, id };
}
