/**
 * "Published on Friday, 21 November 2014", "21 November 2014 | Staff reporter", "Posted 3:14 p.m. GMT, May 4, 2009":
 * a line that says when an article came out. It is a date, with a clock time at most, and beside it nobody but who wrote or printed it.
 */

/** No such line is longer. */
const LONGEST = 140;

/** What a line says of its date; `bare`: nothing; `period`: what time the report is of. */
export type Stamp = 'published' | 'updated' | 'bare' | 'period';

const LABEL =
  /^(?:(?:date|first|originally|last|was|and)\s)*(published|posted|printed|issued|filed|created|released|updated|modified|revised|edited|date|dated)\b(?:\s(?:on|at|by|in|online|date))*\s*:?\s*/i;
/** "Reporting period: 1–15 October 2027", "As of 15 October 2027" */
const PERIOD =
  /^(?:(?:reporting |review )?period(?: covered| under review)?\s*:|period (?:of|from)\b|(?:situation )?as (?:of|at)\b:?)\s*/i;
const SELF =
  /^this (?:article|story|report|piece|post|column|essay)\s.{0,40}\b(published|posted|appeared|printed|updated)\b/i;
const UPDATED = /^(?:updated|modified|revised|edited)$/i;

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;
const DAY = /^(?:[012]?\d|3[01])(?:st|nd|rd|th)?$/i;
const YEAR = /^(?:1[5-9]|20|21)\d\d$/;
const WHOLE = /^(?:\d{4}-\d\d-\d\d(?:T\d\d:\d\d.{0,12})?|\d{1,2}[./]\d{1,2}[./](?:1[5-9]|20|21)\d\d)$/;
/** What may stand around day, month and year: a weekday, a clock time, a zone. */
const AROUND =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:[ap]\.?m\.?)?|\d{1,2}[ap]\.?m\.?|[ap]\.?m\.?|at|on|of|the|today|yesterday|hrs|hours|local|time|morning|afternoon|evening|night|noon|midnight|cycle|edition|updated|published)$/i;
const ZONE = /^[A-Z]{2,4}$/;
const BESIDE =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|by|and|of|for|the|in|from|de|al|el|la|le|staff|reporter|writer|correspondents?|editor|desk)$/u;
const MOST_BESIDE = 9;
/** "5 min read", "Reading time: 4 minutes". */
const READING_TIME = /(?:\breading time:? )?\b\d{1,2}[ -]min(?:ute)?s?(?:[ -]read)?\b/i;

/** "Vol. XII, No. 71 of the siege ·": which of many sheets it is, beside its day. */
const NUMBERED =
  /(?:^|[·|•,;–—] ?)(?:no|nr|vol|volume|issue|number|edition|year|day|week)\b\.? ?(?:\d{1,6}|[ivxlc]{1,8})\b[^·|•,;–—]{0,30}(?=[·|•,;–—])/gi;

/** What a line says of when the article came out; null: it is no such line. Takes time linear in a line that is cut off. */
export function stampOf(line: string): Stamp | null {
  const words = line.slice(0, LONGEST + 1).trim();
  if (words.length > LONGEST) return null;
  const self = SELF.exec(words)?.[1];
  if (self !== undefined) return UPDATED.test(self) ? 'updated' : 'published';
  const period = PERIOD.exec(words)?.[0].length ?? 0;
  if (period > 0) return isPeriod(words.slice(period)) ? 'period' : null;
  const label = LABEL.exec(words);
  const rest = words
    .slice(label?.[0].length ?? 0)
    .replace(READING_TIME, '')
    .replaceAll(NUMBERED, '');
  if (!isDated(rest)) return null;
  if (!label) return 'bare';
  return UPDATED.test(label[1] ?? '') ? 'updated' : 'published';
}

/** The label of such a line, on a line of its own above it. */
const LABEL_ALONE =
  /^(?:date|published|posted|updated|last updated|(?:publication|release) date)(?: on)?:?$/i;

/** As `stampOf`, of a line with the one above it. */
export function stampBelow(line: string, above: string | undefined): Stamp | null {
  return stampOf(above !== undefined && LABEL_ALONE.test(above.trim()) ? `${above} ${line}` : line);
}

/** What a box of facts on a happening has beside its date. */
const OF_A_BOX =
  /^(?:location|place|venue|result|outcome|belligerents?|commanders?|strength|casualties|losses|deaths?|killed|injured|wounded|territorial changes|theatre|theater|target|weapons?|perpetrators?|suspects?|motive|attack type|duration|cause)\s*[:|\t]/i;
/** How many lines away. */
const BOX = 3;

/** "Date: 5 May 1999" above "Location: Tarn": the day of what the box is about, and not of the article. */
export function isOfBox(lines: readonly string[], at: number): boolean {
  if (!/^date\s*[:|\t]/i.test(lines[at] ?? '')) return false;
  return lines.slice(Math.max(0, at - BOX), at + BOX + 1).some((line) => OF_A_BOX.test(line));
}

/** Day, month and year together, and a mark between them and any name. */
function isDated(words: string): boolean {
  const tokens = words.match(/\d{1,2}\/\d{1,2}\/\d{4}|[^\s,;|·•()/–—]+|[,;|·•()/–—]/g) ?? [];
  const dated = (token: string): boolean =>
    MONTH.test(bare(token)) ||
    DAY.test(token) ||
    YEAR.test(bare(token)) ||
    WHOLE.test(token) ||
    ZONE.test(token) ||
    AROUND.test(bare(token));
  const isMark = (token: string | undefined): boolean => /^[,;|·•()/–—:.-]?$/.test(token ?? '');
  const opens = (token: string): boolean =>
    MONTH.test(bare(token)) || (dated(token) && !ZONE.test(token) && !/^(?:of|the|at)$/i.test(token));
  const first = tokens.findIndex(opens);
  if (first < 0) return false;
  let end = first;
  while (end < tokens.length && (dated(tokens[end] ?? '') || isMark(tokens[end]))) end++;
  const inside = tokens.slice(first, end);
  const whole = inside.some((token) => WHOLE.test(token));
  const parts = [YEAR, MONTH, DAY].every((part) => inside.some((token) => part.test(bare(token))));
  if ((!whole && !parts) || isStretch(inside)) return false;
  const beside = [...tokens.slice(0, first), ...tokens.slice(end)].filter((token) => !isMark(token));
  const apart =
    (first === 0 || isMark(tokens[first - 1]) || tokens[first]?.toLowerCase() === 'on') &&
    (end === tokens.length || isMark(tokens[end - 1]));
  return apart && beside.length <= MOST_BESIDE && beside.every((token) => BESIDE.test(token));
}

/** Nothing but days, months and a year. */
function isPeriod(words: string): boolean {
  const tokens = words.match(/[^\s,–—-]+/g) ?? [];
  return (
    tokens.some((token) => YEAR.test(token)) &&
    tokens.some((token) => MONTH.test(bare(token))) &&
    tokens.every(
      (token) =>
        YEAR.test(token) ||
        MONTH.test(bare(token)) ||
        DAY.test(token) ||
        /^(?:from|to|until)$/i.test(token) ||
        AROUND.test(bare(token)),
    )
  );
}

/** "28 April – 9 May 1926": what lasted from day to day is no article. */
function isStretch(tokens: readonly string[]): boolean {
  return tokens.some(
    (token, n) =>
      /^[–—]$/.test(token) &&
      [n - 1, n + 1].every((at) => DAY.test(tokens[at] ?? '') || MONTH.test(bare(tokens[at] ?? ''))),
  );
}

const HEAD = /^[*•·‣▪+\s-]{0,8}([^:|\t]{3,60}?)(?:[:|\t]| [–—-] )\s*[\p{L}\d"“‘]/u;
const PART = /^(?:early|mid|late|end|spring|summer|autumn|fall|winter|to|and|the|of|in|about|c)$/i;

/** "23 January: Dock workers go on strike", "Late 1998 — Rebels take Osk": a line of a list of dates, whether or not a stop ends it. */
export function opensWithDate(line: string): boolean {
  const head = HEAD.exec(line.slice(0, LONGEST))?.[1];
  if (head === undefined || stampOf(line) !== null) return false;
  // "2 May, Tarn: …"
  const date = head.replace(/, (?:\p{Lu}\p{Ll}[\p{L}’'-]* ?){1,3}$/u, (place) =>
    MONTH.test(place.slice(2)) ? place : '',
  );
  const tokens = date.split(/[\s,()–—-]+/).filter((token) => token !== '');
  const tells = (token: string): boolean =>
    MONTH.test(bare(token)) || YEAR.test(token) || /^(?:spring|summer|autumn|winter)$/i.test(token);
  return (
    tokens.some(tells) &&
    tokens.every(
      (token) => tells(token) || DAY.test(token) || PART.test(bare(token)) || AROUND.test(bare(token)),
    )
  );
}

function bare(token: string): string {
  return token.replace(/[.:]$/, '');
}
