import { language } from './words.ts'

const rules = new Intl.PluralRules(language)

/** Says which form the language of the page has for a number (Unicode CLDR, plural rules): compiled messages that count ask it. */
export function plural(number: number): string {
  return rules.select(number)
}
