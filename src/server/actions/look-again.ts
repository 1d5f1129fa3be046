import type { Given, Output } from '../../api/rows.ts'
import type { Desk } from '../ports.ts'
import { findDelivery } from './folder.ts'
import { lookForEvidence } from './look-for-evidence.ts'
import { showInterview } from './view-interview.ts'

/** Looks into the mailbox at once, because the person asks, and shows what was seen. */
export async function lookAgain(desk: Desk, ownerId: string, { deliveryId }: Given<'lookAgain'>): Promise<Output<'lookAgain'>> {
  const { interviewId } = await desk.store.read(ownerId, (records) => findDelivery(records, deliveryId))
  await lookForEvidence(desk, ownerId, deliveryId)
  return showInterview(desk, ownerId, interviewId)
}
