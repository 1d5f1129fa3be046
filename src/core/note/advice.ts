import type { CaseFile, Person } from '../model/case-file.ts'
import { sayAdvice } from './advice-sentences.ts'
import { findDays } from '../replies/day-in-text.ts'

/** Whether a handwritten note is a good idea, point by point (rule R6 of the letter rules). */
export interface Advice {
  readonly about: 'whether' | 'time' | 'address' | 'addition' | 'pen'
  /** go: nothing against it · mind: look at this first · stop: better not. */
  readonly tone: 'go' | 'mind' | 'stop'
  readonly words: string
}

/** Post takes two to five working days; an answer that is due sooner is not waited for by a card (R6). */
const daysOfPost = 7

export interface ForWhom {
  readonly caseFile: CaseFile
  readonly person: Person
  readonly now: Temporal.Instant
  /** Where the card is to go, where the candidate said so. */
  readonly address?: string | undefined
}

/** Advises on a note to one person: whether at all, whether there is time, where to, and how. */
export function adviseOnNote(given: ForWhom): readonly Advice[] {
  const { caseFile } = given
  return [
    ...whether(caseFile),
    aboutTime(given),
    aboutAddress(given),
    { about: 'addition', tone: 'go', words: sayAdvice('addition', {}) },
    { about: 'pen', tone: 'go', words: sayAdvice('pen', {}) },
  ]
}

function whether({ interview }: CaseFile): Advice[] {
  if (interview.letters === 'not-wanted') return [{ about: 'whether', tone: 'stop', words: sayAdvice('not-wanted', {}) }]
  if (interview.stillInterested === false) return [{ about: 'whether', tone: 'mind', words: sayAdvice('withdrawn', {}) }]
  if (interview.arrangedBy === 'agency') return [{ about: 'whether', tone: 'mind', words: sayAdvice('agency', {}) }]
  return []
}

function aboutTime({ caseFile: { interview }, now }: ForWhom): Advice {
  const today = now.toZonedDateTimeISO(interview.theirTimeZone ?? interview.timeZone).toPlainDate()
  const due = answerDue(interview.nextStep, interview.end.slice(0, 10))
  if (due === undefined) {
    return { about: 'time', tone: 'mind', words: interview.nextStep ? sayAdvice('they-said', { said: interview.nextStep }) : sayAdvice('no-day', {}) }
  }
  const days = today.until(due, { largestUnit: 'days' }).days
  if (days < 0) return { about: 'time', tone: 'stop', words: sayAdvice('over', {}) }
  if (days < daysOfPost) return { about: 'time', tone: 'stop', words: dueSoon(days) }
  return { about: 'time', tone: 'go', words: sayAdvice('due-later', { days }) }
}

function dueSoon(days: number): string {
  return days === 0 ? sayAdvice('due-today', {}) : days === 1 ? sayAdvice('due-tomorrow', {}) : sayAdvice('due-soon', { days })
}

/** The first day that the next step names, as it was said on the day of the interview. */
function answerDue(nextStep: string | undefined, said: string): Temporal.PlainDate | undefined {
  if (!nextStep) return undefined
  const named = findDays(nextStep, said)[0]?.day
  if (named) return Temporal.PlainDate.from(named)
  const day = Temporal.PlainDate.from(said)
  const friday = day.add({ days: (5 - day.dayOfWeek + 7) % 7 })
  if (/\btomorrow\b/i.test(nextStep)) return day.add({ days: 1 })
  if (/\b(?:today|tonight|same day)\b/i.test(nextStep)) return day
  if (/\b(?:this week|end of (?:the )?week)\b/i.test(nextStep)) return friday
  if (/\bnext week\b/i.test(nextStep)) return friday.add({ days: 7 })
  return undefined
}

function aboutAddress({ caseFile: { interview }, person, address = person.postalAddress }: ForWhom): Advice {
  const company = person.organisation ?? interview.company.name
  const about = 'address'
  if (!address?.trim()) return { about, tone: 'mind', words: sayAdvice('no-address', { name: person.name, company }) }
  const first = (company.split(/\s+/)[0] ?? company).toLowerCase()
  const isTheirs = address.toLowerCase().includes(first) || /\b(?:suite|floor|building|campus|office|department|dept|plaza|tower|park|hall|house of|gmbh|inc|ltd|llc)\b/i.test(address)
  return isTheirs
    ? { about, tone: 'go', words: sayAdvice('goes-to', { company, name: person.name }) }
    : { about, tone: 'mind', words: sayAdvice('whose-address', { company }) }
}
