/** What compiled messages that choose among forms by a number ask: which form a language has for it (Unicode CLDR, plural rules). */
export const registry = {
  plural: (language: string, number: unknown): string => new Intl.PluralRules(language).select(Number(number)),
}
