import { HONORIFICS, isRole, PORTFOLIOS, ROLE_MODIFIERS } from '../../actors/lexicon/roles.ts';
import type { ArticleActor } from '../../article.ts';
import type { Parsed } from '../sentence.ts';
import { RANKS, span, type Unit } from './units.ts';

/** What may go around the names of persons: offices before them, countries after them, given names. */
export function nameUnits(parsed: Parsed, actors: readonly ArticleActor[], kept: readonly number[]): Unit[] {
  const { tokens } = parsed;
  const offices: number[] = [];
  const nations: number[] = [];
  const given: number[] = [];
  const of: number[] = [];
  const has = new Set(kept);
  for (const mention of parsed.actors) {
    const actor = actors[mention.actor];
    if (mention.how !== 'name' || actor?.kind !== 'person') continue;
    const { from, to } = mention;
    if (!has.has(from)) continue;
    const start = firstOfName(parsed, from, to);
    offices.push(...officeBefore(parsed, start));
    if (start > from) offices.push(...span(from, start));
    of.push(...officeOf(parsed, start));
    if (
      tokens[to]?.lower === 'of' &&
      tokens[to + 1]?.pos === 'PROPN' &&
      parsed.actors.some((each) => each.from === to + 1 && actors[each.actor]?.kind === 'state')
    ) {
      let end = to + 1;
      while (tokens[end]?.pos === 'PROPN' && has.has(end)) end++;
      nations.push(...span(to, end));
    }
    // A surname stands alone in a newspaper; "King Ada" and one-word names stay as they are.
    if (
      to - start === 2 &&
      tokens[start]?.pos === 'PROPN' &&
      tokens[to - 1]?.pos === 'PROPN' &&
      surnameOf(actor.name) === tokens[to - 1]?.text
    )
      given.push(start);
  }
  return [
    ...(offices.length > 0 ? [{ tokens: offices, rank: RANKS.office }] : []),
    ...(nations.length > 0 ? [{ tokens: nations, rank: RANKS.nation }] : []),
    ...(given.length > 0 ? [{ tokens: given, rank: RANKS.given }] : []),
    ...(of.length > 0 ? [{ tokens: of, rank: RANKS.lastSubject }] : []),
  ];
}

/** "Prime Minister of Marrow Ada Low", "Secretary of Defence Carl Low": of what, between office and name. */
function officeOf({ tokens }: Parsed, name: number): number[] {
  let from = name;
  while (from > 0 && /^(?:PROPN|DET)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  const of = from - 1;
  const role = tokens[of - 1];
  return from < name && tokens[of]?.lower === 'of' && isRole(role?.lower ?? '') ? span(of, name) : [];
}

function surnameOf(name: string): string {
  return name.split(/\s+/).at(-1) ?? '';
}

/** Where the name itself begins in a mention that may begin with an office. */
function firstOfName({ tokens }: Parsed, from: number, to: number): number {
  let start = from;
  while (
    start < to - 1 &&
    (isRole(tokens[start]?.lower ?? '') || HONORIFICS.has((tokens[start]?.lower ?? '').replace(/\.$/, '')))
  )
    start++;
  return start;
}

/** Part of the name by which everybody knows its bearer. */
const KEPT = new Set(
  'pope king queen prince princess emperor empress tsar czar kaiser sultan emir shah saint st'.split(' '),
);

/** "Russian Foreign Minister", "the Russian negotiator": the words of office right before a name, if nothing else leans on them. */
function officeBefore({ tokens }: Parsed, name: number): number[] {
  let from = name;
  let role = false;
  for (; from > 0; from--) {
    const token = tokens[from - 1];
    if (!token) break;
    const lower = token.lower.replace(/\.$/, '');
    const isOffice = isRole(lower) || HONORIFICS.has(lower);
    if (isOffice) role = true;
    else if (!role) break;
    else if (!(
      PORTFOLIOS.has(lower) ||
      ROLE_MODIFIERS.has(lower) ||
      (token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text)) ||
      token.pos === 'ADJ'
    ))
      break;
  }
  // "coast guard chief", "the truth commission chair": what an office is an office of goes with it.
  if (role) while (tokens[from - 1]?.pos === 'NOUN') from--;
  if (!role || KEPT.has((tokens[name - 1]?.lower ?? '').replace(/\.$/, ''))) return [];
  const before = tokens[from - 1];
  if (before?.lower === 'the') return span(from - 1, name);
  if (
    before !== undefined &&
    (before.pos === 'PART' || before.pos === 'DET' || before.pos === 'PRON' || /['’]s?$/.test(before.text))
  )
    return [];
  return span(from, name);
}
