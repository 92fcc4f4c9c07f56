import type { ReactiveElement } from 'lit';

/**
 * As Lit's decorator of that name, but where another copy of the script is on the page already, its elements stay, and
 * elements that stand in the page before their class are rendered at once. Lit keeps what such an element was given, and
 * gives it that again when it first renders: anything newer that comes in between would be lost.
 */
export function customElement(tag: string): (element: typeof ReactiveElement) => void {
  return (element) => {
    if (customElements.get(tag)) return;
    let waiting: Rendered[] | null = [];
    element.addInitializer((one) => waiting?.push(one as unknown as Rendered));
    customElements.define(tag, element as unknown as CustomElementConstructor);
    const found = waiting;
    waiting = null;
    for (const one of found) {
      try {
        one.performUpdate();
      } catch (error) {
        // One that fails takes neither the others nor its module down.
        reportError(error);
      }
    }
  };
}

/** What subclasses may do; a decorator is none. */
interface Rendered {
  performUpdate(): void;
}
