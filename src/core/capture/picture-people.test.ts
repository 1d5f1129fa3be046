import { expect, test } from 'vitest'
import type { CapturedPerson } from './captured-person.ts'
import { peopleOfPicture } from './picture-people.ts'

const card: CapturedPerson = { source: 'photo', name: { value: 'Ada Okonkwo', sure: true }, title: { value: 'Head of PR', sure: true } }
const code = 'BEGIN:VCARD\nVERSION:3.0\nFN:Ada Okonkwo\nEMAIL:ada@n.example\nEND:VCARD'

test('what the code says is added to what the card shows', () => {
  expect(peopleOfPicture([card], [code])).toMatchObject([
    { name: { value: 'Ada Okonkwo', sure: true }, title: { value: 'Head of PR' }, email: { value: 'ada@n.example' } },
  ])
})

test('a code and a sure reading that differ ask', () => {
  const [person] = peopleOfPicture([{ ...card, name: { value: 'Ada Okonkwó', sure: true } }], [code])
  expect(person?.name).toMatchObject({ sure: false, readings: ['Ada Okonkwo', 'Ada Okonkwó'] })
})

test('of two cards in one picture each gets its own code', () => {
  const tom: CapturedPerson = { source: 'photo', name: { value: 'Tom Baker', sure: true } }
  const people = peopleOfPicture([tom, card], [code, 'MECARD:N:Baker,Tom;TEL:+1 604 555 0172;;'])
  expect(people.map(({ name, email, phones }) => [name?.value, email?.value, phones?.length])).toEqual([
    ['Tom Baker', undefined, 1],
    ['Ada Okonkwo', 'ada@n.example', undefined],
  ])
})

test('a code alone is somebody, too; an address of a site is nobody', () => {
  expect(peopleOfPicture([], [code, 'https://n.example/c/ada'])).toMatchObject([{ source: 'qr', name: { value: 'Ada Okonkwo' } }])
})
