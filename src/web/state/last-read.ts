import type { Output } from '../../api/rows.ts'
import type { InterviewView } from '../../api/views.ts'
import { hasRoomHere } from './kept-here.ts'

/** Gives the first screen as this device knows it, changes that wait included. */
export async function lastHome(): Promise<Output<'home'> | undefined> {
  return fromDevice(async () => (await import('../offline/here.ts')).homeHere())
}

/** Gives an interview as this device knows it. */
export async function lastInterview(id: string): Promise<InterviewView | undefined> {
  return fromDevice(async () => (await import('../offline/here.ts')).interviewHere(id))
}

/** A browser that keeps nothing knows nothing. */
async function fromDevice<T>(look: () => Promise<T>): Promise<T | undefined> {
  if (!hasRoomHere()) return undefined
  try {
    return await look()
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return undefined
    throw error
  }
}
