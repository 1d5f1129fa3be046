import type { RepliesView } from '../api/replies.ts'
import { aCommand } from './command.ts'
import { talk, write, writeJson } from './output.ts'
import { whichInterview } from './which-interview.ts'
import { type AtDesk, dataArgument, lookAtDesk, withDesk } from './with-desk.ts'

export const command = aCommand({
  says: 'Shows what came back on the letters of an interview, and how it went. With a file it takes a message in.',
  args: {
    mail: { type: 'positional', required: false, valueHint: 'MAIL.eml', description: 'A message that came back, to be kept with the interview; "-" reads stdin' },
    interview: { type: 'string', valueHint: 'ID', description: 'Which one, where there are several' },
    from: { type: 'string', valueHint: 'PERSON', description: 'Whose answer it is, by id, where the message does not tell' },
    data: dataArgument,
    json: { type: 'boolean', description: 'Gives {"replies":[…],"outcomes":[…],"listening":[…]}' },
  },
  examples: ['regards replies', 'regards replies answer.eml', 'regards replies --interview q3Fh… --json'],
  run: async (args) => {
    const view = await (args.mail === undefined ? lookAtDesk : withDesk)(args.data, (open) => repliesOf(open, args))
    return args.json ? writeJson(view) : tell(view)
  },
})

interface Asked {
  readonly mail?: string | undefined
  readonly interview?: string | undefined
  readonly from?: string | undefined
}

async function repliesOf(open: AtDesk, { mail, interview, from }: Asked): Promise<RepliesView> {
  const { addReply, readReplies } = await import('../server/actions/replies.ts')
  const interviewId = await whichInterview(open, interview)
  if (mail === undefined) return readReplies(open.desk, open.ownerId, { interviewId })
  const { openText } = await import('./read-text.ts')
  const chunks: Uint8Array[] = []
  for await (const chunk of await openText(mail)) chunks.push(chunk)
  return addReply(open.desk, open.ownerId, { interviewId, message: Buffer.concat(chunks).toString('base64'), personId: from })
}

function tell({ replies, outcomes }: RepliesView): Promise<number> {
  if (replies.length === 0 && outcomes.length === 0) talk('Nothing came back yet.')
  const lines = replies.map(({ at, kind, from, subject, why, until }) => [at.slice(0, 16).replace('T', ' '), kind, from, subject, why, until && `until ${until}`].filter(Boolean).join('  '))
  const heard = outcomes.map(({ at, personId, heard: word, note }) => [at.slice(0, 16).replace('T', ' '), `heard from ${personId}: ${word}`, note].filter(Boolean).join('  '))
  return write([...lines, ...heard].map((line) => `${line}\n`).join(''))
}
