import { createReadStream } from 'node:fs';

/** Bytes of a file, or of a pipe that is named like one. Reads one byte more than `limit` at most, and no further. */
export async function readBytes(path: string, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: limit })) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** What a file of text should be and is not, in one line without its name. */
export class TextFault extends Error {
  override readonly name = 'TextFault';
}

/** Sidecars and edits are written by hand, timelines by a program. */
export const LONGEST_BY_HAND = 1_000_000;
export const LONGEST_TIMELINE = 500_000_000;

/** The text of a file, strictly UTF-8. @throws TextFault, or the system's error when it can't be read */
export async function readText(path: string, limit: number): Promise<string> {
  const bytes = await readBytes(path, limit);
  if (bytes.length > limit) throw new TextFault(`larger than ${limit / 1e6} MB`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new TextFault('not UTF-8; save it as UTF-8');
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is no folder',
  EEXIST: 'a part of the path is no folder',
  ELOOP: 'a symbolic link that leads round in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space is left',
  EDQUOT: 'no space is left',
  EROFS: 'the disk can only be read',
  EFBIG: 'the file would be too large',
};

/** Why a file can't be read or written, in words and with the system's code; null for an error of another sort. */
export function reasonOf(error: unknown): string | null {
  if (error instanceof TextFault) return error.message;
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  if (!('syscall' in error)) return null;
  const words = REASONS[error.code];
  return words === undefined ? error.code : `${words} (${error.code})`;
}

/** A file's name on one line: what moves the cursor or hides text is shown by its number. */
export function nameForMessage(path: string): string {
  return path.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
