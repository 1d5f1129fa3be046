import { foldAccents, letterKey } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import { isSomebodyElse } from './context.ts'
import { expectedAt, type Expected } from './expected.ts'
import { isBeside, type Look } from './look.ts'
import { isOtherFullName } from './mates.ts'
import { formMessage } from './name-messages.ts'
import type { NameSlip } from './reading.ts'
import type { NameForm } from './roster.ts'

const longestName = 4

/**
 * Finds a recorded name in another form: without its accents, in another case, run together or taken apart.
 *
 * @example
 * findFormSlip({ reading: { tokens: [] }, mentionAt: [], roster: { formsByKey: new Map() } }, { index: 0, key: 'jon' })
 * // => undefined
 */
export function findFormSlip(look: Look, token: Token): NameSlip | undefined {
  for (let count = longestName; count >= 1; count -= 1) {
    const window = look.reading.tokens.slice(token.index, token.index + count)
    if (window.length < count || !window.every((each, place) => place === 0 || isBeside(each))) continue
    const slip = formSlipOf(look, window)
    if (slip) return slip
  }
  return undefined
}

function formSlipOf(look: Look, window: readonly Token[]): NameSlip | undefined {
  const [first] = window
  const last = window.at(-1)
  if (first === undefined || last === undefined) return undefined
  const forms = look.roster.formsByKey.get(window.map(({ key }) => key).join(''))
  const expected = expectedAt(look, first)
  const form =
    forms?.find((each) => each.person.role !== 'elsewhere' && (expected.who === undefined || expected.who === each.person)) ??
    forms?.find(({ person }) => person.role !== 'elsewhere')
  if (form === undefined) return undefined
  const written = look.reading.text.slice(first.start, last.end)
  if (written === form.text || isExactElsewhere(look, window) || !isMeant(look, window, expected, form)) return undefined
  return {
    start: first.start,
    end: last.end,
    severity: 'error',
    rule: ruleOf(written, form.text),
    pass: 'names',
    message: formMessage(form, written),
    suggestions: [form.text],
    last: last.index,
    certain: expected.expectation === 'certain',
  }
}

/** A single word that is somebody's name as it stands is no slip in another's. */
function isExactElsewhere({ mentionAt }: Look, window: readonly Token[]): boolean {
  const mentions = window.map(({ index }) => mentionAt[index])
  return window.length === 1 ? mentions[0] !== undefined : mentions.some((mention) => mention?.forms.some(({ kind }) => kind !== 'part'))
}

function isMeant(look: Look, window: readonly Token[], expected: Expected, form: NameForm): boolean {
  const [first] = window
  if (first === undefined) return false
  const { place } = expected
  if (place === 'greeting') return true
  if (place === 'signature') return form.person.role === 'candidate' && window.every(({ capital }) => capital)
  if (place !== 'vocative' && (isSomebodyElse(look.reading, first) || (window.length === 1 && isOtherFullName(look, first, form))))
    return false
  if (window.length > 1) return window.some(({ capital }) => capital) || !window.every(({ text }) => look.isOrdinary(text))
  const ordinary = look.isOrdinary(first.text)
  const opensSentence = first.startsSentence || look.reading.part === 'subject'
  if (first.capital) return !(ordinary && place !== 'speaks' && (opensSentence || (place === 'none' && first.key.length <= 3)))
  if (expected.expectation === 'certain') return true
  if (place === 'met') return !ordinary || !/\b(?:the|a|an|in|of|for|with) $/i.test(look.reading.text.slice(0, first.start))
  return look.hasLexicon && !ordinary && form.key.length >= 4
}

function ruleOf(written: string, recorded: string): 'name-accent' | 'name-case' | 'name-form' {
  const plain = foldAccents(written)
  if (plain === foldAccents(recorded)) return 'name-accent'
  return plain.length === recorded.length &&
    letterKey(written) === letterKey(recorded) &&
    plain.toLowerCase() === foldAccents(recorded).toLowerCase()
    ? 'name-case'
    : 'name-form'
}
