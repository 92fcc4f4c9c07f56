/** Who the words of a cue stand for where the sentence alone does not say: "it", "the statement", "a spokesman", "the French president". */
import { PRONOUNS } from '../actors/lexicon/common.ts';
import { BODY_HEADS } from '../actors/lexicon/bodies.ts';
import { isRole, isRolePlural } from '../actors/lexicon/roles.ts';
import { PERSONAL } from './documents.ts';
import type { Item } from './items.ts';
import { genderOf, isPerson, type Party, resolve } from './party.ts';
import type { Memory } from './memory.ts';
import type { Phrase } from './phrases.ts';
import { mainSubject } from './subjects.ts';
import { TURNS } from './turns.ts';
import { standsForDocument } from './written.ts';

/** "the document", "its evening report" */
const BARE_DOCUMENT = /^(?:(?:his|her|its|their) (?:\p{Ll}+ )?|this |that |an? )?(?:\p{L}+$|entry for )/u;

/** What a diary or a register is made of. */
const PART = /^(?:entry|entries)\b/;

/** Verbs by which the same speaker goes on. */
const CONTINUES = /^(?:added|adds|continued|continues|concluded|concludes|further|went|also)$/;

/** Whom a spokesman speaks for is not said. */
const SPOKESMAN =
  /^(?:an? |one )?(?:(?:senior|chief|second|official|former|new|young) )?spokes(?:man|woman|person)$/u;

/** Who the phrase of a cue in frame `f` stands for, with what was spoken of before. */
export function speakerOf(known: Memory, items: readonly Item[], phrase: Phrase, f: number): Party {
  const party = resolve(known.cast, items, phrase);
  const recent = known.recent(f);
  const still = goingOn(known, items, phrase, f, party);
  if (still !== null) return { ...still, range: party.range, how: 'pronoun' };
  const other = answering(known, items, phrase, f, party);
  if (other !== null) return { ...other, range: party.range, how: 'pronoun' };
  const author = authorMeant(known, f, items, phrase);
  if (author !== null) return { ...author, range: party.range };
  const writer = writerMeant(known, f, items, phrase, party);
  if (writer !== null) return { ...writer, range: party.range, how: 'pronoun' };
  if (items[phrase.head]?.lower === 'it') {
    const own = ownBody(known, items, phrase);
    if (own !== null) return { ...own, range: party.range };
    const thing = bodyMeant(known, f, items, party);
    if (thing !== null) return { ...thing, range: party.range };
  }
  // "The Front was briefer. … its office said"
  const its = /^(?:its|their) (.+)/i.exec(party.name ?? '')?.[1];
  const owner = its === undefined ? null : recent;
  if (its !== undefined && owner?.name != null && !isPerson(known.cast, owner))
    return party.how === 'document'
      ? { ...owner, range: party.range, how: 'document' }
      : { ...party, name: `${owner.name}'s ${its}` };
  // "The statement also said": of who issued it, where the same paragraph or the last says who.
  if (party.how === 'document' && BARE_DOCUMENT.test(party.name ?? '')) {
    // "The diary has four pages. “…,” runs the entry for the 7th.": of the diary.
    const whole = known.document;
    if (whole !== null && f - whole.frame === 1 && whole.party.actor === null && PART.test(party.name ?? ''))
      return { ...whole.party, range: party.range };
    const author = recent;
    // "A leaflet promised": not of the man whom the text was about, as "the statement" may be.
    const other =
      author !== null &&
      /^an? /.test(party.name ?? '') &&
      isPerson(known.cast, author) &&
      !PERSONAL.has(items[phrase.head]?.lower ?? '');
    if (author !== null && !other) return { ...author, range: party.range, how: 'document' };
  }
  // "A spokesman for the mission said … the spokesman added"
  const last = recent;
  if (party.how === 'description' && party.actor === null && last?.how === 'description') {
    const noun = /^\p{L}[\p{L}-]+$/u.exec(party.name ?? '')?.[0].toLowerCase();
    if (noun !== undefined && last.name?.toLowerCase().split(/\s+/).includes(noun) === true)
      return { ...last, range: party.range };
  }
  // "Two sappers came. … one of them told her"
  const among = /^(one|another|some|both) of (?:them|the two)$/.exec(party.name ?? '')?.[1];
  const many = recent?.how === 'description' ? (recent.name?.split(' ').at(-1) ?? '') : '';
  if (among !== undefined && isRolePlural(many)) return { ...party, name: `${among} of the ${many}` };
  const office = forBody(known, party, recent);
  if (office !== null) return office;
  // "The French president added": who was speaking, under another description.
  if (
    party.how === 'description' &&
    party.actor === null &&
    known.last?.frame === f - 1 &&
    /^(?!(?:an?|one|his|her|its|their|my|our)\s)(?!.*['’])/i.test(party.name ?? '') &&
    isRole(items[phrase.head]?.lower ?? '') &&
    CONTINUES.test(items[phrase.end]?.lower ?? '')
  ) {
    const { party: last } = known.last;
    if (last.actor !== null && known.cast.actors[last.actor]?.kind === 'person')
      return { ...last, range: party.range, how: 'description' };
  }
  return party;
}

/**
 * `“…,” Commander NAME said. Had he sent one himself? There was a pause. “Two,” he said.`: who spoke last, whom alone the reporter has
 * told of since; null: the pronoun may be left as it was read.
 */
function goingOn(
  known: Memory,
  items: readonly Item[],
  { head }: Phrase,
  f: number,
  meant: Party,
): Party | null {
  const { last } = known;
  const gender = PRONOUNS.get(items[head]?.lower ?? '');
  if (last?.party.actor == null || (gender !== 'male' && gender !== 'female')) return null;
  if (meant.actor === null || meant.actor === last.party.actor || f - last.frame < 2 || !known.near(f))
    return null;
  // Somebody without a name was brought in since.
  if (known.cast.actors[meant.actor]?.key === '') return null;
  if ((genderOf(known.cast, last.party) ?? gender) !== gender) return null;
  const { actor } = last.party;
  return known.speaksOf(actor, last.frame + 1, f - 1, undefined) &&
    !known.speaksOf(meant.actor, last.frame, f, items[head])
    ? last.party
    : null;
}

/**
 * `“That is not a no,” Mr A said. / “It is not a yes,” she said.`: the woman of the two who talk, and none whom neither of their
 * last turns speaks of; null: the pronoun may be left as it was read.
 */
function answering(
  known: Memory,
  items: readonly Item[],
  { head }: Phrase,
  f: number,
  meant: Party,
): Party | null {
  const { last, before } = known;
  const gender = PRONOUNS.get(items[head]?.lower ?? '');
  if (meant.actor === null || (gender !== 'male' && gender !== 'female')) return null;
  if (last === null || before === null || last.frame !== f - 1 || f - before.frame > TURNS) return null;
  if (genderOf(known.cast, before.party) !== gender || before.party.actor === meant.actor) return null;
  const own = genderOf(known.cast, last.party);
  return own !== null && own !== gender && !known.speaksOf(meant.actor, before.frame, f, items[head])
    ? before.party
    : null;
}

const BESIDE = /^(?:after|before|when|while|because|since|although|though|once)$/;

/** "The army admitted the loss, a day after it had called …": the subject of its own sentence, where that is a body. */
function ownBody(known: Memory, items: readonly Item[], { start }: Phrase): Party | null {
  if (!BESIDE.test(items[start - 1]?.lower ?? '')) return null;
  const main = mainSubject(items, 0, start);
  const party = main && resolve(known.cast, items, main);
  const isBody = BODY_HEADS.has(items[main?.head ?? -1]?.lower ?? '');
  return party && isBody && !isPerson(known.cast, party) ? party : null;
}

/** `Her note was short. “…,” it began.`, `NAME's letters … “…,” reads one.`: the person who wrote it. */
function authorMeant(known: Memory, f: number, items: readonly Item[], phrase: Phrase): Party | null {
  const written = known.document;
  if (written === null || f - written.frame > 3 || !isPerson(known.cast, { ...written.party, how: 'name' }))
    return null;
  const head = items[phrase.head]?.lower ?? '';
  if (!standsForDocument(items, phrase)) return null;
  if (/^(?:one|another)$/.test(head)) return written.many && isRead(items, phrase) ? written.party : null;
  // "The charity called for an inquiry. … it said in an email"
  const body =
    known.topic !== null && known.topic.frame > written.frame && !isPerson(known.cast, known.topic.party);
  if (head === 'it' && body) return null;
  if (head === 'it') return isRead(items, phrase) || f - written.frame === 1 ? written.party : null;
  return items[phrase.start]?.lower === 'the' || phrase.start === phrase.head ? written.party : null;
}

/** "In the General's memoirs the scene is shorter. “…,” he writes": whose memoirs they are. */
function writerMeant(
  known: Memory,
  f: number,
  items: readonly Item[],
  phrase: Phrase,
  { actor, name }: Party,
): Party | null {
  const written = known.document;
  if (written === null || f - written.frame !== 1 || !/^s?he$/.test(items[phrase.head]?.lower ?? ''))
    return null;
  if (!/^(?:writes|wrote|recorded|records|noted|notes)$/.test(items[phrase.end]?.lower ?? '')) return null;
  const { party } = written;
  if (party.actor === null || party.actor === actor || !isPerson(known.cast, { ...party, how: 'name' }))
    return null;
  const gender = genderOf(known.cast, party);
  const other = PRONOUNS.get(items[phrase.head]?.lower ?? '');
  return name !== null && gender !== null && gender !== other ? null : party;
}

/** "it began", "reads one": what a text does. */
const isRead = (items: readonly Item[], { start, end }: Phrase): boolean =>
  [items[start - 1], items[end]].some((item) =>
    /^(?:reads?|began|begins|ends|ended|runs|ran|goes|went|says|said|opens|opened|closes|concludes|concluded)$/.test(
      item?.lower ?? '',
    ),
  );

/** What "it" means as a speaker: the document or the body that the last sentences were about. */
function bodyMeant(known: Memory, f: number, items: readonly Item[], meant: Party): Party | null {
  // "The staff denied it, but it said": the sentence itself tells.
  if (meant.actor !== null && items.filter(({ index }) => index === meant.actor).length > 1) return null;
  const [first, second] = [known.document, known.topic].sort((a, b) => (b?.frame ?? -1) - (a?.frame ?? -1));
  for (const one of [first, second])
    if (
      one != null &&
      f - one.frame <= 2 &&
      one.frame > (known.last?.frame ?? -1) - 1 &&
      !isPerson(known.cast, one.party)
    )
      return one.party;
  return null;
}

/** "The ministry declined to comment. … a spokesman said": for the ministry. */
function forBody(known: Memory, party: Party, body: Party | null): Party | null {
  if (party.actor !== null || !SPOKESMAN.test(party.name ?? '')) return null;
  if (body === null || known.cast.actors[body.actor ?? -1]?.kind === 'person') return null;
  if (body.actor === null && !BODY_HEADS.has(body.name?.split(' ').at(-1) ?? '')) return null;
  const { start, end } = body.range;
  const name = known.cast.text.slice(start, end).replace(/\s+/g, ' ').replace(/^The /, 'the ');
  const article = /^the $/i.test(known.cast.text.slice(Math.max(0, start - 4), start)) ? 'the ' : '';
  return { ...party, name: `${party.name ?? ''} for ${article}${name}` };
}
