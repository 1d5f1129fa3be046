/** The worker thread: asks a server one thing, so that whatever it answers is parsed here and nowhere else. */
import { parentPort } from 'node:worker_threads'
import { fetchFeed, listAppointments, listCollections, listContacts } from './dav.ts'
import { Unreached } from './guarded-fetch.ts'
import type { CalendarAnswer, CalendarQuestion } from './messages.ts'

const port = parentPort
if (!port) throw new Error('This file runs as a worker of calendars.ts only.')

port.on('message', async (question: CalendarQuestion) => port.postMessage(await answer(question).catch(troubleOf)))
port.postMessage({ kind: 'ready' })

async function answer(question: CalendarQuestion): Promise<CalendarAnswer> {
  if (question.kind === 'feed') return { kind: 'feed', feed: await fetchFeed(question.address, question.options) }
  const { access } = question
  if (question.kind === 'connect') return { kind: 'collections', collections: await listCollections(access) }
  const { url } = question
  return {
    kind: 'objects',
    objects: question.kind === 'contacts' ? await listContacts(access, url, question.words) : await listAppointments(access, url, question),
  }
}

/** tsdav tells a refused password by its words alone. */
function troubleOf(error: unknown): CalendarAnswer {
  const unreached = causeOf(error)
  if (unreached) return { kind: 'trouble', trouble: unreached.trouble }
  const words = error instanceof Error ? error.message : ''
  if (/invalid credentials|unauthori[sz]ed|\b40[13]\b|auth/i.test(words)) return { kind: 'trouble', trouble: 'not-let-in' }
  if (/invalid url/i.test(words)) return { kind: 'trouble', trouble: 'not-reached' }
  return {
    kind: 'trouble',
    trouble: /cannot find|not found|\b404\b|no (?:account|home|principal)/i.test(words) ? 'nothing-there' : 'not-understood',
  }
}

function causeOf(error: unknown): Unreached | undefined {
  if (error instanceof Unreached) return error
  return error instanceof Error && error.cause !== undefined ? causeOf(error.cause) : undefined
}
