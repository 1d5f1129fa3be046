import type { Input, Output } from '../../api/rows.ts'
import { paths, type DoorName } from '../../api/paths.ts'
import { hasRoomHere, isKeptHere } from './kept-here.ts'
import { knock, pathWith, readAnswer, unreachable } from './knock.ts'
import type { Answer, Trouble } from './trouble.ts'

export type { Answer, Trouble }

/**
 * Asks one door of the API. Changes that are kept on this device first, and what was read before, go through the
 * outbox and the memory beside it, so that both work with no signal. Never throws.
 */
export function call<N extends DoorName>(name: N, input: Input<N>): Promise<Answer<Output<N>>>
export async function call(name: DoorName, given: object): Promise<Answer<unknown>> {
  if (!isKeptHere(name) || !hasRoomHere()) return knock(name, given)
  const { ask } = await import('../offline/ask.ts')
  return ask(name, given)
}

/** Fetches a file; what went wrong comes back as words and not as a page of JSON. */
export async function fetchFile(path: string): Promise<Answer<Blob>> {
  try {
    const response = await fetch(path, { credentials: 'same-origin' })
    if (response.ok) return { ok: true, value: await response.blob() }
    const refused = await readAnswer(response)
    return refused.ok ? { ok: false, trouble: unreachable } : refused
  } catch (cause) {
    return { ok: false, trouble: { ...unreachable, at: cause instanceof Error ? cause.name : undefined } }
  }
}

/** Gives the address of a door that is opened by a plain link, as for a download. */
export function doorAddress(name: DoorName, params: Readonly<Record<string, string>>): string {
  return pathWith(paths[name].path, params)
}

