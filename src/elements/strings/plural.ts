/** Counts in words: one form per plural category of the language, the number in the language's own digits. */
export type PluralForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Numbers in the language's own digits. Made when first asked for: `Intl` takes longer to wake than all else of a script. */
export function numbers(lang: string): (number: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (number) => (format ??= new Intl.NumberFormat(lang)).format(number);
}

/** In a form, `#` stands for the number. */
export function counter(lang: string): (count: number, forms: PluralForms) => string {
  let rules: Intl.PluralRules | undefined;
  const number = numbers(lang);
  return (count, forms) => {
    rules ??= new Intl.PluralRules(lang);
    return (forms[rules.select(count)] ?? forms.other).replace('#', () => number(count));
  };
}
