import { stampOf } from './stamp.ts';

/**
 * What a page carries around its article: lines that are nobody's prose. True of pages in general;
 * each rule names the habit it knows.
 */
const CHROME: readonly (readonly [rule: string, pattern: RegExp])[] = [
  [
    'chrome/byline',
    /^(?:By|BY|From|Written by|Reporting by|Editing by|Photograph by|Photo by)\s+\p{Lu}[^.!?\d]{0,80}$/u,
  ],
  [
    'chrome/timestamp',
    /^(?:(?:last\s+)?(?:updated|published|posted|modified)\b.{0,60}|\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?)$/i,
  ],
  [
    'chrome/note',
    /^this (?:article|story|report|piece|post|column|essay)\s[^.!?]{0,40}\b(?:published|posted|appeared|printed|updated|amended|corrected|modified)\b/i,
  ],
  ['chrome/rights', /^(?:©|\(c\)|copyright\b|all rights reserved)/i],
  [
    'chrome/share',
    /^(?:share|tweet|print|email|e-mail|save|comments?|like|follow us|subscribe|sign up|log ?in|register|donate|advertisement|sponsored|menu|search|skip to)\b.{0,80}$/i,
  ],
  [
    'chrome/newsletter',
    /\b(?:sign up (?:for|to)|subscribe to|our (?:free )?newsletter|follow us on|download (?:the|our) app)\b/i,
  ],
  [
    'chrome/related',
    /^(?:read more|read also|see also|also read|more (?:from|on|in)|related|recommended|trending|most (?:read|popular|viewed)|top stories|latest news|in this section|up next|editor'?s picks?)\b.{0,120}$/i,
  ],
  ['chrome/counter', /^[-•*\s]*[\d,.]+\s*(?:reads?|views?|shares?|comments?|likes?|min(?:utes?)? read)$/i],
  [
    'chrome/note',
    /^(?:editor['’]?s['’]? note|notes? (?:to|for) editors|correction|clarification|for (?:more|further) information|(?:media|press) (?:contacts?|inquiries|enquiries))\s*[:,]/i,
  ],
  [
    'chrome/note',
    /^this (?:article|story|report|piece|page|post|interview|blog) (?:was|has been|is) (?:(?:first|originally|last) )?(?:amended|corrected|updated|edited|changed|published|clarified|revised)\b/i,
  ],
  // What an agency tells its customers: "STRIKE-2nd Writethru; EDS: Adds quotes", "(Corrects day of arrival in paragraph 5)".
  ['chrome/note', /^eds[.:]\s|\b\d(?:st|nd|rd|th) (?:ld-?)?(?:writethru|write-thru)\b|[;.] EDS[.:]\s/i],
  [
    'chrome/note',
    /^\((?:corrects|refiles|recasts|rewrites|this .{0,40}\b(?:story|version|article)\b.{1,60}corrects?)[^()]{0,300}\)$/i,
  ],
  ['chrome/marker', /^\[[\w ./-]{1,40}\]$/],
  ['chrome/caption', /^(?:photo|image|picture|video|file|caption|credit|map|graphic)s?\s*[:|(]/i],
  // "Fig. 3: The siege works", "Plate XI. The storm of 1660, after an engraving"
  ['chrome/caption', /^(?:plate|fig(?:ure)?)s?\.?\s(?:\d{1,3}[a-z]?|[ivxlc]{1,7})\s?[.:–—]\s/i],
  // "Smoke rises over the port. (Orlo Press/Ada Low)": one sentence in the present and, behind its stop, whose picture it is.
  [
    'chrome/caption',
    /^\p{Lu}[^.!?]{10,240}\.\s*[([](?:(?:photo|picture|image|credit|file)[^()[\]]{0,60}|\p{Lu}[\p{L}.’'-]*(?:[ /]\p{Lu}[\p{L}.’'-]*){0,5})[)\]]\.?$/u,
  ],
  [
    'chrome/source',
    /^(?:sources?|references|external links|notes|further reading|tags?|categories|filed under|topics)\s*:?$/i,
  ],
];

/** The rule by which a line is page chrome; null: it may be prose. */
export function chromeRule(line: string): string | null {
  const short = line.slice(0, 400).trim();
  for (const [rule, pattern] of CHROME) if (pattern.test(short)) return rule;
  const stamp = stampOf(short);
  return stamp === null || stamp === 'bare' ? null : 'chrome/timestamp';
}

/** Whether a block reads as running prose: it has a sentence that ends. Headlines in capitals have stops too, in old papers. */
export function isProse(block: string): boolean {
  // "… of the war.[1]": the mark of a note stands behind the stop.
  const text = block.trim().replace(/(?:\[\d{1,3}\]){1,9}$/, '');
  if (!/\p{Ll}/u.test(text)) return false;
  if (/[.!?…]["'”’»“‘«)\]]*$/.test(text)) return text.length > 40 || /\p{L}{2}\s+\p{L}/u.test(text);
  // Cut short by the copy, but long enough to hold sentences.
  return text.length > 160 && /[\p{Ll})”’"][.!?]\s/u.test(text);
}
