/**
 * Measures the composer over a folder of case files: words, likeness, shared sentences, what is left out, speed.
 *
 *     npm run bench -- compose [folder …]         figures
 *     node bench/compose/run.ts [folder …]        the same
 *     node bench/compose/run.ts --letters FILE …  the letters of these case files in full
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseCaseFile } from '../../src/api/parse-case-file.ts'
import { composePanel } from '../../src/core/compose/compose-panel.ts'
import type { CaseFile } from '../../src/core/model/case-file.ts'
import { measurePanels, sentAfter, type Panel } from './measure.ts'

const all = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'unseen', 'held'].map((name) => `test/cases/${name}`)

/** Runs the bench: figures of the folders named, or the letters of the files named after `--letters`. */
export function run(args: readonly string[]): void {
  const paths = args.filter((arg) => !arg.startsWith('--'))
  if (args.includes('--letters')) for (const path of paths) printLetters(path)
  else for (const folder of paths.length > 0 ? paths : all) printFigures(folder)
}

if (import.meta.main) run(process.argv.slice(2))

function filesIn(path: string): string[] {
  return statSync(path).isDirectory() ? readdirSync(path).filter((name) => name.endsWith('.json')).toSorted().map((name) => join(path, name)) : [path]
}

function read(path: string): CaseFile {
  return parseCaseFile(readFileSync(path, 'utf8'))
}

function printFigures(folder: string): void {
  const files = filesIn(folder).map(read)
  const panels: Panel[] = files.map((file) => ({ file, letters: composePanel(file, { sentAt: sentAfter(file, 3) }) }))
  console.log(`\n${folder}: ${files.length} case files`)
  for (const [name, figure] of Object.entries(measurePanels(panels))) console.log(`  ${name.padEnd(34)} ${figure}`)
  const rounds = 5
  const started = performance.now()
  const busy = process.cpuUsage()
  for (let round = 0; round < rounds; round++) for (const file of files) composePanel({ ...file, candidate: { ...file.candidate, name: `${file.candidate.name} ${round}` } })
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(busy)
  console.log(`  ${'cases a second of processor time'.padEnd(34)} ${((files.length * rounds) / ((user + system) / 1e6)).toFixed(0)}`)
  console.log(`  ${'cases a second, warm, one core'.padEnd(34)} ${((files.length * rounds) / seconds).toFixed(0)}`)
  console.log(`  ${'ms a panel of six, median of 15'.padEnd(34)} ${panelOfSix(files).toFixed(1)}`)
  console.log(`  ${'ms a letter'.padEnd(34)} ${((seconds * 1000) / (rounds * panels.reduce((sum, panel) => sum + panel.letters.length, 0))).toFixed(2)}`)
}

/** Times panels of six: the qualifications of one case, and six people of the folder with what they said. */
function panelOfSix(files: readonly CaseFile[]): number {
  const people = files.flatMap((file) => file.people.filter(({ role }) => /^(?:interviewer|hiring-manager)$/.test(role ?? 'interviewer')))
  const times = Array.from({ length: 15 }, (_, turn) => {
    const file = files[turn % files.length]
    if (!file) throw new Error('A folder has a case in it.')
    const six = Array.from({ length: 6 }, (__, place) => people[(turn * 6 + place) % people.length]).flatMap((person, place) => (person ? [{ ...person, id: `p${place + 1}` }] : []))
    const started = performance.now()
    composePanel({ ...file, people: six })
    return performance.now() - started
  })
  return times.toSorted((one, other) => one - other)[7] ?? 0
}

function printLetters(path: string): void {
  for (const name of filesIn(path)) {
    const file = read(name)
    console.log(`\n# ${name}`)
    for (const letter of composePanel(file, { sentAt: sentAfter(file, 3) })) {
      console.log(`\nTo ${letter.to} · ${letter.route.send}: ${letter.route.why}${letter.short ? ' · short form' : ''}\nSubject: ${letter.subject}\n\n${letter.body}`)
      for (const { fact, why } of letter.leftOut) console.log(`  left out ${fact}: ${why}`)
      for (const { fact, question } of letter.questions) console.log(`  asks about ${fact}: ${question}`)
    }
  }
}
