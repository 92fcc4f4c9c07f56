/**
 * Paragraphs that a page sets without saying so: text that stands bare in a <div> or a table, and lines that only <br>
 * keeps apart. Each becomes an element, which changes nothing of the text.
 */
import { isProse } from './chrome.ts';

/** What an element that was made here carries. */
export const RUN = 'data-run';

/** Elements inside a line of text; all others begin a new one. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
);
/** Whose text is no prose, or is a block already. */
const LEFT_ALONE =
  'h1,h2,h3,h4,h5,h6,li,script,style,noscript,template,textarea,select,button,iframe,nav,svg,pre,head';
/** These are blocks already, unless lines in them are kept apart. */
const PARAGRAPHS = 'p,blockquote';

/** Makes a paragraph of each run of bare text that reads as prose. Time is linear in the page, but for its depth. */
export function wrapRuns(document: Document): void {
  const breaking = new Set<Node>();
  for (const element of document.body.querySelectorAll('*')) {
    if (INLINE.has(element.localName)) continue;
    for (let at: Node | null = element; at && !breaking.has(at); at = at.parentNode) breaking.add(at);
  }
  for (const element of breaking) {
    if (element.nodeType !== element.ELEMENT_NODE || !element.hasChildNodes()) continue;
    const parent = element as Element;
    if (parent.contains(document.body) && parent !== document.body) continue;
    if (parent.closest(LEFT_ALONE)) continue;
    const paragraph = parent.closest(PARAGRAPHS);
    if (paragraph && (paragraph !== parent || paragraph.querySelector(`${PARAGRAPHS},li`))) continue;
    const runs = runsOf(parent, breaking);
    // A paragraph whose lines are one run is a block as it is.
    if (paragraph && runs.length < 2) continue;
    for (const run of runs) {
      const words = textOf(run);
      if (words !== '' && (paragraph || isProse(words) || /\s\S.*:$/s.test(words)))
        wrap(run, paragraph ? 'span' : 'p');
    }
  }
}

/** Neighbours among the children of an element that make one paragraph: a <br> in mid-sentence only breaks the line. */
function runsOf(parent: Element, breaking: ReadonlySet<Node>): Node[][] {
  const runs: Node[][] = [];
  let run: Node[] = [];
  /** The last characters of the run. */
  let tail = '';
  const end = (): void => {
    if (textOf(run) !== '') runs.push(run);
    run = [];
    tail = '';
  };
  for (const node of [...parent.childNodes]) {
    const isBreak = (node as Partial<Element>).localName === 'br';
    if (breaking.has(node) && !(isBreak && tail !== '' && !/[.!?…:]["”’»)\]]{0,3}$/.test(tail))) end();
    else {
      run.push(node);
      tail = (tail + (node.textContent ?? '')).trimEnd().slice(-5);
    }
  }
  end();
  return runs;
}

function textOf(run: readonly Node[]): string {
  return run
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .trim();
}

function wrap(run: readonly Node[], name: 'p' | 'span'): void {
  const [first] = run;
  if (!first?.ownerDocument) return;
  const wrapper = first.ownerDocument.createElement(name);
  wrapper.setAttribute(RUN, '');
  first.parentNode?.insertBefore(wrapper, first);
  wrapper.append(...run);
}
