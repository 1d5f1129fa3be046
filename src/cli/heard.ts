import { outcomes } from '../core/model/reply.ts'
import { WrongUse } from './arguments.ts'
import { aCommand } from './command.ts'
import { talk, writeJson } from './output.ts'
import { whichInterview } from './which-interview.ts'
import { type AtDesk, dataArgument, withDesk } from './with-desk.ts'

export const command = aCommand({
  says: 'Keeps how it went with somebody; whatever would have reminded you to ask again ends. Without --as the word is taken back.',
  args: {
    interview: { type: 'string', valueHint: 'ID', description: 'Which one, where there are several' },
    from: { type: 'string', valueHint: 'PERSON', description: 'Whom it was heard from, by id or name; not needed where only one was met' },
    as: { type: 'enum', options: [...outcomes], description: outcomes.join(', ') },
    note: { type: 'string', valueHint: 'WORDS', description: 'In your own words' },
    data: dataArgument,
    json: { type: 'boolean', description: 'Gives {"replies":[…],"outcomes":[…],"listening":[…]}' },
  },
  examples: ['regards heard --as next-round', 'regards heard --interview q3Fh… --from p1 --as offer --note "call back on Monday"', 'regards heard --from p1'],
  run: async (args) => {
    const view = await withDesk(args.data, (open) => keep(open, args))
    if (args.json) return writeJson(view)
    talk(args.as === undefined ? 'Taken back.' : `Kept: ${args.as}.`)
    return 0
  },
})

interface Asked {
  readonly interview?: string | undefined
  readonly from?: string | undefined
  readonly as?: (typeof outcomes)[number] | undefined
  readonly note?: string | undefined
}

async function keep(open: AtDesk, { interview, from, as: heard, note }: Asked) {
  const { sayHeard, takeBackHeard } = await import('../server/actions/replies.ts')
  const { desk, ownerId } = open
  const interviewId = await whichInterview(open, interview)
  const personId = await whichPerson(open, interviewId, from)
  return heard === undefined ? takeBackHeard(desk, ownerId, { interviewId, personId }) : sayHeard(desk, ownerId, { interviewId, personId, heard, note })
}

async function whichPerson({ desk, ownerId }: AtDesk, interviewId: string, named: string | undefined): Promise<string> {
  const record = await desk.store.read(ownerId, (records) => records.interview(interviewId))
  const people = record?.caseFile.people ?? []
  const meant = named === undefined ? people : people.filter(({ id, name }) => id === named || name.toLowerCase().includes(named.toLowerCase()))
  const [only, ...others] = meant
  if (only && others.length === 0) return only.id
  throw new WrongUse(`Say whom with --from:\n${people.map(({ id, name }) => `  ${id}  ${name}`).join('\n')}`)
}
