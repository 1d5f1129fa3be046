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
    model: { type: 'string', valueHint: 'URL', description: 'With --to: an OpenAI-compatible model proposes; what rests on no fact is dropped' },
    'model-name': { type: 'string', valueHint: 'NAME', description: 'Which model is asked' },
    'model-key-file': { type: 'string', valueHint: 'FILE', description: 'A file with its key' },
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
    if (args.model !== undefined) return composeWithModel(args)
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

interface ModelArgs {
  readonly case?: string | undefined
  readonly to?: string | undefined
  readonly kind?: string | undefined
  readonly json?: boolean | undefined
  readonly model?: string | undefined
  readonly 'model-name'?: string | undefined
  readonly 'model-key-file'?: string | undefined
}

/** Typing the address is the word that it is meant, also where it is on this computer. */
async function composeWithModel(args: ModelArgs): Promise<number> {
  const { case: path, to, model: endpoint, 'model-name': model, 'model-key-file': keyFile } = args
  if (path === undefined || to === undefined || endpoint === undefined || model === undefined) throw new WrongUse('--model needs --to ID and --model-name NAME.')
  const { readCase, personOf } = await import('./read-case.ts')
  const caseFile = await readCase(path)
  const { readText } = await import('./read-text.ts')
  const key = keyFile === undefined ? {} : { key: (await readText(keyFile)).trim() }
  const { proposeAlone } = await import('../server/propose-alone.ts')
  const { letter, why, dropped } = await proposeAlone({ endpoint, model, local: true, ...key }, caseFile, { to: personOf(caseFile, to).id, kind: kindFrom(args.kind) })
  if (args.json) return writeJson({ from: why === undefined ? 'model' : 'composer', ...(why === undefined ? {} : { why }), letter: viewLetter(letter), dropped })
  const remarks = [...(why === undefined ? [] : [`The words are the composer's. ${why}`]), ...dropped.map(({ text, unfounded }) => `Dropped “${text}”: nothing entered says ${unfounded.join(', ')}.`)]
  return write(letterText(letter) + (remarks.length > 0 ? `\n${remarks.map((line) => `  · ${line}`).join('\n')}\n` : ''))
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

function remarksOn({ leftOut, questions, route, short }: ComposedLetter): string {
  const lines = [
    ...(short ? ['The short form, without a word of the talk: check it with --short.'] : []),
    ...(route.send === 'yes' ? [] : [`Send: ${route.send}. ${route.why}`]),
    ...questions.map(({ fact, question }) => `Question on ${fact}: ${question}`),
    ...leftOut.map(({ fact, why }) => `Left out ${fact}: ${why}`),
  ]
  return lines.length > 0 ? `\n${lines.map((line) => `  · ${line}`).join('\n')}\n` : ''
}
