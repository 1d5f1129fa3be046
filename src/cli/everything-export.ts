import { write } from './output.ts'
import { dataArgument, withDesk } from './with-desk.ts'
import { aCommand } from './command.ts'

export const command = aCommand({
  says: 'Gives everything of yours as one file: interviews, letters, what was sent and what came back. No password or key is in it.',
  args: { data: dataArgument, json: { type: 'boolean', description: 'It is JSON in any case' } },
  examples: ['regards everything export > everything.json'],
  run: async ({ data }) => {
    const { exportOwnData } = await import('../server/actions/own-data.ts')
    return write(`${await withDesk(data, ({ desk, ownerId }) => exportOwnData(desk, ownerId))}\n`)
  },
})
