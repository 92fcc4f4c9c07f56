/**
 * What is shown of a timeline: the whole in one language, zone and lanes; what a lesson leaves of it; and what filters leave of
 * that. Of very many rows each is made between the page's other work, and until it is there, what was shown before stays.
 */
import type { Found } from '../layout/found.ts';
import type { Sifted } from '../layout/sieve.ts';
import {
  hasFilters,
  NO_LIMITS,
  sameLimits,
  type LaneKey,
  type Limits,
  type LinkOptions,
} from '../model/link-options.ts';
import { Job } from './base/job.ts';
import type { MakeScene } from './load/row-scenes.ts';
import type * as lesson from './view/lesson.ts';
import type { Scene } from './view/scene.ts';
import type { Arrival, Sifter } from './view/sifter.ts';
import type { ViewRequest } from './view/view-requests.ts';
import { isLost, wanted } from './base/wanted.ts';

const fetchSifter = () => import('./view/sifter.ts');
const fetchLesson = () => import('./view/lesson.ts');

export interface SceneHooks {
  readonly language: () => string;
  readonly zone: () => string;
  readonly lanes: () => LaneKey;
  /** What the view asks for; null while nothing is shown. */
  readonly view: () => { readonly options: LinkOptions; readonly filtering: boolean } | null;
  /** Another scene of the same timeline. `late`: how much filters have left, where who listens has not heard of it. */
  readonly changed: (scene: Scene, late: Sifted | null) => void;
  /** More than before, or all of it. */
  readonly found: () => void;
}

export class TimelineScenes {
  readonly #hooks: SceneHooks;
  /** How the whole is made for a language, a zone and lanes. */
  #make: MakeScene | null = null;
  #whole: Scene | null = null;
  #scene: Scene | null = null;
  #limits: Limits = NO_LIMITS;
  /** What keeps them, once it is here. */
  #lesson: typeof lesson | undefined;
  readonly #making = new Job();
  /** Here once something is filtered or searched for. */
  #sifter: Sifter | undefined;
  #isFetching = false;

  constructor(hooks: SceneHooks) {
    this.#hooks = hooks;
  }

  /** What is shown, and the same without filters. */
  get scene(): Scene | null {
    return this.#scene;
  }

  get whole(): Scene | null {
    return this.#whole;
  }

  get limits(): Limits {
    return this.#limits;
  }

  /** What filters or lanes are to show is being made. */
  get isBusy(): boolean {
    return this.#making.isUnderWay || this.isSifting;
  }

  get isSifting(): boolean {
    return this.#isFetching || this.#sifter?.isSifting === true;
  }

  get isFinding(): boolean {
    return this.#isFetching || this.#sifter?.isFinding === true;
  }

  /** A link asks for a part, and the means to find it are on their way: better nothing than the whole for a moment. */
  get awaitsFilters(): boolean {
    const view = this.#hooks.view();
    return view !== null && hasFilters(view.options) && !this.sifted && this.isSifting;
  }

  /** What filters leave, where they are asked for. */
  get sifted(): Sifted | null {
    const view = this.#hooks.view();
    if (!view || !this.#whole || !(view.filtering || hasFilters(view.options))) return null;
    return this.#sifterFor()?.shown(view.options.filters, this.#whole, this.#hooks.lanes())?.sifted ?? null;
  }

  get found(): Found | null {
    const view = this.#hooks.view();
    if (!view || !this.#whole || !this.#scene) return null;
    const { query } = view.options;
    // Nothing to find is to be told, too, where something was sought.
    const sifter = query === '' ? this.#sifter : this.#sifterFor();
    return sifter?.find(query, this.#whole, this.#scene) ?? null;
  }

  /** Whether a lesson leaves it to the reader. */
  allows(request: ViewRequest): boolean {
    return this.#lesson?.allows(this.#limits, request) !== false;
  }

  /** Makes the whole of another timeline, or of the same again; `done` hands it to `begin`. */
  start(make: MakeScene | null, done: (whole: Scene, wasLong: boolean) => void): void {
    this.#make = make ?? this.#make;
    this.#run(done);
  }

  /** Answers whether it could: where not, `fetchLesson` brings what keeps the limits. */
  begin(whole: Scene, limits: Limits): boolean {
    this.#limits = limits;
    if (this.#lesson === undefined && !sameLimits(limits, NO_LIMITS)) return false;
    this.#scene = this.#whole = this.#limited(whole);
    return true;
  }

  async fetchLesson(): Promise<boolean> {
    this.#lesson = await wanted(fetchLesson);
    return this.#lesson !== undefined;
  }

  /** Whether other limits are asked of what is shown. */
  isUnlike(limits: Limits): boolean {
    return this.#make !== null && !sameLimits(limits, this.#limits);
  }

  /** The same timeline, or as `make` makes it, in other words, lanes or another zone. Answers whether there is one. */
  redraw(shown?: () => void, make: MakeScene | null = null): boolean {
    this.#make = make ?? this.#make;
    this.#run((whole) => {
      this.#whole = this.#limited(whole);
      this.sift();
      shown?.();
    });
    return this.#make !== null;
  }

  /** Shows what the filters leave. `isLate`: who listens has not heard of it. */
  sift(isLate = false): void {
    const view = this.#hooks.view();
    if (!this.#whole || !view) return;
    const isPart = hasFilters(view.options);
    const shown = isPart
      ? (this.#sifterFor()?.shown(view.options.filters, this.#whole, this.#hooks.lanes()) ?? null)
      : null;
    this.#scene = isPart ? (shown?.scene ?? this.#scene ?? this.#whole) : this.#whole;
    this.#hooks.changed(this.#scene, isLate && shown && !this.isSifting ? shown.sifted : null);
  }

  /** What is under way for the reader, such as a search, is given up. */
  stop(): void {
    this.#sifter?.stop();
  }

  forget(): void {
    this.#making.stop();
    this.#sifter?.stop();
    this.#make = this.#scene = this.#whole = null;
  }

  /** Fetches it where it is not here. */
  #sifterFor(): Sifter | undefined {
    if (!this.#sifter && !this.#isFetching && !isLost(fetchSifter)) void this.#fetchSifter();
    return this.#sifter;
  }

  async #fetchSifter(): Promise<void> {
    this.#isFetching = true;
    // Where it does not come, all is shown, as it is without it.
    const sifter = await wanted(fetchSifter);
    this.#isFetching = false;
    if (!sifter) return;
    this.#sifter = new sifter.Sifter((what) => this.#arrived(what));
    this.#arrived('means');
  }

  #arrived(what: Arrival): void {
    if (what !== 'found') this.sift(what === 'shown');
    // With the means, what was sought before they were here can be found.
    if (what !== 'shown') this.#hooks.found();
  }

  #run(done: (whole: Scene, wasLong: boolean) => void): void {
    const { language, zone, lanes } = this.#hooks;
    if (this.#make) this.#making.run(this.#make(language(), zone(), lanes()), done);
  }

  #limited(whole: Scene): Scene {
    if (!this.#lesson || sameLimits(this.#limits, NO_LIMITS)) return whole;
    return this.#lesson.limited(whole, this.#limits, this.#hooks.lanes());
  }
}
