/** The worker thread: reads one file after the other until it is ended. */
import { parentPort } from 'node:worker_threads'
import { type FileReading, type GivenMail, isWholeMail, readFile } from '../../core/capture/read-file.ts'
import { headerOf } from '../../core/replies/mail.ts'
import { parseMessage } from '../parsing/parse-message.ts'
import { decodeBytes, decodeText } from './decode-text.ts'
import type { FileRequest } from './messages.ts'

const port = parentPort
if (!port) throw new Error('This file runs as a worker of file-reader.ts only.')

port.on('message', async ({ bytes, context }: FileRequest) => {
  const now = context.now === undefined ? undefined : Temporal.Instant.from(context.now)
  const text = decodeText(bytes)
  const mail = isWholeMail(text) ? await mailIn(bytes) : undefined
  port.postMessage(readFile({ text, mail }, { ...context, now, decode: decodeBytes }) satisfies FileReading)
})
port.postMessage({ kind: 'ready' })

/** A message that is passed on as an attachment is the one that is meant; two deep is as far as anyone goes. */
async function mailIn(bytes: Uint8Array, depth = 0): Promise<GivenMail> {
  const { headers, parts } = await parseMessage(bytes)
  const within = parts.find(({ type }) => type === 'message/rfc822')
  if (within && depth < 2) return mailIn(Buffer.from(within.text), depth + 1)
  return { from: headerOf(headers, 'from'), subject: headerOf(headers, 'subject'), parts }
}
