import type { Given, Output } from '../../api/rows.ts'
import type { Desk } from '../ports.ts'

/** What stands in the place of a request where nothing is ever to be done under a name. */
export const NOTHING = 'nothing'

/**
 * Sees to it that a change never happens, though a request for it may still be on its way: its name is taken for
 * nothing. Says whether it was carried out before.
 */
export async function voidChange({ store, clock }: Desk, ownerId: string, { changeId }: Given<'voidChange'>): Promise<Output<'voidChange'>> {
  return store.change(ownerId, async (records) => {
    if (await records.takeChangeId(changeId, NOTHING, clock.now())) return { carriedOut: false }
    return { carriedOut: (await records.doneOnce(changeId))?.request !== NOTHING }
  })
}
