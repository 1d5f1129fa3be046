import { readFile } from 'node:fs/promises'
import { write, writeJson } from './output.ts'
import { dataArgument, withDesk } from './with-desk.ts'
import { aCommand } from './command.ts'

export const command = aCommand({
  says: 'Takes in a file that "regards everything export", or the page of another Regards, gave. What is here already stays as it is.',
  args: {
    file: { type: 'positional', required: true, description: 'The file' },
    data: dataArgument,
    json: { type: 'boolean', description: 'Gives {"added","here"}: interviews taken in, and those that were here' },
  },
  examples: ['regards everything import everything.json'],
  run: async ({ file, data, json }) => {
    const bytes = new Uint8Array(await readFile(file))
    const { importOwnData } = await import('../server/actions/own-data.ts')
    const { added, here } = await withDesk(data, ({ desk, ownerId }) => importOwnData(desk, ownerId, { bytes }))
    return json ? writeJson({ added, here }) : write(`${added} interviews taken in, ${here} were here already.\n`)
  },
})
