import type { Outcome } from '../model/reply.ts'
import type { ThanksStanding } from '../model/thanks.ts'

/** One person met, as far as an adviser may ever hear of it. Instants are epoch milliseconds. */
export interface Met {
  readonly standing: ThanksStanding
  readonly thankedAt?: number | undefined
  readonly heard?: Outcome | undefined
}

/** How the thanking of one interview stands: counts and a moment, no name, no company, no word of a letter. */
export interface Progress {
  /** Epoch milliseconds. */
  readonly endedAt: number
  /** People met. */
  readonly people: number
  readonly thanked: number
  /** Of those: within 24 hours of the interview's end. */
  readonly thankedInTime: number
  /** Not needed, or out of reach. */
  readonly waived: number
  /** People who wrote or rang back, whatever they said. */
  readonly answered: number
  readonly hasNextRound: boolean
  readonly hasOffer: boolean
}

const DAY = 86_400_000

/**
 * Counts how the thanking of one interview stands.
 *
 * @example
 * progressOf(0, [{ standing: 'thanked', thankedAt: 3600000, heard: 'offer' }, { standing: 'waived' }, { standing: 'to-thank' }])
 * // => { endedAt: 0, people: 3, thanked: 1, thankedInTime: 1, waived: 1, answered: 1, hasNextRound: false, hasOffer: true }
 */
export function progressOf(endedAt: number, met: readonly Met[]): Progress {
  const count = (isOne: (each: Met) => boolean): number => met.filter(isOne).length
  return {
    endedAt,
    people: met.length,
    thanked: count(({ standing }) => standing === 'thanked'),
    thankedInTime: count(({ standing, thankedAt }) => standing === 'thanked' && thankedAt !== undefined && thankedAt - endedAt <= DAY),
    waived: count(({ standing }) => standing === 'waived' || standing === 'unreachable'),
    answered: count(({ heard }) => heard !== undefined && heard !== 'nothing'),
    hasNextRound: met.some(({ heard }) => heard === 'next-round'),
    hasOffer: met.some(({ heard }) => heard === 'offer'),
  }
}

/**
 * Says how many people of an interview still wait for a thank-you.
 *
 * @example
 * leftToThank({ people: 4, thanked: 2, waived: 1 })
 * // => 1
 */
export function leftToThank({ people, thanked, waived }: Pick<Progress, 'people' | 'thanked' | 'waived'>): number {
  return Math.max(0, people - thanked - waived)
}
