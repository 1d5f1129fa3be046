import type { ModelRecords } from '../ports/drafter.ts'
import type { Tx } from './dialect.ts'

/** Reads and keeps where one owner's model is. */
export function modelRecords(tx: Tx, ownerId: string): ModelRecords {
  return {
    model: async () => {
      const row = await tx.selectFrom('model_address').selectAll().where('owner_id', '=', ownerId).executeTakeFirst()
      return row && { endpoint: row.endpoint, model: row.model, local: row.local === 1, sealedKey: row.sealed_key ?? undefined }
    },
    saveModel: async ({ endpoint, model, local, sealedKey }) => {
      const row = { owner_id: ownerId, endpoint, model, sealed_key: sealedKey ?? null, local: local ? 1 : 0 }
      await tx.insertInto('model_address').values(row).onConflict((conflict) => conflict.column('owner_id').doUpdateSet(row)).execute()
    },
    removeModel: async () => {
      await tx.deleteFrom('model_address').where('owner_id', '=', ownerId).execute()
    },
  }
}
