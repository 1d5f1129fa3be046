import type { InterviewView } from '../../api/views.ts'
import { m } from '../words.ts'

type Facts = Pick<InterviewView['caseFile'], 'interview' | 'people'>

/** Writes what is known of an interview as lines, so that two versions can be read side by side. */
export function factsAsText({ interview, people }: Facts): string {
  const lines = [
    `${interview.company.name}, ${interview.position}`,
    m.offline_until({ replace: interview.end.replace('T', ' ') }),
    ...(interview.place ? [interview.place] : []),
    ...(interview.reasons ?? []).map((reason) => m.offline_why({ reason })),
    ...(interview.nextStep ? [m.offline_next({ nextStep: interview.nextStep })] : []),
    ...people.flatMap((person) => ['', person.email ? `${person.name} <${person.email}>` : person.name, ...(person.notes ?? []).map((note) => `– ${typeof note === 'string' ? note : note.text}`)]),
    ...(interview.questions ?? []).map((question) => `? ${question}`),
    ...(interview.posting ? ['', interview.posting] : []),
  ]
  return lines.join('\n')
}
