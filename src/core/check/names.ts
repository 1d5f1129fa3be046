import { editDistance } from '../text/edit-distance.ts'
import { letterKey } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import { isCalendarWord } from './calendar-words.ts'
import { isSomebodyElse } from './context.ts'
import { expectedAt, type Expected } from './expected.ts'
import { isGeneric } from './generic-greeting.ts'
import { isLike } from './likeness.ts'
import { isBeside, type Look, meets } from './look.ts'
import { findFormSlip } from './name-forms.ts'
import { nearMessage, nicknameMessage } from './name-messages.ts'
import { isNicknameOf } from './nicknames.ts'
import type { NameSlip } from './reading.ts'
import type { NameForm, RosterPerson } from './roster.ts'
import { isHonorific } from './split-name.ts'

/**
 * Finds the places where a letter almost writes a recorded name: another form of it, a slip of the pen, as heard,
 * or a nickname that nobody agreed to. Somebody else's name, however near, is left alone.
 *
 * @example
 * findNameSlips({ reading: { tokens: [] } })
 * // => []
 */
export function findNameSlips(look: Look): NameSlip[] {
  const slips: NameSlip[] = []
  let next = 0
  for (const token of look.reading.tokens) {
    if (token.index < next || isSettled(look, token)) continue
    const slip = findFormSlip(look, token) ?? findNearSlip(look, token)
    if (slip === undefined) continue
    slips.push(slip)
    next = slip.last + 1
  }
  return slips
}

function isSettled({ reading, mentionAt, companies }: Look, token: Token): boolean {
  const mention = mentionAt[token.index]
  if (mention && !mention.forms.every(({ kind }) => kind === 'part')) return true
  if (token.key.length < 2 || isHonorific(token.text) || /\d/.test(token.key)) return true
  return meets(token, companies) && !(reading.greeting?.tokens.includes(token) ?? false)
}

function findNearSlip(look: Look, token: Token): NameSlip | undefined {
  if (look.mentionAt[token.index] !== undefined) return undefined
  const expected = expectedAt(look, token)
  if (!mayBeName(look, token, expected)) return undefined
  const nickname = findNickname(look, token, expected)
  const near = findNearest(look, token, expected)
  const form = near ?? nickname
  if (form === undefined) return undefined
  if (!isAddressed(expected) && (isSomebodyElse(look.reading, token) || isOtherFullName(look, token, form))) return undefined
  const isNickname = near === undefined
  return {
    start: token.start,
    end: token.end,
    severity: severityOf(look, token, expected, form),
    rule: isNickname ? 'name-nickname' : 'name-near',
    pass: 'names',
    message: isNickname ? nicknameMessage(form, token.text) : nearMessage(form, token.text),
    suggestions: [form.text],
    last: token.index,
    certain: expected.expectation === 'certain',
  }
}

/** Some words can be no slip in a name: ordinary words in lower case, or with the capital of a sentence. */
function mayBeName(look: Look, token: Token, { place, expectation }: Expected): boolean {
  if (place === 'signature') return token.capital
  if (place === 'greeting') return !isGeneric(token.text)
  if (isCalendarWord(token.text)) return false
  const ordinary = look.isOrdinary(token.text)
  if (!token.capital) return !ordinary && look.hasLexicon && (expectation === 'certain' || place === 'met')
  if (token.startsSentence) return !ordinary && (look.hasLexicon || place === 'speaks')
  if (look.reading.part === 'subject') return !ordinary && look.hasLexicon
  return expectation !== 'possible' || !ordinary || place === 'speaks'
}

function findNearest(look: Look, token: Token, expected: Expected): NameForm | undefined {
  const ordinary = look.isOrdinary(token.text)
  let best: { form: NameForm; slips: number } | undefined
  for (const form of look.roster.forms) {
    if (!isCandidate(form, expected) || !isLike(token.key, form.key, expected.expectation)) continue
    const slips = editDistance(token.key, form.key, 6)
    if (!isCloseEnough(token, form, { slips, ordinary, expected })) continue
    if (best === undefined || slips < best.slips) best = { form, slips }
  }
  return best?.form
}

function isCandidate({ kind, person, words, text }: NameForm, { who, kinds, place }: Expected): boolean {
  if (words.length !== 1 || kind === 'full' || (kind === 'part' && text.length < 4)) return false
  if (who !== undefined) return who === person && (kinds === undefined || kinds.includes(kind))
  if (person.role === 'elsewhere' || person.role === 'candidate') return false
  return place !== 'titled' || kind !== 'goes-by'
}

interface Closeness {
  readonly slips: number
  readonly ordinary: boolean
  readonly expected: Expected
}

/** The less a name is expected, the closer it must be: most of all where the word is a word. */
function isCloseEnough(token: Token, form: NameForm, { slips, ordinary, expected }: Closeness): boolean {
  if (expected.expectation === 'certain') return true
  if (!token.capital) return (slips <= 1 && form.key.length >= 5) || (slips <= 2 && form.key.length >= 7)
  if (!ordinary) return true
  return slips <= 1 || (expected.place === 'met' && slips <= 2 && form.key.length >= 6)
}

function findNickname(look: Look, token: Token, expected: Expected): NameForm | undefined {
  if (!token.capital || expected.place === 'signature' || expected.place === 'none' || expected.place === 'titled') return undefined
  if (expected.kinds !== undefined && !expected.kinds.includes('given')) return undefined
  const givens = look.roster.forms.filter(({ kind, person }) => kind === 'given' && (person.role === 'reader' || person.role === 'panel'))
  const asked = givens.filter(({ person }) => person.goesBy === undefined || letterKey(person.goesBy) !== token.key)
  const fitting = asked.filter(({ person, text }) => (expected.who === undefined || expected.who === person) && isNicknameOf(token.text, text))
  return fitting.length === 1 ? fitting[0] : undefined
}

/** Greeting, signature and 'Thank you, …' speak to one person: whoever else may share the name. */
function isAddressed({ place }: Expected): boolean {
  return place === 'greeting' || place === 'signature' || place === 'vocative'
}

/** 'Diana Altman' is not Rosina Aultman: the other half of the name tells. */
function isOtherFullName(look: Look, token: Token, form: NameForm): boolean {
  const mate = mateOf(look, token)
  if (mate === undefined) return false
  const { person } = form
  if (look.mentionAt[mate.index]?.forms.some((each) => each.person === person)) return false
  const other = form.kind === 'family' ? [person.given, person.goesBy ?? ''] : [person.family]
  return !other.some((half) => half.split(/[\s-]+/).some((part) => part !== '' && isLike(mate.key, letterKey(part), 'certain')))
}

/** The capitalised word beside it, where the two make a name. */
function mateOf(look: Look, token: Token): Token | undefined {
  const next = look.reading.tokens[token.index + 1]
  if (next && next.capital && isBeside(next) && !next.startsLine && token.fullEnd === token.end) return next
  const before = look.reading.tokens[token.index - 1]
  if (!before || !before.capital || !isBeside(token) || isHonorific(before.text) || before.text.length < 2) return undefined
  if (before.fullEnd !== before.end) return undefined
  const opensSentence = before.startsSentence && (!look.hasLexicon || look.isOrdinary(before.text))
  return opensSentence ? undefined : before
}

function severityOf(look: Look, token: Token, expected: Expected, form: NameForm): 'error' | 'question' {
  if (isAddressed(expected) || expected.place === 'beside') return 'error'
  if (look.known.has(token.text)) return 'question'
  if (expected.expectation !== 'possible') return titleDiffers(look, token, form.person) ? 'question' : 'error'
  const slips = editDistance(token.key, form.key, 6)
  if (expected.place === 'speaks') return slips <= 1 || slips / form.key.length <= 0.25 ? 'error' : 'question'
  return slips <= 1 && form.key.length >= 5 ? 'error' : 'question'
}

/** 'Professor Muro' is hardly Ms Mauro. */
function titleDiffers({ reading }: Look, token: Token, { honorific }: RosterPerson): boolean {
  const before = reading.tokens[token.index - 1]?.text ?? ''
  return /^(?:dr|prof|professor)$/i.test(before) && !/^(?:dr|prof)/i.test(honorific ?? '')
}
