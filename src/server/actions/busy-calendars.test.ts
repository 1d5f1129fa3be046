import { expect, test } from 'vitest'
import { aDesk, OWNER } from '../../../test/desk.ts'
import { Refusal } from '../../api/refusal.ts'
import type { Calendars } from '../ports/calendars.ts'
import { followCalendar, readCalendarNow } from './followed-calendars.ts'
import { readCalendar } from './read-calendar.ts'

test('where too many calendars are asked already one is told so, and it is no trouble of the calendar: followed all the same, it is looked into as soon as there is room', async () => {
  const busy = async (): Promise<never> => {
    throw new Refusal('too-many', 'Some of your calendars are being asked just now.')
  }
  const calendars: Calendars = { connect: busy, appointments: busy, contacts: busy, feed: busy }
  const { desk, clock, woken } = await aDesk({ calendars })
  const { calendars: [followed] } = await followCalendar(desk, OWNER, { address: 'https://uni.example/a.ics' })
  expect(followed).toMatchObject({ name: 'uni.example', nextAt: clock.now().toString() })
  expect([followed?.trouble, woken()]).toEqual([undefined, 1])
  const calendarId = followed?.id ?? ''
  await expect(readCalendarNow(desk, OWNER, { calendarId })).rejects.toMatchObject({ code: 'too-many' })
  // The worker tries again later, and no failure of the calendar is counted.
  await expect(readCalendar(desk, { ownerId: OWNER, kind: 'read-calendar', subject: calendarId, dueAt: clock.now(), fence: 1, attempts: 1 })).rejects.toMatchObject({ code: 'too-many' })
  expect(await desk.store.read(OWNER, (records) => records.followedCalendar(calendarId))).toMatchObject({ failures: 0, trouble: undefined })
})
