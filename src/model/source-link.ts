/** `source/ID`: what a source tells, to be read through as a list; a filter with a name of its own. */
import type { TimelineLookup } from './lookup.ts';

/** null where the words are no such link; `id` is null where no source has that name. */
export function readSource(given: string, lookup: TimelineLookup): { readonly id: string | null } | null {
  const named = /^source\/(.+)$/isu.exec(given)?.[1];
  if (named === undefined) return null;
  let end = named.length;
  // What a mail or a chat has glued on.
  while (end > 0 && !/[\p{L}\p{M}\p{N}]/u.test(named.charAt(end - 1))) end--;
  const bare = named.slice(0, end);
  return { id: [named, bare, bare.toLowerCase()].find((id) => lookup.source(id)) ?? null };
}
