import { laterKinds, letterKinds, type LetterKind } from '../core/model/delivery.ts'
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
    kind: { type: 'string', valueHint: 'KIND', description: `thank-you (the default), ${laterKinds.join(', ')}` },
    learned: { type: 'string', valueHint: 'WORDS', description: 'After a rejection, with --to: what you learned from the talk' },
    batch: { type: 'string', valueHint: 'FILE.jsonl', description: 'Many cases, one a line {"id","case"}; "-" reads stdin' },
    json: { type: 'boolean', description: 'Gives JSON with the facts that each sentence rests on' },
  },
  examples: [
    'regards compose --case interview.json               all letters, to read',
    'regards compose --case interview.json --to p1       the one to p1, as a letter file',
    'regards compose --case interview.json --json        with facts, what was left out, and questions',
    'regards compose --case interview.json --to p1 --kind follow-up',
    'regards compose --batch cases.jsonl > letters.jsonl',
  ],
  run: async (args) => {
    if (args.batch !== undefined) {
      if (args.case !== undefined || args.to !== undefined || args.kind !== undefined || args.learned !== undefined) throw new WrongUse('--batch brings its own cases: leave --case, --to, --kind and --learned out.')
      const { composeBatch } = await import('./compose-batch.ts')
      return composeBatch(args.batch)
    }
    if (args.case === undefined) throw new WrongUse('--case is missing: the case file to write letters for.')
    if (args.learned !== undefined && (args.to === undefined || args.kind !== 'after-rejection')) throw new WrongUse('--learned belongs to --kind after-rejection and to one person: add --to ID.')
    return composeCase({ path: args.case, to: args.to, json: args.json ?? false, kind: kindFrom(args.kind), learned: args.learned })
  },
})

interface ComposeCase {
  readonly path: string
  readonly to: string | undefined
  readonly json: boolean
  readonly kind: LetterKind
  readonly learned: string | undefined
}

function kindFrom(text = 'thank-you'): LetterKind {
  const kind = letterKinds.find((each) => each === text)
  if (!kind) throw new WrongUse(`There is no kind "${text}" of letter. There are: ${letterKinds.join(', ')}.`)
  return kind
}

async function composeCase({ path, to, json, kind, learned }: ComposeCase): Promise<number> {
  const { readCase, personOf } = await import('./read-case.ts')
  const caseFile = await readCase(path)
  const person = to === undefined ? undefined : personOf(caseFile, to).id
  const only = person === undefined ? {} : { only: [person], ...(learned === undefined ? {} : { learned: { [person]: learned } }) }
  const { composePanel } = await import('../core/compose/compose-panel.ts')
  const letters = composePanel(caseFile, { ...only, kind })
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
