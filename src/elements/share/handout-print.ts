/**
 * Makes an element at the end of the page all that is printed, and all that can be reached, as long as it is there. A style sheet made by
 * script, which a strict policy lets pass.
 */

export const PAPERS = { a4: 'A4', letter: 'letter' } as const;
export type Paper = keyof typeof PAPERS;

function rules(tag: string, paper: Paper): string {
  return `@page {
      size: ${PAPERS[paper]} portrait;
      margin: 15mm 15mm 17mm;
      @bottom-center {
        content: counter(page) ' / ' counter(pages);
        font: 9pt sans-serif;
        color: #555;
      }
    }
    @media print {
      html, body {
        all: initial !important;
        display: block !important;
      }
      body > :not(${tag}), body::before, body::after {
        display: none !important;
      }
    }`;
}

export class AlonePrinted {
  readonly #sheet = new CSSStyleSheet();
  /** What could be reached before. */
  #inert: readonly HTMLElement[] = [];

  show(element: HTMLElement): void {
    document.body.append(element);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
    this.#inert = [...document.body.children].flatMap((each) =>
      each instanceof HTMLElement && each !== element && !each.inert ? [each] : [],
    );
    for (const each of this.#inert) each.inert = true;
  }

  on(paper: Paper, tag: string): void {
    this.#sheet.replaceSync(rules(tag, paper));
  }

  hide(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    for (const each of this.#inert) each.inert = false;
    this.#inert = [];
  }
}
