import { openPrinter } from '../server/printing.ts'
import { aCommand } from './command.ts'
import { write, writeJson } from './output.ts'

export const command = aCommand({
  says: 'Lists the hands that a note can be written in, with their licences.',
  args: { json: { type: 'boolean', description: 'Gives JSON' } },
  examples: ['regards note hands'],
  run: async (args) => {
    const { offers } = openPrinter()
    if (args.json) return writeJson({ hands: offers })
    const lines = offers.map(({ id, name, kind, by, from, licence }) => `${id.padEnd(16)} ${kind === 'strokes' ? 'pen or print' : 'print       '} ${name}: ${by}; ${from}, ${licence}`)
    return write(`${lines.join('\n')}\n`)
  },
})
