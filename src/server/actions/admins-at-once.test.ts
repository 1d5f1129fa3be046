import { expect, test } from 'vitest'
import { aDesk } from '../../../test/desk.ts'
import { aMoment } from '../../../test/store-records.ts'
import type { Desk } from '../ports.ts'
import type { Member } from '../ports/centre.ts'
import { invite } from './invitations.ts'
import { addProgramme, changeProgramme, readProgrammes } from './programmes.ts'
import { takeRoster } from './roster.ts'

const boss = { ownerId: 'boss', email: 'boss@uni.example', role: 'admin', sessionId: 's' } as const
const ada = { email: 'ada@uni.example', name: 'Ada', role: 'student', createdAt: aMoment } as const
const spring = { name: 'Spring', beginsOn: '2026-11-01', endsOn: '2026-12-31' }

/** A centre with its admin; `everybody` says who is there, as somebody saw it who looked at that moment. */
async function aCentre(looks: readonly (readonly Member[])[] = []) {
  const test = await aDesk()
  const seen = [...looks]
  const desk: Desk = { ...test.desk, store: { ...test.desk.store, members: { ...test.desk.store.members, all: async () => seen.shift() ?? test.desk.store.members.all() } } }
  await desk.store.change('boss', (records) => records.saveMember({ email: boss.email, name: 'Boss', role: 'admin', createdAt: aMoment }))
  await desk.store.change('ada', (records) => records.saveMember(ada))
  return { desk, clock: test.clock }
}

test('who was shut out a moment before their role changes stays shut out', async () => {
  const { desk } = await aCentre([[{ ...ada, ownerId: 'ada' }]])
  await desk.store.change('ada', (records) => records.saveMember({ ...ada, disabledAt: aMoment }))
  await invite(desk, 'boss', { email: ada.email, role: 'adviser' })
  expect(await desk.store.members.of('ada')).toMatchObject({ role: 'adviser', disabledAt: aMoment })
})

test('who signs up while a list is read comes into its programme all the same', async () => {
  const { desk } = await aCentre([[]])
  const { programmes: [programme] } = await addProgramme(desk, boss, spring)
  await takeRoster(desk, boss, { csv: `email,programme\n${ada.email},Spring` })
  expect(await desk.store.read('ada', (records) => records.memberships())).toMatchObject([{ programmeId: programme?.id }])
})

test('a programme that is over is not begun anew under its id, nor is another one put in its place', async () => {
  const { desk, clock } = await aCentre()
  const id = '3b1f8a52-0000-4000-8000-000000000001'
  await addProgramme(desk, boss, { ...spring, id })
  const before = await addProgramme(desk, boss, { ...spring, id })
  clock.pass({ hours: 24 * 60 })
  await expect(changeProgramme(desk, boss, { ...spring, endsOn: '2027-06-30', programmeId: id })).rejects.toMatchObject({ code: 'programme-is-over' })
  await addProgramme(desk, boss, { name: 'Summer', beginsOn: '2027-01-01', endsOn: '2027-06-30', id })
  expect(await readProgrammes(desk)).toEqual(before)
})
