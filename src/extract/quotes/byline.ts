/** Who "I" is in the reporter's own words: whom the line under the title, or the metadata, names as the writer. */
import { isRole } from '../actors/lexicon/roles.ts';
import type { Article } from '../article.ts';

/** In how many blocks from the top a line with the writer may stand. */
const TOP = 8;
const BYLINE = /^(?:By|From|Words by|Text by|Story by)\s+(\S.{2,70})$/u;
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|di|van|von|der|bin|al)){1,3}$/u;

/** The writer's name; null: none is given, or several. */
export function writerOf({ blocks, text, metadata }: Article): string | null {
  for (const { start, end } of blocks.slice(0, TOP)) {
    const line = end - start > 90 ? '' : text.slice(start, end).trim();
    const found = BYLINE.exec(line)?.[1]?.split(/[,|;–—(]|\s(?:in|at|for)\s/u, 1)[0];
    if (found !== undefined) return personName(found);
  }
  return personName(metadata.author ?? '');
}

function personName(words: string): string | null {
  const name = words.replace(/\s+/g, ' ').trim();
  if (name.length > 60 || !NAME.test(name)) return null;
  return name
    .toLowerCase()
    .split(' ')
    .some((word) => isRole(word) || NOBODY.test(word))
    ? null
    : name;
}

/** "Our Special Correspondent", "Staff Writers": words that no name has. */
const NOBODY =
  /^(?:our|own|the|staff|special|news|agency|agencies|desk|team|bureau|press|writers|reporters|correspondents)$/;
