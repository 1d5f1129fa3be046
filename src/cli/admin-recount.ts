import { aCommand } from './command.ts'
import { write, writeJson } from './output.ts'
import { dataArgument, withDesk } from './with-desk.ts'

export const command = aCommand({
  says: 'Counts all interviews of a site anew, for what advisers see of their programmes. It can be run at any time; letters are not touched.',
  args: { data: dataArgument, json: { type: 'boolean', description: 'Gives how many as JSON' } },
  examples: ['regards admin recount'],
  run: async ({ data, json }) => {
    const { countAnew } = await import('../server/actions/keep-progress.ts')
    const counted = await withDesk(data, async ({ desk }) => {
      await desk.store.places.forgetCounts()
      return countAnew(desk)
    })
    if (json) return writeJson({ counted })
    return write(`Counted anew: ${counted} ${counted === 1 ? 'interview' : 'interviews'}.\n`)
  },
})
