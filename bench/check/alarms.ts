import { globSync, readFileSync } from 'node:fs'
import { parseCaseFile } from '../../src/api/parse-case-file.ts'
import { judgeLetter } from '../../src/core/check/check-letter.ts'
import { dialectOf } from '../../src/core/check/dialect.ts'
import type { CheckLexicon } from '../../src/core/check/letter-to-check.ts'
import { composePanel } from '../../src/core/compose/compose-panel.ts'
import type { CaseFile } from '../../src/core/model/case-file.ts'
import type { Finding } from '../../src/core/model/finding.ts'
import { openReader, type TextReader } from '../../src/server/language/read-text.ts'

const folders = ['test/cases', '../shared/cases']
const hoursLater = 3

interface Alarm {
  readonly file: string
  readonly text: string
  readonly finding: Finding
}

/**
 * Composes the letters of every case file of the project and of both examples, has all passes read them as they would
 * before sending, and prints whatever is said of them: nobody made a slip in any.
 */
export async function printAlarms(lexicon: CheckLexicon | undefined): Promise<void> {
  const readText = await openReader()
  const files = folders.flatMap((folder) => globSync(`${folder}/**/*.json`).toSorted())
  const letters: (readonly Alarm[])[] = []
  for (const file of files) {
    const caseFile = parseCaseFile(readFileSync(file, 'utf8'))
    letters.push(...(await alarmsIn(file, caseFile, { readText, lexicon })))
  }
  printFigures(letters, files.length)
}

interface Checkers {
  readonly readText: TextReader
  readonly lexicon: CheckLexicon | undefined
}

async function alarmsIn(file: string, caseFile: CaseFile, { readText, lexicon }: Checkers): Promise<(readonly Alarm[])[]> {
  const dialect = dialectOf(caseFile.interview)
  const end = Temporal.PlainDateTime.from(caseFile.interview.end).toZonedDateTime(caseFile.interview.timeZone).toInstant()
  const sentAt = end.add({ hours: hoursLater })
  const composed = composePanel(caseFile, { sentAt })
  const alarms: (readonly Alarm[])[] = []
  for (const { to, subject, body, short } of composed) {
    const language = { subject: await readText(subject, dialect), body: await readText(body, dialect) }
    const panelLetters = composed.filter((other) => other.to !== to)
    const toAddress = caseFile.people.find(({ id }) => id === to)?.email
    const letter = { caseFile, to, subject, body, short, sentAt, toAddress, panelLetters }
    const { findings } = judgeLetter({ letter, language, answers: [], lexicon })
    alarms.push(findings.map((finding) => ({ file, text: finding.part === 'to' ? (toAddress ?? '') : letter[finding.part], finding })))
  }
  return alarms
}

function printFigures(letters: readonly (readonly Alarm[])[], files: number): void {
  console.log(`\nour own letters, of ${files} case files, all passes: ${letters.length} letters`)
  for (const severity of ['error', 'question', 'hint'] as const) {
    const withOne = letters.filter((alarms) => alarms.some(({ finding }) => finding.severity === severity))
    console.log(`  with ${severity === 'error' ? 'an' : 'a'} ${severity}: ${withOne.length}`)
  }
  const alarms = letters.flat().toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  for (const { file, text, finding } of alarms) {
    const { severity, rule, start, end, suggestions, message } = finding
    const around = `${text.slice(Math.max(0, start - 40), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 25)}`.replaceAll(
      '\n',
      ' ',
    )
    console.log(`  ${severity} · ${rule} · ${file} · ${start === end ? message : around} → ${suggestions[0] ?? '–'}`)
  }
}

const order = { error: 0, question: 1, hint: 2 } as const

function sortKey({ finding, file }: Alarm): string {
  return `${order[finding.severity]} ${finding.rule} ${file}`
}
