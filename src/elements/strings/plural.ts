/** Counts in words: one form per plural category of the language, the number in the language's own digits. */
export type PluralForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Numbers in the language's own digits. */
export function numbers(lang: string): (number: number) => string {
  const format = new Intl.NumberFormat(lang);
  return (number) => format.format(number);
}

/** In a form, `#` stands for the number. */
export function counter(lang: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(lang);
  const number = numbers(lang);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', () => number(count));
}
