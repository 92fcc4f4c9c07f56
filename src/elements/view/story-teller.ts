/** Tells a story step by step. What knows its steps comes with the first story that is asked for. */
import type { LinkTarget } from '../../model/links.ts';
import type { Scene } from './scene.ts';
import type * as storyTelling from './story.ts';
import type { StoryMove } from './story.ts';
import { wanted } from '../base/wanted.ts';

const fetchStory = (): Promise<typeof storyTelling> => import('./story.ts');

export interface StoryHooks {
  readonly scene: () => Scene | null;
  readonly selected: () => LinkTarget | undefined;
  /** Ids of the events that the page has chosen, with spaces between. */
  readonly chosen: () => string;
  readonly show: (target: LinkTarget) => void;
}

export class StoryTeller {
  readonly #hooks: StoryHooks;
  #teller: typeof storyTelling | undefined;

  constructor(hooks: StoryHooks) {
    this.#hooks = hooks;
  }

  async tell(to: StoryMove): Promise<void> {
    const { scene, selected, chosen, show } = this.#hooks;
    if (!this.#teller) {
      const from = selected();
      this.#teller = await wanted(fetchStory);
      // Who has gone elsewhere meanwhile stays there.
      if (from !== selected()) return;
    }
    // At once where it can be: two keys in a row are two steps.
    const [shown, from] = [scene(), selected()];
    if (!this.#teller || !shown || !from) return;
    const target = this.#teller.storyTarget(to, from, chosen(), shown);
    if (target) show(target);
  }
}
