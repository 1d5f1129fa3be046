/** The worker thread: reads one invitation and is ended. */
import { parentPort } from 'node:worker_threads'
import { readInvitation } from '../../core/capture/invitation.ts'
import type { InvitationAnswer, InvitationRequest } from './messages.ts'

const port = parentPort
if (!port) throw new Error('This file runs as a worker of invitation-reader.ts only.')

const say = (answer: InvitationAnswer): void => port.postMessage(answer)

port.on('message', ({ text, context }: InvitationRequest) => {
  const now = context.now === undefined ? undefined : Temporal.Instant.from(context.now)
  const reading = readInvitation(text, { ...context, now })
  say(reading.ok ? { kind: 'read', draft: reading.draft } : { kind: 'refused', why: reading.why })
})
say({ kind: 'ready' })
