import { Refusal } from '../api/refusal.ts'
import type { MailboxView } from '../api/views.ts'
import { readMailboxes } from '../server/actions/mailboxes.ts'
import { WrongUse } from './arguments.ts'
import type { AtDesk } from './with-desk.ts'

/** The mailbox that is meant: the one named, by id or address, or the only one there is. */
export async function whichMailbox({ desk, ownerId }: AtDesk, named: string | undefined): Promise<MailboxView> {
  const { mailboxes } = await readMailboxes(desk, ownerId)
  const meant =
    named === undefined ? mailboxes : mailboxes.filter(({ id, address }) => id === named || address.toLowerCase() === named.toLowerCase())
  const [only, ...others] = meant
  if (only && others.length === 0) return only
  if (only)
    throw new WrongUse(
      `There are ${meant.length} mailboxes. Say which by its id:\n${meant.map(({ id, address }) => `  ${id}  ${address}`).join('\n')}`,
    )
  if (mailboxes.length === 0) throw new Refusal('no-mailbox', 'There is no mailbox to send from yet. "regards mailbox add" adds one.')
  throw new Refusal('not-found', `There is no mailbox "${named}". "regards mailbox list" lists them.`)
}
