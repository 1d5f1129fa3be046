import type { Output } from '../../../api/rows.ts'
import type { Outcome } from '../../../core/model/reply.ts'
import { locale } from '../../state/locale.ts'

export type InsightsView = Output<'insights'>
type Letter = InsightsView['letters'][number]
/** A letter that has left: it has its hours. */
export type LetterSeen = Letter & { readonly hours: number; readonly thankedAt: string }

export function hasLeft(letter: Letter): letter is LetterSeen {
  return letter.hours !== undefined && letter.thankedAt !== undefined
}

/** What was heard, in words; silence is no word. */
export const heardWords: Readonly<Record<Outcome, string>> = {
  answered: 'answered',
  'next-round': 'next round',
  offer: 'offer',
  rejection: 'a no, this time',
  nothing: '',
}

/** Says one dot. */
export function hoursWords({ person, company, hours, isWithin }: LetterSeen): string {
  const time = hours < 1 ? 'within the hour' : hours === 1 ? '1 hour after' : hours <= 48 ? `${Math.round(hours)} hours after` : `${Math.round(hours / 24)} days after`
  return `${person}, ${company}: ${time}${isWithin ? '' : ', and still welcome'}`
}

/** Names a month: 'November 2026'. */
export function monthWords(month: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(`${month}-15T00:00:00Z`))
}
