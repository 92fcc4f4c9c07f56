/** The one who is being spoken of, as words for any man, woman or child take them up: "the girl", "the 38-year-old", "the Norwegian". */
import type { Draft, Reference } from './draft.ts';
import { roleGender } from './lexicon/roles.ts';
import type { Salience } from './salience.ts';
import { KIN } from '../word-classes.ts';

const SOMEBODY = /^(?:man|woman|boy|girl|teenager|youth|youngster|lad)$/;
const CHILD = /^(?:boy|girl|teenager|youngster|lad|child)$/;
/** None of them is a child. */
const GROWN =
  /^(?:wife|husband|widow|widower|mother|father|grandmother|grandfather|president|minister|judge|mayor|midwife|doctor|teacher|driver|officer|general|colonel|captain|lawmaker|senator|retiree|pensioner)$/;
/** What is left of the weight of somebody who is only told to be somebody's husband or daughter. */
const ONLY_KIN = 0.4;

const isOnlyKin = ({ offices, mentions }: Draft): boolean =>
  mentions.filter(({ how }) => how === 'name').length < 2 && [...offices].some((office) => KIN.has(office));

/** The one who is being spoken of, if the word for a man or a woman allows it. */
export function whoever(
  salience: Salience,
  role: string | null,
  to: number,
  but: Draft | null,
  side: string | null = null,
): Reference | null {
  const gender = role === null ? null : roleGender(role);
  const fits = (one: Draft): boolean =>
    one.kind === 'person' &&
    one !== but &&
    (role === null || !CHILD.test(role) || ![...one.offices].some((office) => GROWN.test(office))) &&
    (side === null || one.side === null || one.side === side) &&
    (gender === null || one.gender === null || one.gender === gender);
  // "There was also a prisoner. The boy …": sooner whoever has just been brought in without a name.
  const stranger = role !== null && SOMEBODY.test(role) ? salience.stranger(fits) : null;
  // "Her husband, NAME, is at the front. “…,” the 38-year-old said.": sooner of whom the piece tells than kin told of once
  const draft = stranger ?? salience.best(fits, 0, (one) => (role === null && isOnlyKin(one) ? ONLY_KIN : 1));
  return draft === null ? null : { draft, to, how: 'description' };
}
