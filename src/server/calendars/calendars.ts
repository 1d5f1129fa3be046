import { openLane } from '../parsing/lane.ts'
import type { Calendars, DavFailure, DavTrouble } from '../ports/calendars.ts'
import { type CalendarAnswer, type CalendarQuestion, isCalendarAnswer } from './messages.ts'

export interface CalendarsOptions {
  /** False where strangers use this Regards: nobody's word opens the network it stands in. */
  readonly allowsLocal: boolean
  /** How long one question to a server may take, with all its requests. */
  readonly limitMs?: number | undefined
}

const START_LIMIT_MS = 20_000
const MEMORY_MB = 256

const details: Readonly<Record<DavTrouble, string>> = {
  'not-reached': 'This server does not answer. Look at the address, and whether the server is reached over https.',
  'not-let-in':
    'The server does not let Regards in. Most want an app password in place of the usual one: make one in the settings of the account.',
  'nothing-there': 'There is no calendar at this address. Copy it from the settings of the calendar.',
  'local-address': 'This server is in your own network, or not on the usual port. If it is yours, allow that below and try again.',
  'too-much': 'The server sent more than Regards reads, or took too long. Choose a single, smaller calendar.',
  'not-understood':
    'What is at this address is no calendar that Regards can read. It wants the address of CalDAV, or of a calendar file (.ics).',
}

/**
 * Opens the way to calendars and address books elsewhere. Each question has a worker thread of its own: what a server
 * answers is fetched and parsed there, and a server that is slow or hostile costs nobody else anything.
 */
export function openCalendars({ allowsLocal, limitMs = 60_000 }: CalendarsOptions): Calendars {
  const ask = async (question: CalendarQuestion): Promise<CalendarAnswer> => {
    const settled = isLocal(question) && !allowsLocal ? ({ kind: 'trouble', trouble: 'not-reached' } as const) : undefined
    if (settled) return settled
    await using lane = openLane<CalendarQuestion, CalendarAnswer>({
      name: 'calendars',
      workerUrl: ownWorkerUrl(),
      limitMs,
      startLimitMs: START_LIMIT_MS,
      memoryMb: MEMORY_MB,
      isAnswer: isCalendarAnswer,
      tooHard: (cause) => new TooHard('The answer of a calendar server took too long or too much memory.', { cause }),
    })
    try {
      const answer = await lane.ask(question)
      // Where strangers ask, a name that leads inside is one that does not exist: nobody maps the network by asking.
      return answer.kind === 'trouble' && answer.trouble === 'local-address' && !allowsLocal ? { kind: 'trouble', trouble: 'not-reached' } : answer
    } catch (error) {
      if (error instanceof TooHard) return { kind: 'trouble', trouble: 'too-much' }
      throw error
    }
  }
  return {
    connect: async (access) => {
      const answer = await ask({ kind: 'connect', access })
      return answer.kind === 'collections' ? { ok: true, collections: answer.collections } : failureOf(answer)
    },
    appointments: async (access, url, { from, to }) => {
      const answer = await ask({ kind: 'appointments', access, url, from: from.toString(), to: to.toString() })
      return answer.kind === 'objects' ? { ok: true, objects: answer.objects } : failureOf(answer)
    },
    contacts: async (access, url, words) => {
      const answer = await ask({ kind: 'contacts', access, url, words: words.slice(0, 200) })
      return answer.kind === 'objects' ? { ok: true, objects: answer.objects } : failureOf(answer)
    },
    feed: async (address, options) => {
      const answer = await ask({ kind: 'feed', address, options })
      return answer.kind === 'feed' ? answer.feed : failureOf(answer)
    },
  }
}

class TooHard extends Error {
  override readonly name = 'TooHard'
}

function isLocal(question: CalendarQuestion): boolean {
  return question.kind === 'feed' ? question.options.local : question.access.local
}

function failureOf(answer: CalendarAnswer): DavFailure {
  const trouble = answer.kind === 'trouble' ? answer.trouble : 'not-understood'
  return { ok: false, trouble, detail: details[trouble] }
}

function ownWorkerUrl(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './calendar-worker.ts' : './calendar-worker.js', import.meta.url)
}
