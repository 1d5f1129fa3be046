import { signal } from '@preact/signals'
import type { Output } from '../../api/rows.ts'
import { call, type Answer, type Trouble } from './client.ts'

export type Home = Output<'home'>

export const home = signal<Home | undefined>(undefined)
export const homeTrouble = signal<Trouble | undefined>(undefined)

/** Reads what stands on the first screen; what was read before stays visible meanwhile. */
export async function loadHome(): Promise<Answer<Home>> {
  const answer = await call('home', {})
  if (answer.ok) home.value = answer.value
  homeTrouble.value = answer.ok ? undefined : answer.trouble
  return answer
}
