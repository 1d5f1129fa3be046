import { readdirSync, readFileSync } from 'node:fs'
import { parseCaseFile } from '../../src/api/parse-case-file.ts'
import { composePanel } from '../../src/core/compose/compose-panel.ts'
import type { CaseFile } from '../../src/core/model/case-file.ts'
import type { Case } from './sets.ts'

const folders = ['../../../shared/prototypes/compose/cases/', '../../../shared/cases/']
const hoursLater = [2, 20, 60]

/** Letters as our own composer writes them, each right as it stands; then each name in them with a slip of the pen. */
export function composedCases(): Case[] {
  const letters = caseFiles().flatMap((caseFile) => hoursLater.flatMap((hours, seed) => composed(caseFile, hours, seed)))
  return [...letters, ...letters.flatMap(withSlips)]
}

function caseFiles(): CaseFile[] {
  return folders.flatMap((folder) => {
    const url = new URL(folder, import.meta.url)
    return readdirSync(url).map((file) => parseCaseFile(readFileSync(new URL(file, url), 'utf8')))
  })
}

function composed(caseFile: CaseFile, hours: number, seed: number): Case[] {
  const end = Temporal.PlainDateTime.from(caseFile.interview.end).toZonedDateTime(caseFile.interview.timeZone).toInstant()
  const sentAt = end.add({ hours })
  const seeds = Object.fromEntries(caseFile.people.map(({ id }) => [id, seed]))
  return composePanel(caseFile, { seeds, sentAt }).map(({ to, subject, body, short }) => ({
    set: 'composed',
    type: 'composed',
    letter: { caseFile, to, subject, body, short, sentAt },
    expected: [],
    held: false,
  }))
}

function withSlips({ letter }: Case): Case[] {
  const { caseFile, body } = letter
  const names = new Set(
    [caseFile.interview.company.name, ...caseFile.people.flatMap(({ name }) => name.split(' '))].filter((name) => /^\p{L}{3}/u.test(name)),
  )
  return [...names].flatMap((name, index) => {
    const start = body.search(new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u'))
    const slip = slipIn(name, body.length + index)
    if (start < 0 || slip === name || /^(?:The|Prof|Dr)/.test(name)) return []
    const text = body.slice(0, start) + slip + body.slice(start + name.length)
    return [
      {
        set: 'composed',
        type: 'composed, with a slip',
        letter: { ...letter, body: text },
        expected: [{ start, end: start + slip.length, fix: name }],
        held: false,
      },
    ]
  })
}

/** Turns two letters, drops, doubles or changes one: which and where follows from the number alone. */
function slipIn(name: string, number: number): string {
  const at = 1 + (number % (name.length - 1))
  const [before, letter, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)]
  if (!/\p{L}/u.test(letter)) return before + before.slice(-1) + letter + after
  const turned = before + after.charAt(0) + letter + after.slice(1)
  return (
    [
      before + after,
      before + letter + letter + after,
      before + (letter === 'o' ? 'e' : 'o') + after,
      /\p{L}/u.test(after.charAt(0)) ? turned : before + after,
    ][number % 4] ?? name
  )
}
