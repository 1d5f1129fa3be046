import { paths, type DoorName } from '../../api/paths.ts'
import { DATA, dataHere } from './data-here.ts'
import { letIn } from './session.ts'
import type { Answer, Trouble } from './trouble.ts'
import { language, m } from '../words.ts'

interface Wire {
  readonly params?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly file?: Uint8Array<ArrayBuffer>
}

/** Nobody answered: the network is away, or the server is. */
export const unreachable: Trouble = {
  code: 'unreachable',
  words: m.state_does_not_answer(),
}

/** What goes along with a knock. */
export interface Along {
  readonly headers?: Readonly<Record<string, string>>
  /** Gives up after so many milliseconds. */
  readonly patience?: number
}

/** Knocks at one door of the API, over the network. Never throws: what went wrong is a value with words for the person. */
export async function knock(name: DoorName, given: object, along: Along = {}): Promise<Answer<unknown>> {
  const { method, path } = paths[name]
  const input: Wire = { ...given }
  const here = dataHere()
  const headers: Record<string, string> = { accept: 'application/json', ...(here && { [DATA]: here }), ...along.headers }
  const request: RequestInit = { method: method.toUpperCase(), headers, credentials: 'same-origin' }
  if (along.patience !== undefined) request.signal = AbortSignal.timeout(along.patience)
  if (input.body !== undefined) {
    request.body = JSON.stringify(input.body)
    // What is saved while the window closes must still go out; the browser allows that for 64 KB at most.
    request.keepalive = typeof document !== 'undefined' && document.visibilityState === 'hidden' && request.body.length < 60_000
    headers['content-type'] = 'application/json'
  }
  if (input.file) {
    request.body = input.file
    headers['content-type'] = 'application/octet-stream'
  }
  try {
    const response = await fetch(pathWith(path, input.params), request)
    const theirs = response.headers.get(DATA)
    if (theirs && theirs !== here) await import('../offline/other-data.ts').then(({ followData }) => followData(theirs))
    return await readAnswer(response)
  } catch (cause) {
    return { ok: false, trouble: { ...unreachable, at: cause instanceof Error ? cause.name : undefined } }
  }
}

/** Reads what a door answered. */
export async function readAnswer(response: Response): Promise<Answer<unknown>> {
  const text = await response.text()
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    const words = m.state_answer_unreadable({ status: response.status, cause: cause instanceof Error ? '' : String(cause) })
    return { ok: false, trouble: { code: 'unreadable', words: words.trim() } }
  }
  if (response.ok) {
    letIn.value = true
    return { ok: true, value: json }
  }
  if (response.status === 401) letIn.value = false
  return { ok: false, trouble: await inOwnLanguage(troubleFrom(json, response.status)) }
}

/** The server speaks English, and says by a code what is meant. */
async function inOwnLanguage(trouble: Trouble): Promise<Trouble> {
  if (language === 'en') return trouble
  // Where the words cannot be fetched, English ones say it still.
  const words = await import('./refusal-words.ts').then(({ sayRefusal }) => sayRefusal(trouble.code, trouble.words), () => trouble.words)
  return { ...trouble, words }
}

function troubleFrom(json: unknown, status: number): Trouble {
  // The one place where the shape of a refusal is read: {error: {code, words, at?}}.
  const error = (json as { error?: Partial<Trouble> } | null)?.error
  if (typeof error?.code === 'string' && typeof error.words === 'string') {
    return { code: error.code, words: error.words, at: typeof error.at === 'string' ? error.at : undefined }
  }
  return { code: 'unreadable', words: m.state_could_not_do_that({ status }) }
}

/** Puts the parts of an address into its places. */
export function pathWith(path: string, params: Readonly<Record<string, string>> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
}
