import { expect, test } from 'vitest'
import { aDelivery, aLetter, aMailbox, aMoment, anInterview } from '../../../test/store-records.ts'
import { aProgramme, aProgress, aRemark, aSharedLetter } from '../../../test/place-records.ts'
import { describeStores } from '../../../test/stores.ts'
import type { MemberRole } from '../../core/model/member.ts'
import type { Store } from '../ports.ts'
import type { Look } from '../ports/places.ts'

const hourBefore = aMoment.subtract({ hours: 1 })
const hourAfter = aMoment.add({ hours: 1 })

function look(actorId = 'kim') {
  let count = 0
  return { actorId, at: aMoment, nextId: () => `look-${actorId}-${++count}` }
}

async function member(store: Store, ownerId: string, { role = 'student', programmes = ['spring'] }: { role?: MemberRole; programmes?: readonly string[] } = {}) {
  await store.change(ownerId, async (records) => {
    await records.saveMember({ email: `${ownerId}@uni.example`, name: ownerId.toUpperCase(), role, createdAt: aMoment })
    for (const programmeId of programmes) await records.addMembership({ programmeId, joinedAt: aMoment })
  })
}

async function cohort(store: Store, programmeId: string, ask: Omit<Parameters<Store['places']['cohorts']>[0], 'programmeIds'>) {
  const [found] = await store.places.cohorts({ ...ask, programmeIds: [programmeId] })
  if (!found) throw new Error('Each programme has a cohort.')
  return found
}

describeStores((open) => {
  test('programmes, lists, being in one, consent and shared letters are kept as they were given', async () => {
    const { store } = await open()
    await store.change('centre', async (records) => {
      await records.saveProgramme(aProgramme())
      await records.saveProgramme(aProgramme({ name: 'Spring', thankByHours: 12 }))
      await records.saveRosterEntries([{ email: 'ada@uni.example', name: 'Ada', role: 'student', programmeId: 'spring', at: aMoment }, { email: 'ada@uni.example', role: 'student', at: aMoment }])
      await records.saveRosterEntries([{ email: 'ada@uni.example', name: 'Ada Lund', role: 'student', programmeId: 'spring', at: aMoment }])
    })
    await store.read('centre', async (records) => {
      expect(await records.programmes()).toEqual([aProgramme({ name: 'Spring', thankByHours: 12 })])
      expect(await records.rosterEntries('ada@uni.example')).toEqual([
        { email: 'ada@uni.example', name: undefined, role: 'student', programmeId: undefined, at: aMoment },
        { email: 'ada@uni.example', name: 'Ada Lund', role: 'student', programmeId: 'spring', at: aMoment },
      ])
    })
    await store.change('centre', (records) => records.removeProgramme('spring'))
    expect(await store.read('centre', (records) => records.rosterEntries())).toHaveLength(1)
    await store.change('ada', async (records) => {
      await records.saveSharedLetter(aSharedLetter())
      await records.saveSharedLetter(aSharedLetter({ id: 's2', copy: undefined, withdrawnAt: aMoment }))
      await records.saveRemark(aRemark())
      await records.saveRemark(aRemark({ resolvedAt: aMoment }))
      // Somebody else's, under the id of one that stands.
      await records.saveRemark(aRemark({ shareId: 's2', text: 'Never said.' }))
      await records.saveRemark(aRemark({ authorId: 'eve', text: 'Never said.' }))
    })
    await store.read('ada', async (records) => {
      expect(await records.sharedLetters()).toEqual([aSharedLetter()])
      expect(await records.sharedLetter('s2')).toEqual(aSharedLetter({ id: 's2', copy: undefined, withdrawnAt: aMoment }))
      expect([await records.remarks('s1'), await records.remarks('s2')]).toEqual([[aRemark({ resolvedAt: aMoment })], []])
    })
    await store.read('eve', async (records) => expect([await records.sharedLetters(), await records.sharedLetter('s1'), await records.remarks('s1'), await records.programmes()]).toEqual([[], undefined, [], []]))
  })

  test('consent has a history: given, taken back, given again; the last word counts', async () => {
    const { store } = await open()
    await store.change('ada', async (records) => {
      await records.giveConsent('spring', hourBefore)
      await records.giveConsent('spring', aMoment)
      expect(await records.withdrawConsent('spring', aMoment)).toBe(true)
      expect(await records.withdrawConsent('spring', aMoment)).toBe(false)
      await records.giveConsent('spring', hourAfter)
      await records.giveConsent('autumn', hourAfter)
    })
    expect(await store.read('ada', (records) => records.consents())).toEqual([
      { programmeId: 'spring', since: hourBefore, until: aMoment },
      { programmeId: 'autumn', since: hourAfter, until: undefined },
      { programmeId: 'spring', since: hourAfter, until: undefined },
    ])
  })

  test('a name is given out only by consent to this programme, only where names are asked for, and is written down', async () => {
    const { store } = await open()
    for (const ownerId of ['ada', 'bo', 'cy']) {
      await member(store, ownerId, { programmes: ['spring', 'winter'] })
      await store.change(ownerId, (records) => records.saveProgress(aProgress()))
    }
    await member(store, 'kim', { role: 'adviser' })
    await store.change('ada', (records) => records.giveConsent('spring', aMoment))
    await store.change('bo', async (records) => {
      await records.giveConsent('winter', aMoment)
      await records.giveConsent('spring', hourBefore)
      await records.withdrawConsent('spring', aMoment)
    })
    const seen = await cohort(store, 'spring', { since: hourBefore, until: hourAfter, names: look() })
    expect([seen.students, seen.named, seen.open.map(({ name }) => name)]).toEqual([3, 1, ['ADA', undefined, undefined]])
    expect(await store.read('ada', (records) => records.audits())).toMatchObject([{ what: 'name-seen', actorId: 'kim', subjectId: 'spring', at: aMoment }])
    for (const other of ['bo', 'cy']) expect(await store.read(other, (records) => records.audits())).toEqual([])
    const unnamed = await cohort(store, 'spring', { since: hourBefore, until: hourAfter })
    expect([unnamed.named, unnamed.open.map(({ name }) => name)]).toEqual([1, [undefined, undefined, undefined]])
    expect(JSON.stringify(unnamed)).not.toMatch(/ada|bo|cy/i)
    // Looked at again on that day it makes no further line; another programme, another adviser and another day do.
    const again = (names: Look, programmeId = 'spring') => cohort(store, programmeId, { since: hourBefore, until: hourAfter, names: { ...names, nextId: () => crypto.randomUUID() } })
    await store.change('ada', (records) => records.giveConsent('winter', aMoment))
    for (const names of [look(), { ...look(), at: hourAfter }]) await again(names)
    expect(await store.read('ada', (records) => records.audits('looks'))).toHaveLength(1)
    await again(look(), 'winter')
    await again(look('lee'))
    await again({ ...look(), at: aMoment.add({ hours: 24 }) })
    expect(await store.read('ada', (records) => records.audits('looks'))).toHaveLength(4)
    // What was done stands apart from who looked.
    await store.change('ada', (records) => records.audit({ id: 'in', at: aMoment, actorId: 'ada', what: 'signed-in' }))
    expect(await store.read('ada', (records) => records.audits('acts'))).toMatchObject([{ what: 'signed-in' }])
  })

  test('only interviews since then with somebody left to thank are open, and whoever is shut out or no student does not count', async () => {
    const { store } = await open()
    for (const ownerId of ['ada', 'bo']) await member(store, ownerId)
    await member(store, 'kim', { role: 'adviser' })
    await store.change('ada', async (records) => {
      await records.saveProgress(aProgress({ endedAt: hourBefore.epochMilliseconds }))
      await records.saveProgress(aProgress({ interviewId: 'i2', thanked: 2, waived: 1 }))
      await records.saveProgress(aProgress({ interviewId: 'i3' }))
    })
    await store.change('kim', (records) => records.saveProgress(aProgress()))
    expect(await cohort(store, 'spring', { since: hourBefore, until: hourAfter })).toMatchObject({ students: 2, open: [{ endedAt: aMoment.epochMilliseconds }] })
    expect(await store.places.sums(['spring'], { from: hourBefore, to: hourAfter })).toEqual([{ students: 1, interviews: 3, people: 9, thanked: 4, thankedInTime: 3, answered: 0, nextRounds: 0, offers: 0 }])
    expect(await store.places.sums(['spring'], { from: hourBefore, to: aMoment })).toMatchObject([{ interviews: 1 }])
    await store.change('ada', (records) => records.saveMember({ email: 'a', name: 'A', role: 'student', createdAt: aMoment, disabledAt: aMoment }))
    expect(await cohort(store, 'spring', { since: hourBefore, until: hourAfter })).toMatchObject({ students: 1, open: [] })
  })

  test('who is in two programmes counts in the one they joined first, so that no count of one taken from the other leaves a few; their name is seen in each that they allow', async () => {
    const { store } = await open()
    const five = ['bo', 'cy', 'dee', 'eli', 'fay']
    const later = { joinedAt: hourAfter }
    for (const ownerId of ['ada', ...five]) {
      await member(store, ownerId)
      await store.change(ownerId, async (records) => {
        await records.saveProgress(aProgress())
        if (ownerId !== 'ada') await records.addMembership({ programmeId: 'a-made-up', ...later })
        await records.addMembership({ programmeId: 'b-made-up', ...later })
      })
    }
    const within = { since: hourBefore, until: hourAfter }
    const students = async (programmeId: string) => [(await store.places.sums([programmeId], { from: hourBefore, to: hourAfter }))[0]?.students, (await cohort(store, programmeId, within)).students]
    expect([await students('spring'), await students('a-made-up'), await students('b-made-up')]).toEqual([[6, 6], [0, 0], [0, 0]])
    await store.change('ada', (records) => records.giveConsent('b-made-up', aMoment))
    const seen = await cohort(store, 'b-made-up', { ...within, names: look() })
    expect([seen.named, seen.open.filter(({ isCounted, name }) => isCounted || name !== undefined)]).toMatchObject([0, [{ name: 'ADA', isCounted: false }]])
    // Joined at once with others: still in one of them only.
    await store.change('gus', async (records) => {
      await records.saveMember({ email: 'gus@uni.example', name: 'GUS', role: 'student', createdAt: aMoment })
      for (const programmeId of ['a-made-up', 'b-made-up']) await records.addMembership({ programmeId, joinedAt: aMoment })
      await records.saveProgress(aProgress())
    })
    expect([await students('a-made-up'), await students('b-made-up')]).toEqual([[1, 1], [0, 0]])
    // Whoever goes on in another programme counts there once the first one is over; what was counted there stays.
    await store.places.endProgramme('spring', aMoment.add({ minutes: 30 }))
    for (const ownerId of five) await store.change(ownerId, (records) => records.saveProgress(aProgress({ interviewId: 'i2', endedAt: aMoment.add({ minutes: 40 }).epochMilliseconds })))
    expect([await students('spring'), await students('a-made-up'), await students('b-made-up')]).toEqual([[6, 0], [6, 6], [0, 1]])
    await store.change('ada', (records) => records.removeMembership('spring'))
    expect([await students('spring'), await students('b-made-up')]).toEqual([[5, 0], [1, 1]])
  })

  test('a shared letter is there for the one adviser it is shared with, while both are in one programme and neither is shut out, until it is taken back', async () => {
    const { store } = await open()
    await member(store, 'ada')
    for (const ownerId of ['kim', 'lee']) await member(store, ownerId, { role: 'adviser', programmes: ['autumn', 'spring'] })
    await store.change('ada', async (records) => {
      await records.saveSharedLetter(aSharedLetter())
      await records.saveRemark(aRemark())
      await records.saveRemark(aRemark({ id: 'r2', answers: 'r1', about: undefined }))
    })
    expect(await store.places.sharedWith('kim', look())).toEqual([{ ownerId: 'ada', name: 'ADA', id: 's1', sharedAt: aMoment, open: 1 }])
    expect(await store.places.sharedWith('lee', look('lee'))).toEqual([])
    expect([await store.places.ownerOfShared('s1', 'kim'), await store.places.ownerOfShared('s1', 'lee')]).toEqual(['ada', undefined])
    expect(await store.read('ada', (records) => records.audits())).toMatchObject([{ what: 'name-seen', actorId: 'kim' }])
    const isThere = async () => [await store.places.ownerOfShared('s1', 'kim'), (await store.places.sharedWith('kim', { ...look(), nextId: () => crypto.randomUUID() })).length]
    const ada = { email: 'ada@uni.example', name: 'ADA', role: 'student', createdAt: aMoment } as const
    await store.change('kim', (records) => records.removeMembership('spring'))
    expect(await isThere()).toEqual([undefined, 0])
    await store.change('ada', (records) => records.addMembership({ programmeId: 'autumn', joinedAt: aMoment }))
    expect(await isThere()).toEqual(['ada', 1])
    await store.change('ada', (records) => records.saveMember({ ...ada, disabledAt: aMoment }))
    expect(await isThere()).toEqual([undefined, 0])
    await store.change('ada', (records) => records.saveMember(ada))
    await store.change('kim', (records) => records.saveMember({ email: 'kim@uni.example', name: 'KIM', role: 'student', createdAt: aMoment }))
    expect(await isThere()).toEqual([undefined, 0])
    await store.change('kim', (records) => records.saveMember({ email: 'kim@uni.example', name: 'KIM', role: 'adviser', createdAt: aMoment }))
    expect(await isThere()).toEqual(['ada', 1])
    await store.change('ada', (records) => records.saveSharedLetter(aSharedLetter({ withdrawnAt: hourAfter })))
    expect([await store.places.ownerOfShared('s1', 'kim'), await store.places.sharedWith('kim', look('late'))]).toEqual([undefined, []])
  })

  test('advisers of a programme are known by name, everybody in it to whoever keeps its list', async () => {
    const { store } = await open()
    await member(store, 'ada')
    await member(store, 'kim', { role: 'adviser' })
    await member(store, 'lee', { role: 'adviser', programmes: ['autumn'] })
    expect(await store.places.advisers(['spring'])).toEqual([{ ownerId: 'kim', name: 'KIM', programmeId: 'spring' }])
    expect(await store.places.advisers([])).toEqual([])
    expect((await store.places.inProgrammes(['spring'])).map(({ email, role }) => [email, role])).toEqual([['ada@uni.example', 'student'], ['kim@uni.example', 'adviser']])
  })

  test('what was not counted, or moved on since it was, is found; what was is not', async () => {
    const { store } = await open()
    await member(store, 'ada')
    await store.change('ada', async (records) => {
      await records.saveInterview(anInterview())
      await records.saveInterview(anInterview({ id: 'i2', sample: true }))
      await records.saveLetter(aLetter())
      await records.saveMailbox(aMailbox())
    })
    expect(await store.places.uncounted({ programmeIds: ['spring', 'autumn'] })).toEqual([{ ownerId: 'ada', interviewId: 'i1' }])
    expect([await store.places.uncounted({ endedAfter: aMoment }), await store.places.uncounted({ endedAfter: hourBefore })]).toMatchObject([[], [{ interviewId: 'i1' }]])
    await store.change('ada', async (records) => records.saveProgress(aProgress({ moves: await records.deliveryMoves('i1') })))
    expect([await store.places.uncounted({ programmeIds: ['spring'] }), await store.places.uncounted({})]).toEqual([[], []])
    await store.change('ada', (records) => records.addDelivery(aDelivery({ dueAt: aMoment })))
    expect(await store.places.uncounted({ programmeIds: ['spring'] })).toHaveLength(1)
    expect([await store.places.uncounted({ programmeIds: ['autumn'] }), await store.places.uncounted({})]).toMatchObject([[], [{ ownerId: 'ada' }]])
    await store.change('ada', async (records) => records.saveProgress(aProgress({ moves: await records.deliveryMoves('i1') })))
    await store.places.forgetCounts()
    expect(await store.places.uncounted({})).toHaveLength(1)
    await store.change('ada', async (records) => records.saveProgress(aProgress({ moves: await records.deliveryMoves('i1') })))
    const [claim] = await store.due.claim({ workerId: 'w', limit: 1, leaseMs: 60_000 })
    expect([claim?.ownerId, await store.places.uncounted({ programmeIds: ['spring'] })]).toMatchObject(['ada', [{ interviewId: 'i1' }]])
  })
})
