import { listener } from './actions/listen.ts'
import { copyFiler, evidenceLooker } from './actions/look-for-evidence.ts'
import { readCalendar } from './actions/read-calendar.ts'
import { remind } from './actions/remind.ts'
import type { Desk } from './ports.ts'
import type { ErrandHandlers } from './ports/errands.ts'

/** Lists who does the due work that is no letter: one line for each kind, each an action that is given the claim. */
export function errandHandlers(desk: Desk): ErrandHandlers {
  return { 'look-for-evidence': evidenceLooker(desk), 'file-copy': copyFiler(desk), listen: listener(desk), remind: (claim) => remind(desk, claim), 'read-calendar': (claim) => readCalendar(desk, claim) }
}
