/**
 * Files of the script that come when they are first needed. Where one does not come, every timeline of the page says so, and it is
 * not asked for again before the reader asks.
 */
type Fetch = () => Promise<unknown>;

const lost = new Set<Fetch>();
/** Called when a file has not come, and when what did not come is to be fetched again. */
export const onLost = new Set<() => void>();

/** Whether this file, or any, has been asked for in vain. */
export function isLost(fetch?: Fetch): boolean {
  return fetch ? lost.has(fetch) : lost.size > 0;
}

/** undefined where it can't be had. `fetch`: the same function each time, for the same file. */
export async function wanted<T>(fetch: () => Promise<T>): Promise<T | undefined> {
  try {
    if (!lost.has(fetch)) return await fetch();
  } catch {
    // Offline, or the file is gone. Told when who asked knows.
    lost.add(fetch);
    setTimeout(tell);
  }
  return undefined;
}

export function wantAgain(): void {
  lost.clear();
  tell();
}

function tell(): void {
  for (const listener of onLost) listener();
}
