import type { PutBackRecords } from '../ports/put-back.ts'
import type { Tx } from './dialect.ts'
import { fromInstant, toInstant } from './instants.ts'

/** Reads and keeps when one owner's data were put back from a copy. */
export function putBackRecords(tx: Tx, ownerId: string): PutBackRecords {
  return {
    putBacks: async () => {
      const rows = await tx.selectFrom('put_back').selectAll().where('owner_id', '=', ownerId).orderBy('put_back_at').execute()
      return rows.map((row) => ({ copiedAt: toInstant(row.copied_at), putBackAt: toInstant(row.put_back_at), interviewId: row.interview_id || undefined }))
    },
    messageIds: async () => (await tx.selectFrom('delivery').select('message_id').where('owner_id', '=', ownerId).execute()).map((row) => row.message_id),
    savePutBack: async ({ copiedAt, putBackAt, interviewId = '' }) => {
      const row = { owner_id: ownerId, put_back_at: fromInstant(putBackAt), copied_at: fromInstant(copiedAt), interview_id: interviewId }
      await tx.insertInto('put_back').values(row).onConflict((conflict) => conflict.doNothing()).execute()
    },
  }
}
