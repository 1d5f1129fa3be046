import { z } from 'zod'
import type { DoorName } from './paths.ts'
import type { Row } from './row.ts'

/** Header that names a change, so that asking for it twice does it once (IETF draft-ietf-httpapi-idempotency-key-header). */
export const CHANGE_HEADER = 'Idempotency-Key'

/** A name that nobody else hits upon: a UUID, for one. */
export const changeId = z.string().regex(/^[\w-]{16,80}$/, 'must be 16 to 80 letters, digits or hyphens')

/** Doors that take a password, a key or a token: nothing is kept of such a request, so that it takes no name. */
export const secretDoors: readonly DoorName[] = ['addMailbox', 'changeMailbox', 'testMailbox', 'saveSignInClient', 'saveModel', 'followCalendar', 'allowPush']

export const changeRows = {
  voidChange: {
    summary: 'Sees to it that a change of this name is not carried out any more; says whether it was',
    body: z.strictObject({ changeId }),
    output: z.object({ carriedOut: z.boolean() }),
  },
} satisfies Record<string, Row>
