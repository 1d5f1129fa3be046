/** The worker thread: loads the engines once, then reads one text after the other. */
import { parentPort } from 'node:worker_threads'
import type { ProofreadingAnswer, ProofreadingRequest } from './messages.ts'
import { openReader } from './read-text.ts'

const port = parentPort
if (!port) throw new Error('This file runs as a worker of proofreader.ts only.')

const say = (answer: ProofreadingAnswer) => port.postMessage(answer)
const readText = await openReader()
let turn = Promise.resolve()

port.on('message', (requests: readonly ProofreadingRequest[]) => {
  for (const { id, text, dialect } of requests) {
    turn = turn.then(async () => say({ kind: 'findings', id, findings: await readText(text, dialect) }))
  }
})
say({ kind: 'warm' })
