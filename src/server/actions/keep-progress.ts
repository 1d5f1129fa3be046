/** Counts for a programme: kept in the transactions of whoever they are about, from the same facts as everything else. */
import { type Met, progressOf } from '../../core/centre/progress.ts'
import { standingOf } from '../../core/send/thanks.ts'
import type { InterviewRecord, LetterRecord, Records, Store } from '../ports.ts'
import type { Uncounted } from '../ports/places.ts'
import { deliveriesTo } from './folder.ts'
import { heardOf } from './insights.ts'
import { readThanksFacts, viewThanks } from './thanks.ts'

/** Counts how the thanking of one interview stands, in the transaction that changed it. */
export async function keepProgress(records: Records, interviewId: string): Promise<void> {
  // Before the facts: what a worker moves meanwhile is then newer than this number, and is counted anew.
  const moves = await records.deliveryMoves(interviewId)
  const record = await records.interview(interviewId)
  if (!record || record.removedAt || record.sample) return records.removeProgress(interviewId)
  const met = record.caseFile.interview.calledOff ? [] : await whoWasMet(records, record)
  await records.saveProgress({ interviewId, moves, ...progressOf(record.endsAt.epochMilliseconds, met) })
}

/** Counts anew what a worker moved, or what was never counted. Gives how many. */
export async function countAnew({ store }: { readonly store: Store }, which: Uncounted = {}): Promise<number> {
  let counted = 0
  for (;;) {
    const found = await store.places.uncounted(which)
    for (const { ownerId, interviewId } of found) await store.change(ownerId, (records) => keepProgress(records, interviewId))
    counted += found.length
    // Fewer than are given at once: that was all. One that moves while it is counted is found the next time.
    if (found.length < 500) return counted
  }
}

/** Gives a store whose changes keep the counts: whatever touches an interview's thanks is followed by counting it. */
export function keepingProgress<S extends Store>(store: S): S {
  return {
    ...store,
    change: (ownerId: string, work: (records: Records) => Promise<unknown>) =>
      store.change(ownerId, async (records) => {
        const touched = new Set<string>()
        const result = await work(noting(records, (interviewId) => void touched.add(interviewId)))
        for (const interviewId of touched) await keepProgress(records, interviewId)
        return result
      }),
  }
}

async function whoWasMet(records: Records, record: InterviewRecord): Promise<Met[]> {
  const facts = await readThanksFacts(records, record)
  const heard = heardOf(await records.outcomes(record.id), await records.replies(record.id))
  return viewThanks(facts).map(({ personId, state, at }) => {
    const sent = deliveriesTo(facts, personId).find((delivery) => delivery.state === 'sent')?.updatedAt
    const by = sent ?? (at === undefined ? undefined : Temporal.Instant.from(at))
    return { standing: standingOf(state), thankedAt: state === 'thanked' ? by?.epochMilliseconds : undefined, heard: heard(personId) }
  })
}

function noting(records: Records, touch: (interviewId: string) => void): Records {
  return {
    ...records,
    saveInterview: async (record) => {
      await records.saveInterview(record)
      touch(record.id)
    },
    saveLetter: async (letter) => {
      const before = await records.letter(letter.id)
      await records.saveLetter(letter)
      if (isOtherThanks(before, letter)) touch(letter.interviewId)
    },
    addDelivery: async (delivery) => {
      const isAdded = await records.addDelivery(delivery)
      touch(delivery.interviewId)
      return isAdded
    },
    moveDelivery: async (id, from, move) => {
      const isMoved = await records.moveDelivery(id, from, move)
      const delivery = isMoved ? await records.delivery(id) : undefined
      if (delivery) touch(delivery.interviewId)
      return isMoved
    },
    saveThanksMark: async (mark) => {
      await records.saveThanksMark(mark)
      touch(mark.interviewId)
    },
    removeThanksMark: async (interviewId, personId) => {
      await records.removeThanksMark(interviewId, personId)
      touch(interviewId)
    },
    saveOutcome: async (outcome) => {
      await records.saveOutcome(outcome)
      touch(outcome.interviewId)
    },
    removeOutcome: async (interviewId, personId) => {
      await records.removeOutcome(interviewId, personId)
      touch(interviewId)
    },
    addReply: async (reply) => {
      const isAdded = await records.addReply(reply)
      touch(reply.interviewId)
      return isAdded
    },
    saveReply: async (reply) => {
      await records.saveReply(reply)
      touch(reply.interviewId)
    },
    removeReply: async (id) => {
      const reply = await records.reply(id)
      await records.removeReply(id)
      if (reply) touch(reply.interviewId)
    },
  }
}

/** A letter is saved with every pause in typing; only how it is settled has to do with the thanks. */
function isOtherThanks(before: LetterRecord | undefined, after: LetterRecord): boolean {
  return before === undefined || before.handled?.how !== after.handled?.how || before.route.send !== after.route.send
}
