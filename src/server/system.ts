/** Time and identity as they really are; tests bring their own. */
import { randomBytes } from 'node:crypto'
import type { Clock, Ids } from './ports.ts'

export const systemClock: Clock = { now: () => Temporal.Now.instant() }

/** 128 random bits: nobody guesses an id, and two never meet. None begins with '-', which a command would take for an option. */
export const randomIds: Ids = {
  next: () => {
    for (;;) {
      const id = randomBytes(16).toString('base64url')
      if (!id.startsWith('-')) return id
    }
  },
}
