/** The stretch in which the article's present lies, and how that is known. */
export interface Present {
  readonly startMs: number;
  readonly endMs: number;
  readonly from: string;
  readonly rule: string;
}

/** Known from without or by a dateline, so that "today" and "on Monday" can be counted from it. */
export function isDay({ rule }: Present): boolean {
  return rule === 'anchor/publication' || rule === 'anchor/dateline';
}
