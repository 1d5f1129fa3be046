import { expect, test } from 'vitest'
import { aMoment } from '../../../test/store-records.ts'
import { describeStores } from '../../../test/stores.ts'
import type { AuditEntry, Invitation } from '../ports/centre.ts'
import { CENTRE } from '../ports/centre.ts'

const ada = { email: 'ada@uni.example', name: 'Ada Lovelace', role: 'student', createdAt: aMoment } as const
const anEntry: AuditEntry = { id: 'a1', at: aMoment, actorId: 'bo', what: 'data-exported', subjectId: undefined }
const anInvitation: Invitation = { email: 'eve@uni.example', role: 'adviser', name: 'Eve', programmeIds: ['p1', 'p2'], invitedBy: 'bo', at: aMoment, usedAt: undefined }

describeStores((open) => {
  test('a member comes back as kept, to themselves and to whoever runs the centre', async () => {
    const { store } = await open()
    await store.change('m1', (records) => records.saveMember(ada))
    await store.change('m2', (records) => records.saveMember({ ...ada, email: 'aa@uni.example', disabledAt: aMoment }))
    expect(await store.read('m1', (records) => records.member())).toEqual({ ...ada, ownerId: 'm1', disabledAt: undefined })
    expect((await store.members.all()).map(({ ownerId }) => ownerId)).toEqual(['m2', 'm1'])
    expect(await store.members.of('m2')).toMatchObject({ disabledAt: aMoment })
    expect(await store.members.of('nobody')).toBeUndefined()
  })

  test('what was done with somebody’s data is told to them and to whoever runs the centre, latest first', async () => {
    const { store } = await open()
    const later = { ...anEntry, id: 'a2', at: aMoment.add({ minutes: 1 }), subjectId: 'l1' }
    await store.change('m1', async (records) => {
      await records.audit(anEntry)
      await records.audit(later)
    })
    await store.change('m2', (records) => records.audit(anEntry))
    expect(await store.read('m1', (records) => records.audits())).toEqual([later, anEntry])
    expect(await store.members.audits({ limit: 1 })).toEqual([{ ...later, ownerId: 'm1' }])
    expect(await store.members.audits({ limit: 9, before: later.at })).toHaveLength(2)
  })

  test('the log cannot be rewritten, whatever the statement says; its lines leave after thirteen months, and no sooner', async () => {
    const { store, meddle } = await open()
    const now = Temporal.Now.instant()
    const [old, young] = [{ ...anEntry, at: now.subtract({ hours: 24 * 401 }) }, { ...anEntry, id: 'a2', at: now.subtract({ hours: 24 * 399 }).round('millisecond') }]
    await store.change('m1', async (records) => {
      await records.audit(old)
      await records.audit(young)
    })
    for (const statement of [`update audit set actor_id = 'nobody'`, 'delete from audit']) await expect(meddle(statement)).rejects.toThrow('stays as it is')
    await store.members.sweep(now)
    expect(await store.read('m1', (records) => records.audits())).toEqual([young])
  })

  test('an invitation belongs to the centre, and one address has one', async () => {
    const { store } = await open()
    await store.change(CENTRE, async (records) => {
      await records.saveInvitation({ ...anInvitation, role: 'student' })
      await records.saveInvitation(anInvitation)
    })
    expect(await store.read(CENTRE, (records) => records.invitations())).toEqual([anInvitation])
    expect(await store.read('m1', (records) => records.invitations())).toEqual([])
    await store.change(CENTRE, (records) => records.removeInvitation(anInvitation.email))
    expect(await store.read(CENTRE, (records) => records.invitation(anInvitation.email))).toBeUndefined()
  })
})
