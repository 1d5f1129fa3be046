/** How a followed calendar is reached: kept sealed, for the address of a feed lets anybody read it. */
import { z } from 'zod'
import { Refusal } from '../../api/refusal.ts'
import type { Desk } from '../ports.ts'
import type { Calendars } from '../ports/calendars.ts'
import type { FollowedCalendar } from '../ports/followed-calendars.ts'

const accessSchema = z.object({ address: z.string(), calendarUrl: z.string().optional(), user: z.string().optional(), password: z.string().optional(), local: z.boolean() })
export type CalendarAccess = z.output<typeof accessSchema>

/** Gives how a calendar is reached. @throws Refusal `key-lost` where the key that sealed it is gone. */
export function openAccess({ secrets }: Pick<Desk, 'secrets'>, ownerId: string, { id, sealed }: FollowedCalendar): CalendarAccess {
  return accessSchema.parse(JSON.parse(secrets.open(sealed, [ownerId, 'calendar', id])))
}

/** Gives it sealed. */
export function sealAccess({ secrets }: Pick<Desk, 'secrets'>, ownerId: string, { id, access }: { readonly id: string; readonly access: CalendarAccess }): string {
  return secrets.seal(JSON.stringify(access), [ownerId, 'calendar', id])
}

/** Gives the way to calendars. @throws Refusal where this Regards has none. */
export function calendarsOf({ calendars }: Pick<Desk, 'calendars'>): Calendars {
  if (!calendars) throw new Refusal('calendar-trouble', 'This Regards reads no calendars.')
  return calendars
}
