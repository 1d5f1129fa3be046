/** What a desk has beside all else where many people of one centre share it; loaded only there. */
import { boardOfCentre } from './actions/centre-board.ts'
import { keepingProgress } from './actions/keep-progress.ts'
import type { Desk, Store } from './ports.ts'

/** Gives the store that keeps a programme's counts, and the board that everybody shares. */
export function centrePart(store: Store): Pick<Desk, 'store' | 'boardOf'> {
  return { store: keepingProgress(store), boardOf: boardOfCentre(store) }
}
