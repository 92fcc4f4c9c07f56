import { access, constants, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { TextFault } from './file-text.ts';

/** Makes the folder of a file that is to be written, and sees that it may be. @throws TextFault, or the system's error */
export async function prepare(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await access(dirname(path), constants.W_OK);
  const old = await stat(path).catch(() => null);
  if (old?.isDirectory()) throw new TextFault('it is a folder');
}

/**
 * Writes beside the file, then renames: whatever happens, the file is the old one or the new one, whole. A symbolic
 * link stays one. Throws the system's error.
 * @param content whole, or in pieces that are made one after the other while it is written
 * @param lasting waits until the disk has it, so that it outlives a failure of power; not worth its time for what is
 *   looked at again by its content
 */
export async function save(
  path: string,
  content: string | Uint8Array | readonly string[] | Generator<string>,
  lasting = true,
): Promise<void> {
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
  const target = await realpath(path).catch(() => path);
  const beside = besideOf(target);
  const file = await open(beside, 'wx');
  try {
    try {
      for (const piece of pieces) await file.writeFile(piece);
      // A full disk may say so only now.
      if (lasting) await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Where the new one of a file grows until it is whole. `pid`: of the process that writes it. */
export function besideOf(path: string, pid = process.pid): string {
  return `${path}.${pid}.tmp`;
}
