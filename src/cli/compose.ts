import type { ComposedLetter } from '../core/model/letter.ts'
import { WrongUse } from './arguments.ts'
import { write, writeJson } from './output.ts'
import { viewLetter } from './view-letter.ts'
import { aCommand } from './command.ts'

export const command = aCommand({
  says: 'Writes a letter for each person of a case file. The same input gives the same letters.',
  args: {
    case: { type: 'string', valueHint: 'CASE.json', description: 'The case file; "-" reads it from stdin' },
    to: { type: 'string', valueHint: 'ID', description: 'Only the letter to this person' },
    batch: { type: 'string', valueHint: 'FILE.jsonl', description: 'Many cases, one a line {"id","case"}; "-" reads stdin' },
    json: { type: 'boolean', description: 'Gives JSON with the facts that each sentence rests on' },
  },
  examples: [
    'regards compose --case interview.json               all letters, to read',
    'regards compose --case interview.json --to p1       the one to p1, as a letter file',
    'regards compose --case interview.json --json        with facts, what was left out, and questions',
    'regards compose --batch cases.jsonl > letters.jsonl',
  ],
  run: async (args) => {
    if (args.batch !== undefined) {
      if (args.case !== undefined || args.to !== undefined) throw new WrongUse('--batch brings its own cases: leave --case and --to out.')
      const { composeBatch } = await import('./compose-batch.ts')
      return composeBatch(args.batch)
    }
    if (args.case === undefined) throw new WrongUse('--case is missing: the case file to write letters for.')
    return composeCase({ path: args.case, to: args.to, json: args.json ?? false })
  },
})

interface ComposeCase {
  readonly path: string
  readonly to: string | undefined
  readonly json: boolean
}

async function composeCase({ path, to, json }: ComposeCase): Promise<number> {
  const { readCase, personOf } = await import('./read-case.ts')
  const caseFile = await readCase(path)
  const only = to === undefined ? {} : { only: [personOf(caseFile, to).id] }
  const { composePanel } = await import('../core/compose/compose-panel.ts')
  const letters = composePanel(caseFile, only)
  if (json) return writeJson({ letters: letters.map(viewLetter) })
  if (to !== undefined && letters[0]) return write(letterText(letters[0]))
  return write(
    letters
      .map((letter) => `── ${personOf(caseFile, letter.to).name} (${letter.to}) ──\n${letterText(letter)}${remarksOn(letter)}`)
      .join('\n'),
  )
}

/** The form that `regards check` reads. */
function letterText({ subject, body }: ComposedLetter): string {
  return `Subject: ${subject}\n\n${body}\n`
}

function remarksOn({ leftOut, questions, route }: ComposedLetter): string {
  const lines = [
    ...(route.send === 'yes' ? [] : [`Send: ${route.send}. ${route.why}`]),
    ...questions.map(({ fact, question }) => `Question on ${fact}: ${question}`),
    ...leftOut.map(({ fact, why }) => `Left out ${fact}: ${why}`),
  ]
  return lines.length > 0 ? `\n${lines.map((line) => `  · ${line}`).join('\n')}\n` : ''
}
