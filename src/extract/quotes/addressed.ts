/** `“It is wet, Anna Petrovna.”`: whoever is spoken to is not the one who speaks. */
import type { ArticleActor } from '../article.ts';

/** Is the actor called by name at the head or the end of these words? */
export function addresses(words: string, actor: ArticleActor | undefined): boolean {
  if (actor?.kind !== 'person') return false;
  const names = new Set([actor.name, ...actor.aliases].flatMap((name) => name.split(/\s+/)));
  const head = words.slice(0, 60).split(',', 2);
  const tail = words.slice(-60).split(',');
  return (
    (head.length > 1 && called(head[0] ?? '', names)) || (tail.length > 1 && called(tail.at(-1) ?? '', names))
  );
}

/** At most three words, one of them of the name, and all with a capital. */
function called(part: string, names: ReadonlySet<string>): boolean {
  const words = part.split(/[^\p{L}\p{M}'’-]+/u).filter((word) => word !== '');
  return (
    words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word)) && words.some((word) => names.has(word))
  );
}
