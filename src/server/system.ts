/** Time and identity as they really are; tests bring their own. */
import { randomBytes } from 'node:crypto'
import type { Clock, Ids } from './ports.ts'

export const systemClock: Clock = { now: () => Temporal.Now.instant() }

/** 128 random bits: nobody guesses an id, and two never meet. */
export const randomIds: Ids = { next: () => randomBytes(16).toString('base64url') }
