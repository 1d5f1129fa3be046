import { expect, test } from 'vitest'
import { readSignature } from './signature.ts'

test('a newsletter is nobody, whatever it calls itself', () => {
  expect(readSignature('Our sale begins today.', { from: { name: 'Shop', email: 'news@shop.example' } })).toBeUndefined()
  expect(
    readSignature('Your interview is confirmed.', { from: { name: 'Northwind Careers', email: 'no-reply@northwind.example' } }),
  ).toBeUndefined()
})

test('a program that writes in somebody’s name gives the name and not its own address', () => {
  const person = readSignature('You are invited.', { from: { name: 'Priya Raman via Greenhouse', email: 'no-reply@greenhouse.io' } })
  expect([person?.name?.value, person?.email]).toEqual(['Priya Raman', undefined])
})

test('a sender without a signature is the person, by name and address', () => {
  const person = readSignature('See you on Monday.', { from: { name: 'Okonkwo, Adaeze', email: 'adaeze@northwind.example' } })
  expect([person?.name, person?.email?.value]).toEqual([{ value: 'Adaeze Okonkwo', sure: true }, 'adaeze@northwind.example'])
})

test('the candidate’s own signature is passed over, by name or by address', () => {
  const text = 'Best,\nAna Reyes\nana@post.example\n\nOn Mon, 2 Nov 2026, Tom Baker <tom@n.example> wrote:\n> Fine.\n> Tom'
  expect(readSignature(text, { oneself: { emails: ['ana@post.example'] } })?.name?.value).toBe('Tom Baker')
  expect(readSignature(text, { oneself: { emails: [], name: 'Ana Reyes' } })?.name?.value).toBe('Tom Baker')
})

test('a name that the head spells without its accent is asked, with both spellings', () => {
  const person = readSignature('Best,\nZoë Berg\nAdviser', { from: { name: 'Zoe Berg', email: 'z.berg@polder.example' } })
  expect(person?.name).toEqual({ value: 'Zoë Berg', sure: false, readings: ['Zoë Berg', 'Zoe Berg'] })
})

test('a sender whom neither a signature nor the address bears out is asked', () => {
  const person = readSignature('Your new card is on its way.', { from: { name: 'Discover Card', email: 'newsflash@discover.example' } })
  expect(person?.name?.sure).toBe(false)
})

test('what a broken mail shows of its attachments is nobody’s', () => {
  const packed = 'wxZkoGNJlVeJCEsqKA+3YAV5AMb6KkeaqEJQmFKKQU8T1pRi2ihE1Y4CDrqoYFFXYjJJOatsyzuI'
  const person = readSignature(`Best,\nAda Okonkwo\n<HTML><HEAD>\n${packed}\n${packed}`, {
    from: { name: 'Ada Okonkwo', email: 'ada@n.example' },
  })
  expect(Object.keys(person ?? {})).toEqual(['source', 'name', 'email'])
})
