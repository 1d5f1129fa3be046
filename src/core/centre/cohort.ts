import { type FromFive, fromFive } from './few.ts'
import { leftToThank, type Progress } from './progress.ts'

/** An interview of the last 24 hours after which somebody still waits for a thank-you. */
export interface OpenThanks extends Pick<Progress, 'endedAt' | 'people' | 'thanked' | 'waived'> {
  /** Which of the unnamed it is: tells them apart, and nobody from anybody. */
  readonly student: number
  /** Only of who let themselves be named. */
  readonly name?: string | undefined
}

/** What is known of a programme's students. */
export interface Cohort {
  /** All who have signed up. */
  readonly students: number
  /** Of those: who let themselves be named. */
  readonly named: number
  readonly open: readonly OpenThanks[]
}

/** One student who let themselves be named, and one of their interviews. */
export interface NamedThanks {
  readonly name: string
  readonly endedAt: number
  readonly left: number
  readonly people: number
}

export interface OpenCounts {
  /** Students who are not named. */
  readonly students: number
  /** Of those: who was interviewed in the last 24 hours and has not thanked everyone. */
  readonly open: number
}

/** What an adviser sees of a programme. */
export interface CohortView {
  readonly named: readonly NamedThanks[]
  /** The students who are not named, as counts. */
  readonly others: FromFive<OpenCounts>
}

/**
 * Shows a programme to its advisers. Who let themselves be named stands there by name; all others are one group of
 * their own, so that no count contains both and none can be had by subtracting the names from it.
 *
 * @example
 * cohortView({ students: 12, named: 1, open: [
 *   { student: 1, name: 'Ada Lund', endedAt: 0, people: 3, thanked: 1, waived: 0 },
 *   { student: 2, endedAt: 0, people: 1, thanked: 0, waived: 0 },
 * ] })
 * // => { named: [{ name: 'Ada Lund', endedAt: 0, left: 2, people: 3 }], others: { isFew: false, figures: { students: 11, open: 1 } } }
 */
export function cohortView({ students, named, open }: Cohort): CohortView {
  const waiting = open.filter((each) => leftToThank(each) > 0)
  const unnamed = waiting.filter(({ name }) => name === undefined)
  const others = students - named
  return {
    named: waiting.flatMap((each) => (each.name === undefined ? [] : [{ name: each.name, endedAt: each.endedAt, left: leftToThank(each), people: each.people }]))
      .toSorted((a, b) => a.endedAt - b.endedAt || (a.name < b.name ? -1 : 1)),
    others: fromFive(others, { students: others, open: new Set(unnamed.map(({ student }) => student)).size }),
  }
}
