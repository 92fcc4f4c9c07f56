/** What comes to be shown, a timeline or rows that the page hands over or a file, and how a scene is made of it. */
import type { LitElement } from 'lit';
import type { TimelineLookup } from '../model/lookup.ts';
import type { TimelineRow } from '../model/rows/row-store.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Fault } from '../model/validate.ts';
import { LoadController } from './load/load.ts';
import type { LoadState } from './load/load-state.ts';
import type { RowBatch } from './load/row-batches.ts';
import type { MakeScene } from './load/row-scenes.ts';
import { wanted } from './base/wanted.ts';

const fetchScene = () => import('./view/timeline-scene.ts');
const fetchRowScenes = () => import('./load/row-scenes.ts');

/** What is shown, and where it comes from, as attributes and properties say. */
export interface Host extends LitElement {
  timeline: Timeline | null;
  readonly rows: readonly TimelineRow[] | null;
  readonly heading: string | null;
}

export interface ArrivalHooks {
  readonly language: () => string;
  /** Of very many rows, a few may be shown before the others. */
  readonly mayBeSampled: () => boolean;
  /** Who has moved already stays where they are; who has not sees all that is there now. */
  readonly isUntouched: () => boolean;
  readonly start: (make: MakeScene, shown?: () => void) => void;
  /** More of what is shown. */
  readonly redraw: (make: MakeScene, shown: () => void) => void;
  readonly tell: (name: 'ct-load' | 'ct-error', detail: unknown) => void;
}

export class TimelineArrivals {
  readonly #host: Host;
  readonly #hooks: ArrivalHooks;
  readonly #load: LoadController;
  #faults: readonly Fault[] = [];
  /** What is being made ready; aborted when something else is to be shown. */
  #taking = new AbortController();

  constructor(host: Host, hooks: ArrivalHooks) {
    this.#host = host;
    this.#hooks = hooks;
    this.#load = new LoadController(host, (state) => this.#loaded(state));
  }

  /** In what is shown. */
  get faults(): readonly Fault[] {
    return this.#faults;
  }

  get state(): LoadState {
    return this.#load.state;
  }

  /** null forgets what was loaded. */
  load(src: string | null): void {
    void this.#load.load(src);
  }

  /** Reads the file no further, or from the beginning again. */
  cut(isCut: boolean): void {
    if (isCut) this.#load.cut();
    else this.#load.again();
  }

  stop(): void {
    this.#taking.abort();
  }

  /** What the page has goes before any file. Answers whether it has something. */
  take(timeline: Timeline | null, rows: readonly TimelineRow[] | null): boolean {
    this.#taking.abort();
    const { signal } = (this.#taking = new AbortController());
    if (timeline) void this.#takeTimeline(timeline, signal);
    else if (rows) void this.#takeRows(rows, signal);
    return Boolean(timeline ?? rows);
  }

  async #takeTimeline(timeline: Timeline, signal: AbortSignal): Promise<void> {
    const faults = this.#faults;
    const maker = await wanted(fetchScene);
    if (signal.aborted || !maker) return;
    let lookup: TimelineLookup | undefined;
    // eslint-disable-next-line require-yield -- all at once
    this.#hooks.start(function* (lang, zone, lanes) {
      const scene = maker.sceneOf(timeline, lang, zone, lanes, lookup);
      ({ lookup } = scene.context);
      return scene;
    });
    void this.#host.updateComplete.then(() => this.#hooks.tell('ct-load', { timeline, faults }));
  }

  async #takeRows(rows: readonly TimelineRow[], signal: AbortSignal): Promise<void> {
    const maker = await wanted(fetchRowScenes);
    if (!maker) return;
    let isFirst = true;
    for await (const batch of maker.batchesOf(rows, signal, this.#hooks.mayBeSampled())) {
      if (signal.aborted) return;
      this.#showBatch(
        batch,
        maker.sceneMaker(batch, this.#host.heading ?? '', this.#hooks.language()),
        isFirst,
      );
      isFirst = false;
    }
  }

  #showBatch({ faults, isLast, rows }: RowBatch, make: MakeScene, isFirst: boolean): void {
    const { start, redraw, isUntouched, tell } = this.#hooks;
    this.#faults = faults;
    const { length } = rows.start;
    const shown = (): void => {
      if (isLast) void this.#host.updateComplete.then(() => tell('ct-load', { rows: length, faults }));
    };
    if (isFirst || isUntouched()) start(make, shown);
    else redraw(make, shown);
  }

  #loaded(state: LoadState): void {
    const host = this.#host;
    if (state.kind === 'ready' && state.reading.timeline) {
      this.#faults = state.reading.faults;
      host.timeline = state.reading.timeline;
    } else if (state.kind === 'rows' && !host.timeline && !host.rows) {
      const make = state.makerOf(state.batch, host.heading ?? '', this.#hooks.language());
      this.#showBatch(state.batch, make, state.isFirst);
      if (state.isCut && state.batch.isLast) void this.#focusAgain();
    } else if (state.kind === 'failed') {
      this.#hooks.tell('ct-error', { faults: state.faults });
    }
  }

  /** The button that stopped the reading is gone. */
  async #focusAgain(): Promise<void> {
    await this.#host.updateComplete;
    if (document.hasFocus() && !this.#host.shadowRoot?.activeElement)
      this.#host.renderRoot.querySelector<HTMLElement>('.cut button')?.focus();
  }
}
