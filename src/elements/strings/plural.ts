/** Counts in words: one form per plural category of the language, the number in the language's own digits. */
export type PluralForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Numbers in the language's own digits. Made when first asked for: `Intl` takes longer to wake than all else of a script. */
export function numbers(lang: string): (number: number) => string {
  let format: Intl.NumberFormat | undefined;
  if (lang === 'en') return inEnglish;
  return (number) => (format ??= new Intl.NumberFormat(lang)).format(number);
}

/** In a form, `#` stands for the number. */
export function counter(lang: string): (count: number, forms: PluralForms) => string {
  let rules: Pick<Intl.PluralRules, 'select'> | undefined = lang === 'en' ? ENGLISH_RULES : undefined;
  const number = numbers(lang);
  return (count, forms) => {
    rules ??= new Intl.PluralRules(lang);
    return (forms[rules.select(count)] ?? forms.other).replace('#', () => number(count));
  };
}

/** As `Intl` has it, for the whole numbers that are counted here, without its tables: English is there from the start. */
const ENGLISH_RULES: Pick<Intl.PluralRules, 'select'> = {
  select: (count) => (count === 1 ? 'one' : 'other'),
};

function inEnglish(number: number): string {
  const digits = String(number);
  const places = Array.from({ length: Math.ceil(digits.length / 3) }, (_, i) => digits.length - 3 * i);
  return places
    .reverse()
    .map((end) => digits.slice(Math.max(0, end - 3), end))
    .join(',');
}
