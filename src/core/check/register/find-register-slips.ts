import type { Dialect, Finding } from '../../model/finding.ts'
import { say, type Saying } from '../say.ts'
import { agreementRules } from './agreement-rules.ts'
import { confusionRules } from './confusion-rules.ts'
import { nounRules } from './noun-rules.ts'
import { prepositionRules } from './preposition-rules.ts'
import { pronounRules } from './pronoun-rules.ts'
import { punctuationRules } from './punctuation-rules.ts'
import type { RegisterRule } from './rule.ts'
import { smallWordRules } from './small-word-rules.ts'
import { verbRules } from './verb-rules.ts'

/** All rules of the register, by kind; where two speak of one place, the earlier is heard. */
export const registerRules: readonly RegisterRule[] = [
  ...verbRules,
  ...pronounRules,
  ...smallWordRules,
  ...prepositionRules,
  ...agreementRules,
  ...nounRules,
  ...confusionRules,
  ...punctuationRules,
]

/**
 * Finds the slips that are typical of thank-you letters and that general grammar checkers let pass: 'look forward to
 * hear', 'thank you for you time', 'interested on'. A rule speaks only where the words around leave no other reading.
 *
 * @example
 * findRegisterSlips('I look forward to hear from you.', 'en-US').map(({ rule, suggestions }) => [rule, ...suggestions])
 * // => [['letter-look-forward-to', 'hearing']]
 */
export function findRegisterSlips(text: string, dialect: Dialect): Finding[] {
  const isAmerican = dialect === 'en-US' || dialect === 'en-CA'
  const found = registerRules.filter((rule) => isAmerican || !rule.onlyAmerican).flatMap((rule) => slipsOf(rule, text))
  const kept: Finding[] = []
  for (const finding of found) {
    if (!kept.some((other) => finding.start < other.end && other.start < finding.end)) kept.push(finding)
  }
  return kept.toSorted((a, b) => a.start - b.start)
}

function slipsOf({ name, pattern, fix, says, severity = 'error' }: RegisterRule, text: string): Finding[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [start = 0, end = 0] = match.indices?.groups?.['slip'] ?? []
    const written = text.slice(start, end)
    const right = typeof fix === 'string' ? fix : fix(written, match)
    if (right === undefined || end === start) return []
    return [
      {
        part: 'body' as const,
        start,
        end,
        severity,
        rule: `letter-${name}`,
        pass: 'grammar' as const,
        ...sentenceOf(says),
        suggestions: [inTheCaseOf(written, right)],
      },
    ]
  })
}

/**
 * Says the sentence of a rule.
 *
 * @example
 * sentenceOf({ preposition: 'in' }).message
 * // => 'Here the preposition is “in”.'
 */
export function sentenceOf(says: RegisterRule['says']): Saying {
  return typeof says === 'string' ? say(says) : say('preposition', { right: says.preposition })
}

function inTheCaseOf(written: string, right: string): string {
  const isCapital = /^\p{Lu}/u.test(written) && !/^(?:I\b|\p{Lu}{2})/u.test(written)
  return isCapital ? right.charAt(0).toUpperCase() + right.slice(1) : right
}
