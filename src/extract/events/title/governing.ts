/** What verbs take along, whatever stands between. */

/** Verbs whose infinitive says what was done, whatever stands between: "ordered his troops to leave". */
export const CONTROL = new Set(
  (
    'agree appeal ask order urge tell want allow force invite instruct persuade oblige require call authorise authorize help ' +
    'vote decide refuse offer promise threaten vow pledge propose plan try fail begin start continue'
  ).split(' '),
);
/** Verbs with a bare infinitive after their object. */
export const BARE = new Set(['let', 'make', 'help', 'see', 'watch', 'hear']);
/** Verbs that say nothing without what they make of somebody: "named her as …". */
export const NAMING =
  /^(?:label|designate|describe|denounce|brand|recogni[sz]e|regard|treat|dismiss|condemn|name|see|view|portray)$/;
