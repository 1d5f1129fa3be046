import { z } from 'zod'
import { reminderKinds, reminderStates } from '../core/model/reminder.ts'
import { interviewSchema, personSchema, timeZone } from './case-file.ts'
import { reminderSettingsSchema } from './remind-schemas.ts'
import type { Fixed, Row } from './row.ts'
import { done, instant, interviewView } from './views.ts'

const base64url = z.string().regex(/^[A-Za-z0-9_-]+={0,2}$/, 'must be base64url')

/** Where a browser is reached is a service of its maker, on the public internet (RFC 8030, 8.4: https only). */
const pushEndpoint = z.string().max(2000).regex(/^https:\/\/(?=[^/]*\.[a-z])[a-z0-9.-]+\/\S*$/i, 'must be an https address of a host by its name, without port and user')

const remindersView = z.object({
  settings: reminderSettingsSchema,
  hasMailbox: z.boolean(),
  /** Browsers that allowed messages. */
  browsers: z.int(),
  /** The key by which a browser knows who may send to it; absent where this Regards sends none. */
  pushKey: z.string().optional(),
  /** Path under which the calendar of deadlines can be subscribed to; absent where none was made. */
  calendarPath: z.string().optional(),
  reminders: z.array(
    z.object({ interviewId: z.string(), company: z.string(), kind: z.enum(reminderKinds), at: instant, state: z.enum(reminderStates), why: z.string().optional() }),
  ),
})
export type RemindersView = Fixed<z.output<typeof remindersView>>

const followedView = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['feed', 'caldav']),
  readAt: instant.optional(),
  nextAt: instant.optional(),
  trouble: z.string().optional(),
})

const appointmentKey = { calendarId: z.string().max(80), uid: z.string().max(1000) }

export const appointmentView = z.object({
  calendarId: z.string(),
  uid: z.string(),
  state: z.enum(['offered', 'taken', 'passed-over']),
  interviewId: z.string().optional(),
  title: z.string(),
  interview: interviewSchema.partial(),
  people: z.array(personSchema),
  remarks: z.array(z.string()),
  endsAt: instant,
  news: z.string().optional(),
})
export type AppointmentView = Fixed<z.output<typeof appointmentView>>

const calendarsView = z.object({ calendars: z.array(followedView), appointments: z.array(appointmentView) })
export type CalendarsView = Fixed<z.output<typeof calendarsView>>

export const remindRows = {
  readReminders: { summary: 'What is reminded of, when and by which ways', output: remindersView },
  saveReminderSettings: { summary: 'Settles how one is reminded', body: reminderSettingsSchema, output: remindersView },
  tellZone: { summary: 'Says in which time zone the candidate’s clock runs', body: z.strictObject({ zone: timeZone }), output: done },
  allowPush: {
    summary: 'Keeps a browser that allowed messages',
    body: z.strictObject({ endpoint: pushEndpoint, p256dh: base64url.max(200), auth: base64url.max(60) }),
    output: remindersView,
  },
  forgetPush: { summary: 'Forgets a browser', body: z.strictObject({ endpoint: z.string().max(2000) }), output: remindersView },
  makeCalendarAddress: { summary: 'Makes an address for the calendar of deadlines; one that was made before no longer answers', output: remindersView },
  removeCalendarAddress: { summary: 'Takes that address away', output: remindersView },
  readCalendars: { summary: 'The calendars that are looked into for interviews, and what was found', output: calendarsView },
  followCalendar: {
    summary: 'Looks into a calendar from now on: published at an address, or on a CalDAV server',
    body: z.strictObject({
      name: z.string().trim().max(120).optional(),
      address: z.string().trim().min(1).max(2000),
      user: z.string().max(320).optional(),
      password: z.string().max(1000).optional(),
      /** True where the person agreed to a server in the local network. */
      local: z.boolean().optional(),
    }),
    output: calendarsView,
  },
  readCalendarNow: { summary: 'Looks into a calendar at once', params: z.object({ calendarId: z.string().max(80) }), output: calendarsView },
  unfollowCalendar: { summary: 'Looks into it no more; interviews taken from it stay', params: z.object({ calendarId: z.string().max(80) }), output: calendarsView },
  takeAppointment: {
    summary: 'Makes an interview of an appointment that was found',
    body: z.strictObject({ ...appointmentKey, interview: interviewSchema, people: z.array(personSchema).max(100) }),
    output: interviewView,
  },
  passOver: { summary: 'Says that an appointment is no interview, or that it is one after all', body: z.strictObject({ ...appointmentKey, pass: z.boolean() }), output: calendarsView },
} satisfies Record<string, Row>
