/** What only an open event says of its date, who was in it and what an editor changed, in English; apart from its table for that. */
import type { Strings } from './table.ts';

export const englishRoles: NonNullable<Strings['roles']> = {
  agent: 'acted',
  target: 'acted upon',
  party: 'took part',
  mediator: 'mediated',
};

export const englishFields: NonNullable<Strings['fields']> = {
  title: 'title',
  date: 'date',
  kind: 'kind',
  status: 'status',
  actors: 'actors',
  speaker: 'speaker',
  place: 'place',
  evidence: 'evidence',
  event: 'event',
  name: 'name',
  language: 'language',
  original: 'original',
  translation: 'translation',
};

export const englishUndatedWhy = 'The sources do not date it, and no date is lent to it from its neighbours.';

export const englishOtherTelling: NonNullable<Strings['otherTelling']> = (words, date) =>
  `Another passage says “${words}”: ${date}.`;
