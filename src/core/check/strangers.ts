import type { Span } from '../model/finding.ts'
import { isCalendarWord } from './calendar-words.ts'
import { isSomebodyElse, leftOf } from './context.ts'
import { coverOf } from './cover.ts'
import { isBeside, type Look } from './look.ts'
import type { Slip } from './reading.ts'

/**
 * Asks about people whom the letter says were met and who are not on record: a name as heard, or somebody who is to
 * be thanked as well.
 *
 * @example
 * findStrangers({ reading: { tokens: [] }, roster: {} }, [])
 * // => []
 */
export function findStrangers(look: Look, explained: readonly Span[]): Slip[] {
  const { tokens, signatureFrom, text } = look.reading
  const taken = coverOf(text?.length ?? 0, explained)
  return tokens.flatMap((token): Slip[] => {
    if (!token.capital || token.startsSentence || token.start >= signatureFrom || look.mentionAt[token.index] || token.key.length < 3)
      return []
    if (look.known.has(token.text) || look.isOrdinary(token.text) || isCalendarWord(token.text) || token.text === token.text.toUpperCase())
      return []
    if (!thanked.test(leftOf(look.reading, token)) || isSomebodyElse(look.reading, token)) return []
    const next = tokens[token.index + 1]
    const named = next && next.capital && isBeside(next) ? next : undefined
    const span = { start: token.start, end: named?.end ?? token.end }
    if (
      named &&
      (look.mentionAt[named.index] ||
        /^(?:University|College|School|Institute|Inc|Team|Group|Department|Center|Centre|Street)$/.test(named.text))
    )
      return []
    if (taken.has(span) || look.companies.has(span)) return []
    const name = text.slice(span.start, span.end)
    return [
      {
        ...span,
        severity: 'question',
        rule: 'person-unrecorded',
        pass: 'names',
        message: `Nobody called ${name} is on record for this interview. Who is it?`,
        suggestions: [],
      },
    ]
  })
}

const thanked =
  /\b(?:meet|met|meeting|thank|thanking|(?:speaking|spoke|speak|talking|talked|talk|chatting|chatted) (?:with|to)|conversation with|regards to|hello to|introduc(?:ed|ing) me to)(?: (?:you|and|both|also|again|with|your colleagues?)|,)* $/i
