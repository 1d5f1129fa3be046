import type { Output } from '../api/rows.ts'
import { aCommand } from './command.ts'
import { talk, write, writeJson } from './output.ts'
import { dataArgument, lookAtDesk } from './with-desk.ts'

/** Told apart from findings and refusals: for a prompt, a cron job, a light on the desk. */
const SOMEBODY_WAITS = 3

type Status = Output<'status'>

export const command = aCommand({
  says: 'Says who is still to be thanked. An interview is not over until everyone you met has been thanked: the exit code is 3 while somebody is not, else 0.',
  args: { data: dataArgument, json: { type: 'boolean', description: 'Gives {"toThank", "interviews"}' } },
  examples: ['regards status', 'regards status --json | jq .toThank', 'regards status || echo "somebody still waits"'],
  run: async (args) => {
    const { readStatus } = await import('../server/actions/status.ts')
    const status = await lookAtDesk(args.data, ({ desk, ownerId }) => readStatus(desk, ownerId))
    if (args.json) await writeJson(status)
    else await say(status)
    return status.interviews.some(({ state }) => state === 'open') ? SOMEBODY_WAITS : 0
  },
})

async function say(status: Status): Promise<void> {
  const shown = status.interviews.filter(({ state }) => state === 'open' || state === 'ahead')
  await write(shown.map((interview) => `${describe(interview)}\n`).join(''))
  const nameless = status.interviews.filter(({ state, people }) => state === 'open' && people.length === 0).length
  if (nameless > 0) talk(`Nobody is named yet for ${nameless === 1 ? 'one interview' : `${nameless} interviews`}: say whom you met.`)
  else talk(status.toThank === 0 ? 'Everyone you met has been thanked.' : `${status.toThank} still to thank.`)
}

const states: Readonly<Record<Status['interviews'][number]['state'], string>> = { ahead: 'ahead', open: 'open', over: 'over', 'called-off': 'called off' }

function describe({ id, company, position, deadline, state, people }: Status['interviews'][number]): string {
  const until = state === 'open' ? `, 24 hours until ${deadline.slice(0, 16).replace('T', ' ')} UTC` : ''
  const lines = people.map(({ name, standing, state: exactly, why }) => `    ${name}: ${words[standing]}${standing === 'to-thank' ? ` (${exactly})` : ''}${why ? `, ${why}` : ''}`)
  return [`${id}  ${position} at ${company}: ${states[state]}${until}`, ...lines].join('\n')
}

const words: Readonly<Record<Status['interviews'][number]['people'][number]['standing'], string>> = {
  'to-thank': 'to thank',
  thanked: 'thanked',
  waived: 'not needed',
  unreachable: 'cannot be reached',
}
