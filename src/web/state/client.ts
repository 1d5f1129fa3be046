import type { Input, Output } from '../../api/rows.ts'
import { paths, type DoorName } from '../../api/paths.ts'
import { letIn } from './session.ts'

/** What went wrong, in words that say what to do. */
export interface Trouble {
  readonly code: string
  readonly words: string
  /** Where in the input: 'people.0.email'. */
  readonly at?: string | undefined
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble }

interface Wire {
  readonly params?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly file?: Uint8Array<ArrayBuffer>
}

const unreachable: Trouble = {
  code: 'unreachable',
  words: 'Regards does not answer. Is it still running on this computer? Start it again and repeat this; what you typed is still here.',
}

/** Knocks at one door of the API. Never throws: what went wrong is a value with words for the person. */
export function call<N extends DoorName>(name: N, input: Input<N>): Promise<Answer<Output<N>>>
export async function call(name: DoorName, given: object): Promise<Answer<unknown>> {
  const { method, path } = paths[name]
  const input: Wire = { ...given }
  const request: RequestInit = { method: method.toUpperCase(), headers: { accept: 'application/json' }, credentials: 'same-origin' }
  if (input.body !== undefined) {
    request.body = JSON.stringify(input.body)
    // What is saved while the window closes must still go out; the browser allows that for 64 KB at most.
    request.keepalive = typeof document !== 'undefined' && document.visibilityState === 'hidden' && request.body.length < 60_000
    request.headers = { accept: 'application/json', 'content-type': 'application/json' }
  }
  if (input.file) {
    request.body = input.file
    request.headers = { accept: 'application/json', 'content-type': 'application/octet-stream' }
  }
  let response: Response
  try {
    response = await fetch(pathWith(path, input.params), request)
  } catch (cause) {
    return { ok: false, trouble: { ...unreachable, at: cause instanceof Error ? cause.name : undefined } }
  }
  return read(response)
}

/** Fetches a file; what went wrong comes back as words and not as a page of JSON. */
export async function fetchFile(path: string): Promise<Answer<Blob>> {
  try {
    const response = await fetch(path, { credentials: 'same-origin' })
    if (response.ok) return { ok: true, value: await response.blob() }
    const refused = await read(response)
    return refused.ok ? { ok: false, trouble: unreachable } : refused
  } catch (cause) {
    return { ok: false, trouble: { ...unreachable, at: cause instanceof Error ? cause.name : undefined } }
  }
}

/** Gives the address of a door that is opened by a plain link, as for a download. */
export function doorAddress(name: DoorName, params: Readonly<Record<string, string>>): string {
  return pathWith(paths[name].path, params)
}

async function read(response: Response): Promise<Answer<unknown>> {
  const text = await response.text()
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    const words = `Regards gave an answer that this page cannot read (${response.status}). Load the page again. ${cause instanceof Error ? '' : String(cause)}`
    return { ok: false, trouble: { code: 'unreadable', words: words.trim() } }
  }
  if (response.ok) {
    letIn.value = true
    return { ok: true, value: json }
  }
  if (response.status === 401) letIn.value = false
  return { ok: false, trouble: troubleFrom(json, response.status) }
}

function troubleFrom(json: unknown, status: number): Trouble {
  // The one place where the shape of a refusal is read: {error: {code, words, at?}}.
  const error = (json as { error?: Partial<Trouble> } | null)?.error
  if (typeof error?.code === 'string' && typeof error.words === 'string') {
    return { code: error.code, words: error.words, at: typeof error.at === 'string' ? error.at : undefined }
  }
  return { code: 'unreadable', words: `Regards could not do that (${status}). Load the page again and repeat it.` }
}

function pathWith(path: string, params: Readonly<Record<string, string>> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
}
