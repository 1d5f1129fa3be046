/**
 * What Regards says by itself. run-through: an hour before, only where asked for · over: five minutes after the end ·
 * unthanked: twenty hours after, if anyone still waits · note: a handwritten note waits for its stamp ·
 * follow-up, second-follow-up: nobody answered by then.
 */
export const reminderKinds = ['run-through', 'over', 'unthanked', 'note', 'follow-up', 'second-follow-up'] as const
export type ReminderKind = (typeof reminderKinds)[number]

/** planned: it will be said · said: it was, once · dropped: it came too late to be of use · needless: what it was about is settled. */
export const reminderStates = ['planned', 'said', 'dropped', 'needless'] as const
export type ReminderState = (typeof reminderStates)[number]

/** A reminder as it is planned. */
export interface Reminder {
  readonly kind: ReminderKind
  readonly at: Temporal.Instant
  /** Later than this it is of no use: it is dropped then, and that is said where reminders are listed. */
  readonly until: Temporal.Instant
}

/** What a candidate settled about reminders. */
export interface ReminderSettings {
  /** By mail to oneself, through the first mailbox. */
  readonly mail: boolean
  /** By a message to the browsers that allowed it. */
  readonly push: boolean
  /** The two-minute run-through an hour before. */
  readonly runThrough: boolean
  /** IANA name of the zone in which the candidate's clock runs, as a browser of theirs last said. */
  readonly zone?: string | undefined
}

/** What holds as long as nothing was settled. */
export const usualReminders: ReminderSettings = { mail: true, push: true, runThrough: false }
