/** The words of a text: letters and figures with the marks inside them. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\d](?:[\p{L}\d'’.,&%/+-]*[\p{L}\d%+])?/gu) ?? []
}

/**
 * Begins a phrase with a capital letter.
 * @example
 * capitalised('“slow down” is a line of yours')
 * // => '“Slow down” is a line of yours'
 */
export function capitalised(phrase: string): string {
  return phrase.replace(/^([“"(]?)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase())
}

/** What closing a sentence could change. */
const unclosed = /[^\S ]|  |^ | $| [,.;:?!]|”|[.?!]\.$/

/**
 * Ends a sentence once: no second stop after a quotation mark, an abbreviation or a question.
 * @example
 * closedSentence('You said, “measure twice.”.')
 * // => 'You said, “measure twice.”'
 */
export function closedSentence(text: string): string {
  if (!unclosed.test(text)) return text
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:?!])/g, '$1')
    .replace(/([.?!])”\.$/, '$1”')
    .replace(/”\.$/, '.”')
    .replace(/”,/g, ',”')
    .replace(/([.,?!])[.,]”/g, '$1”')
    .replace(/([.?!])\.$/, '$1')
    .trim()
}

const vowelSound = /^(?:[aeio]|u(?!n(?:i(?!n|m)|a)|s[aeiu]|t[ie]|k|r[aeiu]|b[ie]|fo)|hour|honest|honou?r|heir|8|11\b|18\b|11,|18,)/i
const letterNames = /^[AEFHILMNORSX](?:[A-Z0-9]|\b|-)/
const consonantSound = /^(?:eu|ewe|one\b|once\b|one-)/i
const saidAsWord = /^(?:NASA|NATO|FIFA|LEED|RADA|SAP|REST|RAM|ROM|SaaS|SOC|NICE|STEM|FEMA|HIPAA|RIBA|LAMP|SIM|SCADA|ROS|SOLAS)\b/

/**
 * Chooses the indefinite article by sound: 'an MBA', 'a UX audit', 'an hour', 'a university'.
 * @example
 * ['MBA', 'UX audit', 'hour', 'university', '8-week course', 'one-off'].map(indefiniteFor)
 * // => ['an', 'a', 'an', 'a', 'an', 'a']
 */
export function indefiniteFor(phrase: string): 'a' | 'an' {
  const start = phrase.replace(/^[“"'(]+/, '')
  if (consonantSound.test(start)) return 'a'
  if (/^M(?:Phil|Eng|Res|Arch|Div|Sci|Pharm|Litt)\b/.test(start)) return 'an'
  if (/^[A-Z][A-Z0-9]/.test(start) && !/^[A-Z]+[a-z]{2}/.test(start) && !saidAsWord.test(start)) return letterNames.test(start) ? 'an' : 'a'
  return vowelSound.test(start) ? 'an' : 'a'
}

/** Joins phrases as a sentence does: 'a, b and c'. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`
}
