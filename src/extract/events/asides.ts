/** Parts of a page that stand under a label of their own and tell nothing new: corrections, links, sources. */
import { type Article, visibleText } from '../article.ts';

const CORRECTION = /^(?:corrections?(?: (?:and|&) clarifications?)?|clarification|editor[’']s note)\s*:?$/i;
/** "CORRECTION (May 20): An earlier version …": the label stands in the line; "[1] Orr, p. 12": a footnote. */
const LABELLED =
  /^(?:(?:a )?(?:corrections?|clarification)|editor[’']s note)\b[^:.]{0,40}:|^\[\d{1,3}\] ?["“\p{Lu}]/iu;
/** "Ada Low is the author of “…”. She taught at Osk from 2004 to 2011": who wrote it, at its end. */
const AUTHOR =
  /^(?:(?:Dr|Prof)\.? )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3} (?:is (?:the author of|an? [^.]{0,60}\b(?:fellow|professor|lecturer|columnist|correspondent|editor|writer|journalist|author)\b|(?:the )?[^.,]{0,40}\b(?:editor|correspondent|columnist)\b)|reported from|writes (?:on|about)|contributed to|teaches\b)/u;
/** How many blocks from the end such a note may stand. */
const LAST = 4;
const LINKS =
  /^(?:most (?:viewed|read|popular|shared)|related(?: (?:stories|articles|topics|links|coverage|content))?|read (?:more|next|also)|more (?:on this story|stories|news|coverage)|see also|references|sources|further reading|bibliography|external links|trending(?: now)?|top stories|recommended|you may also like)\s*:?$/i;
/** In UTF-16 units. */
const LABEL = 48;
const HEAD = 80;
const PROSE = 240;

/** Two sentences or more: the report goes on behind a link set into it. */
function isProse(text: string): boolean {
  return /[.!?][”"’)]? \p{Lu}/u.test(text) && /[.!?”"]$/.test(text);
}

/** Indices of the blocks of such parts: a correction goes on to the next head, a list to the next that is prose. */
export function asideBlocks(article: Article): ReadonlySet<number> {
  const found = new Set<number>();
  let within: 'correction' | 'links' | null = null;
  article.blocks.forEach((block, index) => {
    const length = block.end - block.start;
    const text = length > PROSE ? '' : visibleText(article, block).trim();
    if (length <= LABEL && CORRECTION.test(text)) within = 'correction';
    else if (length <= LABEL && LINKS.test(text)) within = 'links';
    else if (within === 'correction' && length <= HEAD && !/[.!?”"]$/.test(text)) within = null;
    else if (within === 'links' && (block.kind === 'heading' || length > PROSE || isProse(text)))
      within = null;
    const note = index >= Math.max(2, article.blocks.length - LAST) && AUTHOR.test(text);
    if (within !== null || note || LABELLED.test(article.text.slice(block.start, block.start + HEAD)))
      found.add(index);
  });
  return found;
}
