/** States and bodies by the words that name them. The data and its fields are described in README.md. */
import organisationData from './organisations.json' with { type: 'json' };
import stateData from './states.json' with { type: 'json' };

export interface StateEntry {
  readonly key: string;
  readonly name: string;
  readonly names?: readonly string[];
  readonly capitals?: readonly string[];
  readonly adjectives?: readonly string[];
  readonly people?: readonly string[];
  readonly seats?: readonly string[];
  readonly alsoPersonal?: readonly string[];
  readonly status?: string;
}

export interface OrganisationEntry {
  readonly key: string;
  readonly name: string;
  readonly names?: readonly string[];
  readonly kind: string;
  readonly partOf?: string;
}

/** What a word or phrase is to the entry it belongs to. */
export type Relation = 'name' | 'capital' | 'adjective' | 'people' | 'seat';

export interface GazetteerName {
  /** The words as the tokenizer cuts them. */
  readonly words: readonly string[];
  readonly key: string;
  readonly relations: readonly Relation[];
  /** Also a personal name, so that a neighbouring capital changes what it is. */
  readonly personal: boolean;
}

export const STATES: readonly StateEntry[] = stateData;
export const ORGANISATIONS: readonly OrganisationEntry[] = organisationData;

const entries = new Map<string, StateEntry | OrganisationEntry>();
for (const entry of [...STATES, ...ORGANISATIONS]) entries.set(entry.key, entry);

export function gazetteerEntry(key: string): StateEntry | OrganisationEntry | undefined {
  return entries.get(key);
}

export function isMedia(key: string): boolean {
  const entry = entries.get(key);
  return entry !== undefined && 'kind' in entry && entry.kind === 'media';
}

/**
 * Every name by its first word, longest first, so that the first that fits is the one meant.
 * @param cut the tokenizer that the text was cut with
 */
export function indexNames(
  cut: (name: string) => readonly string[],
): ReadonlyMap<string, readonly GazetteerName[]> {
  const names = new Map<
    string,
    { words: readonly string[]; key: string; relations: Relation[]; personal: boolean }
  >();
  const add = (name: string, key: string, relation: Relation, personal: boolean): void => {
    const known = names.get(name);
    if (known === undefined) names.set(name, { words: cut(name), key, relations: [relation], personal });
    // One string can be the name and the adjective of one state ("Vatican"); of two entries the first has it ("Congolese").
    else if (known.key === key && !known.relations.includes(relation)) known.relations.push(relation);
  };
  for (const entry of STATES) {
    const personal = new Set(entry.alsoPersonal);
    for (const name of [entry.name, ...(entry.names ?? [])]) add(name, entry.key, 'name', personal.has(name));
    for (const name of entry.capitals ?? []) add(name, entry.key, 'capital', personal.has(name));
    for (const name of entry.adjectives ?? []) add(name, entry.key, 'adjective', personal.has(name));
    for (const name of entry.people ?? []) add(name, entry.key, 'people', personal.has(name));
    for (const name of entry.seats ?? []) add(name, entry.key, 'seat', personal.has(name));
  }
  for (const entry of ORGANISATIONS) {
    for (const name of [entry.name, ...(entry.names ?? [])]) add(name, entry.key, 'name', false);
  }
  const index = new Map<string, GazetteerName[]>();
  for (const name of names.values()) {
    const first = name.words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), name]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}
