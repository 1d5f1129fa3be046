import { listener } from './actions/listen.ts'
import { copyFiler, evidenceLooker } from './actions/look-for-evidence.ts'
import { readCalendar } from './actions/read-calendar.ts'
import { remind } from './actions/remind.ts'
import type { Desk } from './ports.ts'
import type { ErrandHandlers } from './ports/errands.ts'

/** Lists who does the due work that is no letter: one line for each kind, each an action that is given the claim. Reading takes the turns of whose it is. */
export function errandHandlers(desk: Desk, deskOf: (ownerId: string) => Desk = () => desk): ErrandHandlers {
  return { 'look-for-evidence': evidenceLooker(desk), 'file-copy': copyFiler(desk), listen: (claim, stopping) => listener(deskOf(claim.ownerId))(claim, stopping), remind: (claim) => remind(desk, claim), 'read-calendar': (claim) => readCalendar(deskOf(claim.ownerId), claim) }
}
