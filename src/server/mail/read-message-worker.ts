/** The worker thread: reads one message after the other until it is ended. */
import { parentPort } from 'node:worker_threads'
import { bodyOf, headerOf, type Mail } from '../../core/replies/mail.ts'
import { readMail } from '../../core/replies/read-mail.ts'
import { parseMessage } from '../parsing/parse-message.ts'
import type { ReadingAnswer, ToldMessage } from './reading-words.ts'

const port = parentPort
if (!port) throw new Error('This file runs as a worker of read-message.ts only.')

const say = (answer: ReadingAnswer): void => port.postMessage(answer)

port.on('message', async (bytes: Uint8Array) => say({ kind: 'read', message: tell(await parseMessage(bytes)) }))
say({ kind: 'ready' })

/** So much of the words is kept and shown. */
const MOST_TEXT = 20_000

function tell(mail: Mail): ToldMessage {
  const header = (name: string): string => headerOf(mail.headers, name) ?? ''
  const text = bodyOf(mail).replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '').replace(/\n{4,}/g, '\n\n\n').trim()
  return { reading: readMail(mail), from: header('from'), subject: header('subject'), date: header('date'), messageId: header('message-id'), text: text.slice(0, MOST_TEXT) }
}
