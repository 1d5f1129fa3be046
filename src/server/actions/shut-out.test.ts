import { expect, test } from 'vitest'
import { aClock, aDesk } from '../../../test/desk.ts'
import { keepDeliveries } from '../../../test/store-records.ts'
import { describeStores } from '../../../test/stores.ts'
import type { MemberRole } from '../../core/model/member.ts'
import type { Store } from '../ports.ts'
import { errandKinds } from '../ports/errands.ts'
import { calendarFor, makeCalendarAddress } from './calendar-address.ts'
import { changeMember } from './members.ts'

const join = (store: Store, ownerId: string, role: MemberRole) => store.change(ownerId, (records) => records.saveMember({ email: `${ownerId}@uni.example`, name: ownerId, role, createdAt: Temporal.Instant.from('2026-11-01T00:00Z') }))

describeStores((open) => {
  test('of somebody who is shut out nothing leaves, no mailbox, calendar or browser is asked, and the history says why; let in again it goes on', async () => {
    const clock = aClock('2026-11-20T14:31:00Z')
    const { store } = await open(clock)
    const { desk, woken } = await aDesk({ store, clock, publicUrl: 'https://thanks.uni.example' })
    await keepDeliveries(store, ['d1', 'd2', 'd3'])
    for (const [ownerId, role] of [['ada', 'student'], ['boss', 'admin']] as const) await join(store, ownerId, role)
    await store.change('ada', async (records) => {
      for (const kind of errandKinds) await records.setErrand({ kind, subject: 's', dueAt: clock.now() })
    })
    const { calendarPath = '' } = await makeCalendarAddress(desk, 'ada')
    const token = calendarPath.replace('.ics', '').split('.').at(-1) ?? ''
    expect(await calendarFor(desk, 'ada', token)).toContain('BEGIN:VCALENDAR')
    const claim = (limit: number) => store.due.claim({ workerId: 'w', limit, leaseMs: 60_000 })
    const [inHand] = await claim(1)
    if (!inHand) throw new Error('A letter was due.')
    const shut = (isShutOut: boolean) => changeMember({ desk, accounts: store.accounts }, { actorId: 'boss', memberId: 'ada', role: 'student', isShutOut })

    await shut(true)
    // What a worker had in hand stops at its gate.
    expect([await store.due.commit(inHand), await claim(9), await store.due.nextDueAt(), await store.due.late(0)]).toEqual([false, [], undefined, 0])
    expect([await store.errands.claim({ workerId: 'w', limit: 9, leaseMs: 60_000, kinds: errandKinds }), await store.errands.nextDueAt(errandKinds)]).toEqual([[], undefined])
    expect(await store.watch.standing()).toMatchObject({ overdue: 0, overdueSeconds: 0, errandsOverdue: 0 })
    await expect(calendarFor(desk, 'ada', token)).rejects.toMatchObject({ code: 'not-found' })
    const historyOf = (id: string) => store.read('ada', async (records) => (await records.deliveryEvents(id)).map(({ to, detail }) => [to, detail]))
    expect(await historyOf('d2')).toEqual([['due', undefined], ['due', 'The centre has shut this account. The letter is held, and has not left.']])

    clock.pass({ minutes: 90 })
    await store.due.recover()
    await store.change('ada', (records) => records.moveDelivery('d3', ['due'], { to: 'due', at: clock.now(), dueAt: clock.now().subtract({ hours: 3 }) }))
    await shut(false)
    expect(woken()).toBe(1)
    expect((await claim(9)).map(({ deliveryId }) => deliveryId).toSorted()).toEqual(['d1', 'd2'])
    expect((await historyOf('d2')).at(-2)).toEqual(['due', 'The account is open again. The letter goes on.'])
    // Long late it asks first, as after any silence.
    expect((await historyOf('d3')).at(-1)).toEqual(['late', 'The account was shut when this letter was to leave. It has not left.'])
    expect(await store.errands.claim({ workerId: 'w', limit: 9, leaseMs: 60_000, kinds: errandKinds })).toHaveLength(errandKinds.length)
    expect(await calendarFor(desk, 'ada', token)).toContain('BEGIN:VCALENDAR')
  })

  test('two admins who take each other’s role at the same moment leave one: whoever is no admin any more changes nobody', async () => {
    const { store, another } = await open()
    for (const ownerId of ['bo', 'kim']) await join(store, ownerId, 'admin')
    const stores = [store, await another()]
    const desks = await Promise.all(stores.map((each) => aDesk({ store: each })))
    const demote = async (which: number, actorId: string, memberId: string) => {
      const desk = desks[which]?.desk
      if (!desk) throw new Error('There are two.')
      return changeMember({ desk, accounts: store.accounts }, { actorId, memberId, role: 'student', isShutOut: false }).then(() => 'done', (error: { code: string }) => error.code)
    }
    for (let round = 0; round < 5; round += 1) {
      for (const ownerId of ['bo', 'kim']) await join(store, ownerId, 'admin')
      expect((await Promise.all([demote(0, 'bo', 'kim'), demote(1, 'kim', 'bo')])).toSorted()).toEqual(['done', 'not-found'])
      expect((await store.members.all()).filter(({ role }) => role === 'admin')).toHaveLength(1)
    }
    const [last] = (await store.members.all()).filter(({ role }) => role === 'admin')
    await expect(store.members.erase(last?.ownerId ?? '', { at: Temporal.Now.instant(), actorId: last?.ownerId ?? '', auditId: 'e' })).rejects.toMatchObject({ code: 'last-admin' })
    expect(await store.members.of(last?.ownerId ?? '')).toBeDefined()
  })
})
