/** Long work in steps, as generators: whoever runs one decides what else has its turn in between. */

/** As many rows are looked at from one step to the next: a millisecond or two. */
export const STRIDE = 1 << 15;
/** As many are sorted at once. */
const RUN = 1 << 13;

/** All of it without a break. */
export function atOnce<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Sorts in place, stably if `compare` is given: short runs by themselves, then two and two merged where they are not in order. */
export function* sortSteps(
  values: Float64Array | Uint32Array,
  compare?: (a: number, b: number) => number,
): Generator<undefined, void> {
  const order = compare ?? ((a: number, b: number) => a - b);
  const at = (place: number): number => values[place] ?? 0;
  for (let from = 0; from < values.length; from += RUN) {
    const run = values.subarray(from, from + RUN);
    if (compare) run.sort(compare);
    else run.sort();
    yield;
  }
  for (let width = RUN; width < values.length; width *= 2) {
    for (let from = 0; from + width < values.length; from += 2 * width) {
      const middle = from + width;
      if (order(at(middle - 1), at(middle)) <= 0) continue;
      const left = values.slice(from, middle);
      const end = Math.min(from + 2 * width, values.length);
      for (let i = 0, j = middle, to = from; i < left.length; to++) {
        const first = left[i] ?? 0;
        if (j < end && order(at(j), first) < 0) values[to] = at(j++);
        else {
          values[to] = first;
          i++;
        }
        if (to % RUN === 0) yield;
      }
    }
    yield;
  }
}
