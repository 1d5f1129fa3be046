/**
 * Writes what blind judging needs for a folder of case files, as JSON lines: the facts in plain words, with and without
 * the candidate's own thoughts, and our letter to the first person for each. Others write the letters it is judged beside.
 *
 *     node bench/compose/write-judging.ts test/cases/unseen DIRECTORY
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCaseFile } from '../../src/api/parse-case-file.ts'
import { composePanel } from '../../src/core/compose/compose-panel.ts'
import type { CaseFile, Note, Person } from '../../src/core/model/case-file.ts'
import { sentAfter } from './measure.ts'

const [folder = 'test/cases/unseen', directory = 'judging'] = process.argv.slice(2)
const names = readdirSync(folder).filter((name) => name.endsWith('.json')).toSorted()
mkdirSync(directory, { recursive: true })
const lines = names.map((name, index) => {
  const file = parseCaseFile(readFileSync(join(folder, name), 'utf8'))
  const plain = withoutThoughts(file)
  const id = `${String(index + 1).padStart(2, '0')}-${name.replace('.json', '')}`
  const entry = { id, facts: factsOf(plain), facts_with_thoughts: factsOf(file), ours_plain: letterOf(plain), ours_thought: letterOf(file) }
  writeFileSync(join(directory, `${id}-ours.txt`), `${entry.facts_with_thoughts}\n\n== without thoughts\n\n${entry.ours_plain}\n\n== with thoughts\n\n${entry.ours_thought}\n`)
  return JSON.stringify(entry)
})
writeFileSync(join(directory, 'letters.jsonl'), `${lines.join('\n')}\n`)
console.log(`${lines.length} cases in ${join(directory, 'letters.jsonl')}`)

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
    `You are ${candidate.name}. Yesterday you were interviewed (${interview.format ?? 'in-person'}${interview.round ? `, round ${interview.round}` : ''}) at ${interview.company.name} for: ${interview.position}${interview.term ? ` (${interview.term})` : ''}.`,
    `Write the thank-you letter to ${person.name} (${person.role ?? 'interviewer'}), addressed ${person.addressAs === 'formal' ? 'formally' : 'by first name'}.${candidate.phone ? ` Your phone: ${candidate.phone}.` : ''}`,
    `What you jotted down about the talk with ${person.name}:`,
    ...notesOf(person),
    `Your qualifications: ${(candidate.qualifications ?? []).map(({ text }) => text).join('; ')}.`,
    `Why you want it: ${(interview.reasons ?? []).join('; ') || 'nothing noted'}.`,
    `What they said comes next: ${interview.nextStep ?? 'nothing noted'}.`,
  ].join('\n')
}

function notesOf({ notes = [] }: Person): string[] {
  return notes.map((entry) => {
    const note: Note = typeof entry === 'string' ? { text: entry } : entry
    return `- ${note.text}${note.thought ? ` (your own thought on it: ${note.thought})` : ''}`
  })
}
