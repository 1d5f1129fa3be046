/**
 * Writes what blind judging needs, one JSON file for each case: the facts in plain words, with and without the
 * candidate's own thoughts, and our letter to the first person for each. Others write the letters it is judged beside.
 *
 *     node bench/compose/write-judging.ts DIRECTORY test/cases/held test/cases/unseen/vet-nurse.json …
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseCaseFile } from '../../src/api/parse-case-file.ts'
import { composePanel } from '../../src/core/compose/compose-panel.ts'
import type { CaseFile, Note, Person } from '../../src/core/model/case-file.ts'
import { sentAfter } from './measure.ts'

const [directory = 'judging', ...paths] = process.argv.slice(2)
const files = (paths.length > 0 ? paths : ['test/cases/held']).flatMap((path) => (statSync(path).isDirectory() ? readdirSync(path).filter((name) => name.endsWith('.json')).toSorted().map((name) => join(path, name)) : [path]))
mkdirSync(directory, { recursive: true })
files.forEach((path, index) => {
  const file = parseCaseFile(readFileSync(path, 'utf8'))
  const plain = withoutThoughts(file)
  const id = `${String(index + 1).padStart(2, '0')}-${basename(path)}`
  const entry = { case: path, facts: factsOf(file), factsPlain: factsOf(plain), ours: letterOf(file), oursPlain: letterOf(plain) }
  writeFileSync(join(directory, id), `${JSON.stringify(entry, null, 2)}\n`)
})
console.log(`${files.length} cases in ${directory}`)

function withoutThoughts(file: CaseFile): CaseFile {
  return { ...file, people: file.people.map((person) => ({ ...person, notes: (person.notes ?? []).map((note) => (typeof note === 'string' ? note : { ...note, thought: undefined })) })) }
}

function letterOf(file: CaseFile): string {
  const [letter] = composePanel(file, { sentAt: sentAfter(file, 20) })
  return letter ? `Subject: ${letter.subject}\n\n${letter.body}` : ''
}

function factsOf({ candidate, interview, people }: CaseFile): string {
  const [person] = people
  if (!person) throw new Error('A case has somebody in it.')
  return [
    `You are ${candidate.name}. Yesterday, ${dayOf(interview.end)}, you were interviewed (${interview.format ?? 'in-person'}${interview.round ? `, round ${interview.round}` : ''}) at ${interview.company.name} for: ${interview.position}, ${(interview.kind ?? 'permanent').replaceAll('-', ' ')}${interview.term ? ` (${interview.term})` : ''}.`,
    `Write the thank-you letter to ${person.name}${person.goesBy ? `, who goes by ${person.goesBy}` : ''} (${person.role ?? 'interviewer'}), addressed ${person.addressAs === 'formal' ? 'formally' : 'by first name'}.${candidate.phone ? ` Your phone: ${candidate.phone}.` : ''}`,
    `What you jotted down about the talk with ${person.name}:`,
    ...notesOf(person),
    `Your qualifications: ${(candidate.qualifications ?? []).map(({ text }) => text).join('; ')}.`,
    `Why you want it: ${(interview.reasons ?? []).join('; ') || 'nothing noted'}.`,
    `What they said comes next: ${interview.nextStep ?? 'nothing noted'}.`,
  ].join('\n')
}

/** The judged letters may name the day: whoever reads them blind must know which it was. */
function dayOf(end: string): string {
  return Temporal.PlainDate.from(end).toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })
}

function notesOf({ notes = [] }: Person): string[] {
  return notes.map((entry) => {
    const note: Note = typeof entry === 'string' ? { text: entry } : entry
    return `- ${note.text}${note.thought ? ` (your own thought on it: ${note.thought})` : ''}`
  })
}
