import { aCommand } from './command.ts'
import { talk, writeJson } from './output.ts'
import { dataArgument, withDesk } from './with-desk.ts'

export const command = aCommand({
  says: 'Signs in to a mailbox, sends nothing, and says what is wrong where something is. Exit code 1 then.',
  args: {
    mailbox: { type: 'positional', required: false, description: 'Its id or address, where there are several' },
    data: dataArgument,
    json: { type: 'boolean', description: 'Gives {"ok","words","trouble"}' },
  },
  examples: ['regards mailbox test', 'regards mailbox test ana@example.org --json'],
  run: async (args) => {
    const [{ testMailbox }, { whichMailbox }] = await Promise.all([
      import('../server/actions/test-mailbox.ts'),
      import('./which-mailbox.ts'),
    ])
    const { address, result } = await withDesk(args.data, async (open) => {
      const { id: mailboxId, ...settings } = await whichMailbox(open, args.mailbox)
      return { address: settings.address, result: await testMailbox(open.desk, open.ownerId, { ...settings, mailboxId }) }
    })
    if (args.json) await writeJson(result)
    else talk(result.ok ? `${address} works.` : result.words)
    if (!args.json && result.reading) talk(result.reading.ok ? 'It can be read.' : `It cannot be read. ${result.reading.words}`)
    return result.ok ? 0 : 1
  },
})
