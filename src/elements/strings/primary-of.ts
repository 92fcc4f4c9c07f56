/** `uk` of `uk-UA`. */
export function primaryOf(language: string): string {
  return language.split('-', 1)[0]?.toLowerCase() ?? '';
}
