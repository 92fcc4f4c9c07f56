/** The name and the closed lists of the format, apart from its schemas, so that a page that only names them need not fetch those. */

export const FORMAT = 'conflict-timeline/1';

export const STATUSES = ['reported', 'claimed', 'disputed', 'denied', 'planned'] as const;

/** PLOVER's sixteen event types, then two of our own for what PLOVER leaves out. */
export const KINDS = [
  'agree',
  'consult',
  'support',
  'concede',
  'cooperate',
  'aid',
  'retreat',
  'request',
  'accuse',
  'reject',
  'threaten',
  'protest',
  'sanction',
  'mobilize',
  'coerce',
  'assault',
  'state',
  'other',
] as const;
