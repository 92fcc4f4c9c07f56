/**
 * Invents articles about a war that never was, for measuring at scale: the same seed gives the same articles. Some of
 * what an article tells many others tell too, in other words; the rest it has for itself.
 */
const SYLLABLES = 'bar dol kel mor tan vel rin sok ast ulm per gan lod zir hav nem'.split(' ');
const DEEDS = [
  ['attacked', 'shelled', 'struck'],
  ['captured', 'seized', 'took'],
  ['met envoys in', 'held talks in', 'negotiated in'],
  ['withdrew from', 'left', 'pulled out of'],
  ['announced a ceasefire for', 'declared a truce around', 'agreed to a ceasefire in'],
] as const;
const DETAILS = [
  'after two days of heavy rain',
  'while the harbour was closed to ships',
  'as aid convoys waited at the bridge',
  'although observers had asked for restraint',
  'and the power plant was without fuel',
];
const OPINIONS = [
  'We have waited long enough for an answer, and we will not wait for ever',
  'Nobody in this town has slept since the guns began',
  'There will be no talks while the bridge is closed',
];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAY_MS = 86_400_000;
/** Happenings of each day that many articles tell. */
const SHARED = 10;

/** Pseudorandom numbers from 0 to below 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * The text of one article.
 * @param days over how many days all articles are spread: 14 is dense
 */
export function inventArticle(index: number, days: number): string {
  const random = chance(index);
  const day = Math.floor(random() * days);
  const told = Array.from({ length: 6 }, (_, i) => {
    const on = Math.max(0, day - Math.floor(random() * 4));
    // Four of six are everybody's news of that day.
    const happening = i < 4 ? on * SHARED + Math.floor(random() * SHARED) : 1e6 + index * 6 + i;
    return paragraph(happening, on, random);
  });
  return `${name(chance(index))} and the war\n\n${told.join('\n\n')}\n`;
}

/** A paragraph that tells one happening; the same happening is told in several ways. */
function paragraph(happening: number, day: number, random: () => number): string {
  const fixed = chance(happening + 7);
  const who = `${name(chance(Math.floor(fixed() * 200)))} ${name(chance(1000 + Math.floor(fixed() * 200)))}`;
  const place = name(chance(5000 + Math.floor(fixed() * 2000)));
  const deed = pick(pick(DEEDS, fixed), random);
  const date = new Date(Date.UTC(2031, 0, 1) + day * DAY_MS);
  const when = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
  const speaker = who.split(' ')[1] ?? '';
  return [
    `On ${when}, General ${who} ${deed} ${place} ${pick(DETAILS, random)}.`,
    `Officials counted ${2 + Math.floor(random() * 90)} damaged houses, and the roads to the east stayed closed for most of the week.`,
    `“${pick(OPINIONS, random)},” ${speaker} said.`,
  ].join(' ');
}

function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)] as T;
}

function name(random: () => number): string {
  const word = Array.from({ length: 3 }, () => pick(SYLLABLES, random)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
