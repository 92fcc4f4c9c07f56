/**
 * Actors of one article: persons, states, bodies and groups, with every mention.
 * words → runs of capitals and names of the gazetteer → persons by summed evidence, bodies by their heads → sides → references.
 */
import type { Article, ArticleActor, Sentence } from '../article.ts';
import { gazetteerEntry } from '../gazetteer/index.ts';
import { pairMarks } from '../quotes/pairs.ts';
import { Bodies } from './bodies.ts';
import { joinReferences, type Text } from './coreference.ts';
import { type Draft, finish } from './draft.ts';
import { findMatches, type GazetteerMatch } from './matches.ts';
import { Persons } from './persons.ts';
import { findRuns, lowerCased, titleCased } from './runs.ts';
import { cutRuns } from './segments.ts';
import { cutWords, type Word } from './words.ts';

export { foldName, foldWord } from './fold.ts';
export { sameActor } from './same.ts';

export function findActors(article: Article, sentences: readonly Sentence[]): ArticleActor[] {
  const words = cutWords(article, sentences);
  const headlines = titleCased(words, sentences.length);
  const runs = findRuns(words, headlines, lowerCased(words));
  const { segments, matches } = cutRuns(words, runs, findMatches(words));
  const persons = new Persons(article, words, segments);
  const bodies = new Bodies(article, words, matches, segments);
  const matchAt = new Map(matches.map((match) => [match.from, match]));
  const mentionAt = indexMentions([...persons.drafts, ...bodies.drafts]);
  giveSides(words, persons.drafts, matchAt, mentionAt);
  joinReferences({ words, matchAt, mentionAt, quoted: pairMarks(article), titleCased: headlines }, persons);
  return [...persons.drafts, ...bodies.drafts]
    .filter((one) => one.mentions.length > 0)
    .map(finish)
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || (a.key < b.key ? -1 : 1));
}

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

/** The side of a person is the state or body that the words of office name, or the side of the person they name. */
function giveSides(
  words: readonly Word[],
  persons: readonly Draft[],
  matchAt: ReadonlyMap<number, GazetteerMatch>,
  mentionAt: Text['mentionAt'],
): void {
  const served: [Draft, Draft][] = [];
  for (const person of persons) {
    for (const run of person.roleRuns.slice(0, 8)) {
      if (person.side !== null) break;
      for (let i = run.from; i < run.to && person.side === null; i++) {
        const match = matchAt.get(i);
        if (match !== undefined && match.name.relations[0] !== 'capital') {
          person.side = root(match.name.key);
          break;
        }
        const named = mentionAt.get(words[i]?.start ?? -1)?.draft;
        if (named === undefined || named === person) continue;
        if (named.kind === 'person') {
          served.push([person, named]);
          break;
        }
        person.side = named.side ?? named.key;
      }
    }
  }
  for (const [person, patron] of served) person.side ??= patron.side;
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
