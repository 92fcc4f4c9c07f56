import { CalledWrongly } from './command.ts';
import { nameForMessage, reasonOf } from './file-text.ts';

/** What the system refuses to read or write was named wrongly. @throws CalledWrongly */
export async function orCalledWrongly<T>(
  work: Promise<T>,
  path: string,
  what: string,
  expected: string,
): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    throw new CalledWrongly(`${nameForMessage(path)}: can't ${what}: ${reason}; expected ${expected}`);
  }
}
