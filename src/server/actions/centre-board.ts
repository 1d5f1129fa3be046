import { mayDo } from '../../core/centre/roles.ts'
import type { Store } from '../ports.ts'
import { CENTRE } from '../ports/centre.ts'
import type { Board } from '../ports/tips.ts'

/** Gives the board of tips that a whole centre shares. Who moderates signs with their name; a student posts unnamed. */
export function boardOfCentre({ members }: Pick<Store, 'members'>): (ownerId: string) => Promise<Board> {
  return async (ownerId) => {
    const member = await members.of(ownerId)
    const isModerator = member !== undefined && member.disabledAt === undefined && mayDo(member.role, 'moderate')
    return { id: CENTRE, isShared: true, isModerator, ...(isModerator && { authorName: member.name }) }
  }
}
