import { Refusal } from '../../api/refusal.ts'
import type { Desk } from '../ports.ts'
import type { CalendarAddress } from '../ports/reminders.ts'

/** Gives the path of the calendar; undefined where there is none, or where the key that sealed it is gone. */
export function calendarPath({ secrets }: Pick<Desk, 'secrets'>, ownerId: string, address: CalendarAddress | undefined): string | undefined {
  if (!address) return undefined
  try {
    return `/calendar/${ownerId}.${secrets.open(address.sealedToken, [ownerId, 'calendar'])}.ics`
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}
