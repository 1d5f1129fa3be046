import { aCommand } from './command.ts'
import { talk, writeJson } from './output.ts'
import { dataArgument, withDesk } from './with-desk.ts'

export const command = aCommand({
  says: 'Forgets a mailbox and its password.',
  args: {
    mailbox: { type: 'positional', required: true, description: 'Its id or address' },
    data: dataArgument,
    json: { type: 'boolean', description: 'Gives {"ok"}' },
  },
  examples: ['regards mailbox remove ana@example.org'],
  run: async (args) => {
    const [{ removeMailbox }, { whichMailbox }] = await Promise.all([
      import('../server/actions/mailboxes.ts'),
      import('./which-mailbox.ts'),
    ])
    await withDesk(args.data, async (open) => {
      const { id } = await whichMailbox(open, args.mailbox)
      await removeMailbox(open.desk, open.ownerId, { mailboxId: id })
    })
    if (args.json) return writeJson({ ok: true })
    talk(`${args.mailbox} is forgotten.`)
    return 0
  },
})
