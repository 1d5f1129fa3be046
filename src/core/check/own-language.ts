/** What the candidate settled for all letters: rules that are not to speak, and words that are right. */
import type { Finding } from '../model/finding.ts'
import type { Settings } from '../model/settings.ts'

/**
 * Tells whether the rule of a finding may be switched off: grammar, spelling and style may. What was recorded (names,
 * company, address, greeting), what holds any letter back, and the note that a text was not read to its end may not.
 *
 * @example
 * canSwitchOff({ rule: 'phrase-worn', pass: 'form', severity: 'hint' })
 * // => true
 * canSwitchOff({ rule: 'placeholder', pass: 'form', severity: 'error' })
 * // => false
 */
export function canSwitchOff({ rule, pass, severity }: Pick<Finding, 'rule' | 'pass' | 'severity'>): boolean {
  if (pass === 'form') return severity === 'hint'
  return (pass === 'grammar' || pass === 'spelling') && rule !== 'too-long-to-proofread'
}

/**
 * Gives the word to keep for what was written: without the ending of a possessive.
 *
 * @example
 * wordToKeep('preceptorship’s')
 * // => 'preceptorship'
 */
export function wordToKeep(written: string): string {
  return written.normalize('NFC').trim().replace(/['’]s?$/iu, '')
}

/**
 * Tells whether a word is one of the candidate's own: as it was typed, and in any case where it was typed in lower case.
 *
 * @example
 * isOwnWord('Preceptorship’s', ['preceptorship'])
 * // => true
 * isOwnWord('figma', ['Figma'])
 * // => false
 */
export function isOwnWord(written: string, words: readonly string[]): boolean {
  const forms = [written.normalize('NFC'), wordToKeep(written)]
  return words.some((each) => {
    const word = each.normalize('NFC')
    return forms.some((form) => form === word || (word === word.toLowerCase() && form.toLowerCase() === word))
  })
}

/** What is left of the findings of one text, and how many were silenced with their rule. */
export interface Settled {
  readonly findings: readonly Finding[]
  readonly silenced: number
}

/**
 * Leaves out what the candidate settled: own words that were taken for slips, and rules that were switched off.
 *
 * @example
 * leaveOutSettled(
 *   [{ part: 'body', start: 3, end: 8, severity: 'error', rule: 'spelling', pass: 'spelling', message: '', suggestions: [] }],
 *   'My Figma files',
 *   { rulesOff: [], words: ['Figma'] },
 * )
 * // => { findings: [], silenced: 0 }
 */
export function leaveOutSettled(findings: readonly Finding[], text: string, { rulesOff, words }: Settings): Settled {
  const wrong = findings.filter(({ pass, start, end }) => pass !== 'spelling' || !isOwnWord(text.slice(start, end), words))
  const left = wrong.filter((finding) => !(rulesOff.includes(finding.rule) && canSwitchOff(finding)))
  return { findings: left, silenced: wrong.length - left.length }
}
