import type { Records } from '../ports.ts'
import type { Tx } from './dialect.ts'
import { fromInstant } from './instants.ts'

/** Reads and keeps the browsers that one owner let in. */
export function sessionRecords(tx: Tx, ownerId: string): Pick<Records, 'addSession' | 'hasSession'> {
  return {
    addSession: async (tokenHash, at) => {
      const row = { owner_id: ownerId, token_hash: tokenHash, created_at: fromInstant(at) }
      await tx.insertInto('session').values(row).onConflict((conflict) => conflict.columns(['owner_id', 'token_hash']).doNothing()).execute()
    },
    hasSession: async (tokenHash) => {
      const row = await tx.selectFrom('session').select('created_at').where('owner_id', '=', ownerId).where('token_hash', '=', tokenHash).executeTakeFirst()
      return row !== undefined
    },
  }
}
