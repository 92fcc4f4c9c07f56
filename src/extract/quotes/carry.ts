/** Who speaks a quotation whose sentence does not name anybody: by a pronoun, by turns, or whoever was speaking. */
import { PRONOUNS } from '../actors/lexicon/common.ts';
import { isRolePlural } from '../actors/lexicon/roles.ts';
import { addresses, isNamedIn, speaksOf, speaksOfOffice } from './addressed.ts';
import type { Frame, Item } from './items.ts';
import type { Memory } from './memory.ts';
import { type Cast, genderOf, isPerson, type Party } from './party.ts';
import { askedOf, askerInside, asks } from './questions.ts';
import { beside, exchange, type Seen, type Told, turn, TURNS } from './turns.ts';

export interface Carried {
  readonly party: Party;
  readonly rule: string;
}

/** The quotation at item `i` of frame `f`. */
export interface Place {
  readonly f: number;
  readonly frame: Frame;
  readonly i: number;
  readonly text: string;
}

/** Nobody is named: whoever was speaking, unless the words call them by name. */
export function carry(memory: Memory, told: Told, place: Place): Carried | null {
  const { f, text } = place;
  // Another quotation of the same sentence.
  if (memory.last?.frame === f) return { party: memory.last.party, rule: 'speaker/carry-over' };
  const carried = goesOn(memory, told, place);
  const called = (party: Party): boolean => addresses(text, memory.cast.actors[party.actor ?? -1]);
  if (carried === null || !called(carried.party)) return carried;
  const other = [memory.last, memory.topic, memory.asker, memory.before].find(
    (one) => one !== null && f - one.frame <= TURNS && !called(one.party),
  );
  return other == null ? null : { party: other.party, rule: 'speaker/turn' };
}

/** A pronoun that the reading of actors leaves open means whom the sentences since the last quotation were about, or who spoke last. */
export function meant(memory: Memory, f: number, pronoun: string): Carried | null {
  const { cast, last, topic } = memory;
  const gender = PRONOUNS.get(pronoun);
  const fits = (one: Seen | null): boolean => {
    if (one === null || !memory.near(f, one.frame)) return false;
    const own = genderOf(cast, one.party);
    // "The women had stopped looking": neither is she.
    if ((gender === 'male' || gender === 'female') && isMany(one.party)) return false;
    return own === null || (gender !== 'male' && gender !== 'female') || own === gender;
  };
  const later = (topic?.frame ?? -1) > (last?.frame ?? -1);
  const likely = (later ? [topic, last] : [last, topic]).filter(fits);
  // "It" is a body, or the letter of a person.
  const meant =
    gender === 'thing' ? likely.find((one) => one !== null && !isPerson(cast, one.party)) : likely[0];
  const party = meant?.party;
  return party === undefined ? null : { party, rule: 'speaker/pronoun' };
}

/** "I asked what he meant": of nobody who is named. */
const isReporterAsking = (items: readonly Item[]): boolean =>
  /^(?:i|we)$/.test(items[0]?.lower ?? '') &&
  /^(?:asked|ask)$/.test(items[1]?.lower ?? '') &&
  /^(?:what|who|whose|why|how|when|where|which|whether|if)$/.test(items[2]?.lower ?? '');

/** "women on the platform" */
const isMany = ({ actor, name }: Party): boolean => {
  const head = /^(?:\p{Ll}+ )*?(\p{Ll}+)(?= (?:on|in|of|at|from|with|for)\b|$)/u.exec(name ?? '')?.[1] ?? '';
  return actor === null && isRolePlural(head);
};

/** A quotation without a cue. */
function goesOn(memory: Memory, told: Told, { f, frame, i, text }: Place): Carried | null {
  const { last } = memory;
  const previous = told.frames[f - 1];
  // "On 5 February: “…”"
  const dated = frame.items[i - 1]?.lower === ':' && i < 9;
  if (previous === undefined || (i > 3 && !dated)) return null;
  const within = previous.block === frame.block;
  if (!within && frame.block - previous.block > 1 && !(last !== null && last.frame === f - 1)) return null;
  if (last?.frame === f - 1) {
    const asked = within ? null : answers(memory, told, last, frame);
    if (asked !== null) return asked;
    const next = within
      ? beside(told, f, memory.asker)
      : (turn(told, f, memory.asker, memory.topic, memory.examiner) ?? exchange(told, f));
    return next ?? { party: last.party, rule: within ? 'speaker/carry-over' : 'speaker/next-paragraph' };
  }
  // "I asked whose they were.": who was speaking answers.
  if (isReporterAsking(previous.items) && last !== null && f - last.frame <= TURNS)
    return { party: last.party, rule: 'speaker/turn' };
  // "Why, asked the chairman, had none been answered?", "The prosecutor wanted to know why": whom the text was about answers.
  const asked = !text.endsWith('?') && asks(previous.items) && askedOf(previous.items) === null;
  if (asked || askerInside(previous.items) !== null) {
    const asker = memory.asker?.party.name;
    const [first] = [memory.topic, memory.teller, last]
      .filter((one) => one !== null && f - one.frame <= TURNS && one.party.name !== asker)
      .sort((a, b) => (b?.frame ?? -1) - (a?.frame ?? -1));
    if (first != null) return { party: first.party, rule: 'speaker/turn' };
  }
  const voice = memory.voice(previous.items);
  // "Was he disciplined for it? “They made him a colonel.”": who was speaking answers.
  const isAsked =
    previous.items.at(-1)?.lower === '?' &&
    last !== null &&
    memory.near(f) &&
    !isNamedIn(text, memory.cast.actors[last.party.actor ?? -1]);
  if (isAsked && voice?.how === 'pronoun' && isAbout(memory, text, voice))
    return { party: last.party, rule: 'speaker/turn' };
  // "He gave his name. “I told him to wait.”": who was telling goes on.
  const latest = (memory.teller?.frame ?? -1) > (last?.frame ?? -1) ? memory.teller : last;
  const teller =
    within && latest !== null && told.frames[latest.frame]?.block === frame.block ? latest.party : null;
  // "Her mother told her he was at sea. “For years I waved at ships.”"
  if (
    teller !== null &&
    previous.items.some(({ lower }, n) => lower === 'told' && isObject(previous.items[n + 1], teller))
  )
    return { party: teller, rule: 'speaker/teller' };
  // "NAME said she had stayed. Her husband and her son were on the list. “For years I waved at ships.”"
  if (teller !== null && isBackground(previous.items, teller))
    return { party: teller, rule: 'speaker/teller' };
  // "NAME said he had never seen a plan. The army could do what it was told. “But …”"
  const passing = voice !== null && (isAbout(memory, text, voice) || !isPerson(memory.cast, voice));
  if (voice !== null && teller !== null && passing && !memory.tells(previous.items, voice))
    return { party: teller, rule: 'speaker/teller' };
  if (voice !== null)
    return {
      party: voice,
      rule: previous.items.at(-1)?.lower === ':' ? 'speaker/introduced' : 'speaker/spoken-of',
    };
  if (teller !== null) return { party: teller, rule: 'speaker/teller' };
  if (last === null || !memory.near(f)) return null;
  // "There was a silence, which NAME broke. “What the admiral means is …”"
  if (!speaksOfOffice(text, memory.cast.actors[last.party.actor ?? -1]))
    return { party: last.party, rule: 'speaker/teller' };
  const other = previous.items.find(
    ({ person, how, index }) => person && how === 'name' && index !== last.party.actor,
  );
  return other === undefined ? null : { party: named(memory.cast, other), rule: 'speaker/spoken-of' };
}

const named = ({ actors }: Cast, { index, start, end }: Item): Party => ({
  actor: index,
  name: actors[index]?.name ?? null,
  range: { start, end },
  how: 'name',
});

/** `“Captain, do you know that voice?”`: the next paragraph is whose name or rank the question calls. */
function answers({ cast, asker }: Memory, told: Told, last: Seen, frame: Frame): Carried | null {
  const asked = told.frames[last.frame]?.items.findLast(({ kind }) => kind === 'quote');
  const question = told.quotes[asked?.index ?? -1];
  // “Dad, you never told us,” she said. “You never asked.”
  if (question !== undefined && frame.items.length === 1 && ADDRESS.test(question.text)) {
    for (let at = last.frame - 1; at >= last.frame - TURNS; at--) {
      if (asker?.frame === at && asker.party.name !== last.party.name)
        return { party: asker.party, rule: 'speaker/turn' };
      const spoken = told.frames[at]?.items.findLast(({ kind }) => kind === 'quote');
      const party = told.found.get(spoken?.index ?? -1)?.party;
      if (party != null && party.name !== null && party.name !== last.party.name)
        return { party, rule: 'speaker/turn' };
    }
  }
  const start = frame.items[0]?.start ?? 0;
  if (question?.text.endsWith('?') !== true || !question.text.includes(',')) return null;
  const called = cast.actors.slice(0, MOST_CALLED).flatMap((actor, index) => {
    const met = actor.mentions.findLast((mention) => mention.start < start);
    return met !== undefined && index !== last.party.actor && addresses(question.text, actor)
      ? [{ actor: index, name: actor.name, range: { start: met.start, end: met.end }, how: 'name' as const }]
      : [];
  });
  const [only] = called;
  return only !== undefined && called.length === 1 ? { party: only, rule: 'speaker/turn' } : null;
}

/** Words that call whoever is spoken to, at the head of what is said. */
const ADDRESS =
  /^(?:Dad|Daddy|Mum|Mom|Mama|Papa|Mother|Father|Grandma|Grandpa|Granny|Gran|Sir|Ma['’]am|Madam),/;

/** At most this many are looked through for who is called; it keeps hostile text linear. */
const MOST_CALLED = 60;

/** "Her husband died that spring", "His wife and his son were on the list": of kin who do not speak now. */
function isBackground(items: readonly Item[], { actor }: Party): boolean {
  const first = items[0];
  if (
    actor === null ||
    first?.index !== actor ||
    first.how !== 'pronoun' ||
    !/^(?:his|her)$/.test(first.lower)
  )
    return false;
  const verb = items.findIndex(
    ({ kind, lower }) =>
      kind === 'word' &&
      /^(?:was|were|had|has|have|is|are|died|vanished|disappeared|drowned|fell)$/.test(lower),
  );
  if (verb < 0 || verb > 14) return false;
  const ends = /^(?:killed|shot|dead|missing|buried|died|executed|drowned|hanged|murdered|taken)$/;
  return (
    /^(?:died|vanished|disappeared|drowned|fell)$/.test(items[verb]?.lower ?? '') ||
    ends.test(items[verb + 1]?.lower ?? '') ||
    (/^(?:were|are|have|had)$/.test(items[verb]?.lower ?? '') &&
      items.slice(1, verb).some(({ lower }) => lower === 'and'))
  );
}

const isObject = (item: Item | undefined, { actor }: Party): boolean =>
  item?.kind === 'mention' && item.how === 'pronoun' && item.index === actor;

function isAbout({ cast }: Memory, text: string, party: Party): boolean {
  const surname = party.actor === null ? '' : (party.name?.split(' ').at(-1) ?? '');
  return isPerson(cast, party) && speaksOf(text, surname, genderOf(cast, party));
}
