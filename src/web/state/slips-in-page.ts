import { interview } from './interview.ts'
import type { FindSlips } from './live-check.ts'
import { withTemporal } from './temporal.ts'

/** Loads core's pass over names and facts into the page. Where it cannot be had, the server checks alone. */
export async function slipsInPage(interviewId: string): Promise<FindSlips | undefined> {
  try {
    await withTemporal()
    const { findSlips } = await import('./find-slips.ts')
    return (letter, words) => (interview.value?.id === interviewId ? findSlips(interview.value, letter, words) : undefined)
  } catch {
    return undefined
  }
}
