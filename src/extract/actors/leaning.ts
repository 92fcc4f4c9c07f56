/** How likely somebody of whom it is not known is "he" or "she", by office and given name. */
import type { Draft, Gender } from './draft.ts';

/** In a war, seldom "she" where nothing says so. */
const MOSTLY_MEN = new Set(
  'officer soldier general colonel major captain lieutenant sergeant corporal private brigadier admiral marshal commodore commander adjutant fighter militant guard sailor sniper driver gunner sapper trooper bombardier sentry skipper padre'.split(
    ' ',
  ),
);

/** Somebody known to be a woman is "she" sooner than somebody who may be one. */
export function likelihood({ gender, folded, offices }: Draft, wanted: Gender): number {
  if (gender !== null) return 1;
  if ([...offices].some((office) => MOSTLY_MEN.has(office))) return wanted === 'female' ? 0.4 : 1;
  const leans = leaning(folded.length > 1 ? (folded[0] ?? '') : '');
  return leans === null ? 0.8 : leans === wanted ? 1 : 0.4;
}

/** What the ending of a given name says in many languages, and seldom for certain. */
function leaning(given: string): Gender | null {
  if (/(?:a|ine|elle|ette)$/.test(given)) return 'female';
  return /(?:[kou]|[aeo]v|sh|[aour]i|[iu]r|im|il|iul|ert)$/.test(given) ? 'male' : null;
}
