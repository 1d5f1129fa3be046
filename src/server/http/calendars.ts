/** Calendars as other programs read them: not JSON, so no rows of the contract. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { calendarFor, interviewCalendar } from '../actions/calendar-address.ts'
import { type Door, onlyLetIn, ownerOf } from './sessions.ts'

/** Mounts the calendar that can be subscribed to, for whoever knows its address, and one interview as a file. */
export function mountCalendars(app: OpenAPIHono, door: Door): void {
  app.get('/calendar/:file{[A-Za-z0-9_.-]+\\.ics}', async (c) => {
    const [token = '', ownerId = door.ownerId] = c.req.param('file').slice(0, -'.ics'.length).split('.').toReversed()
    return giveCalendar(c, await calendarFor(door.desk, ownerId, token))
  })
  app.get('/api/interviews/:interviewId/interview.ics', onlyLetIn(door), async (c) => {
    c.header('Content-Disposition', 'attachment; filename="interview.ics"')
    return giveCalendar(c, await interviewCalendar(door.desk, ownerOf(c), c.req.param('interviewId')))
  })
}

function giveCalendar(c: Context, calendar: string): Response {
  return c.body(calendar, 200, { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'private, no-cache' })
}
