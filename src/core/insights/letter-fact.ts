import type { Outcome } from '../model/reply.ts'

/** One person met in one interview, and what came of thanking them. Instants are epoch milliseconds. */
export interface LetterFact {
  readonly interviewId: string
  readonly personId: string
  readonly company: string
  readonly position: string
  readonly person: string
  readonly endedAt: number
  /** Handed to the mail server, or sent another way; none where nobody has been thanked yet, or it was not needed. */
  readonly thankedAt?: number | undefined
  readonly heard?: Outcome | undefined
  readonly heardAt?: number | undefined
  readonly waived: boolean
}

export const HOUR = 3_600_000
/** The band: within 24 hours of the interview's end. */
export const BAND = 24 * HOUR
