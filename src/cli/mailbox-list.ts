import { aCommand } from './command.ts'
import { talk, write, writeJson } from './output.ts'
import { dataArgument, lookAtDesk } from './with-desk.ts'

export const command = aCommand({
  says: 'Lists the mailboxes to send from, without their passwords.',
  args: { data: dataArgument, json: { type: 'boolean', description: 'Gives {"mailboxes"}' } },
  examples: ['regards mailbox list', 'regards mailbox list --json'],
  run: async (args) => {
    const { readMailboxes } = await import('../server/actions/mailboxes.ts')
    const { mailboxes } = await lookAtDesk(args.data, ({ desk, ownerId }) => readMailboxes(desk, ownerId))
    if (args.json) return writeJson({ mailboxes })
    if (mailboxes.length === 0) talk('No mailbox is kept yet. "regards mailbox add" adds one.')
    return write(
      mailboxes
        .map(({ id, address, host, port, tls }) => `${id}  ${address} by ${host}:${port} (${tls === 'implicit' ? 'TLS' : 'STARTTLS'})\n`)
        .join(''),
    )
  },
})
