/** Classes of English words that more than one room asks for, in small letters where nothing else is said. */

function words(list: string): string[] {
  return list.split(/\s+/);
}

/** Numbers from nought to twenty, each at its own place. */
export const SMALL_NUMBERS: readonly string[] = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
);

/** What opens a clause that leans on another. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  words(
    'that which who whom whose where when while because although though if unless whereas after before since until as what how why once',
  ),
);

/** People by whose they are. */
export const KIN: ReadonlySet<string> = new Set(
  words(
    `wife husband widow widower brother sister twin son daughter mother father grandmother grandfather grandson granddaughter
    girlfriend boyfriend fiancé fiancée fiance fiancee niece nephew cousin aunt uncle`,
  ),
);

/** Verbs of being somewhere, whose subject may follow. */
export const PRESENTS: ReadonlySet<string> = new Set(
  words('is are was were came comes stood stands sat sits lay lies walked waited waits lived lives'),
);

/** What time is told by, as lemmas. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  words(
    `second minute hour moment time day dawn noon midnight night morning afternoon evening week weekend fortnight month year
    spring summer autumn winter decade century`,
  ),
);

/** A month or a day of the week, with its capital. */
export const MONTH_OR_DAY =
  /^(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?)$/u;
