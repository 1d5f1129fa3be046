import type { Output } from '../../api/rows.ts'
import type { Desk } from '../ports.ts'
import { readThanksFacts, type ThanksFacts, viewThanks } from './thanks.ts'

type Use = Output<'qualificationUse'>['uses'][number]

/** Says which qualification was used with whom: by the facts that the sentences of the letters rest on. */
export async function readQualificationUse({ store }: Desk, ownerId: string): Promise<Output<'qualificationUse'>> {
  return store.read(ownerId, async (records) => {
    const uses: Use[] = []
    for (const record of await records.interviews()) if (!record.sample) uses.push(...usesOf(await readThanksFacts(records, record)))
    return { uses }
  })
}

function usesOf(facts: ThanksFacts): Use[] {
  const { id, caseFile } = facts.record
  const known = new Set((caseFile.candidate.qualifications ?? []).map((qualification) => qualification.id))
  return viewThanks(facts).flatMap(({ personId, state, at }) => {
    const letter = facts.letters.find((each) => each.personId === personId && each.kind === 'thank-you')
    const used = new Set(letter?.sentences.flatMap((sentence) => sentence.facts.filter((fact) => known.has(fact))) ?? [])
    const person = caseFile.people.find((each) => each.id === personId)?.name ?? ''
    return [...used].map((qualificationId) => ({ qualificationId, interviewId: id, company: caseFile.interview.company.name, person, state, ...(at === undefined ? {} : { at }) }))
  })
}
