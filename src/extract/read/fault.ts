/** What is wrong with one file: where it is, what was expected and what to do, in one line. */
export class ReadFault extends Error {
  override readonly name = 'ReadFault';
}
