/** Cuts runs of capitals into what names a person, what names a body, and the words of office around them. */
import { BODY_HEADS, PLACE_PREPOSITIONS } from './lexicon/bodies.ts';
import { FUNCTION_WORDS, PREPOSITIONS } from './lexicon/common.ts';
import { givenGender } from './lexicon/given.ts';
import { HONORIFICS, isRole, PORTFOLIOS, ROLE_MODIFIERS } from './lexicon/roles.ts';
import { isSaid, looksFinite } from './lexicon/saying.ts';
import type { GazetteerMatch } from './matches.ts';
import type { Run } from './runs.ts';
import type { Word } from './words.ts';
import { KIN } from '../word-classes.ts';

export interface Segment extends Run {
  readonly kind: 'person' | 'body';
  /** First word of the office in front of the name, in the same run of capitals; -1: none. */
  readonly title: number;
  /** The state or body named directly in front. */
  readonly before: GazetteerMatch | null;
}

export interface Cut {
  readonly segments: readonly Segment[];
  /** The matches of the gazetteer that stand for themselves and are not part of a name. */
  readonly matches: readonly GazetteerMatch[];
}

export function cutRuns(
  words: readonly Word[],
  runs: readonly Run[],
  matches: readonly GazetteerMatch[],
): Cut {
  // "Dane" alone is Sorrel Dane only where the article has such a name, be it further on.
  const surnames = new Set<string>();
  const cut = cutOnce(words, runs, matches, surnames);
  return surnames.size === 0 ? cut : cutOnce(words, runs, matches, surnames);
}

/** @param surnames words of the gazetteer that end somebody's name; more are added as they are met */
function cutOnce(
  words: readonly Word[],
  runs: readonly Run[],
  matches: readonly GazetteerMatch[],
  surnames: Set<string>,
): Cut {
  const segments: Segment[] = [];
  const own: GazetteerMatch[] = [];
  let next = 0;
  for (const run of runs) {
    for (; next < matches.length; next++) {
      const match = matches[next];
      if (match === undefined || match.to > run.from) break;
      own.push(match);
    }
    let from = run.from;
    let before: GazetteerMatch | null = null;
    for (; next < matches.length; next++) {
      const match = matches[next];
      if (match === undefined || match.from >= run.to) break;
      if (partOfName(words, run, from, match)) {
        if (match.from > from && match.to === run.to) surnames.add(words[match.from]?.text ?? '');
        continue;
      }
      if (isSurname(words, match, surnames) || isKin(words, match) || headsBody(words, run, match)) continue;
      if (match.from > from) piece(segments, words, from, match.from, before);
      own.push(match);
      from = Math.max(from, match.to);
      before = match;
    }
    if (from < run.to) piece(segments, words, from, run.to, before);
  }
  own.push(...matches.slice(next));
  return { segments, matches: own };
}

/** "Jordan" in "Michael Jordan" or "Jordan Peters", but not in "Jordan Foreign Minister" or "Russian President". */
function partOfName(words: readonly Word[], run: Run, from: number, match: GazetteerMatch): boolean {
  if (match.to - match.from > 1) return false;
  const previous = match.from > from ? words[match.from - 1] : undefined;
  const following = match.to < run.to ? words[match.to] : undefined;
  const adjective = match.name.relations.includes('adjective') || match.name.relations.includes('people');
  // "Colonel Dane NAME": no rank stands before a people.
  const ranked =
    previous !== undefined &&
    following !== undefined &&
    HONORIFICS.has(previous.lower) &&
    !match.name.relations.includes('adjective') &&
    plainName(following);
  if (ranked) return true;
  if (adjective && !match.name.personal)
    return previous?.kind === 'word' && previous.capital && plainName(previous) && endsName(words, match);
  if (
    previous?.kind === 'word' &&
    previous.capital &&
    plainName(previous) &&
    !match.name.relations.includes('seat')
  ) {
    return (
      match.name.personal ||
      !match.name.key.startsWith('org:') ||
      words[match.from]?.text.length !== words[match.from]?.text.toUpperCase().length
    );
  }
  if (!match.name.personal || following === undefined) return false;
  return plainName(following) && run.to - match.to <= 2;
}

/** "his wife, Georgia", "her brother Jordan": a given name that is a word of the gazetteer too. */
function isKin(words: readonly Word[], { from, to }: Run): boolean {
  const role = words[from - 1]?.text === ',' ? from - 2 : from - 1;
  const word = words[from];
  if (!KIN.has(words[role]?.lower ?? '') || to - from > 1 || word?.text === word?.text.toUpperCase())
    return false;
  const owner = words[role - 1];
  return owner?.kind === 'possessive' || /^(?:his|her|their|my|our)$/.test(owner?.lower ?? '');
}

/** "Congress of Unity" is a body of its own, not the one that goes by its head alone. */
const headsBody = (words: readonly Word[], run: Run, { from, to }: Run): boolean =>
  to - from === 1 &&
  BODY_HEADS.has(words[from]?.lower ?? '') &&
  words[to]?.lower === 'of' &&
  to + 1 < run.to &&
  words[to + 1]?.lower !== 'the';

/** "Sorrel Dane said", "Sorrel Dane, a pilot"; not "the Dane", "the Danes" or "Nazi German forces". */
function endsName(words: readonly Word[], { from, to }: Run): boolean {
  const next = words[to];
  if (words[from - 1]?.lower === 'the' || /(?:ans|anes|ians|is|sh|ese)$/.test(words[from]?.lower ?? ''))
    return false;
  return (
    next?.sentence !== words[from]?.sentence ||
    next?.kind !== 'word' ||
    looksFinite(next.lower) ||
    isSaid(next.lower) ||
    PREPOSITIONS.has(next.lower) ||
    /^(?:who|whose|and|will|would|says|has)$/.test(next.lower)
  );
}

/** A word of the gazetteer that the article has as somebody's surname, where it stands for no place and no people. */
function isSurname(words: readonly Word[], match: GazetteerMatch, surnames: ReadonlySet<string>): boolean {
  const before = words[match.from - 1];
  if (match.to - match.from > 1 || !surnames.has(words[match.from]?.text ?? '')) return false;
  const place =
    before?.sentence === words[match.from]?.sentence && PLACE_PREPOSITIONS.has(before?.lower ?? '');
  return !(place && match.name.relations.includes('name')) && endsName(words, match);
}

/** A capital that is no office, no modifier and no head of a body. */
function plainName({ lower, text }: Word): boolean {
  return (
    !isRole(lower) &&
    !ROLE_MODIFIERS.has(lower) &&
    !BODY_HEADS.has(lower) &&
    !HONORIFICS.has(lower) &&
    !(text.length < 5 && text === text.toUpperCase())
  );
}

function piece(
  segments: Segment[],
  words: readonly Word[],
  start: number,
  end: number,
  before: GazetteerMatch | null,
): void {
  let from = start;
  let to = end;
  // Connectors at the edges are left over from cutting.
  while (from < to && !edge(words[from])) from++;
  while (to > from && !edge(words[to - 1])) to--;
  while (to - from > 1 && HONOURS.has(words[to - 1]?.text ?? '')) to--;
  if (from >= to) return;
  const office = lastOffice(words, from, to);
  if (office >= 0) {
    segments.push({ from: office, to, kind: 'person', title: from, before });
    return;
  }
  if (isBody(words, from, to)) {
    segments.push({ from, to, kind: 'body', title: -1, before });
    return;
  }
  while (from < to - 1 && ROLE_MODIFIERS.has(words[from]?.lower ?? '')) from++;
  const only = words[from];
  // "the President", "Foreign Minister": an office without a name is a description.
  if (
    to - from === 1 &&
    only !== undefined &&
    (isRole(only.lower) || ROLE_MODIFIERS.has(only.lower) || FUNCTION_WORDS.has(only.lower))
  )
    return;
  segments.push({ from, to, kind: 'person', title: -1, before });
}

const edge = (word: Word | undefined): boolean =>
  word !== undefined && (word.capital || word.kind === 'number');

/** Where the name begins after the last word of office in the run; -1: there is no office. */
function lastOffice(words: readonly Word[], from: number, to: number): number {
  // Offices stand in the first words of a run; a longer run is no name anyway.
  for (let i = Math.min(to - 2, from + 12); i >= from; i--) {
    const word = words[i];
    if (word?.kind !== 'word' || !(isRole(word.lower) || HONORIFICS.has(word.lower))) continue;
    if (i > from && givenGender(words[i - 1]?.lower ?? '') !== null) continue;
    let name = i + 1;
    if (words[name]?.text === '.') name++;
    if (words[name]?.lower === 'of') {
      name++;
      while (name < to && (PORTFOLIOS.has(words[name]?.lower ?? '') || words[name]?.lower === 'and')) name++;
      // "Chairman of the State Border Committee NAME"
      for (let j = Math.min(to - 2, name + 6); j >= name; j--) {
        const head = words[j];
        if (head?.capital !== true || !(BODY_HEADS.has(head.lower) || REALMS.has(head.lower))) continue;
        name = j + 1;
        break;
      }
    }
    if (words[name]?.lower === 'for') {
      // "Secretary of State for European Affairs NAME"
      for (let j = Math.min(to - 2, name + 5); j > name; j--) {
        if (!PORTFOLIOS.has(words[j]?.lower ?? '')) continue;
        name = j + 1;
        break;
      }
    }
    while (name < to && ROLE_MODIFIERS.has(words[name]?.lower ?? '')) name++;
    const first = words[name];
    if (name >= to || first?.capital !== true) return -1;
    if (/^(?:jr|sr|ii|iii|iv)$/.test(first.lower) || (isRole(first.lower) && to - name === 1)) continue;
    return isBody(words, name, to) ? -1 : name;
  }
  return -1;
}

/** Letters behind a name. */
const HONOURS = new Set(['QC', 'KC', 'MP', 'MEP', 'MSP', 'OBE', 'CBE', 'MBE', 'VC', 'JP', 'PhD', 'MD', 'SC']);

/** What somebody is president or king of. */
const REALMS = new Set(['republic', 'state', 'kingdom', 'federation', 'confederation', 'emirates', 'empire']);

function isBody(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1]?.lower ?? '';
  if (last === 'bank' && /^(?:west|east|left|right|north|south)$/.test(words[to - 2]?.lower ?? ''))
    return false;
  if (BODY_HEADS.has(last)) return true;
  for (let i = from + 1; i < Math.min(to - 1, from + 12); i++) {
    const word = words[i];
    if (
      word !== undefined &&
      !word.capital &&
      (word.lower === 'of' || word.lower === 'for' || word.lower === 'on') &&
      (BODY_HEADS.has(words[i - 1]?.lower ?? '') || PORTFOLIOS.has(words[i - 1]?.lower ?? ''))
    )
      return true;
  }
  const first = words[from]?.lower ?? '';
  return to - from > 1 && BODY_HEADS.has(first) && words[from + 1]?.lower === 'of';
}
