import { expect, test } from 'vitest'
import type { CaseFile, Interview, Person } from '../model/case-file.ts'
import { nameInGreeting, subjectFor } from './address.ts'
import { routeFor } from './route.ts'

const kim: Person = { id: 'p1', name: 'Kim Ray', email: 'kim@orbit.example' }
const file = (interview: Partial<Interview> = {}, people: readonly Person[] = [kim]): CaseFile => ({
  version: 1,
  candidate: { name: 'Ana Ruiz' },
  interview: { position: 'Cook', company: { name: 'Orbit' }, end: '2026-11-19T15:15', timeZone: 'America/New_York', ...interview },
  people,
})

test('a person who was met and has an address gets a letter', () => {
  expect(routeFor(file(), kim).send).toBe('yes')
})

test('letters that are not wanted are not sent', () => {
  expect(routeFor(file({ letters: 'not-wanted' }), kim).send).toBe('no')
})

test('without an address the person is asked, and whom to ask is named', () => {
  const host: Person = { id: 'p2', name: 'Jo Hart', role: 'coordinator', email: 'jo@orbit.example' }
  expect(routeFor(file({}, [{ ...kim, email: undefined }, host]), { ...kim, email: undefined })).toMatchObject({ send: 'ask', why: expect.stringContaining('Jo Hart') })
})

test('what an agency arranged goes through its consultant in the UK, and is asked about elsewhere', () => {
  const consultant: Person = { id: 'p2', name: 'Lee Foy', role: 'agency-consultant', email: 'lee@agency.example' }
  expect(routeFor(file({ arrangedBy: 'agency', timeZone: 'Europe/London' }, [kim, consultant]), kim)).toMatchObject({ send: 'no', why: expect.stringContaining('Lee Foy') })
  expect(routeFor(file({ arrangedBy: 'agency' }, [kim, consultant]), kim).send).toBe('ask')
  expect(routeFor(file({ arrangedBy: 'agency' }, [kim, consultant]), consultant).send).toBe('yes')
})

test('public bodies in the UK and residency matches are asked first, unless letters are welcome', () => {
  expect(routeFor(file({ timeZone: 'Europe/London', company: { name: 'Northgate Borough Council' } }), kim).send).toBe('ask')
  expect(routeFor(file({ position: 'Family Medicine Residency' }), kim).send).toBe('ask')
  expect(routeFor(file({ timeZone: 'Europe/London', company: { name: 'Northgate Borough Council' }, letters: 'welcome' }), kim).send).toBe('yes')
})

test('more than seven people get one letter, to whoever arranged it', () => {
  const people = Array.from({ length: 8 }, (_, index): Person => ({ id: `p${index + 1}`, name: `Person ${index + 1}`, email: `p${index + 1}@orbit.example`, ...(index === 3 ? { role: 'coordinator' as const } : {}) }))
  expect(people.map((person) => routeFor(file({}, people), person).send)).toEqual(['no', 'no', 'no', 'yes', 'no', 'no', 'no', 'no'])
})

test.each([
  [{ id: 'p', name: 'Siobhán O’Reilly', goesBy: 'Shiv' }, 'Shiv'],
  [{ id: 'p', name: 'Siobhán O’Reilly', goesBy: 'Shiv', addressAs: 'formal' }, 'Shiv'],
  [{ id: 'p', name: 'Mr Park Jung-ho', givenName: 'Jung-ho', familyName: 'Park', honorific: 'Mr', goesBy: 'Jung-ho', addressAs: 'formal' }, 'Mr Park'],
  [{ id: 'p', name: 'Marc Delacroix', addressAs: 'first-name' }, 'Marc'],
  [{ id: 'p', name: 'Dr. Hannah Feld', addressAs: 'formal' }, 'Dr. Feld'],
  [{ id: 'p', name: 'Grace Will', honorific: 'Dr', addressAs: 'formal' }, 'Dr Will'],
  [{ id: 'p', name: 'Prof. Maëlle Le Goff', honorific: 'Prof.', addressAs: 'formal' }, 'Prof. Le Goff'],
  [{ id: 'p', name: 'Klaus Bremer', addressAs: 'formal' }, 'Klaus Bremer'],
] satisfies [Person, string][])('%o is greeted as %s', (person, name) => {
  expect(nameInGreeting(person)).toBe(name)
})

test('a subject names the role, or the sender where the role is too long', () => {
  expect(subjectFor(file(), 0)).toMatch(/Cook/)
  expect(subjectFor(file({ position: 'Deputy Assistant Director of Regional Infrastructure Planning and Delivery' }), 0)).toMatch(/Ana Ruiz/)
})
