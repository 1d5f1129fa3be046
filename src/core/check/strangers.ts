import type { Span } from '../model/finding.ts'
import type { Token } from '../text/tokens.ts'
import { isCalendarWord } from './calendar-words.ts'
import { leftOf, surroundingsOf } from './context.ts'
import { isSomebodyElse } from './somebody-else.ts'
import { coverOf } from './cover.ts'
import { isBeside, type Look } from './look.ts'
import type { Slip } from './reading.ts'
import type { RosterPerson } from './roster.ts'
import { say } from './say.ts'

/**
 * Asks about people whom the letter says were met and who are not on record: a name as heard, or somebody who is to
 * be thanked as well. Where the letter turns to its reader by another name, that is no question.
 *
 * @example
 * findStrangers({ reading: { text: '', tokens: [] }, roster: { people: [] }, mentions: [] }, [])
 * // => []
 */
export function findStrangers(look: Look, explained: readonly Span[]): Slip[] {
  const { reading } = look
  const taken = coverOf(reading.text.length, explained)
  const unmentioned = peopleLeft(look)
  return reading.tokens.flatMap((token): Slip[] => {
    if (!mayBeStranger(look, token)) return []
    const next = reading.tokens[token.index + 1]
    const second = next && next.capital && isBeside(next) ? next : undefined
    const span = { start: token.start, end: second?.end ?? token.end }
    if (taken.has(span) || look.companies.has(span)) return []
    const name = reading.text.slice(span.start, span.end)
    if (second === undefined && isAddressed(look, token)) return [addressed(look, span, name)]
    if (second && (look.mentionAt[second.index] || institution.test(second.text))) return []
    const verb = look.isOrdinary(token.text) ? thankedByName : thanked
    if (!verb.test(leftOf(reading, token)) || isSomebodyElse(reading, token)) return []
    if (look.isOrdinary(token.text) && !closesName.test(reading.text.slice(token.end, token.end + 12))) return []
    const [left, another] = unmentioned
    const only = another === undefined ? left : undefined
    const saying = only === undefined ? say('stranger', { written: name }) : say('stranger-perhaps', { written: name, name: only.name })
    const suggestions = only === undefined ? [] : [second === undefined ? (only.goesBy ?? only.given) : only.name]
    return [{ ...span, severity: 'question', rule: 'person-unrecorded', pass: 'names', ...saying, suggestions }]
  })
}

/** Those of the panel whom the letter has not named: the stranger may be one of them. */
function peopleLeft({ roster, mentions }: Look): RosterPerson[] {
  const named = new Set(mentions.flatMap(({ forms }) => forms.map(({ person }) => person)))
  return roster.people.filter((person) => person.role === 'panel' && !named.has(person))
}

const institution = /^(?:University|College|School|Institute|Inc|Team|Group|Department|Center|Centre|Street)$/

function mayBeStranger(look: Look, token: Token): boolean {
  const { capital, startsSentence, start, index, key, text } = token
  if (!capital || startsSentence || start >= look.reading.signatureFrom || look.mentionAt[index] || key.length < 3) return false
  return !look.known.has(text) && !isCalendarWord(text) && text !== text.toUpperCase()
}

/** 'Thank you again for your time, Niel.' speaks to the reader; 'the office in Austin, Texas' does not. */
function isAddressed(look: Look, token: Token): boolean {
  const { reading } = look
  if (look.roster.reader === undefined || surroundingsOf(reading, token) !== 'vocative' || reading.tokens[token.index - 1]?.capital)
    return false
  return /^\s*(?:many )?thank/i.test(leftOf(reading, token)) && /^(?:[.!]|\s*\n|\s*$)/.test(reading.text.slice(token.end, token.end + 2))
}

function addressed({ roster }: Look, span: Span, name: string): Slip {
  const { reader } = roster
  return {
    ...span,
    severity: 'error',
    rule: 'greeting-unknown',
    pass: 'names',
    ...say('goes-to-nobody-called', { name: reader?.name ?? '', written: name }),
    suggestions: [reader?.goesBy ?? reader?.given ?? ''],
  }
}

const thanked =
  /\b(?:meet|met|meeting|thank|thanking|(?:speaking|spoke|speak|talking|talked|talk|chatting|chatted) (?:with|to)|conversation with|regards to|hello to|introduc(?:ed|ing) me to)(?: (?:you|and|both|also|again|with|your colleagues?)|,)* $/i
/** Names that are words need more: 'thank Art as well', not 'meet Customer needs'. */
const thankedByName = /\b(?:meet|met|meeting|thank|thanking)(?: (?:you|and|both|also|again)|,)* $/i
const closesName = /^(?:[.,!]| (?:as well|too|and|yesterday|today|on)\b)/
