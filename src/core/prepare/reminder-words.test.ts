import { expect, test } from 'vitest'
import { reminderKinds } from '../model/reminder.ts'
import { reminderWords } from './reminder-words.ts'

const facts = { company: 'Northwind', position: 'Editor', waiting: ['Mae Lin', 'Bo Ek', 'Ana Ruiz'], hoursLeft: 4 }

test.each(reminderKinds)('on a locked screen %s names nobody and no company', (kind) => {
  const { discreet, subject, body } = reminderWords({ ...facts, kind })
  expect(discreet).not.toMatch(/Mae|Bo|Ana|Northwind|Editor|\n/)
  expect(discreet.length).toBeLessThan(120)
  expect(subject).not.toMatch(/\n/)
  expect(`${subject} ${body}`).not.toMatch(/undefined|late and sorry|!/)
})

test('whoever waits is named in the mail to oneself, and what is left of the 24 hours', () => {
  expect(reminderWords({ ...facts, kind: 'unthanked' }).body).toContain('Mae Lin, Bo Ek and Ana Ruiz of Northwind have not been thanked yet.\n4 hours are left of the 24.')
  expect(reminderWords({ ...facts, kind: 'unthanked', hoursLeft: 0 }).body).toContain('Late is still welcome.')
})

test('where nobody is named yet, it is asked whom one met', () => {
  const { subject, body, discreet } = reminderWords({ ...facts, kind: 'over', waiting: [] })
  expect([subject, discreet]).toEqual(['Northwind is over: whom did you meet?', 'An interview is over. Whom did you meet?'])
  expect(body).not.toMatch(/ 0 |You met {2}/)
})
