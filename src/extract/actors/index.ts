/**
 * Actors of one article: persons, states, bodies and groups, with every mention.
 * words → runs of capitals and names of the gazetteer → persons by summed evidence, bodies by their heads → sides → references.
 */
import type { Article, ArticleActor, Sentence } from '../article.ts';
import { gazetteerEntry } from '../gazetteer/index.ts';
import { pairMarks } from '../quotes/pairs.ts';
import { Bodies } from './bodies.ts';
import { joinReferences } from './coreference.ts';
import { type Draft, finish } from './draft.ts';
import { findMatches, type GazetteerMatch } from './matches.ts';
import { SERVES } from './lexicon/roles.ts';
import { Persons } from './persons.ts';
import { findRuns, lowerCased, titleCased } from './runs.ts';
import { cutRuns } from './segments.ts';
import type { Text } from './text.ts';
import { cutWords, type Word } from './words.ts';

export { foldName, foldWord } from './fold.ts';
export { sameActor } from './same.ts';

/** Everybody in an article who can speak. */
export interface Cast {
  readonly actors: readonly ArticleActor[];
  /** Somebody whom the article describes and never names: `key` is empty, `name` the description, empty for "another". */
  readonly strangers: readonly ArticleActor[];
}

export function findActors(article: Article, sentences: readonly Sentence[]): Cast {
  const words = cutWords(article, sentences);
  const headlines = titleCased(words, sentences.length);
  const runs = findRuns(words, headlines, lowerCased(words));
  const { segments, matches } = cutRuns(words, runs, findMatches(words));
  const persons = new Persons(article, words, segments);
  const bodies = new Bodies(article, words, matches, segments);
  const matchAt = new Map(matches.map((match) => [match.from, match]));
  const mentionAt = indexMentions([...persons.drafts, ...bodies.drafts]);
  giveSides(words, persons.drafts, matchAt, mentionAt, new Map());
  const { owners, strangers } = joinReferences(
    {
      words,
      matchAt,
      mentionAt,
      quoted: pairMarks(article),
      titleCased: headlines,
      blocks: sentences.map(({ block }) => block),
    },
    persons,
  );
  giveSides(words, persons.drafts, matchAt, mentionAt, owners);
  for (const person of persons.drafts) nameOwner(person, owners);
  return {
    actors: finishAll([...persons.drafts, ...bodies.drafts]),
    strangers: finishAll(strangers),
  };
}

const finishAll = (drafts: readonly Draft[]): ArticleActor[] =>
  drafts
    .filter((one) => one.mentions.length > 0)
    .map(finish)
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || (a.key < b.key ? -1 : 1));

function indexMentions(drafts: readonly Draft[]): Text['mentionAt'] {
  const index = new Map<number, { draft: Draft; mention: Draft['mentions'][number] }>();
  for (const draft of drafts) {
    for (const mention of draft.mentions) {
      const known = index.get(mention.start);
      if (known === undefined || known.mention.end < mention.end)
        index.set(mention.start, { draft, mention });
    }
  }
  return index;
}

/**
 * The side of a person is the state or body that the words of office name, or the side of the person whom they serve.
 * @param owners whom "his" and "her" mean, by word
 */
function giveSides(
  words: readonly Word[],
  persons: readonly Draft[],
  matchAt: ReadonlyMap<number, GazetteerMatch>,
  mentionAt: Text['mentionAt'],
  owners: ReadonlyMap<number, Draft>,
): void {
  const served: [Draft, Draft][] = [];
  for (const person of persons) {
    for (const run of person.roleRuns.slice(0, 8)) {
      if (person.side !== null) break;
      const superior = isDeputy(words, run) ? besides(words, run, mentionAt) : null;
      if (superior !== null) served.push([person, superior]);
      let patron: Draft | null = null;
      for (let i = run.from; i < run.to && person.side === null; i++) {
        const match = matchAt.get(i);
        if (match !== undefined && match.name.relations[0] !== 'capital') {
          person.side = root(match.name.key);
          break;
        }
        const named = mentionAt.get(words[i]?.start ?? -1)?.draft ?? owners.get(i);
        if (named === undefined || named === person) continue;
        if (named.kind === 'person') patron ??= named;
        else person.side = named.side ?? named.key;
      }
      if (patron !== null && words.slice(run.from, run.to).some(({ lower }) => SERVES.has(lower)))
        served.push([person, patron]);
    }
  }
  for (const [person, patron] of served) person.side ??= patron.side;
}

const isDeputy = (words: readonly Word[], run: Draft['roleRuns'][number]): boolean =>
  /^(?:vice|deputy|vice-president)$/.test(words[run.from]?.lower ?? '');

/** "Donald T. and Vice President NAME": the person named right before. */
function besides(
  words: readonly Word[],
  { from }: Draft['roleRuns'][number],
  mentionAt: Text['mentionAt'],
): Draft | null {
  if (!/^(?:and|,)$/.test(words[from - 1]?.lower ?? '')) return null;
  const end = words[from - 2]?.end;
  for (let i = from - 2; i >= Math.max(0, from - 6); i--) {
    const known = mentionAt.get(words[i]?.start ?? -1);
    if (known !== undefined && known.mention.end === end && known.draft.kind === 'person') return known.draft;
  }
  return null;
}

/** "his spokesman" is read away from its sentence: "NAME's spokesman". */
function nameOwner(person: Draft, owners: ReadonlyMap<number, Draft>): void {
  const run = person.roleRuns[0];
  const owner = run === undefined ? undefined : owners.get(run.from);
  const role = /^(?:his|her|its|their) (.+)$/i.exec(person.role ?? '')?.[1];
  if (owner !== undefined && owner !== person && role !== undefined) person.role = `${owner.name}'s ${role}`;
}

/** The state or body at the top: the Pentagon acts for the United States. */
function root(key: string): string {
  let at = key;
  for (let i = 0; i < 3; i++) {
    const entry = gazetteerEntry(at);
    const over = entry !== undefined && 'partOf' in entry ? entry.partOf : undefined;
    if (over === undefined) break;
    at = over;
  }
  return at;
}
