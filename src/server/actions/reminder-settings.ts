import { createHash } from 'node:crypto'
import type { Given, Output } from '../../api/rows.ts'
import type { Desk, Records } from '../ports.ts'
import { calendarPath } from './calendar-path.ts'
import { keepAllReminders } from './keep-reminders.ts'
import { MOST_BROWSERS, sealSubscription } from './push-subscriptions.ts'

type View = Output<'readReminders'>

/** Shows what is reminded of, when and by which ways. */
export async function readReminders(desk: Desk, ownerId: string): Promise<View> {
  return desk.store.read(ownerId, (records) => view(desk, ownerId, records))
}

/** Settles how one is reminded; what is planned moves along. */
export async function saveReminderSettings(desk: Desk, ownerId: string, settings: Given<'saveReminderSettings'>): Promise<View> {
  return change(desk, ownerId, async (records) => {
    await records.saveReminderSettings(settings)
    await keepAllReminders(records, desk.clock.now())
  })
}

/** Takes over the zone in which a browser of the candidate's runs. */
export async function tellZone(desk: Desk, ownerId: string, { zone }: Given<'tellZone'>): Promise<Output<'tellZone'>> {
  await desk.store.change(ownerId, async (records) => {
    const settings = await records.reminderSettings()
    if (settings.zone === zone) return
    await records.saveReminderSettings({ ...settings, zone })
    await keepAllReminders(records, desk.clock.now())
  })
  return { ok: true }
}

/** Keeps a browser that allowed messages; of more than so many the one that did so longest ago is forgotten. */
export async function allowPush(desk: Desk, ownerId: string, subscription: Given<'allowPush'>): Promise<View> {
  return change(desk, ownerId, async (records) => {
    const kept = sealSubscription(desk, ownerId, subscription)
    await records.savePushRecord(kept)
    const others = (await records.pushRecords()).filter(({ id }) => id !== kept.id)
    for (const { id } of others.slice(0, Math.max(0, others.length + 1 - MOST_BROWSERS))) await records.removePushRecord(id)
  })
}

/** Forgets a browser. */
export async function forgetPush(desk: Desk, ownerId: string, { endpoint }: Given<'forgetPush'>): Promise<View> {
  return change(desk, ownerId, (records) => records.removePushRecord(createHash('sha256').update(endpoint).digest('base64url')))
}

async function change(desk: Desk, ownerId: string, work: (records: Records) => Promise<void>): Promise<View> {
  const shown = await desk.store.change(ownerId, async (records) => {
    await work(records)
    return view(desk, ownerId, records)
  })
  desk.wake()
  return shown
}

async function view(desk: Desk, ownerId: string, records: Records): Promise<View> {
  const companyById = new Map((await records.interviews()).map(({ id, caseFile }) => [id, caseFile.interview.company.name]))
  const path = calendarPath(desk, ownerId, await records.calendarAddress())
  const reminders = (await records.reminders()).flatMap(({ interviewId, kind, at, state, why }) => {
    const company = companyById.get(interviewId)
    return company === undefined ? [] : [{ interviewId, company, kind, at: at.toString(), state, ...(why === undefined ? {} : { why }) }]
  })
  return {
    settings: await records.reminderSettings(),
    hasMailbox: (await records.mailboxes()).length > 0,
    browsers: (await records.pushRecords()).length,
    ...(desk.push ? { pushKey: desk.push.publicKey() } : {}),
    ...(path === undefined ? {} : { calendarPath: path }),
    reminders,
  }
}
