import { usualReminders } from '../../core/model/reminder.ts'
import type { ReminderRecord, ReminderRecords, ThanksMark } from '../ports/reminders.ts'
import type { Tx } from './dialect.ts'
import { reminderSettingsDocument } from './documents.ts'
import { fromInstant, toInstant } from './instants.ts'
import type { Tables } from './tables.ts'

/** Reads and keeps one owner's reminders, marks, and the ways on which reminders go. */
export function reminderRecords(tx: Tx, ownerId: string): ReminderRecords {
  return { ...reminders(tx, ownerId), ...settings(tx, ownerId), ...marks(tx, ownerId), ...ways(tx, ownerId) }
}

function reminders(tx: Tx, ownerId: string): Pick<ReminderRecords, 'reminders' | 'reminder' | 'saveReminder'> {
  const mine = () => tx.selectFrom('reminder').selectAll().where('owner_id', '=', ownerId)
  return {
    reminders: async (interviewId) => {
      const rows = await mine().$if(interviewId !== undefined, (query) => query.where('interview_id', '=', interviewId ?? '')).orderBy('at').orderBy('kind').execute()
      return rows.map(reminderOf)
    },
    reminder: async (interviewId, kind) => {
      const row = await mine().where('interview_id', '=', interviewId).where('kind', '=', kind).executeTakeFirst()
      return row && reminderOf(row)
    },
    saveReminder: async (record) => {
      const row = reminderRow(ownerId, record)
      await tx.insertInto('reminder').values(row).onConflict((conflict) => conflict.columns(['owner_id', 'interview_id', 'kind']).doUpdateSet(row)).execute()
    },
  }
}

function settings(tx: Tx, ownerId: string): Pick<ReminderRecords, 'reminderSettings' | 'saveReminderSettings'> {
  return {
    reminderSettings: async () => {
      const row = await tx.selectFrom('reminder_settings').select('settings').where('owner_id', '=', ownerId).executeTakeFirst()
      return row ? reminderSettingsDocument.read(row.settings) : usualReminders
    },
    saveReminderSettings: async (kept) => {
      const row = { owner_id: ownerId, settings: reminderSettingsDocument.write(kept) }
      await tx.insertInto('reminder_settings').values(row).onConflict((conflict) => conflict.column('owner_id').doUpdateSet(row)).execute()
    },
  }
}

function marks(tx: Tx, ownerId: string): Pick<ReminderRecords, 'thanksMarks' | 'saveThanksMark' | 'removeThanksMark'> {
  return {
    thanksMarks: async (interviewId) => {
      const rows = await tx.selectFrom('thanks_mark').selectAll().where('owner_id', '=', ownerId).where('interview_id', '=', interviewId).orderBy('person_id').execute()
      return rows.map((row): ThanksMark => ({ interviewId: row.interview_id, personId: row.person_id, how: row.how, reason: row.reason, at: toInstant(row.at) }))
    },
    saveThanksMark: async ({ interviewId, personId, how, reason, at }) => {
      const row = { owner_id: ownerId, interview_id: interviewId, person_id: personId, how, reason, at: fromInstant(at) }
      await tx.insertInto('thanks_mark').values(row).onConflict((conflict) => conflict.columns(['owner_id', 'interview_id', 'person_id']).doUpdateSet(row)).execute()
    },
    removeThanksMark: async (interviewId, personId) => {
      await tx.deleteFrom('thanks_mark').where('owner_id', '=', ownerId).where('interview_id', '=', interviewId).where('person_id', '=', personId).execute()
    },
  }
}

type Ways = Pick<ReminderRecords, 'pushRecords' | 'savePushRecord' | 'removePushRecord' | 'calendarAddress' | 'saveCalendarAddress' | 'removeCalendarAddress'>

function ways(tx: Tx, ownerId: string): Ways {
  return {
    pushRecords: async () => {
      const rows = await tx.selectFrom('push_subscription').selectAll().where('owner_id', '=', ownerId).orderBy('created_at').orderBy('id').execute()
      return rows.map((row) => ({ id: row.id, sealed: row.sealed, createdAt: toInstant(row.created_at) }))
    },
    savePushRecord: async ({ id, sealed, createdAt }) => {
      const row = { owner_id: ownerId, id, sealed, created_at: fromInstant(createdAt) }
      await tx.insertInto('push_subscription').values(row).onConflict((conflict) => conflict.columns(['owner_id', 'id']).doUpdateSet(row)).execute()
    },
    removePushRecord: async (id) => {
      await tx.deleteFrom('push_subscription').where('owner_id', '=', ownerId).where('id', '=', id).execute()
    },
    calendarAddress: async () => {
      const row = await tx.selectFrom('calendar_address').selectAll().where('owner_id', '=', ownerId).executeTakeFirst()
      return row && { tokenHash: row.token_hash, sealedToken: row.sealed_token, createdAt: toInstant(row.created_at) }
    },
    saveCalendarAddress: async ({ tokenHash, sealedToken, createdAt }) => {
      const row = { owner_id: ownerId, token_hash: tokenHash, sealed_token: sealedToken, created_at: fromInstant(createdAt) }
      await tx.insertInto('calendar_address').values(row).onConflict((conflict) => conflict.column('owner_id').doUpdateSet(row)).execute()
    },
    removeCalendarAddress: async () => {
      await tx.deleteFrom('calendar_address').where('owner_id', '=', ownerId).execute()
    },
  }
}

function reminderOf(row: Tables['reminder']): ReminderRecord {
  return {
    interviewId: row.interview_id,
    kind: row.kind,
    at: toInstant(row.at),
    until: toInstant(row.until),
    state: row.state,
    mailedAt: row.mailed_at === null ? undefined : toInstant(row.mailed_at),
    pushedAt: row.pushed_at === null ? undefined : toInstant(row.pushed_at),
    saidAt: row.said_at === null ? undefined : toInstant(row.said_at),
    why: row.why ?? undefined,
  }
}

function reminderRow(ownerId: string, record: ReminderRecord): Tables['reminder'] {
  return {
    owner_id: ownerId,
    interview_id: record.interviewId,
    kind: record.kind,
    at: fromInstant(record.at),
    until: fromInstant(record.until),
    state: record.state,
    mailed_at: record.mailedAt ? fromInstant(record.mailedAt) : null,
    pushed_at: record.pushedAt ? fromInstant(record.pushedAt) : null,
    said_at: record.saidAt ? fromInstant(record.saidAt) : null,
    why: record.why ?? null,
  }
}
