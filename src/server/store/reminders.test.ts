import { expect, test } from 'vitest'
import { aMoment, anInterview } from '../../../test/store-records.ts'
import { describeStores } from '../../../test/stores.ts'
import { usualReminders } from '../../core/model/reminder.ts'
import type { AppointmentRecord, FollowedCalendar } from '../ports/followed-calendars.ts'
import type { ReminderRecord } from '../ports/reminders.ts'

const reminder: ReminderRecord = { interviewId: 'i1', kind: 'over', at: aMoment, until: aMoment.add({ hours: 20 }), state: 'planned', mailedAt: undefined, pushedAt: undefined, saidAt: undefined, why: undefined }
const calendar: FollowedCalendar = { id: 'c1', name: 'Mine', kind: 'feed', sealed: 'v1.sealed', tag: '"7"', readAt: aMoment, failures: 2, trouble: 'It did not answer.', createdAt: aMoment }
const appointment: AppointmentRecord = {
  calendarId: 'c1', uid: 'u1', state: 'offered', interviewId: undefined, title: 'Interview', interview: { start: '2026-11-20T14:00', end: '2026-11-20T14:30', timeZone: 'Europe/London' },
  people: [{ id: 'p1', name: 'Zoë Ångström' }], remarks: ['Look at it.'], endsAt: aMoment, news: undefined,
}

describeStores((open) => {
  test('a reminder comes back as it was kept, one of each kind, and is gone with its interview’s owner only', async () => {
    const { store } = await open()
    const later = { ...reminder, kind: 'unthanked' as const, at: aMoment.add({ hours: 20 }) }
    const kept = await store.change('ada', async (records) => {
      await records.saveInterview(anInterview())
      await records.saveReminder(later)
      await records.saveReminder(reminder)
      await records.saveReminder({ ...reminder, state: 'said', saidAt: aMoment, mailedAt: aMoment, why: 'No browser allowed messages.' })
      return [await records.reminders(), await records.reminder('i1', 'over'), await records.reminders('i2')]
    })
    const said = { ...reminder, state: 'said', saidAt: aMoment, mailedAt: aMoment, why: 'No browser allowed messages.' }
    expect(kept).toEqual([[said, later], said, []])
    expect(await store.read('bo', (records) => records.reminders())).toEqual([])
  })

  test('settings of reminders are the usual ones until they are settled', async () => {
    const { store } = await open()
    const settings = { mail: false, push: true, runThrough: true, zone: 'Europe/Warsaw' }
    expect(await store.read('ada', (records) => records.reminderSettings())).toEqual(usualReminders)
    await store.change('ada', (records) => records.saveReminderSettings(settings))
    expect(await store.read('ada', (records) => records.reminderSettings())).toEqual(settings)
    expect(await store.read('bo', (records) => records.reminderSettings())).toEqual(usualReminders)
  })

  test('a mark, a browser and the address of the calendar are kept, replaced and taken away', async () => {
    const { store } = await open()
    const mark = { interviewId: 'i1', personId: 'abe', how: 'waived' as const, reason: 'He asked for none.', at: aMoment }
    const push = { id: 'b1', sealed: 'v1.sealed', createdAt: aMoment }
    const address = { tokenHash: 'ab', sealedToken: 'v1.token', createdAt: aMoment }
    const seen = await store.change('ada', async (records) => {
      await records.saveInterview(anInterview())
      await records.saveThanksMark({ ...mark, reason: 'x' })
      await records.saveThanksMark(mark)
      await records.savePushRecord(push)
      await records.saveCalendarAddress(address)
      const all = [await records.thanksMarks('i1'), await records.pushRecords(), await records.calendarAddress()]
      await records.removeThanksMark('i1', 'abe')
      await records.removePushRecord('b1')
      await records.removeCalendarAddress()
      return [...all, await records.thanksMarks('i1'), await records.pushRecords(), await records.calendarAddress()]
    })
    expect(seen).toEqual([[mark], [push], address, [], [], undefined])
  })

  test('a followed calendar goes with its appointments, and nobody else sees either', async () => {
    const { store } = await open()
    const taken = { ...appointment, uid: 'u2', state: 'taken' as const, interviewId: 'i1', news: 'It was moved.', endsAt: aMoment.subtract({ hours: 1 }) }
    await store.change('ada', async (records) => {
      await records.saveFollowedCalendar({ ...calendar, failures: 0, tag: undefined })
      await records.saveFollowedCalendar(calendar)
      await records.saveAppointment(appointment)
      await records.saveAppointment(taken)
    })
    expect(await store.read('ada', async (records) => [await records.followedCalendars(), await records.followedCalendar('c1'), await records.appointments()])).toEqual([[calendar], calendar, [taken, appointment]])
    expect(await store.read('bo', async (records) => [await records.followedCalendar('c1'), await records.appointments()])).toEqual([undefined, []])
    await store.change('ada', async (records) => {
      await records.removeAppointment('c1', 'u1')
      await records.removeFollowedCalendar('c1')
    })
    expect(await store.read('ada', (records) => records.appointments())).toEqual([])
  })
})
