import type { Output } from '../../api/rows.ts'
import { deadlineOf } from '../../core/send/deadline.ts'
import { isOver, standingOf } from '../../core/send/thanks.ts'
import type { Desk } from '../ports.ts'
import { readThanksFacts, type ThanksFacts, viewThanks } from './thanks.ts'

type Status = Output<'status'>
type InterviewStatus = Status['interviews'][number]

/** Says who is still to be thanked, over all interviews but made-up ones. */
export async function readStatus({ store, clock }: Desk, ownerId: string): Promise<Status> {
  return store.read(ownerId, async (records) => {
    const interviews: InterviewStatus[] = []
    for (const record of await records.interviews()) if (!record.sample) interviews.push(statusOf(await readThanksFacts(records, record), clock.now()))
    const open = interviews.filter(({ state }) => state === 'open').flatMap(({ people }) => people)
    return { toThank: open.filter(({ standing }) => standing === 'to-thank').length, interviews }
  })
}

function statusOf(facts: ThanksFacts, now: Temporal.Instant): InterviewStatus {
  const { id, caseFile, endsAt } = facts.record
  const nameById = new Map(caseFile.people.map((person) => [person.id, person.name]))
  const people = viewThanks(facts).map(({ personId, state, why }) => ({ id: personId, name: nameById.get(personId) ?? '', standing: standingOf(state), state, ...(why === undefined ? {} : { why }) }))
  return {
    id,
    company: caseFile.interview.company.name,
    position: caseFile.interview.position,
    endsAt: endsAt.toString(),
    deadline: deadlineOf(caseFile.interview).toString(),
    state: stateOf(facts, people, now),
    people,
  }
}

function stateOf({ record }: ThanksFacts, people: InterviewStatus['people'], now: Temporal.Instant): InterviewStatus['state'] {
  if (record.caseFile.interview.calledOff) return 'called-off'
  if (Temporal.Instant.compare(record.endsAt, now) > 0) return 'ahead'
  return isOver(people.map(({ state }) => state)) ? 'over' : 'open'
}
