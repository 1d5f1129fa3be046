import type { Given, Output } from '../../api/rows.ts'
import type { Desk } from '../ports.ts'

/** Reads what is known of the candidate. */
export async function readProfile({ store }: Desk, ownerId: string): Promise<Output<'readProfile'>> {
  const profile = await store.read(ownerId, (records) => records.profile())
  return profile ? { profile } : {}
}

/** Keeps name, contact and qualifications. Interviews that brought their own candidate stay as they are. */
export async function saveProfile({ store }: Desk, ownerId: string, profile: Given<'saveProfile'>): Promise<Output<'saveProfile'>> {
  await store.change(ownerId, (records) => records.saveProfile(profile))
  return { profile }
}
