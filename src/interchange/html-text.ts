/** HTML of other formats as plain text. Parsed as a browser does, never by patterns. */
import {
  defaultTreeAdapter as tree,
  html,
  parseFragment,
  type DefaultTreeAdapterTypes as Tree,
} from 'parse5';

const BLOCKS = new Set<string>(
  'address article aside blockquote br dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set<string>(['script', 'style', 'template', 'iframe', 'title']);

/** The text that a reader sees, a line for each block. Text without markup comes back as it is, spaces at its ends apart. */
export function textOfHtml(markup: string): string {
  if (!/[<&]/.test(markup)) return markup.trim();
  const pieces: string[] = [];
  // A list instead of recursion, because markup may be nested as deep as it likes.
  const open: (Tree.ChildNode | '\n')[] = [...parseFragment(markup).childNodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === '\n') pieces.push('\n');
    else if (tree.isTextNode(node)) pieces.push(node.value.replace(/\s+/g, ' '));
    else if (tree.isElementNode(node) && node.namespaceURI === html.NS.HTML && !UNSEEN.has(node.tagName)) {
      const block = BLOCKS.has(node.tagName);
      if (block) open.push('\n');
      for (const child of [...node.childNodes].reverse()) open.push(child);
      if (block) open.push('\n');
    }
  }
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
