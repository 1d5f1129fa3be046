import type { Output } from '../../api/rows.ts'
import type { Desk } from '../ports.ts'
import { newInterview } from './add-interview.ts'
import { sampleCase } from './sample-case.ts'
import { showInterview } from './view-interview.ts'

/** Adds the made-up interview to try things out; where it is there already, that one is shown. */
export async function addSampleInterview(desk: Desk, ownerId: string): Promise<Output<'addSampleInterview'>> {
  const id = await desk.store.change(ownerId, async (records) => {
    const there = (await records.interviews()).find((record) => record.sample)
    if (there) return there.id
    const record = { ...newInterview(desk, sampleCase(desk.clock.now())), ownCandidate: true, sample: true }
    await records.saveInterview(record)
    return record.id
  })
  return showInterview(desk, ownerId, id)
}
