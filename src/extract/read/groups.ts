/** Pages that keep thousands of lines in one element, apart by <br> alone. */

/** More children than pages have that are written by hand. */
const MOST = 1000;
const GROUP = 200;
/** Elements that may hold any others, and what their children are grouped in. */
const HOLDERS: ReadonlyMap<string, 'div' | 'span'> = new Map([
  ['body', 'div'],
  ['div', 'div'],
  ['section', 'div'],
  ['article', 'div'],
  ['main', 'div'],
  ['td', 'div'],
  ['center', 'div'],
  ['p', 'span'],
  ['span', 'span'],
]);

/**
 * Puts the children of such elements into groups, which changes nothing of the text. jsdom counts all siblings before
 * a node that is moved, and both we and Readability move them, so that time would grow with the square of their number.
 */
export function groupChildren(document: Document): void {
  for (const parent of [document.body, ...document.body.querySelectorAll('*')]) {
    const name = HOLDERS.get(parent.localName);
    if (name === undefined || !hasMore(parent)) continue;
    const groups: Element[] = [];
    let group = document.createElement(name);
    let size = 0;
    // Taken from the front, each has no siblings to be counted.
    for (let node = parent.firstChild; node; node = parent.firstChild) {
      group.append(node);
      size++;
      if (size < GROUP || (size < 2 * GROUP && (node as Partial<Element>).localName !== 'br')) continue;
      groups.push(group);
      group = document.createElement(name);
      size = 0;
    }
    parent.append(...groups, group);
  }
}

/** Whoever asks jsdom once for the list of all children makes it count them again at every move. */
function hasMore(parent: Element): boolean {
  let count = 0;
  for (let node = parent.firstChild; node && count <= MOST; node = node.nextSibling) count++;
  return count > MOST;
}
