import { dayInWords } from './day-in-words.ts'

export interface FollowUpDays {
  readonly first: Temporal.PlainDate
  readonly second: Temporal.PlainDate
  /** The day that they gave themselves, where one could be read. */
  readonly given?: Temporal.PlainDate | undefined
}

/** T6 of the letter rules: one to two business days after the date they gave … */
const AFTER_THEIR_DATE = 2
/** … without a date five after the interview … */
const WITHOUT_DATE = 5
/** … and once more five to seven later. Then it closes quietly. */
const BETWEEN = 6

interface Asking {
  /** Of the interview. */
  readonly day: Temporal.PlainDate
  readonly nextStep?: string | undefined
  /** When it was asked for the first time. */
  readonly askedOn?: Temporal.PlainDate | undefined
}

/**
 * Finds the days on which to ask again where nobody answered (rule T6). Business days are Monday to Friday; holidays
 * are not known.
 *
 * @example
 * Object.values(followUpDays({ day: Temporal.PlainDate.from('2026-11-20'), nextStep: 'a decision by 4 December' })).map(String)
 * // => ['2026-12-08', '2026-12-16', '2026-12-04']
 */
export function followUpDays({ day, nextStep, askedOn }: Asking): FollowUpDays {
  const given = nextStep === undefined ? undefined : dayInWords(nextStep, day)
  const first = given ? businessDaysAfter(given, AFTER_THEIR_DATE) : businessDaysAfter(day, WITHOUT_DATE)
  // Whoever asked late has time for an answer before asking once more.
  const since = askedOn && Temporal.PlainDate.compare(askedOn, first) > 0 ? askedOn : first
  return { first, second: businessDaysAfter(since, BETWEEN), ...(given && { given }) }
}

/**
 * Counts business days, Monday to Friday.
 *
 * @example
 * businessDaysAfter(Temporal.PlainDate.from('2026-11-20'), 1)
 * // => '2026-11-23'
 */
export function businessDaysAfter(day: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let found = day
  for (let left = count; left > 0; ) {
    found = found.add({ days: 1 })
    if (found.dayOfWeek <= 5) left -= 1
  }
  return found
}
