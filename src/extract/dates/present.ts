/** The stretch in which the article's present lies, and how that is known. */
export interface Present {
  readonly startMs: number;
  readonly endMs: number;
  readonly from: string;
  readonly rule: string;
}

/** Known from without, or by what the page or a dateline says, so that "today" and "on Monday" can be counted from it. */
export function isDay({ rule }: Present): boolean {
  return rule === 'anchor/publication' || rule === 'anchor/page-date' || rule === 'anchor/dateline';
}
