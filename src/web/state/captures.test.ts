import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import type { CapturedPerson } from '../../core/capture/captured-person.ts'
import { openCaptures, type KnownInterview } from './captures.ts'
import type { Person } from './facts.ts'
import { doubtsOf, withFound } from './found-people.ts'
import type { Readers } from './reading-queue.ts'

const cutOut = { x: 0.1, y: 0.2, width: 0.5, height: 0.1 }
const card: CapturedPerson = {
  source: 'photo',
  name: { value: 'Siobhan O’Reilly', sure: false, readings: ['Siobhan O’Reilly', 'Siobhán O’Reilly'], cutOut },
  title: { value: 'Editor', sure: true },
  company: { value: 'Blackthorn Press Ltd.', sure: true },
  email: { value: 's.oreilly@blackthorn.example', sure: true },
}
const contact: CapturedPerson = {
  source: 'vcard',
  name: { value: 'Tom Baker', sure: true },
  email: { value: 'tom@blackthorn.example', sure: true },
}
const trouble = { code: 'no-card', words: 'There is no card in this picture.' }

function aDesk({ people = [], reads = {} }: { people?: readonly Person[]; reads?: Partial<Readers> } = {}) {
  const known = signal<KnownInterview>({ people, companyDomain: '' })
  const readers: Readers = {
    card: async () => ({ ok: true, value: { persons: [card], codes: [], picture: 'AAAA', ms: 1 } }),
    file: async () => ({ ok: true, value: { kind: 'vcard', people: [contact], remarks: [] } }),
    contacts: async () => ({ ok: true, value: { people: [contact] } }),
    invitation: async () => ({ ok: false, trouble }),
    ...reads,
  }
  return { known, desk: openCaptures(known, readers) }
}

const photo = (name = 'card.jpg'): File => new File(['x'], name, { type: 'image/jpeg' })
const read = async (desk: ReturnType<typeof aDesk>['desk']): Promise<void> => {
  while (desk.busy.value) await new Promise((resolve) => setImmediate(resolve))
}
const keep = (people: readonly Person[], desk: ReturnType<typeof aDesk>['desk']): Person[] =>
  withFound(people, desk.found.value, { freeId: (taken) => `p${taken.length + 1}`, isOwnCompany: (name) => name.startsWith('Blackthorn') })

test('a photo becomes somebody to look at: what is not sure is asked, with the piece of the photo', async () => {
  const { desk } = aDesk()
  desk.addFiles([photo()])
  await read(desk)
  expect(desk.found.value.flatMap(doubtsOf)).toEqual([
    {
      field: 'name',
      value: 'Siobhan O’Reilly',
      readings: ['Siobhan O’Reilly', 'Siobhán O’Reilly'],
      said: [],
      shown: { picture: 'AAAA', cutOut },
    },
  ])
})

test('one tap settles a doubt and makes the name confirmed; it can be taken back', async () => {
  const { desk } = aDesk()
  desk.addFiles([photo()])
  await read(desk)
  const [before] = desk.found.value
  if (!before) throw new Error('Nobody was found.')
  desk.settle(before, 'name', 'Siobhán O’Reilly')
  expect(desk.found.value.flatMap(doubtsOf)).toEqual([])
  expect(keep([], desk)).toEqual([
    { id: 'p1', name: 'Siobhán O’Reilly', title: 'Editor', email: 's.oreilly@blackthorn.example', spelling: 'confirmed', source: 'card' },
  ])
  desk.unsettle(before, 'name')
  expect(keep([], desk)).toMatchObject([{ spelling: 'unconfirmed' }])
})

test('cards are read one after the other, and one that fails does not take the next along', async () => {
  let reading = 0
  let most = 0
  const { desk } = aDesk({
    reads: {
      card: async (bytes) => {
        most = Math.max(most, ++reading)
        await new Promise((resolve) => setImmediate(resolve))
        reading--
        return bytes.length === 2 ? { ok: false, trouble } : { ok: true, value: { persons: [card], codes: [], picture: '', ms: 1 } }
      },
    },
  })
  desk.addFiles([new File(['xx'], 'wall.jpg', { type: 'image/jpeg' }), photo()])
  await read(desk)
  expect(most).toBe(1)
  expect(desk.given.value.map(({ state }) => state)).toEqual(['failed', 'read'])
  expect(desk.found.value).toHaveLength(1)
})

test('somebody who is on the list already is not added twice, and keeps the notes', async () => {
  const people: Person[] = [
    {
      id: 'p7',
      name: 'Siobhan O’Reilly',
      email: 's.oreilly@blackthorn.example',
      source: 'invitation',
      spelling: 'confirmed',
      notes: ['likes maps'],
    },
  ]
  const { desk } = aDesk({ people })
  desk.addFiles([photo()])
  await read(desk)
  expect(desk.found.value.map(({ known }) => known?.id)).toEqual(['p7'])
  expect(keep(people, desk)).toMatchObject([
    { id: 'p7', name: 'Siobhan O’Reilly', title: 'Editor', notes: ['likes maps'], spelling: 'confirmed' },
  ])
})

test('those who were put together can be kept apart, and joined again', async () => {
  const people: Person[] = [{ id: 'p7', name: 'Tom Baker', source: 'typed' }]
  const { desk } = aDesk({ people })
  desk.addFiles([new File(['x'], 'tom.vcf', { type: 'text/vcard' })])
  await read(desk)
  const [joined] = desk.found.value
  if (!joined) throw new Error('Nobody was found.')
  desk.setApart(joined, true)
  expect(keep(people, desk).map(({ id }) => id)).toEqual(['p7', 'p2'])
  const [apart] = desk.found.value
  if (!apart) throw new Error('Nobody was found.')
  desk.setApart(apart, false)
  expect(keep(people, desk).map(({ id }) => id)).toEqual(['p7'])
})

test('two sources that were set apart are one again with one press', async () => {
  const { desk } = aDesk()
  desk.addFiles([photo(), photo()])
  await read(desk)
  const [joined] = desk.found.value
  if (!joined) throw new Error('Nobody was found.')
  desk.setApart(joined, true)
  expect(desk.found.value).toHaveLength(2)
  const [one] = desk.found.value
  if (!one) throw new Error('Nobody was found.')
  desk.setApart(one, false)
  expect(desk.found.value).toHaveLength(1)
})

test('somebody left out comes back', async () => {
  const { desk } = aDesk()
  desk.addFiles([photo()])
  await read(desk)
  const [found] = desk.found.value
  if (!found) throw new Error('Nobody was found.')
  const comeBack = desk.leaveOut(found)
  expect(desk.found.value).toEqual([])
  comeBack()
  expect(desk.found.value).toHaveLength(1)
})

test('a company that is not the interview’s own is kept with the person', async () => {
  const { desk } = aDesk({
    reads: {
      file: async () => ({
        ok: true,
        value: { kind: 'vcard', people: [{ ...contact, company: { value: 'Bramble Talent Ltd', sure: true } }], remarks: [] },
      }),
    },
  })
  desk.addFiles([new File(['x'], 'tom.vcf')])
  await read(desk)
  expect(keep([], desk)).toMatchObject([{ name: 'Tom Baker', organisation: 'Bramble Talent Ltd' }])
})
