import type { InterviewSummary } from '../api/views.ts'
import { standingOf } from '../core/send/thanks.ts'
import { talk, write, writeJson } from './output.ts'
import { dataArgument, lookAtDesk } from './with-desk.ts'
import { aCommand } from './command.ts'

export const command = aCommand({
  says: 'Lists the recorded interviews, those with somebody left to thank first.',
  args: { data: dataArgument, json: { type: 'boolean', description: 'Gives {"interviews"}' } },
  examples: ['regards interviews', 'regards interviews --json | jq ".interviews[].deadline"'],
  run: async (args) => {
    const { readHome } = await import('../server/actions/read-home.ts')
    const { interviews } = await lookAtDesk(args.data, ({ desk, ownerId }) => readHome(desk, ownerId))
    if (args.json) return writeJson({ interviews })
    if (interviews.length === 0) talk('No interview is recorded yet. "regards import CASE.json" records one.')
    return write(interviews.map((interview) => `${describe(interview)}\n`).join(''))
  },
})

function describe({ id, company, position, deadline, people, thanks, sample }: InterviewSummary): string {
  const settled = thanks.filter(({ state }) => standingOf(state) !== 'to-thank').length
  const until = settled < people.length ? `, to be thanked until ${deadline.slice(0, 16).replace('T', ' ')} UTC` : ''
  return `${id}  ${position} at ${company}${sample ? ' (made up)' : ''}: ${settled} of ${people.length} thanked${until}`
}
