import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CapturedPerson, captureSources } from './captured-person.ts'
import { mergeOne, mergePeople, mergedFields } from './merge.ts'
import { isSamePerson } from './same-person.ts'

const card: CapturedPerson = {
  source: 'photo',
  name: { value: 'Siobhan O’Reilly', sure: false },
  title: { value: 'Commissioning Editor', sure: true },
  email: { value: 's.oreilly@blackthorn.example', sure: true },
  phones: [{ value: '+353 1 555 0199', kind: 'office', sure: true }],
}
const guest: CapturedPerson = {
  source: 'invitation',
  name: { value: 'Siobhán O’Reilly', sure: true },
  email: { value: 'S.OReilly@blackthorn.example', sure: true },
}
const file: CapturedPerson = {
  source: 'vcard',
  name: { value: 'Siobhán O’Reilly', sure: true },
  phones: [{ value: '01 555 0199', kind: 'office', sure: true }],
}

test('the same person from two sources becomes one, with what each of them knows', () => {
  const [merged, ...others] = mergePeople([card, guest])
  expect(others).toEqual([])
  expect(merged?.person).toMatchObject({ title: { value: 'Commissioning Editor' }, phones: [{ value: '+353 1 555 0199' }] })
})

test('two spellings of a name always ask, however sure each source was, and both are shown', () => {
  const [merged] = mergePeople([card, guest])
  expect(merged?.person.name).toEqual({ value: 'Siobhán O’Reilly', sure: false, readings: ['Siobhán O’Reilly', 'Siobhan O’Reilly'] })
  expect(merged?.differences).toEqual([
    {
      field: 'name',
      readings: [
        { value: 'Siobhán O’Reilly', source: 'invitation' },
        { value: 'Siobhan O’Reilly', source: 'photo' },
      ],
    },
  ])
})

test('whoever is asked about two spellings sees the piece of the card', () => {
  const cutOut = { x: 0.1, y: 0.1, width: 0.4, height: 0.1 }
  const photo: CapturedPerson = { ...card, name: { value: 'Siobhan O’Reilly', sure: true, cutOut } }
  expect(mergeOne([photo, file]).person.name).toMatchObject({ value: 'Siobhán O’Reilly', cutOut })
})

test('two kinds of source that spell a name alike make it sure', () => {
  const unsure = (source: 'photo' | 'invitation'): CapturedPerson => ({ source, name: { value: 'Ada Okonkwo', sure: false } })
  expect(mergeOne([unsure('photo'), unsure('invitation')]).person.name?.sure).toBe(true)
})

test('a middle name more is no other spelling, and the fuller name is taken', () => {
  const named = (source: 'qr' | 'photo', value: string): CapturedPerson => ({ source, name: { value, sure: source === 'qr' } })
  const merged = mergeOne([named('qr', 'Emily Clemmons'), named('photo', 'Emily A. Clemmons')])
  expect([merged.person.name, merged.differences]).toEqual([{ value: 'Emily A. Clemmons', sure: true }, []])
})

test('one source twice is no second witness', () => {
  const unsure: CapturedPerson = { source: 'photo', name: { value: 'Ada Okonkwo', sure: false } }
  expect(mergeOne([unsure, unsure]).person.name?.sure).toBe(false)
})

test('a contact file is believed before an invitation', () => {
  expect(mergeOne([guest, file]).person.source).toBe('vcard')
})

test('a number with and without its country is one number', () => {
  expect(mergeOne([card, file]).person.phones).toHaveLength(1)
})

describe('who is the same person', () => {
  const named = (value: string, email?: string): CapturedPerson => ({
    source: 'typed',
    name: { value, sure: true },
    ...(email ? { email: { value: email, sure: true } } : {}),
  })
  test.each([
    ['an accent left out', named('Zoe van der Berg'), named('Zoë van der Berg')],
    ['a middle initial', named('Vernon R. Thornton'), named('Vernon Thornton')],
    ['the family name first', named('Okonkwo Adaeze'), named('Adaeze Okonkwo')],
    ['one address, the name misread', named('Ada Okonkw0', 'ada.okonkwo@n.example'), named('Ada Okonkwo', 'ada.okonkwo@n.example')],
    ['a near name that the other’s address witnesses', named('Jon Lindqvist'), named('Jon Lindquist', 'jon.lindqvist@a.example')],
    ['a private address', named('Benoît Château', 'benoit@chezmoi.example'), named('Benoît Château', 'b.chateau@pell.example')],
  ])('%s is', (_, one, other) => {
    expect([isSamePerson(one, other), isSamePerson(other, one)]).toEqual([true, true])
  })
  test.each([
    ['near names without another witness', named('Tom Baker'), named('Tim Baker')],
    ['one name, two addresses of one company', named('John Smith', 'john.smith@n.example'), named('John Smith', 'john.smith2@n.example')],
    ['a shared mailbox', named('Tom Baker', 'info@n.example'), named('Ada Okonkwo', 'info@n.example')],
    ['one address of two persons', named('Tom Baker', 'studio@n.example'), named('Ada Okonkwo', 'studio@n.example')],
    ['a first name alone', named('Tom'), named('Tom Baker')],
    ['nobody and nobody', { source: 'typed' } as const, { source: 'photo' } as const],
  ])('%s is not', (_, one, other) => {
    expect([isSamePerson(one, other), isSamePerson(other, one)]).toEqual([false, false])
  })
})

const field = (values: readonly string[]): fc.Arbitrary<{ value: string; sure: boolean } | undefined> =>
  fc.option(fc.record({ value: fc.constantFrom(...values), sure: fc.boolean() }), { nil: undefined })
const person: fc.Arbitrary<CapturedPerson> = fc.record({
  source: fc.constantFrom(...captureSources),
  name: field(['Ada Okonkwo', 'Ada Okonkwó', 'ADA OKONKWO', 'Tom Baker']),
  title: field(['Head of PR', 'head of PR', 'Editor']),
  company: field(['Northwind', 'Northwind Inc.']),
  email: field(['ada.okonkwo@n.example', 'Ada.Okonkwo@n.example', 'ada@home.example']),
  website: field(['n.example', 'https://www.n.example/']),
  phones: fc.option(
    fc.array(
      fc.record({
        value: fc.constantFrom('+1 215 555 0134', '215-555-0134', '+1 215 555 0135'),
        kind: fc.constantFrom('office', 'mobile'),
        sure: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    { nil: undefined },
  ),
})
const settings = { numRuns: 400, seed: 6 }

test('nothing is made up: every value of the result stands in one of the sources', () => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 4 }), (people) => {
      const { person: merged } = mergeOne(people)
      for (const key of mergedFields.filter((each) => each !== 'address')) {
        const given = people.flatMap((each) => each[key]?.value ?? [])
        if (merged[key]) expect(given).toContain(merged[key].value)
        else expect(given).toEqual([])
        for (const reading of merged[key]?.readings ?? []) expect(given).toContain(reading)
      }
    }),
    settings,
  )
})

test('nothing is lost: what any source shows, the result shows or names as a reading', () => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 4 }), (people) => {
      const { person: merged } = mergeOne(people)
      for (const each of people) {
        if (each.name) expect([merged.name?.value, ...(merged.name?.readings ?? [])]).toContain(each.name.value)
        if (each.company) expect([merged.company?.value, ...(merged.company?.readings ?? [])]).toContain(each.company.value)
        for (const phone of each.phones ?? [])
          expect(merged.phones?.some(({ value }) => value.replace(/\D/g, '').slice(-7) === phone.value.replace(/\D/g, '').slice(-7))).toBe(
            true,
          )
      }
    }),
    settings,
  )
})

test('a name that two sources spell differently is never sure', () => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 4 }), (people) => {
      const spellings = new Set(people.flatMap((each) => each.name?.value ?? []))
      if (spellings.size > 1) expect(mergeOne(people).person.name?.sure).toBe(false)
    }),
    settings,
  )
})

test('whether two are one person does not depend on which is asked first', () => {
  fc.assert(
    fc.property(person, person, (one, other) => {
      expect(isSamePerson(one, other)).toBe(isSamePerson(other, one))
    }),
    settings,
  )
})

test('merging again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 4 }), (people) => {
      const once = mergeOne(people).person
      expect(mergeOne([once]).person).toEqual(once)
    }),
    settings,
  )
})
