import { type FromFive, fromFive } from './few.ts'

/** What a programme's interviews came to, added up. */
export interface ProgrammeSums {
  /** Students with at least one interview that is counted. */
  readonly students: number
  readonly interviews: number
  readonly people: number
  readonly thanked: number
  readonly thankedInTime: number
  readonly answered: number
  readonly nextRounds: number
  readonly offers: number
}

/** A programme and what may be said of it. */
export interface ProgrammeFigures {
  readonly programme: string
  readonly figures: FromFive<ProgrammeSums>
}

/** What stands at the head of each column of the report. */
export const figureColumns = ['students', 'interviews', 'people', 'thanked', 'thankedInTime', 'answered', 'nextRounds', 'offers'] as const
export type FigureColumn = (typeof figureColumns)[number]

/**
 * Says what a programme came to, from five people up: those are counted who had an interview, not those on the list.
 *
 * @example
 * figuresOf('Spring 2027', { students: 4, interviews: 9, people: 20, thanked: 20, thankedInTime: 18, answered: 3, nextRounds: 2, offers: 1 })
 * // => { programme: 'Spring 2027', figures: { isFew: true } }
 */
export function figuresOf(programme: string, sums: ProgrammeSums): ProgrammeFigures {
  return { programme, figures: fromFive(sums.students, sums) }
}

/**
 * Adds up what is shown, and nothing else: a total that held a small programme would give it away. Nothing is added
 * where fewer than two are shown. Nobody is in it twice: each student counts in one programme.
 *
 * @example
 * totalOf([figuresOf('A', { students: 5, interviews: 5, people: 9, thanked: 9, thankedInTime: 7, answered: 2, nextRounds: 1, offers: 0 }),
 *   figuresOf('B', { students: 2, interviews: 8, people: 8, thanked: 8, thankedInTime: 8, answered: 8, nextRounds: 8, offers: 8 })])
 * // => undefined
 */
export function totalOf(all: readonly ProgrammeFigures[]): ProgrammeSums | undefined {
  const shown = all.flatMap(({ figures }) => (figures.isFew ? [] : [figures.figures]))
  if (shown.length < 2) return undefined
  const sum = (column: FigureColumn): number => shown.reduce((total, each) => total + each[column], 0)
  return {
    students: sum('students'),
    interviews: sum('interviews'),
    people: sum('people'),
    thanked: sum('thanked'),
    thankedInTime: sum('thankedInTime'),
    answered: sum('answered'),
    nextRounds: sum('nextRounds'),
    offers: sum('offers'),
  }
}
