import { BAND, HOUR, type LetterFact } from './letter-fact.ts'

/** One letter on the line of hours. */
export interface LetterDot {
  readonly interviewId: string
  readonly personId: string
  /** From the end of the interview, in hours with one decimal; never below 0. */
  readonly hours: number
  readonly isWithin: boolean
}

/** The thank-yous of a month. */
export interface MonthOfLetters {
  /** ISO 8601 year and month, by the end of the interview where the candidate is. */
  readonly month: string
  readonly within: number
  readonly later: number
}

/** How many came how far. Counts, never a claim that one led to the other. */
export interface ComeOfIt {
  readonly thanked: number
  /** People who wrote or rang back, whatever they said. */
  readonly answered: number
  /** Interviews, not people: a next round is one however many wrote of it. */
  readonly nextRounds: number
  readonly offers: number
}

export interface Insights {
  /** Oldest interview first. */
  readonly dots: readonly LetterDot[]
  /** Oldest first; months without a letter in between are there with zeros. */
  readonly months: readonly MonthOfLetters[]
  readonly comeOfIt: ComeOfIt
}

/**
 * Draws together what came of all letters: hours against the 24, months, and how many were answered. Silence is not
 * counted: it means nothing (letter-rules, T6).
 *
 * @example
 * insightsOf([], 'Europe/Dublin').comeOfIt
 * // => { thanked: 0, answered: 0, nextRounds: 0, offers: 0 }
 */
export function insightsOf(facts: readonly LetterFact[], timeZone: string): Insights {
  const thanked = facts.filter(isThanked).toSorted((a, b) => a.endedAt - b.endedAt || a.thankedAt - b.thankedAt || (a.personId < b.personId ? -1 : 1))
  return { dots: thanked.map(dotOf), months: monthsOf(thanked, timeZone), comeOfIt: comeOfIt(facts) }
}

type Thanked = LetterFact & { readonly thankedAt: number }

function isThanked(fact: LetterFact): fact is Thanked {
  return fact.thankedAt !== undefined
}

function dotOf({ interviewId, personId, endedAt, thankedAt }: Thanked): LetterDot {
  // A letter sent before the recorded end (it ran shorter) stands at zero.
  const after = Math.max(0, thankedAt - endedAt)
  return { interviewId, personId, hours: Math.round((10 * after) / HOUR) / 10, isWithin: after <= BAND }
}

function monthsOf(thanked: readonly Thanked[], timeZone: string): MonthOfLetters[] {
  const counts = new Map<string, { within: number; later: number }>()
  for (const fact of thanked) {
    const month = monthOf(fact.endedAt, timeZone)
    const count = counts.get(month) ?? { within: 0, later: 0 }
    if (dotOf(fact).isWithin) count.within += 1
    else count.later += 1
    counts.set(month, count)
  }
  return monthsBetween([...counts.keys()]).map((month) => ({ month, ...(counts.get(month) ?? { within: 0, later: 0 }) }))
}

function monthOf(instant: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate().toPlainYearMonth().toString()
}

/** All months from the first to the last, so that a quiet one shows as quiet. */
function monthsBetween(months: readonly string[]): string[] {
  const sorted = months.toSorted()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return []
  const all: string[] = []
  for (let month = Temporal.PlainYearMonth.from(first); month.toString() <= last && all.length < 1200; month = month.add({ months: 1 })) all.push(month.toString())
  return all
}

function comeOfIt(facts: readonly LetterFact[]): ComeOfIt {
  const interviewsWith = (heard: LetterFact['heard']) => new Set(facts.filter((fact) => fact.heard === heard).map(({ interviewId }) => interviewId)).size
  return {
    thanked: facts.filter(isThanked).length,
    answered: facts.filter(({ heard }) => heard !== undefined && heard !== 'nothing').length,
    nextRounds: interviewsWith('next-round'),
    offers: interviewsWith('offer'),
  }
}
