import { refusals, Refusal } from '../api/refusal.ts'
import type { MailReading } from '../core/replies/read-mail.ts'
import type { MessageReader } from '../server/incoming-mail.ts'
import { listOf } from './arguments.ts'
import { aCommand } from './command.ts'
import { talk, write, writeJson } from './output.ts'

export const command = aCommand({
  says: 'Says what a message is: a reply, a bounce, a warning that it is late, an automatic answer, a complaint, or ordinary mail. Nothing is recorded. Of each message the first 5 MB are looked at.',
  args: {
    mail: {
      type: 'positional',
      required: true,
      valueHint: 'MAIL.eml …',
      description: 'The message as it came (RFC 5322), or several; "-" reads stdin',
    },
    json: { type: 'boolean', description: 'Gives JSON: one line for each message, with "file" where there are several' },
  },
  examples: [
    'regards read bounce.eml',
    'regards read bounce.eml --json       {"kind":"bounce","recipient":"mae@example.org","status":"5.1.1",…}',
    'regards read mail/*.eml --json       {"file":"mail/1.eml","kind":…} and so on, a line each',
  ],
  run: async (args) => {
    const files = listOf(args.mail)
    const { openMessageReader } = await import('../server/incoming-mail.ts')
    await using reader = openMessageReader()
    const [first = '-'] = files
    if (files.length > 1) return await readMany(reader, files, args.json ?? false)
    const reading = await readOne(reader, first)
    return await (args.json ? writeJson(viewOf(reading)) : write(`${inWords(reading)}\n`))
  },
})

/** One that cannot be read does not take the others along: it gets {"file","error"}, and the exit code is then 2. */
async function readMany(reader: MessageReader, files: readonly string[], json: boolean): Promise<number> {
  let exit = 0
  for (const file of files) {
    try {
      const reading = await readOne(reader, file)
      await (json ? writeJson({ file, ...viewOf(reading) }) : write(`${file}: ${inWords(reading)}\n`))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      exit = Math.max(exit, refusals[error.code].exit)
      if (json) await writeJson({ file, error: error.message })
      else talk(`${file}: ${error.message}`)
    }
  }
  return exit
}

async function readOne(reader: MessageReader, file: string): Promise<MailReading> {
  const [{ openText }, { mostMessageBytes }] = await Promise.all([import('./read-text.ts'), import('../server/incoming-mail.ts')])
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of await openText(file)) {
    chunks.push(chunk)
    size += chunk.byteLength
    if (size >= mostMessageBytes) break
  }
  return reader.read(Buffer.concat(chunks))
}

function viewOf({ kind, recipient, status, reason, messageIds, until }: MailReading) {
  return {
    kind,
    recipient: recipient ?? null,
    status: status ?? null,
    reason: reason ?? null,
    messageIds,
    ...(until === undefined ? {} : { until }),
  }
}

function inWords({ kind, recipient, status, reason, until }: MailReading): string {
  const details = [recipient, status, reason, until && `until ${until}`].filter((part) => part)
  return details.length > 0 ? `${kind} (${details.join(', ')})` : kind
}
