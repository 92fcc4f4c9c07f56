/** Articles and corrections are anybody's: what would steer the terminal that a report is read in is shown by its number. */
import type { Output } from './command.ts';

/** Line feeds and tabs stay. A number is written as JSON would, so that JSON stays what it says. */
export function printable(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex -- these are what is looked for
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export function printableOutput({ print, complain }: Output): Output {
  return { print: (line) => print(printable(line)), complain: (line) => complain(printable(line)) };
}
