/**
 * Writes pairs of letters for readers who must not know whose is whose: ours, composed today, beside an assistant's
 * for the same facts (bench/compose/judged). Each reader gets a folder of four pairs; every pair is read twice, the
 * second time with the sides changed. The key goes elsewhere, so that nobody comes upon it.
 *
 *     node bench/compose/write-blind-pairs.ts DIRECTORY KEY.json confirmed|jotted [case …]
 *
 * 'confirmed' composes from the notes as their candidate confirmed or worded them, 'jotted' from the bare jottings.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseCaseFile } from '../../src/api/parse-case-file.ts'
import { composePanel } from '../../src/core/compose/compose-panel.ts'
import type { CaseFile } from '../../src/core/model/case-file.ts'
import { sentAfter } from './measure.ts'

/** One case as it was written for judging: what was jotted, what was confirmed, what each jotting means. */
type Judged = { name: string, jotted: CaseFile, confirmed: CaseFile, meant: Readonly<Record<string, string>>, assistant: { letter: string } }

const PAIRS_A_READER = 4
const here = join(import.meta.dirname, 'judged')
const [directory = 'judging', keyPath = 'key.json', from = 'confirmed', ...wanted] = process.argv.slice(2)
const cases = readdirSync(here).filter((name) => name.endsWith('.json') && (wanted.length === 0 || wanted.some((start) => name.startsWith(start)))).toSorted().map(read)
const key: Record<string, { case: string, ours: 'A' | 'B' }> = {}
let reader = 0
for (const turned of [false, true]) {
  for (let start = 0; start < cases.length; start += PAIRS_A_READER) writeFor((reader += 1), cases.slice(start, start + PAIRS_A_READER), turned)
}
writeFileSync(keyPath, `${JSON.stringify(key, null, 2)}\n`)
console.log(`${cases.length} pairs, twice, for ${reader} readers in ${directory}`)

function writeFor(number: number, pairs: readonly Judged[], turned: boolean): void {
  const folder = join(directory, String(number))
  mkdirSync(folder, { recursive: true })
  const text = pairs.map((judged, index) => {
    const first = oursFirst(judged.name) !== turned
    key[`${number}.${index + 1}`] = { case: judged.name, ours: first ? 'A' : 'B' }
    const ours = composed(from === 'jotted' ? judged.jotted : judged.confirmed)
    const [a, b] = first ? [ours, judged.assistant.letter] : [judged.assistant.letter, ours]
    return `=== PAIR ${index + 1} ===\nFACTS\n${factsOf(judged)}\n\nLETTER A\n${a}\n\nLETTER B\n${b}\n`
  })
  writeFileSync(join(folder, 'pairs.txt'), text.join('\n'))
}

function read(name: string): Judged {
  const judged = JSON.parse(readFileSync(join(here, name), 'utf8')) as Omit<Judged, 'name'>
  return { ...judged, name: basename(name, '.json'), jotted: checked(judged.jotted), confirmed: checked(judged.confirmed) }
}

/** As the composer gets it everywhere: only after the case file's own check. */
function checked(file: CaseFile): CaseFile {
  return parseCaseFile(JSON.stringify(file))
}

function composed(file: CaseFile): string {
  const [letter] = composePanel(file, { sentAt: sentAfter(file, 20) })
  return letter ? `Subject: ${letter.subject}\n\n${letter.body}` : ''
}

function factsOf({ jotted: { candidate, interview, people: [person] }, meant }: Judged): string {
  if (!person) throw new Error('A case has somebody in it.')
  return [
    `${candidate.name} was interviewed on ${dayOf(interview.end)} (${interview.format ?? 'in-person'}) at ${interview.company.name} for: ${interview.position}. The letter goes out within a day ('today' and 'yesterday' are both right). It goes to ${person.name}${person.title ? ` (${person.title})` : ''}, addressed ${person.addressAs === 'formal' ? 'formally' : 'by first name'}.`,
    'What the candidate jotted down => what it means:',
    ...Object.entries(meant).map(([jotting, meaning]) => `- ${jotting} => ${meaning}`),
  ].join('\n')
}

/** The letters name days: whoever reads them blind must know which it was. */
function dayOf(end: string): string {
  return Temporal.PlainDate.from(end).toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })
}

/** Shuffled, and the same on every run. */
function oursFirst(name: string): boolean {
  return (createHash('sha256').update(name).digest()[0] ?? 0) % 2 === 0
}
