import { type FromFive, fromFive } from './few.ts'
import { leftToThank, type Progress } from './progress.ts'

/** An interview of the last 24 hours after which somebody still waits for a thank-you. */
export interface OpenThanks extends Pick<Progress, 'endedAt' | 'people' | 'thanked' | 'waived'> {
  /** Tells one student's interviews from another's, and nobody from anybody. */
  readonly student: number
  /** True of who lets themselves be named. */
  readonly isNamed: boolean
  /** False of who counts in another programme: here they are a name, or nobody. */
  readonly isCounted: boolean
  /** Their name, for whoever may see it. */
  readonly name?: string | undefined
}

/** What is known of a programme's students. */
export interface Cohort {
  /** All who have signed up and count in this programme. */
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
  readonly students: number
  /** Of those: who was interviewed in the last 24 hours and has not thanked everyone. */
  readonly open: number
}

/** What is shown of a programme. */
export interface CohortView {
  readonly named: readonly NamedThanks[]
  /** The students who let themselves be named, as counts. */
  readonly agreed: FromFive<OpenCounts>
  /** All other students, as counts. */
  readonly others: FromFive<OpenCounts>
}

/**
 * Shows a programme. Who let themselves be named stands there by name, for whoever may see it; all others are one group
 * of their own. No count holds some of both, so that none can be had by taking the names away from it, and whoever sees
 * no names sees no other counts than whoever does. Who counts in another programme is in no count of this one.
 *
 * @example
 * cohortView({ students: 12, named: 1, open: [
 *   { student: 1, isNamed: true, isCounted: true, name: 'Ada Lund', endedAt: 0, people: 3, thanked: 1, waived: 0 },
 *   { student: 2, isNamed: false, isCounted: true, endedAt: 0, people: 1, thanked: 0, waived: 0 },
 * ] })
 * // => { named: [{ name: 'Ada Lund', endedAt: 0, left: 2, people: 3 }], agreed: { isFew: true },
 * //   others: { isFew: false, figures: { students: 11, open: 1 } } }
 */
export function cohortView({ students, named, open }: Cohort): CohortView {
  const waiting = open.filter((each) => leftToThank(each) > 0)
  const countsOf = (all: number, isNamed: boolean): FromFive<OpenCounts> =>
    fromFive(all, { students: all, open: new Set(waiting.filter((each) => each.isCounted && each.isNamed === isNamed).map(({ student }) => student)).size })
  return {
    named: waiting.flatMap((each) => (each.name === undefined ? [] : [{ name: each.name, endedAt: each.endedAt, left: leftToThank(each), people: each.people }]))
      .toSorted((a, b) => a.endedAt - b.endedAt || (a.name < b.name ? -1 : 1)),
    agreed: countsOf(named, true),
    others: countsOf(students - named, false),
  }
}
