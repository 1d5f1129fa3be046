import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import { readResume } from '../../core/prepare/resume.ts'
import type { Desk } from '../ports.ts'

/** Reads a CV into lines for the candidate to accept. Nothing is kept. */
export async function readResumeText(_desk: Desk, _ownerId: string, { text }: Given<'readResume'>): Promise<Output<'readResume'>> {
  const reading = readResume(text)
  if (!reading.ok) throw new Refusal('bad-input', reading.why, { at: 'text' })
  const { ok: _, ...found } = reading
  return found
}
