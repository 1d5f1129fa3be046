import { call } from './client.ts'
import { home } from './home.ts'

/** Tells the server by which clock this person lives, where it does not know or the person has travelled: reminders keep the night of this zone. */
export async function tellZone(): Promise<void> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  if (home.value && home.value.zone !== timeZone) await call('tellZone', { body: { zone: timeZone } })
}
