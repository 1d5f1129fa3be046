import type { CaseFile, Person } from '../model/case-file.ts'
import type { ComposedLetter } from '../model/letter.ts'

/** Plans and writes the letters of one panel. */
export function planPanel(file: CaseFile, seeds: Readonly<Record<string, number>>, sentAt: Temporal.Instant | undefined): ComposedLetter[] {
  return file.people.map((person) => shortLetter(file, person, seeds[person.id] ?? 0, sentAt))
}

/** The honest short form: what can be said to anybody who was met. */
function shortLetter(file: CaseFile, person: Person, seed: number, sentAt: Temporal.Instant | undefined): ComposedLetter {
  void seed
  const { interview, candidate } = file
  const day = Temporal.PlainDateTime.from(interview.end).toZonedDateTime(interview.timeZone)
  const when = sentAt && sentAt.toZonedDateTimeISO(interview.timeZone).toPlainDate().equals(day.toPlainDate()) ? 'today' : `on ${day.toLocaleString('en', { weekday: 'long' })}`
  const sentences = [
    { text: `Thank you for your time ${when} and for talking with me about the ${interview.position} position at ${interview.company.name}.`, facts: ['interview'] },
    { text: `I remain very interested in the work, and I would be glad to answer anything else.`, facts: ['interview'] },
    { text: `I look forward to hearing from you.`, facts: ['interview'] },
  ]
  return {
    to: person.id,
    subject: `Thank you from ${candidate.name}`.slice(0, 60),
    body: [`Dear ${person.goesBy ?? person.name},`, sentences.map((sentence) => sentence.text).join(' '), `Kind regards,\n${candidate.name}${candidate.phone ? `\n${candidate.phone}` : ''}`].join('\n\n'),
    sentences,
    leftOut: [],
    questions: [],
    route: person.email ? { send: 'yes', why: 'You met, and there is an address.' } : { send: 'ask', why: 'There is no address for this person.' },
    short: true,
  }
}
