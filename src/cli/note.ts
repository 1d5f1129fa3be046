import { noteKinds, papersFor } from '../core/note/layout/papers.ts'
import { WrongUse } from './arguments.ts'
import { aCommand } from './command.ts'
import { write } from './output.ts'

export const command = aCommand({
  says: 'Writes the note by hand to one person, and draws it: a sheet to copy from, a card, an envelope, a file for a plotter.',
  args: {
    case: { type: 'string', required: true, valueHint: 'CASE.json', description: 'The case file; "-" reads it from stdin' },
    to: { type: 'string', required: true, valueHint: 'ID', description: 'The person that the note is to' },
    'text-file': { type: 'string', valueHint: 'FILE', description: 'The text of the note; by default it is composed' },
    kind: { type: 'enum', options: [...noteKinds], description: 'What to draw; without it, the text is given' },
    paper: { type: 'string', valueHint: 'PAPER', description: `card, plotter: ${papersFor('card').join(', ')} · sheet: ${papersFor('sheet').join(', ')} · envelope: ${papersFor('envelope').join(', ')}` },
    hand: { type: 'string', valueHint: 'HAND', description: 'One of "regards note hands", or the file of a hand that was exported' },
    out: { type: 'string', valueHint: 'FILE', description: 'Where to: .pdf, or .svg (one file a page; always for a plotter)' },
    cover: { type: 'string', valueHint: 'WORDS', description: 'What stands on the front of the card; by default "Thank you"' },
    'to-address': { type: 'string', valueHint: 'TEXT', description: "Where the envelope goes; by default the person's postal address" },
    'from-address': { type: 'string', valueHint: 'TEXT', description: 'Who sends it, with an address; commas begin new lines' },
    unchecked: { type: 'boolean', description: 'Draws it without checking it first' },
    json: { type: 'boolean', description: 'Gives text, findings and advice as JSON' },
  },
  examples: [
    'regards note --case interview.json --to p1                                      the text, with advice',
    'regards note --case interview.json --to p1 --kind sheet --paper a4 --out copy.pdf',
    'regards note --case interview.json --to p1 --kind card --paper a2 --hand caveat --out card.pdf',
    'regards note --case interview.json --to p1 --kind envelope --paper c6 --from-address "Ana Reyes, 4 Elm St, York" --out envelope.pdf',
    'regards note --case interview.json --to p1 --kind plotter --paper a6 --hand felix --out card.svg',
  ],
  run: async (args) => {
    const kind = noteKinds.find((each) => each === args.kind)
    if (kind && args.out === undefined) throw new WrongUse('--out is missing: the file to draw into.')
    if (!kind && (args.out ?? args.paper ?? args.hand) !== undefined) throw new WrongUse(`--kind is missing: ${noteKinds.join(', ')}.`)
    if (args.case === '-' && args['text-file'] === '-') throw new WrongUse('Only one of the files can come from stdin.')
    const { writeNote } = await import('./write-note.ts')
    return writeNote({
      casePath: args.case,
      to: args.to,
      textFile: args['text-file'],
      kind,
      paper: args.paper,
      hand: args.hand ?? (kind === 'plotter' ? 'felix' : 'caveat'),
      out: args.out,
      cover: args.cover ?? 'Thank you',
      toAddress: args['to-address'],
      fromAddress: args['from-address'],
      unchecked: args.unchecked ?? false,
      json: args.json ?? false,
      write,
    })
  },
})
