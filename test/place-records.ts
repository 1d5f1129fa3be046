/** Programmes and what stands around them, for tests of the store. */
import type { Programme, ProgressRecord, Remark, SharedLetter } from '../src/server/ports/places.ts'
import type { Records } from '../src/server/ports.ts'
import { aMoment } from './store-records.ts'

export function aProgramme(change: Partial<Programme> = {}): Programme {
  return { id: 'spring', name: 'Spring 2027', beginsOn: '2027-01-11', endsOn: '2027-06-25', thankByHours: undefined, createdAt: aMoment, ...change }
}

export function aProgress(change: Partial<ProgressRecord> = {}): ProgressRecord {
  return { interviewId: 'i1', endedAt: aMoment.epochMilliseconds, people: 3, thanked: 1, thankedInTime: 1, waived: 0, answered: 0, hasNextRound: false, hasOffer: false, moves: 0, ...change }
}

export function aSharedLetter(change: Partial<SharedLetter> = {}): SharedLetter {
  return { id: 's1', letterId: 'l1', adviserId: 'kim', copy: { subject: 'Thank you', body: 'Dear Mae' }, sharedAt: aMoment, withdrawnAt: undefined, ...change }
}

export function aRemark(change: Partial<Remark> = {}): Remark {
  return { id: 'r1', shareId: 's1', authorId: 'kim', answers: undefined, about: { text: 'Dear Mae', place: 0 }, text: 'Say Ms Lindqvist.', at: aMoment, resolvedAt: undefined, ...change }
}

/** Calls each of them once. */
export async function everyPlaceRecord(records: Records): Promise<void> {
  await records.saveProgramme(aProgramme())
  await records.programmes()
  await records.programme('spring')
  await records.saveRosterEntries([{ email: 'ada@uni.example', role: 'student', programmeId: 'spring', at: aMoment }])
  await records.rosterEntries()
  await records.rosterEntries('ada@uni.example')
  await records.removeRosterEntry({ email: 'ada@uni.example', programmeId: 'spring' })
  await records.removeProgramme('spring')
  await records.addMembership({ programmeId: 'spring', joinedAt: aMoment })
  await records.memberships()
  await records.removeMembership('spring')
  await records.giveConsent('spring', aMoment)
  await records.consents()
  await records.withdrawConsent('spring', aMoment)
  await records.deliveryMoves('i1')
  await records.saveProgress(aProgress())
  await records.removeProgress('i1')
  await records.saveSharedLetter(aSharedLetter())
  await records.sharedLetters()
  await records.sharedLetter('s1')
  await records.saveRemark(aRemark())
  await records.remarks('s1')
}
