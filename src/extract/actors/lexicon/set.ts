/** A set from a list of words written out in a string. Phrases are joined by underscores. */
export function words(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => word.replace(/_/g, ' ')),
  );
}
