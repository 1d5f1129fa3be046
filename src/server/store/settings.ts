import { noSettings } from '../../core/model/settings.ts'
import type { Records } from '../ports.ts'
import type { Tx } from './dialect.ts'
import { settingsDocument } from './documents.ts'

/** Reads and keeps what one owner settled about spelling and grammar. */
export function settingsRecords(tx: Tx, ownerId: string): Pick<Records, 'settings' | 'saveSettings'> {
  return {
    settings: async () => {
      const row = await tx.selectFrom('settings').select('settings').where('owner_id', '=', ownerId).executeTakeFirst()
      return row ? settingsDocument.read(row.settings) : noSettings
    },
    saveSettings: async (settings) => {
      const row = { owner_id: ownerId, settings: settingsDocument.write(settings) }
      await tx.insertInto('settings').values(row).onConflict((conflict) => conflict.column('owner_id').doUpdateSet(row)).execute()
    },
  }
}
