/**
 * What a frame and the page around it say to each other: how high it wants to be, in our own words, in WordPress's and in AMP's; and
 * which address the reader asks for, where a frame may open no windows.
 */

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

/** From the page around: it opens what a frame may not. */
export const OPENS = { type: SENDER, opens: true } as const;
/** From the page around: the browser did not let it open what it was asked for last. */
export const REFUSED = { type: SENDER, refused: true } as const;

/** From a frame: the reader asks for this address. */
export function openMessage(address: string): object {
  return { type: SENDER, open: address };
}

/** No address that a browser follows is longer. */
const LONGEST = 20_000;

/** The address that a message from a frame asks for, http(s); null for anything else. */
export function readOpen(data: unknown): string | null {
  if (!isOurs(data) || !('open' in data) || typeof data.open !== 'string') return null;
  if (data.open.length > LONGEST || !URL.canParse(data.open)) return null;
  const { protocol, href } = new URL(data.open);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** What a message from the page around says of opening; null for anything else. */
export function readAnswer(data: unknown): 'opens' | 'refused' | null {
  if (!isOurs(data)) return null;
  if ('opens' in data && data.opens === true) return 'opens';
  return 'refused' in data && data.refused === true ? 'refused' : null;
}

function isOurs(data: unknown): data is { readonly type: typeof SENDER } {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === SENDER;
}

/** What a message from a frame says, if it is ours and makes sense; null for anything else. */
export function readHeight(data: unknown): number | null {
  if (!isOurs(data)) return null;
  const height = 'height' in data ? data.height : null;
  return typeof height === 'number' && height >= LEAST && height <= MOST ? height : null;
}
