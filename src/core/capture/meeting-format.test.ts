import { expect, test } from 'vitest'
import { formatOf } from './meeting-format.ts'

const meeting = { summary: 'Interview', location: '', description: '', links: [] }

test.each([
  ['https://us02web.zoom.us/j/1', 'video'],
  ['Microsoft Teams Meeting', 'video'],
  ['Microsoft Teams-Besprechung', 'video'],
  ['Google Meet', 'video'],
  ['Zoom (link to follow)', 'video'],
  ['+44 20 7946 0018', 'phone'],
  ['Phone call', 'phone'],
  ['Jane will call you', 'phone'],
  ['tel:+15555550100', 'phone'],
  ['12 Canal Street, Leeds', 'in-person'],
  ['Hauptstraße 14, 10827 Berlin', 'in-person'],
  ['Room 3B', 'in-person'],
  ['Studio Fern', 'in-person'],
  ['TBD', undefined],
  ['', undefined],
])('at %j it is %s', (location, format) => {
  expect(formatOf({ ...meeting, location })).toEqual(format ? { format } : {})
})

test.each([
  ['Phone screen with Ana', 'phone'],
  ['Video interview: editor', 'video'],
  ['On-site interview', 'in-person'],
])('what the title says goes before the place: %j', (summary, format) => {
  expect(formatOf({ ...meeting, summary, location: 'https://zoom.us/j/1' }).format).toBe(format)
})

test('a room with a video link is a video call for whoever is invited', () => {
  expect(formatOf({ ...meeting, location: 'Room 3B', description: 'https://teams.microsoft.com/l/x' })).toEqual({ format: 'video' })
})

test('a street with a link that calendars add by themselves is asked about', () => {
  expect(formatOf({ ...meeting, location: '12 Canal Street', links: ['https://meet.google.com/x'] })).toMatchObject({
    format: 'in-person',
    remark: expect.stringContaining('12 Canal Street'),
  })
  expect(formatOf({ ...meeting, location: '12 Canal Street', description: 'It is a video call: https://zoom.us/j/1' })).toMatchObject({
    format: undefined,
    remark: expect.stringContaining('not clear'),
  })
})

test('a remote position is no remote meeting, and a number to dial in is no phone call', () => {
  expect(formatOf({ ...meeting, location: '12 Canal Street', description: 'A remote position.' })).toEqual({ format: 'in-person' })
  expect(formatOf({ ...meeting, description: 'Join: https://zoom.us/j/1\nOr dial +1 555 555 0100' })).toEqual({ format: 'video' })
})
