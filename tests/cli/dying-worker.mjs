/** A worker thread that reads nothing, and dies of two articles. */
import process from 'node:process';

export default function dieOf({ file }) {
  if (file === 'exit.txt') process.exit(3);
  if (file === 'throw.txt') throw new Error('no more\nof this');
  return { made: null, faults: [{ file, message: 'read' }] };
}
