import type { Given, Output } from '../../api/rows.ts'
import type { Desk } from '../ports.ts'
import { showInterview } from './view-interview.ts'

/** Shows one interview with its letters, what the checks say of them now, and where each is. */
export async function readInterview(
  desk: Desk,
  ownerId: string,
  { interviewId }: Given<'readInterview'>,
): Promise<Output<'readInterview'>> {
  return showInterview(desk, ownerId, interviewId)
}
