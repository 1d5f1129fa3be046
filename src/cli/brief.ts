import { askEveryoneFor } from '../core/prepare/brief.ts'
import type { BriefView } from '../api/prepare.ts'
import { aCommand } from './command.ts'
import { write, writeJson } from './output.ts'
import { readCase } from './read-case.ts'
import { whichInterview } from './which-interview.ts'
import { dataArgument, lookAtDesk } from './with-desk.ts'

type Shown = Omit<BriefView, 'id'>

export const command = aCommand({
  says: 'Shows what to know before an interview: your goal, what answers the posting, the people, questions. Of a recorded interview, or of a case file alone.',
  args: {
    interview: { type: 'string', valueHint: 'ID', description: 'Which recorded interview, where there are several' },
    case: { type: 'string', valueHint: 'CASE.json', description: 'A case file instead; "-" reads stdin' },
    data: dataArgument,
    json: { type: 'boolean', description: 'Gives the brief as JSON' },
  },
  examples: ['regards brief', 'regards brief --case interview.json', 'regards brief --json | jq -r ".points[].text"'],
  run: async (args) => {
    const brief = await briefOf(args)
    return args.json ? writeJson(brief) : write(asText(brief))
  },
})

async function briefOf(args: { readonly case?: string | undefined; readonly interview?: string | undefined; readonly data?: string | undefined }): Promise<Shown> {
  const { readBrief, viewBrief } = await import('../server/actions/brief.ts')
  if (args.case !== undefined) return viewBrief(await readCase(args.case))
  return lookAtDesk(args.data, async (open) => readBrief(open.desk, open.ownerId, { interviewId: await whichInterview(open, args.interview) }))
}

function asText(brief: Shown): string {
  const parts = [
    [`${brief.position} at ${brief.company}${brief.calledOff ? ' (called off)' : ''}`, ...brief.when.map(whenIn), ...(brief.place === undefined ? [] : [brief.place]), askEveryoneFor(brief.format)],
    section('Why I want this one', brief.goal),
    section(brief.hasPosting ? 'What answers the posting' : 'What speaks for you', brief.points.map(pointLine)),
    section('Asked for, and nothing of yours answers it', brief.unanswered),
    section('Whom you meet', brief.people.flatMap(personLines)),
    section('Questions to ask', brief.questions.map(({ text, own, to }) => `${text}${own ? '' : ` (suggested${to === undefined ? '' : `, for ${to}`})`}`)),
  ]
  return `${parts.filter((part) => part.length > 0).map((part) => part.join('\n')).join('\n\n')}\n`
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title.toUpperCase(), ...lines.map((line) => `  ${line}`)]
}

function whenIn({ zone, start, end }: Shown['when'][number]): string {
  return `${start === undefined ? `until ${end.replace('T', ' ')}` : `${start.replace('T', ' ')}–${end.slice(11)}`} ${zone}`
}

function pointLine({ text, pairs, because }: Shown['points'][number]): string {
  const met = pairs.map(({ asked, yours }) => (asked.toLowerCase() === yours.toLowerCase() ? `“${asked}”` : `“${asked}” – “${yours}”`)).join(', ')
  return `${text}${met === '' ? '' : ` [${met}]`}${because === 'chosen' ? ' (your choice)' : ''}`
}

function personLines({ name, title, spelling, special, saidAs, caresAbout, topics }: Shown['people'][number]): string[] {
  return [
    `${name}${title === undefined ? '' : `, ${title}`}${spelling === 'confirmed' ? '' : ' (spelling not confirmed)'}`,
    ...(special.length === 0 ? [] : [`    written with ${special.map(({ letter, called }) => `${letter} (${called})`).join(', ')}`]),
    ...(saidAs === undefined ? [] : [`    said ${saidAs}`]),
    `    may matter: ${caresAbout.text}${caresAbout.guess ? ' (a guess by the title)' : ''}`,
    `    may bring up: ${topics.join('; ')}`,
  ]
}
