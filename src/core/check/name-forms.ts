import { editDistance } from '../text/edit-distance.ts'
import { foldAccents, letterKey } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import { isSomebodyElse } from './somebody-else.ts'
import { expectedAt, type Expected } from './expected.ts'
import { slipsAllowed } from './likeness.ts'
import { isBeside, type Look } from './look.ts'
import { isOtherFullName } from './mates.ts'
import { sayForm, sayNear } from './name-messages.ts'
import type { NameSlip } from './reading.ts'
import type { NameForm } from './roster.ts'

const longestName = 4

/**
 * Finds a recorded name in another form: without its accents, in another case, run together or taken apart.
 *
 * @example
 * findFormSlip({ reading: { tokens: [] }, mentionAt: [], roster: { forms: [], formsByKey: new Map() } }, { index: 0, key: 'jon' })
 * // => undefined
 */
export function findFormSlip(look: Look, token: Token): NameSlip | undefined {
  for (let count = longestName; count >= 1; count -= 1) {
    const window = look.reading.tokens.slice(token.index, token.index + count)
    // 'to ask me. I hope' is not Mei: a name does not run over the end of a sentence.
    if (window.length < count || !window.every((each, place) => place === 0 || (isBeside(each) && !each.startsSentence))) continue
    const slip = formSlipOf(look, window)
    if (slip) return slip
  }
  return findParticleSlip(look, token)
}

/** A family name of several words with a slip in one of them: 'Van dr Nordby', 'D Graaf'. */
function findParticleSlip(look: Look, token: Token): NameSlip | undefined {
  const forms = look.roster.forms.filter(({ words, kind, person }) => words.length > 1 && kind !== 'full' && person.role !== 'elsewhere')
  for (const form of forms) {
    const window = look.reading.tokens.slice(token.index, token.index + form.words.length)
    const last = window.at(-1)
    const keys = form.words.map((word) => letterKey(word))
    const wrong = window.filter(({ key }, place) => key !== keys[place])
    const place = window.findIndex(({ key }, index) => key !== keys[index])
    if (
      last === undefined ||
      window.length < keys.length ||
      wrong.length !== 1 ||
      !window.every((each, index) => index === 0 || isBeside(each))
    )
      continue
    const allowed = Math.max(1, slipsAllowed(keys[place]?.length ?? 0))
    const expected = expectedAt(look, token)
    if (editDistance(wrong[0]?.key ?? '', keys[place] ?? '', 3) > allowed || expected.expectation === 'possible') continue
    if (isSomebodyElse(look.reading, token) || (expected.who !== undefined && expected.who !== form.person)) continue
    const written = look.reading.text.slice(token.start, last.end)
    const base = { start: token.start, end: last.end, last: last.index, suggestions: [form.text], ...sayNear(form, written) }
    return { ...base, severity: 'error', rule: 'name-near', pass: 'names', certain: expected.expectation === 'certain' }
  }
  return undefined
}

function formSlipOf(look: Look, window: readonly Token[]): NameSlip | undefined {
  const [first] = window
  const last = window.at(-1)
  if (first === undefined || last === undefined) return undefined
  const forms = look.roster.formsByKey.get(window.map(({ key }) => key).join(''))?.filter(({ person }) => person.role !== 'elsewhere')
  if (forms === undefined || forms.length === 0) return undefined
  const expected = expectedAt(look, first)
  const form = forms.find(({ person }) => expected.who === person) ?? forms[0]
  if (form === undefined) return undefined
  const written = look.reading.text.slice(first.start, last.end)
  if (written === form.text || isExactElsewhere(look, window) || !isMeant(look, window, expected, form)) return undefined
  return {
    start: first.start,
    end: last.end,
    severity: 'error',
    rule: ruleOf(written, form.text),
    pass: 'names',
    ...sayForm(form, written),
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
