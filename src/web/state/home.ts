import { signal } from '@preact/signals'
import type { Output } from '../../api/rows.ts'
import { call, type Answer, type Trouble } from './client.ts'
import { lastHome } from './last-read.ts'

export type Home = Output<'home'>

export const home = signal<Home | undefined>(undefined)
export const homeTrouble = signal<Trouble | undefined>(undefined)

let running: Promise<Answer<Home>> | undefined
let isRead = false

/** Reads what stands on the first screen; what was read before stays visible meanwhile. Asked twice at once, it asks once. */
export function loadHome(): Promise<Answer<Home>> {
  running ??= readHome().finally(() => {
    running = undefined
  })
  return running
}

async function readHome(): Promise<Answer<Home>> {
  let isAnswered = false
  // What was seen last may be older than what waits on this device.
  if (!isRead) void lastHome().then((last) => (isAnswered ? undefined : (home.value = last ?? home.value)))
  const answer = await call('home', {})
  isAnswered = true
  isRead ||= answer.ok
  if (answer.ok) home.value = answer.value
  homeTrouble.value = answer.ok ? undefined : answer.trouble
  return answer
}
