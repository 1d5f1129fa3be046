import { editDistance } from '../text/edit-distance.ts'
import { letterKey } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import { isCalendarWord } from './calendar-words.ts'
import { isTelling } from './context.ts'
import { isSomebodyElse } from './somebody-else.ts'
import { expectedAt, type Expected } from './expected.ts'
import { isGeneric } from './generic-greeting.ts'
import { isLike } from './likeness.ts'
import type { Look } from './look.ts'
import { isOtherFullName } from './mates.ts'
import { findFormSlip } from './name-forms.ts'
import { sayHeard, sayNear, sayNickname } from './name-messages.ts'
import { isNicknameOf } from './nicknames.ts'
import { isInGreeting, type NameSlip } from './reading.ts'
import type { NameForm, RosterPerson } from './roster.ts'
import { soundsShared } from './sounds.ts'
import { isHonorific } from './split-name.ts'
import { say } from './say.ts'

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
  if (isHonorific(token.text) || /\d/.test(token.key)) return true
  return companies.has(token) && !(reading.greeting?.tokens.includes(token) ?? false)
}

function findNearSlip(look: Look, token: Token): NameSlip | undefined {
  if (look.mentionAt[token.index] !== undefined || token.key.length < 2) return undefined
  const expected = expectedAt(look, token)
  const possessive = findPossessive(look, token)
  if (possessive) return possessive
  if (!mayBeName(look, token, expected)) return undefined
  const match = findNearest(look, token, expected) ?? findNickname(look, token, expected) ?? findHeard(look, token, expected)
  if (match === undefined) return undefined
  const { form, how } = match
  if (!isAddressed(expected) && (isSomebodyElse(look.reading, token) || isOtherFullName(look, token, form))) return undefined
  return {
    start: token.start,
    end: token.end,
    severity: severityOf(look, token, expected, match),
    rule: rules[how],
    pass: 'names',
    ...sayings[how](form, token.text),
    suggestions: [form.text],
    last: token.index,
    certain: expected.expectation === 'certain',
  }
}

/** 'Hopes question' for Hope's: the apostrophe is missing. */
function findPossessive(look: Look, token: Token): NameSlip | undefined {
  const next = look.reading.tokens[token.index + 1]
  if (!token.capital || token.startsSentence || token.fullEnd > token.end || !token.text.endsWith('s')) return undefined
  if (!next || next.gap !== ' ' || next.capital || isInGreeting(look.reading, token) || isVerbOfMany(next.text)) return undefined
  const form = look.roster.forms.find(
    ({ text, person, kind }) => `${text}s` === token.text && person.role !== 'elsewhere' && kind !== 'part',
  )
  if (form === undefined || (look.isOrdinary(token.text) && isSomebodyElse(look.reading, token))) return undefined
  const base = { start: token.start, end: token.end, last: token.index, certain: false, severity: 'error', pass: 'names' } as const
  return { ...base, rule: 'name-possessive', ...say('wants-apostrophe', { name: form.text }), suggestions: [`${form.text}'s`, form.text] }
}

function isVerbOfMany(word: string): boolean {
  return /^(?:and|are|were|have|had|who|that|of|in|at|on|for|with|to|from|is|was|or|as|by|will|would|can)$/.test(word)
}

/** near: a slip of the pen · nickname: short for it · heard: another spelling of the sound · faintly: of much of it. */
interface Match {
  readonly form: NameForm
  readonly how: 'near' | 'nickname' | 'heard' | 'faintly'
}

const rules = { near: 'name-near', nickname: 'name-nickname', heard: 'name-heard', faintly: 'name-heard' } as const
const sayings = { near: sayNear, nickname: sayNickname, heard: sayHeard, faintly: sayHeard } as const

/** A name written as it was heard: 'Shivon' for Siobhán. */
function findHeard(look: Look, token: Token, expected: Expected): Match | undefined {
  if (!token.capital || expected.place === 'none' || expected.place === 'signature') return undefined
  let best: { form: NameForm; shared: number; slips: number } | undefined
  for (const form of look.roster.forms) {
    if (!isCandidate(form, expected)) continue
    const shared = soundsShared(token.text, form.text)
    const slips = shared === 0 ? 99 : editDistance(token.key, form.key, 9)
    const enough = shared >= 2 || (shared === 1 && slips <= 2 && form.key.length >= 5)
    if (enough && (best === undefined || shared > best.shared || (shared === best.shared && slips < best.slips)))
      best = { form, shared, slips }
  }
  if (best === undefined) return undefined
  if (best.shared >= 3 || best.slips <= 2)
    return look.isOrdinary(token.text) && expected.expectation === 'possible' ? undefined : { form: best.form, how: 'heard' }
  return expected.place === 'speaks' ? undefined : { form: best.form, how: 'faintly' }
}

/** 'I'd' sounds like Eide, and is no name. */
const shortVerb = /^(?:I|you|we|they|he|she|it|that|there|who|what)['’](?:d|m|ll|ve|re|s)$/i

/** Some words can be no slip in a name: ordinary words in lower case, or with the capital of a sentence. */
function mayBeName(look: Look, token: Token, { place, expectation }: Expected): boolean {
  if (place === 'signature') return token.capital
  if (place === 'greeting') return !isGeneric(token.text)
  if (isCalendarWord(token.text) || shortVerb.test(token.text)) return false
  const ordinary = look.isOrdinary(token.text)
  if (!token.capital) return !ordinary && (expectation === 'certain' || (place === 'met' && look.hasLexicon))
  if (token.startsSentence && place === 'vocative') return !ordinary || isNicknameOf(token.text, look.roster.reader?.given ?? '')
  if (token.startsSentence) return ordinary ? isTelling(look.reading, token) : look.hasLexicon || place === 'speaks'
  if (look.reading.part === 'subject') return !ordinary && look.hasLexicon
  return expectation !== 'possible' || !ordinary || place === 'speaks'
}

function findNearest(look: Look, token: Token, expected: Expected): Match | undefined {
  const ordinary = look.isOrdinary(token.text)
  let best: { form: NameForm; slips: number } | undefined
  for (const form of look.roster.forms) {
    if (!isCandidate(form, expected) || !isLike(token.key, form.key, expected.expectation)) continue
    const slips = editDistance(token.key, form.key, 6)
    if (!isCloseEnough(token, form, { slips, ordinary, expected })) continue
    if (best === undefined || slips < best.slips) best = { form, slips }
  }
  return best && { form: nearerGiven(look, token, { expected, ...best }) ?? best.form, how: 'near' }
}

interface Nearest {
  readonly expected: Expected
  readonly form: NameForm
  readonly slips: number
}

/** 'Dear Bl,' to Bo Bell sounds like Bell, and is one letter from Bo: a greeting means the nearer of the two. */
function nearerGiven(look: Look, token: Token, { expected, form, slips }: Nearest): NameForm | undefined {
  const titled = isHonorific(look.reading.tokens[token.index - 1]?.text ?? '')
  if (expected.place !== 'greeting' || titled || form.kind !== 'family') return undefined
  return look.roster.forms.find(
    (each) => each.kind === 'given' && each.person === form.person && isCandidate(each, expected) && editDistance(token.key, each.key, slips) < slips,
  )
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
  return (
    (slips <= 1 && (form.key.length >= 4 || expected.place === 'met' || token.fullEnd > token.end)) ||
    (expected.place === 'met' && slips <= 2 && form.key.length >= 6)
  )
}

function findNickname(look: Look, token: Token, expected: Expected): Match | undefined {
  if (!token.capital || expected.place === 'signature' || expected.place === 'none' || expected.place === 'titled') return undefined
  if (expected.kinds !== undefined && !expected.kinds.includes('given')) return undefined
  const givens = look.roster.forms.filter(({ kind, person }) => kind === 'given' && (person.role === 'reader' || person.role === 'panel'))
  const asked = givens.filter(({ person }) => person.goesBy === undefined || letterKey(person.goesBy) !== token.key)
  const fitting = asked.filter(
    ({ person, text }) => (expected.who === undefined || expected.who === person) && isNicknameOf(token.text, text),
  )
  const [form] = fitting
  return fitting.length === 1 && form ? { form, how: 'nickname' } : undefined
}

/** Greeting, signature and 'Thank you, …' speak to one person: whoever else may share the name. */
function isAddressed({ place }: Expected): boolean {
  return place === 'greeting' || place === 'signature' || place === 'vocative'
}

function severityOf(look: Look, token: Token, expected: Expected, { form, how }: Match): 'error' | 'question' {
  if (isAddressed(expected) || expected.place === 'beside') return 'error'
  if (how === 'faintly' || look.known.has(token.text)) return 'question'
  if (expected.expectation !== 'possible') return titleDiffers(look, token, form.person) ? 'question' : 'error'
  if (how === 'heard') return 'error'
  const slips = editDistance(token.key, form.key, 6)
  if (expected.place === 'speaks' && slips <= 3 && soundsShared(token.text, form.text) > 1) return 'error'
  if (expected.place === 'speaks') return slips <= 1 || slips / form.key.length <= 0.25 ? 'error' : 'question'
  return slips <= 1 && form.key.length >= 5 ? 'error' : 'question'
}

/** 'Professor Muro' is hardly Ms Mauro. */
function titleDiffers({ reading }: Look, token: Token, { honorific }: RosterPerson): boolean {
  const before = reading.tokens[token.index - 1]?.text ?? ''
  return honorific !== undefined && /^(?:dr|prof|professor)$/i.test(before) && !/^(?:dr|prof)/i.test(honorific)
}
