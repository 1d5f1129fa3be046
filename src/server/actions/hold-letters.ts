/** What becomes of the letters that wait while somebody is shut out of a site: nothing leaves (store/shut-out.ts), and their history says why. */
import { sayStep } from '../../core/send/step-sentences.ts'
import { LATE_AFTER_HOURS } from '../../core/send/deadline.ts'
import type { DeliveryRecord, Records } from '../ports.ts'

const HELD = sayStep('account-shut', {})
const GOES_ON = sayStep('account-open', {})
const TOO_LATE = sayStep('account-too-late', {})

/** Writes down that what waits is held. */
export async function holdLetters(records: Records, at: Temporal.Instant): Promise<void> {
  for (const { id } of await waiting(records)) await records.noteDelivery(id, { at, detail: HELD })
}

/** Writes down that it goes on. What should have left long ago asks first, as after any long silence. */
export async function letLettersGo(records: Records, at: Temporal.Instant): Promise<void> {
  const inTime = at.subtract({ hours: LATE_AFTER_HOURS })
  for (const { id, dueAt } of await waiting(records)) {
    if (Temporal.Instant.compare(dueAt, inTime) > 0) await records.noteDelivery(id, { at, detail: GOES_ON })
    else await records.moveDelivery(id, ['due'], { to: 'late', at, detail: TOO_LATE })
  }
}

async function waiting(records: Records): Promise<DeliveryRecord[]> {
  const found: DeliveryRecord[] = []
  for (const { id } of await records.interviews()) found.push(...(await records.deliveries(id)).filter(({ state }) => state === 'due' || state === 'claimed'))
  return found
}
