import type { Output } from '../../api/rows.ts'
import { insightsOf } from '../../core/insights/insights.ts'
import type { LetterFact } from '../../core/insights/letter-fact.ts'
import type { Outcome } from '../../core/model/reply.ts'
import type { Desk, InterviewRecord, Records } from '../ports.ts'
import type { OutcomeRecord, ReplyRecord } from '../ports/replies.ts'

/** Draws together what came of all letters; the made-up interview is not counted. */
export async function readInsights({ store }: Desk, ownerId: string): Promise<Output<'insights'>> {
  const { facts, timeZone } = await store.read(ownerId, async (records) => {
    const interviews = (await records.interviews()).filter(({ sample }) => !sample)
    const facts: LetterFact[] = []
    for (const interview of interviews) facts.push(...(await factsOf(records, interview)))
    return { facts, timeZone: interviews[0]?.caseFile.interview.timeZone ?? 'UTC' }
  })
  const { dots, months, comeOfIt } = insightsOf(facts, timeZone)
  const dotOf = new Map(dots.map((dot) => [`${dot.interviewId} ${dot.personId}`, dot]))
  return { letters: facts.map((fact) => viewFact(fact, dotOf.get(`${fact.interviewId} ${fact.personId}`))), months, comeOfIt }
}

/** Says what was heard from each person: their own word on it counts before the message that it is about. */
export function heardOf(outcomes: readonly OutcomeRecord[], replies: readonly ReplyRecord[]): (personId: string) => Outcome | undefined {
  return (personId) => outcomes.find((each) => each.personId === personId)?.heard ?? (answerFrom(replies, personId) && 'answered')
}

function answerFrom(replies: readonly ReplyRecord[], personId: string): ReplyRecord | undefined {
  return replies.find((each) => each.personId === personId && (each.kind === 'reply' || each.judged === 'yes'))
}

async function factsOf(records: Records, { id, caseFile, endsAt }: InterviewRecord): Promise<LetterFact[]> {
  const [letters, deliveries, outcomes, replies] = [await records.letters(id), await records.deliveries(id), await records.outcomes(id), await records.replies(id)]
  return caseFile.people.map((person) => {
    const letter = letters.find(({ personId, kind }) => personId === person.id && kind === 'thank-you')
    const sent = deliveries.find(({ personId, kind, state }) => personId === person.id && kind === 'thank-you' && state === 'sent')
    const outcome = outcomes.find(({ personId }) => personId === person.id)
    const reply = answerFrom(replies, person.id)
    const byHand = letter?.handled && letter.handled.how !== 'not-needed' ? letter.handled.at : undefined
    return {
      interviewId: id,
      personId: person.id,
      company: caseFile.interview.company.name,
      position: caseFile.interview.position,
      person: person.name,
      endedAt: endsAt.epochMilliseconds,
      thankedAt: (sent?.updatedAt ?? byHand)?.epochMilliseconds,
      heard: heardOf(outcomes, replies)(person.id),
      heardAt: (outcome?.at ?? reply?.at)?.epochMilliseconds,
      waived: letter?.handled?.how === 'not-needed',
    }
  })
}

function viewFact(fact: LetterFact, dot: { readonly hours: number; readonly isWithin: boolean } | undefined): Output<'insights'>['letters'][number] {
  const { interviewId, personId, company, position, person, endedAt, thankedAt, heard, heardAt } = fact
  return {
    interviewId,
    personId,
    company,
    position,
    person,
    endedAt: textOf(endedAt),
    ...(thankedAt !== undefined && { thankedAt: textOf(thankedAt) }),
    ...(dot && { hours: dot.hours, isWithin: dot.isWithin }),
    ...(heard && { heard }),
    ...(heardAt !== undefined && { heardAt: textOf(heardAt) }),
  }
}

function textOf(milliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toString()
}
