/** What of the stage in the page is painted on. */
export interface Paper {
  readonly stage: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** Where colours are asked for. */
  readonly probe: HTMLElement;
}

/** undefined while nothing is rendered. */
export function paperIn(root: ParentNode): Paper | undefined {
  const [stage, canvas, probe] = ['.stage', 'canvas', '.probe'].map((each) => root.querySelector(each));
  return stage instanceof HTMLElement && canvas instanceof HTMLCanvasElement && probe instanceof HTMLElement
    ? { stage, canvas, probe }
    : undefined;
}
