/** Remembers which control inside an element opened something, and gives it the focus back. */
export class FocusReturn {
  readonly #host: HTMLElement;
  #opener: HTMLElement | null = null;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Answers whether the focus is inside; a second opening from the panel itself keeps the first opener. */
  take(): boolean {
    const path = focusPath(this.#host);
    const innermost = path.at(-1);
    if (!innermost) return false;
    const inPanel = path.some(
      (element) => element.localName === 'ct-detail' || element.localName === 'ct-story',
    );
    if (!inPanel || !this.#opener) this.#opener = innermost;
    return true;
  }

  /** `instead`: where to go if the opener is gone, as the mark is of an event that has folded away meanwhile. */
  giveBack(instead: () => void): void {
    const opener = this.#opener;
    this.#opener = null;
    if (opener?.isConnected) opener.focus();
    else if (opener) instead();
  }
}

/** The focused element in each nested shadow tree, outermost first; empty where the focus is elsewhere. */
function focusPath(host: HTMLElement): readonly HTMLElement[] {
  const path: HTMLElement[] = [];
  let root = host.shadowRoot;
  while (root?.activeElement instanceof HTMLElement) {
    path.push(root.activeElement);
    root = root.activeElement.shadowRoot;
  }
  return path;
}
