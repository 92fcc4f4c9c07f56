import { sceneOf } from '../elements/view/timeline-scene.ts';
import { loadStrings } from '../elements/strings/strings.ts';
import type { WriteInput } from '../interchange/written.ts';
import { writeLink } from '../model/links.ts';
import type { Timeline } from '../model/timeline.ts';
import { inputOf } from '../site/format-words.ts';

/** The timeline with the words of the page, in its own language. `page` is the address at which it is shown. */
export async function exportInput(timeline: Timeline, page: string | undefined): Promise<WriteInput> {
  const { language } = timeline;
  await loadStrings(language);
  const { context } = sceneOf(timeline, language, 'UTC', 'side');
  return inputOf(context, (target) =>
    page === undefined ? null : `${page.split('#')[0] ?? ''}#${writeLink(target)}`,
  );
}
