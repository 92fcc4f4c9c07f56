/** How a frame says how high it wants to be: in our own words, in WordPress's and in AMP's. */

export const SENDER = 'conflict-timeline';
/** What WordPress takes; ours and AMP's frames are told the same. In pixels. */
const LEAST = 200;
const MOST = 1000;

export interface HeightMessage {
  readonly type: typeof SENDER;
  readonly height: number;
}

/** `hash`: of the frame's address; WordPress puts a secret there, and listens to nobody without it. */
export function heightMessages(wantedPx: number, hash: string): readonly object[] {
  const height = Math.round(Math.min(Math.max(wantedPx, LEAST), MOST));
  const secret = secretOf(hash);
  return [
    { type: SENDER, height } satisfies HeightMessage,
    { sentinel: 'amp', type: 'embed-size', height },
    ...(secret === undefined ? [] : [{ message: 'height', value: height, secret }]),
  ];
}

/** Whether a message is WordPress's, which asks once its own script is there; ours may have spoken before. */
export function asksForHeight(data: unknown, hash: string): boolean {
  if (typeof data !== 'object' || data === null || !('message' in data) || !('secret' in data)) return false;
  return data.message === 'ready' && typeof data.secret === 'string' && data.secret === secretOf(hash);
}

function secretOf(hash: string): string | undefined {
  return /[?#&]secret=([\w-]{1,64})/.exec(hash)?.[1];
}

/** What a message from a frame says, if it is ours and makes sense; null for anything else. */
export function readHeight(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== SENDER) return null;
  const height = 'height' in data ? data.height : null;
  return typeof height === 'number' && height >= LEAST && height <= MOST ? height : null;
}
