/** The worker thread: reads one message after the other until it is ended. */
import { parentPort } from 'node:worker_threads'
import { readMail } from '../../core/replies/read-mail.ts'
import { parseMessage } from '../parsing/parse-message.ts'
import type { ReadingAnswer } from './reading-words.ts'

const port = parentPort
if (!port) throw new Error('This file runs as a worker of read-message.ts only.')

const say = (answer: ReadingAnswer): void => port.postMessage(answer)

port.on('message', async (bytes: Uint8Array) => say({ kind: 'read', reading: readMail(await parseMessage(bytes)) }))
say({ kind: 'ready' })
