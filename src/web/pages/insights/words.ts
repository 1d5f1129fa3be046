import type { Output } from '../../../api/rows.ts'
import type { Outcome } from '../../../core/model/reply.ts'
import { locale } from '../../state/locale.ts'
import { m } from '../../words.ts'

export type InsightsView = Output<'insights'>
type Letter = InsightsView['letters'][number]
/** A letter that has left: it has its hours. */
export type LetterSeen = Letter & { readonly hours: number; readonly thankedAt: string }

export function hasLeft(letter: Letter): letter is LetterSeen {
  return letter.hours !== undefined && letter.thankedAt !== undefined
}

/** What was heard, in words; silence is no word. */
export const heardWords: Readonly<Record<Outcome, string>> = {
  answered: m.insights_heard_answered(),
  'next-round': m.insights_heard_next_round(),
  offer: m.insights_heard_offer(),
  rejection: m.insights_heard_no(),
  nothing: '',
}

/** Says one dot. */
export function hoursWords({ person, company, hours, isWithin }: LetterSeen): string {
  const time = hours < 1 ? m.insights_within_the_hour() : hours <= 48 ? m.insights_hours_after({ count: Math.round(hours) }) : m.insights_days_after({ count: Math.round(hours / 24) })
  return `${person}, ${company}: ${isWithin ? time : m.insights_still_welcome({ time })}`
}

/** Says a share as people may read it: counts alone below ten, with a percentage from ten on. */
export function shareWords(part: number, whole: number): string {
  return whole < 10 ? m.insights_share({ part, whole }) : m.insights_share_percent({ part, whole, percent: Math.round((100 * part) / whole) })
}

/** Names a month: 'November 2026'. */
export function monthWords(month: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(`${month}-15T00:00:00Z`))
}
