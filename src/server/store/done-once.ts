import type { DoneOnceRecords } from '../ports/done-once.ts'
import type { Tx } from './dialect.ts'
import { fromInstant } from './instants.ts'

/** The page does not ask again for what is older (web/offline/send-op.ts). A name that was forgotten would be carried out anew. */
const KEPT_FOR = { hours: 24 * 14 }
/** Of older ones the name alone is kept: asked again, they are said to have been done. */
const ANSWERS_KEPT = 500

/** Keeps which changes of one owner were carried out under a name. */
export function doneOnceRecords(tx: Tx, ownerId: string): DoneOnceRecords {
  return {
    doneOnce: async (changeId) => {
      const row = await tx.selectFrom('done_once').select(['request', 'answer']).where('owner_id', '=', ownerId).where('change_id', '=', changeId).executeTakeFirst()
      return row && { request: row.request, answer: row.answer ?? undefined }
    },
    takeChangeId: async (changeId, request, at) => {
      const row = { owner_id: ownerId, change_id: changeId, request, answer: null, at: fromInstant(at) }
      const { numInsertedOrUpdatedRows } = await tx.insertInto('done_once').values(row).onConflict((conflict) => conflict.columns(['owner_id', 'change_id']).doNothing()).executeTakeFirst()
      if (!numInsertedOrUpdatedRows) return false
      await forgetOld(tx, ownerId, fromInstant(at.subtract(KEPT_FOR)))
      return true
    },
    keepAnswer: async (changeId, answer) => {
      await tx.updateTable('done_once').set({ answer }).where('owner_id', '=', ownerId).where('change_id', '=', changeId).execute()
    },
  }
}

async function forgetOld(tx: Tx, ownerId: string, before: number): Promise<void> {
  await tx.deleteFrom('done_once').where('owner_id', '=', ownerId).where('at', '<', before).execute()
  const oldest = await tx.selectFrom('done_once').select('at').where('owner_id', '=', ownerId).orderBy('at', 'desc').offset(ANSWERS_KEPT).limit(1).executeTakeFirst()
  if (oldest) await tx.updateTable('done_once').set({ answer: null }).where('owner_id', '=', ownerId).where('at', '<=', oldest.at).where('answer', 'is not', null).execute()
}
