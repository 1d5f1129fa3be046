import type { Records } from '../ports.ts'
import { reminderSubject } from './keep-reminders.ts'

const askingAgain = ['follow-up', 'second-follow-up'] as const

/** Cancels what would have had the candidate ask again: somebody answered. In the transaction that keeps the answer. */
export async function cancelFollowUps(records: Records, interviewId: string): Promise<void> {
  for (const kind of askingAgain) {
    const reminder = await records.reminder(interviewId, kind)
    if (reminder?.state !== 'planned') continue
    await records.saveReminder({ ...reminder, state: 'needless', why: 'Somebody answered.' })
    await records.cancelErrand('remind', reminderSubject(reminder))
  }
}
