/** Taking everything along: out of one Regards as a file, into another. */
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { Refusal } from '../../api/refusal.ts'
import { ownDataSchema } from '../../api/own-data.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { DeliveryState } from '../../core/model/delivery.ts'
import type { Desk, InterviewRecord, Records } from '../ports.ts'
import { keepReminders } from './keep-reminders.ts'

type OwnData = z.output<typeof ownDataSchema>
type OneInterview = OwnData['interviews'][number]

/** Gives everything of one person as JSON, but no password, key or token: mailboxes are connected anew. */
export async function exportOwnData({ store, clock, ids }: Desk, ownerId: string): Promise<string> {
  const data = await store.read(ownerId, async (records) => ({
    format: 'regards-own-data',
    version: 1,
    takenAt: clock.now(),
    profile: await records.profile(),
    settings: await records.settings(),
    reminderSettings: await records.reminderSettings(),
    interviews: await Promise.all((await records.interviews()).filter(({ sample }) => !sample).map((record) => everythingOf(records, record))),
  }))
  await store.change(ownerId, (records) => records.audit({ id: ids.next(), at: clock.now(), actorId: ownerId, what: 'data-exported' }))
  return JSON.stringify(data, undefined, 1)
}

async function everythingOf(records: Records, record: InterviewRecord) {
  const deliveries = []
  for (const { id, interviewId, personId, letterId, kind, mailboxId, state, dueAt, updatedAt, detail } of await records.deliveries(record.id)) {
    const message = await records.message(id)
    if (message) deliveries.push({ id, interviewId, personId, letterId, kind, mailboxId, state, dueAt, updatedAt, detail, message: { ...message, bytes: Buffer.from(message.bytes).toString('base64') } })
  }
  return {
    record,
    letters: await records.letters(record.id),
    deliveries,
    replies: await records.replies(record.id),
    outcomes: await records.outcomes(record.id),
    marks: await records.thanksMarks(record.id),
    notes: await records.notes(record.id),
  }
}

/**
 * Takes in such a file, all of it or nothing. What is here already stays as it is, so that the same file twice adds
 * nothing. Nothing of it is sent: a letter that was under way where the file comes from asks what became of it.
 * @throws Refusal `bad-file` that names the place.
 */
export async function importOwnData(desk: Desk, ownerId: string, { bytes }: Given<'importOwnData'>): Promise<Output<'importOwnData'>> {
  const data = parse(bytes)
  const now = desk.clock.now()
  return desk.store.change(ownerId, async (records) => {
    if (data.profile && !(await records.profile())) await records.saveProfile(data.profile)
    const fresh: OneInterview[] = []
    for (const each of data.interviews) if (!(await records.interview(each.record.id))) fresh.push(each)
    const isFirst = (await records.interviews()).length === 0
    if (isFirst) {
      await records.saveSettings(data.settings)
      await records.saveReminderSettings(data.reminderSettings)
    }
    for (const each of fresh) {
      await take(records, each, now)
      // Where it comes from letters may have left since: before one leaves from here, that is looked into.
      await records.savePutBack({ interviewId: each.record.id, copiedAt: earlier(data.takenAt, now), putBackAt: now })
      await keepReminders(records, each.record.id, now)
    }
    await records.audit({ id: desk.ids.next(), at: now, actorId: ownerId, what: 'data-imported' })
    return { added: fresh.length, here: data.interviews.length - fresh.length }
  })
}

function earlier(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) < 0 ? one : other
}

function parse(bytes: Uint8Array): OwnData {
  const json = jsonIn(bytes)
  const parsed = ownDataSchema.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Refusal('bad-file', `This is not a file of everything that Regards can read: ${issue?.path.join('.') || 'the whole of it'} ${issue?.message ?? ''}`.trim())
  }
  // Rows of one interview that name another would be put beside somebody else's.
  for (const { record, ...parts } of parsed.data.interviews) {
    const strange = Object.values(parts).flat().some(({ interviewId }) => interviewId !== record.id)
    if (strange) throw new Refusal('bad-file', `This file is damaged: something in the interview ${record.id} belongs to another.`)
  }
  return parsed.data
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw new Refusal('bad-file', 'This is not a file of everything that Regards can read: it is no JSON.', { cause })
  }
}

async function take(records: Records, { record, letters, deliveries, replies, outcomes, marks, notes }: OneInterview, now: Temporal.Instant): Promise<void> {
  await records.saveInterview(record)
  for (const letter of letters) await records.saveLetter(letter)
  for (const delivery of deliveries) await takeDelivery(records, delivery, now)
  for (const reply of replies) await records.addReply(reply)
  for (const outcome of outcomes) await records.saveOutcome(outcome)
  for (const mark of marks) await records.saveThanksMark(mark)
  for (const note of notes) await records.saveNote(note)
}

const settled: readonly DeliveryState[] = ['sent', 'refused', 'cancelled']

/** In one transaction it is queued and moved to where it stood, so that no worker ever sees it due. */
async function takeDelivery(records: Records, { state, message, ...delivery }: OneInterview['deliveries'][number], importedAt: Temporal.Instant): Promise<void> {
  const bytes = new Uint8Array(Buffer.from(message.bytes, 'base64'))
  if (createHash('sha256').update(bytes).digest('hex') !== message.sha256) throw new Refusal('bad-file', `This file is damaged: the message of the letter ${delivery.letterId} is not the one that was sent.`)
  if (!(await records.addDelivery({ ...delivery, message: { ...message, bytes }, importedAt }))) return
  const isSettled = settled.includes(state)
  await records.moveDelivery(delivery.id, ['due'], { to: isSettled ? state : 'ask', at: delivery.updatedAt, detail: isSettled ? delivery.detail : 'It was on its way where it comes from. Look there whether it left.' })
}
