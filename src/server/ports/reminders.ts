/** What Regards says by itself, by which ways, and what the candidate said about thanking somebody. */
import type { Reminder, ReminderKind, ReminderSettings, ReminderState } from '../../core/model/reminder.ts'

/** One reminder of an interview: there is one of each kind. */
export interface ReminderRecord extends Reminder {
  readonly interviewId: string
  readonly state: ReminderState
  /** Each way is gone once, and that is written down before it is gone. */
  readonly mailedAt?: Temporal.Instant | undefined
  readonly pushedAt?: Temporal.Instant | undefined
  readonly saidAt?: Temporal.Instant | undefined
  /** Why it was dropped, or why a way was not gone, in a sentence. */
  readonly why?: string | undefined
}

/** Somebody who is not to be thanked, or whom no letter can reach, as the candidate said. */
export interface ThanksMark {
  readonly interviewId: string
  readonly personId: string
  readonly how: 'waived' | 'unreachable'
  /** In the candidate's words, or one of the page's. */
  readonly reason: string
  readonly at: Temporal.Instant
}

/** A browser that allowed messages (Push API); its address and keys are sealed. */
export interface PushRecord {
  /** A digest of its address: the same browser is kept once. */
  readonly id: string
  readonly sealed: string
  readonly createdAt: Temporal.Instant
}

/** The address under which the calendar of deadlines can be subscribed to. */
export interface CalendarAddress {
  /** SHA-256 of the secret part, hex. */
  readonly tokenHash: string
  /** The secret part, to be shown again. */
  readonly sealedToken: string
  readonly createdAt: Temporal.Instant
}

/** The part of Records that is about reminders. */
export interface ReminderRecords {
  /** Of one interview, or of all; the earliest first. */
  reminders(interviewId?: string): Promise<readonly ReminderRecord[]>
  reminder(interviewId: string, kind: ReminderKind): Promise<ReminderRecord | undefined>
  /** Inserts or replaces. */
  saveReminder(record: ReminderRecord): Promise<void>

  /** usualReminders where nothing was settled. */
  reminderSettings(): Promise<ReminderSettings>
  saveReminderSettings(settings: ReminderSettings): Promise<void>

  thanksMarks(interviewId: string): Promise<readonly ThanksMark[]>
  saveThanksMark(mark: ThanksMark): Promise<void>
  removeThanksMark(interviewId: string, personId: string): Promise<void>

  pushRecords(): Promise<readonly PushRecord[]>
  savePushRecord(record: PushRecord): Promise<void>
  removePushRecord(id: string): Promise<void>

  calendarAddress(): Promise<CalendarAddress | undefined>
  saveCalendarAddress(address: CalendarAddress): Promise<void>
  removeCalendarAddress(): Promise<void>
}

/** What a browser gives when messages were allowed (PushSubscription). */
export interface PushSubscription {
  readonly endpoint: string
  /** Its public key and its secret, base64url. */
  readonly p256dh: string
  readonly auth: string
}

/** gone: the browser wants no more (404, 410) · refused: not this one · later: may be tried again. */
export type PushOutcome = 'taken' | 'gone' | 'refused' | 'later'

export interface PushSender {
  /** The key by which the push service knows us (RFC 8292), base64url. */
  publicKey(): string
  /** Hands one message to the push service of a browser, encrypted for it. Never throws; bounded in time. */
  send(subscription: PushSubscription, message: PushMessage): Promise<PushOutcome>
}

export interface PushMessage {
  /** At most some hundred bytes, and nobody's name: it may show on a locked screen. */
  readonly text: string
  /** For how long the push service shall keep it while the browser is off. */
  readonly keepSeconds: number
  /** A newer one of the same topic replaces it. */
  readonly topic: string
}
