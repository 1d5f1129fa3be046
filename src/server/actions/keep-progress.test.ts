import { expect, test } from 'vitest'
import { aDesk, OWNER } from '../../../test/desk.ts'
import { aReadyInterview, letterTo } from '../../../test/doors.ts'
import { describeStores } from '../../../test/stores.ts'
import type { Desk, Store } from '../ports.ts'
import { handleLetter } from './handle-letter.ts'
import { countAnew, keepingProgress } from './keep-progress.ts'
import { removeInterview, restoreInterview } from './remove-interview.ts'
import { sayHeard, takeBackHeard } from './replies.ts'
import { sendLetters } from './send-letters.ts'
import { markThanks, unmarkThanks } from './thanks-marks.ts'
import { addSampleInterview } from './add-sample-interview.ts'

describeStores((open) => {
  test('counts are kept in the owner’s own changes, and those of a worker are found and counted anew', async () => {
    const { desk: plain, clock } = await aDesk()
    const { store } = await open(clock)
    const desk: Desk = { ...plain, store: keepingProgress(store) }
    await store.change(OWNER, async (records) => {
      await records.saveMember({ email: 'ana@uni.example', name: 'Ana', role: 'student', createdAt: clock.now() })
      await records.addMembership({ programmeId: 'spring', joinedAt: clock.now() })
    })
    const { interview, mailboxId } = await aReadyInterview(desk)
    const interviewId = interview.id
    await addSampleInterview(desk, OWNER)
    const counted = () => sumsOf(desk.store)
    expect(await counted()).toMatchObject({ interviews: 1, people: 2, thanked: 0 })

    await handleLetter(desk, OWNER, { letterId: letterTo(interview, 'p2').id, how: 'another-way' })
    expect(await counted()).toMatchObject({ thanked: 1, thankedInTime: 1 })
    await markThanks(desk, OWNER, { interviewId, personId: 'p1', how: 'waived', reason: 'She asked for none.' })
    await sayHeard(desk, OWNER, { interviewId, personId: 'p2', heard: 'next-round' })
    expect(await counted()).toMatchObject({ thanked: 1, answered: 1, nextRounds: 1, offers: 0 })
    await unmarkThanks(desk, OWNER, { interviewId, personId: 'p1' })
    await takeBackHeard(desk, OWNER, { interviewId, personId: 'p2' })
    expect(await counted()).toMatchObject({ thanked: 1, answered: 0, nextRounds: 0 })

    await sendLetters(desk, OWNER, { interviewId, mailboxId, to: ['p1'] })
    expect([await countAnew(desk), await counted()]).toMatchObject([0, { thanked: 1 }])
    clock.pass({ hours: 24 })
    const [claim] = await store.due.claim({ workerId: 'w', limit: 1, leaseMs: 60_000 })
    if (!claim) throw new Error('A letter is due.')
    await store.due.commit(claim)
    await store.due.settle(claim, { result: 'accepted', reply: '250 ok' })
    expect([await countAnew(desk, { programmeIds: ['autumn'] }), await countAnew(desk, { programmeIds: ['spring'] }), await countAnew(desk)]).toEqual([0, 1, 0])
    expect(await counted()).toMatchObject({ thanked: 2, thankedInTime: 1 })

    await removeInterview(desk, OWNER, { interviewId })
    expect(await counted()).toMatchObject({ interviews: 0, students: 0 })
    await restoreInterview(desk, OWNER, { interviewId })
    await store.places.forgetCounts()
    expect([await countAnew(desk), await counted()]).toMatchObject([1, { interviews: 1, thanked: 2, thankedInTime: 1 }])
  })
})

async function sumsOf({ places }: Store) {
  const [sums] = await places.sums(['spring'], { from: Temporal.Instant.fromEpochMilliseconds(0), to: Temporal.Instant.from('2100-01-01T00:00Z') })
  return sums
}
