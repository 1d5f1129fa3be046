import type { Records } from '../ports.ts'
import type { Tx } from './dialect.ts'
import { fromInstant } from './instants.ts'

/** As long as the cookie that a browser keeps: a copy of it that was taken from a device opens nothing for longer. */
const SESSION_LASTS_MS = 400 * 24 * 60 * 60 * 1_000

/** Reads and keeps the browsers that one owner let in. */
export function sessionRecords(tx: Tx, ownerId: string): Pick<Records, 'addSession' | 'hasSession'> {
  return {
    addSession: async (tokenHash, at) => {
      const row = { owner_id: ownerId, token_hash: tokenHash, created_at: fromInstant(at) }
      await tx.deleteFrom('session').where('owner_id', '=', ownerId).where('created_at', '<', row.created_at - SESSION_LASTS_MS).execute()
      await tx.insertInto('session').values(row).onConflict((conflict) => conflict.columns(['owner_id', 'token_hash']).doNothing()).execute()
    },
    hasSession: async (tokenHash, at) => {
      const row = await tx.selectFrom('session').select('created_at').where('owner_id', '=', ownerId).where('token_hash', '=', tokenHash)
        .where('created_at', '>', fromInstant(at) - SESSION_LASTS_MS).executeTakeFirst()
      return row !== undefined
    },
  }
}
