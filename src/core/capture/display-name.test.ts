import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { nameFromAddress, readDisplayName } from './display-name.ts'

test.each([
  ['Adaeze Okonkwo', { name: 'Adaeze Okonkwo' }],
  ["'Adaeze Okonkwo'", { name: 'Adaeze Okonkwo' }],
  ['Okonkwo, Adaeze', { name: 'Adaeze Okonkwo', givenName: 'Adaeze', familyName: 'Okonkwo' }],
  ['van den Berg, Sara', { name: 'Sara van den Berg', givenName: 'Sara', familyName: 'van den Berg' }],
  ['Okonkwo, Adaeze (PR)', { name: 'Adaeze Okonkwo', givenName: 'Adaeze', familyName: 'Okonkwo' }],
  ['Adaeze Okonkwo [External]', { name: 'Adaeze Okonkwo' }],
  ['Adaeze Okonkwo | Northwind', { name: 'Adaeze Okonkwo' }],
  ['Adaeze Okonkwo - Northwind Recruiting', { name: 'Adaeze Okonkwo' }],
  ['Adaeze Okonkwo via Calendly', { name: 'Adaeze Okonkwo' }],
  ['Adaeze Okonkwo, PhD', { name: 'Adaeze Okonkwo' }],
  ['Adaeze Okonkwo (She/Her)', { name: 'Adaeze Okonkwo', pronouns: 'she' }],
  ['Kit Marlow (they/them)', { name: 'Kit Marlow', pronouns: 'they' }],
  ['Jennifer (Jen) Smith', { name: 'Jennifer Smith', goesBy: 'Jen' }],
  ['Jennifer “Jen” Smith', { name: 'Jennifer Smith', goesBy: 'Jen' }],
  ['Prof. Dilys Rhys-Jones', { name: 'Dilys Rhys-Jones', honorific: 'Prof.' }],
  ['Prof. Dr. Müller, Hans', { name: 'Hans Müller', givenName: 'Hans', familyName: 'Müller', honorific: 'Prof. Dr' }],
  ['Okonkwo, Dr. Adaeze', { name: 'Adaeze Okonkwo', givenName: 'Adaeze', familyName: 'Okonkwo', honorific: 'Dr' }],
  ['Martin Luther King, Jr.', { name: 'Martin Luther King, Jr.' }],
  ['Brian O’Dowd', { name: 'Brian O’Dowd' }],
  ['J. R. Ewing', { name: 'J. R. Ewing' }],
  ['Jean-Baptiste de la Salle', { name: 'Jean-Baptiste de la Salle' }],
  ['April May', { name: 'April May' }],
  ['李 娜', { name: '李 娜' }],
  ['Анна Петрова', { name: 'Анна Петрова' }],
  ['Nin\u0303o Pérez', { name: 'Niño Pérez' }],
])('%s is a name for certain', (shown, name) => {
  expect(readDisplayName(shown)).toEqual({ kind: 'person', name, sure: true })
})

test.each([
  ['ADAEZE OKONKWO', 'ADAEZE OKONKWO'],
  ['adaeze okonkwo', 'adaeze okonkwo'],
  ['Adaeze', 'Adaeze'],
  ['DUPONT Marie-Claire', 'Marie-Claire Dupont'],
  ['SMITH, John (US)', 'John Smith'],
  ['Marketing Director', 'Marketing Director'],
])('%s is to be looked at', (shown, name) => {
  expect(readDisplayName(shown)).toMatchObject({ kind: 'person', name: { name }, sure: false })
})

test.each(['Northwind Recruiting Team', 'Talent Acquisition', 'HR', 'Interviews', 'Acme GmbH'])('%s is a team', (shown) => {
  expect(readDisplayName(shown).kind).toBe('team')
})

test.each(['Conf Room 4B; Floor 2', 'Boardroom', 'HQ 3rd floor', 'Besprechungsraum 2'])('%s is a room', (shown) => {
  expect(readDisplayName(shown).kind).toBe('room')
})

test.each(['', '  ', 'jo@x.example', 'unknown', '\u200E', '12345'])('%j is nothing', (shown) => {
  expect(readDisplayName(shown).kind).toBe('nothing')
})

test.each([
  ['adaeze.okonkwo@x.example', 'Adaeze Okonkwo'],
  ['jean-luc.picard@x.example', 'Jean-Luc Picard'],
  ['tom_baker2@x.example', 'Tom Baker'],
  ['siobhan.oreilly+work@x.example', 'Siobhan Oreilly'],
  ['aokonkwo@x.example', undefined],
  ['a.b@x.example', undefined],
  ['talent.acquisition@x.example', undefined],
  ['room.4b@x.example', undefined],
])('the address %s tells %s', (address, name) => {
  expect(nameFromAddress(address)).toBe(name)
})

test('no text makes it fail, and no name is empty', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 80 }), (shown) => {
      const named = readDisplayName(shown)
      expect(named.kind !== 'person' || named.name.name.trim() !== '').toBe(true)
    }),
  )
})
