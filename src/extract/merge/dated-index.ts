import { conceptOf, isExact, means, onlyOne } from '../events/anchors.ts';
import type { HappeningWords } from '../events/happening-words.ts';
import type { Cluster, MergedTelling } from './telling.ts';

/** A happening of all articles, with the telling that gives its date. */
export interface DatedHappening {
  readonly cluster: Cluster;
  readonly best: MergedTelling;
  readonly startMs: number;
  readonly endMs: number;
  /** The text names its days. */
  readonly exact: boolean;
}

/** Words with one stem begin alike: see `means`. */
const STEM = 4;
/** What has more happenings than this does not say which is meant. */
const MOST = 2_000;
/** How many tellings of a happening are asked whether the words mean it. */
const ASKED = 24;

/** The dated happenings by the words that tell them, so that each reference is compared with few of them. */
export class DatedIndex {
  readonly #byStem = new Map<string, DatedHappening[]>();
  readonly #byConcept = new Map<string, DatedHappening[]>();
  readonly #answers = new Map<string, readonly DatedHappening[]>();

  constructor(clusters: readonly Cluster[]) {
    for (const cluster of clusters) this.#add(cluster);
  }

  /** The one happening that words can mean, the most closely dated of those that are of one time; null: none, or several. */
  onlyOne(words: HappeningWords): DatedHappening | null {
    const { key, noun, form, plural, begins, others } = words;
    const asked = [key, noun, form, plural, begins, ...others].join(' ');
    let found = this.#answers.get(asked);
    if (!found) {
      found = this.#meant(words);
      this.#answers.set(asked, found);
    }
    return onlyOne(found);
  }

  #meant(words: HappeningWords): readonly DatedHappening[] {
    const { noun, others } = words;
    const [fewest = this.#ofNoun(noun)] = others
      .map((other) => this.#byStem.get(stem(other)) ?? [])
      .sort((a, b) => a.length - b.length);
    if (fewest.length > MOST) return [];
    return fewest.filter(({ cluster }) =>
      cluster.slice(0, ASKED).some(({ mention }) => means(words, mention)),
    );
  }

  #ofNoun(noun: string): DatedHappening[] {
    const kin = this.#byConcept.get(conceptOf(noun) ?? '') ?? [];
    return [...new Set([...kin, ...(this.#byStem.get(stem(noun)) ?? [])])];
  }

  #add(cluster: Cluster): void {
    const [best] = cluster;
    const date = best?.date;
    if (!best || !date || date.startMs === null || date.endMs === null) return;
    // What was only planned, or is denied, is no time to count from.
    if (cluster.every(({ mention: { status } }) => status === 'planned' || status === 'denied')) return;
    const happening = { cluster, best, startMs: date.startMs, endMs: date.endMs, exact: isExact(date) };
    const tellings = cluster.slice(0, ASKED);
    for (const name of new Set(
      tellings.flatMap(({ mention: { terms, lemma, deed } }) =>
        [...terms, lemma, ...(deed?.who ?? [])].map(stem),
      ),
    ))
      push(this.#byStem, name, happening);
    for (const name of new Set(tellings.map(({ mention }) => mention.concept)))
      push(this.#byConcept, name, happening);
  }
}

function stem(word: string): string {
  return word.slice(0, STEM);
}

function push<T>(lists: Map<string, T[]>, name: string, one: T): void {
  const list = lists.get(name);
  if (list) list.push(one);
  else lists.set(name, [one]);
}
