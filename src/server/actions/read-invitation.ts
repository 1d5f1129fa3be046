import type { Given, Output } from '../../api/rows.ts'
import type { Desk } from '../ports.ts'

/** Reads an invitation into a draft for the person to look at. Nothing is kept. */
export async function readInvitation({ invitations }: Desk, _ownerId: string, { text }: Given<'readInvitation'>): Promise<Output<'readInvitation'>> {
  return invitations.read(text)
}
