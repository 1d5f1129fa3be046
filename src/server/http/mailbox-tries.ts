import { createHash } from 'node:crypto'
import { Refusal } from '../../api/refusal.ts'
import type { AccountRecords } from '../ports/accounts.ts'

/** Doors through which a password goes to a mail server of somebody's choice. */
const doors = ['testMailbox', 'addMailbox', 'changeMailbox']
/** Whoever looks for a typing error stays far below. */
const limit = { most: 40, withinMs: 3_600_000 }

/** Refuses more than forty tries of one person within an hour: a site is no place from which to guess the passwords of others. */
export async function refuseGuessing(records: AccountRecords, { door, ownerId }: { readonly door: string; readonly ownerId: string }): Promise<void> {
  if (!doors.includes(door)) return
  const name = `mailbox:${createHash('sha256').update(`mailbox ${ownerId}`).digest('base64url')}`
  if (!(await records.mayTry(name, limit))) throw new Refusal('too-many', `${limit.most} passwords were tried here within an hour. Wait a while; your mail provider’s help says where an app password is made.`)
}
