import { CalledWrongly } from './command.ts';

const DEFAULT = 20;

/**
 * Takes `--review`, `--review N` or `--review=N` out of the arguments; parseArgs has no option whose value may be left
 * out. `limit` is null where it is not asked for.
 */
export function takeReview(args: readonly string[]): { limit: number | null; rest: string[] } {
  const end = args.indexOf('--');
  const at = args.findIndex(
    (word, i) => (end < 0 || i < end) && (word === '--review' || word.startsWith('--review=')),
  );
  const word = args[at];
  if (word === undefined) return { limit: null, rest: [...args] };
  const next = args[at + 1] ?? '';
  const apart = word === '--review' && /^\d+$/.test(next);
  const value = apart ? next : (word.split('=')[1] ?? String(DEFAULT));
  if (!/^[1-9]\d{0,5}$/.test(value))
    throw new CalledWrongly(`--review: expected a number from 1, found “${value}”`);
  return { limit: Number(value), rest: args.toSpliced(at, apart ? 2 : 1) };
}
