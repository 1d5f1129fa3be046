import type { Given, Output } from '../../api/rows.ts'
import type { Desk } from '../ports.ts'
import { findPerson, openFolder } from './folder.ts'
import { judge } from './judge.ts'
import { viewCheck } from './view-interview.ts'

/** Checks words that are being typed. Nothing is kept. */
export async function checkText(
  desk: Desk,
  ownerId: string,
  { interviewId, to, subject, body }: Given<'checkText'>,
): Promise<Output<'checkText'>> {
  const folder = await desk.store.read(ownerId, (records) => openFolder(records, interviewId))
  findPerson(folder.record, to)
  return viewCheck(await judge(desk, folder, { to, subject, body }))
}
