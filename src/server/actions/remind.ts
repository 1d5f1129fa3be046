/** Says one reminder, once by each way, or finds that it is of no use any more. */
import { createHash } from 'node:crypto'
import { decideReminder } from '../../core/prepare/decide-reminder.ts'
import { nextQuiet } from '../../core/prepare/quiet-hours.ts'
import { type ReminderWords, reminderWords } from '../../core/prepare/reminder-words.ts'
import { type ReminderKind, reminderKinds, type ReminderSettings } from '../../core/model/reminder.ts'
import { deadlineOf } from '../../core/send/deadline.ts'
import type { Desk, InterviewRecord, MailboxRecord, Records } from '../ports.ts'
import type { ErrandClaim } from '../ports/errands.ts'
import type { PushRecord, ReminderRecord } from '../ports/reminders.ts'
import { keepReminders, zoneOf } from './keep-reminders.ts'
import { openSecret } from './mailbox-secret.ts'
import { MOST_BROWSERS, readSubscription } from './push-subscriptions.ts'
import { needOf, readReminderFacts, waitingPeople } from './reminder-needs.ts'

/** What saying a reminder needs of the desk. */
export type RemindDesk = Pick<Desk, 'store' | 'clock' | 'ids' | 'secrets' | 'mailer' | 'messages' | 'signIns' | 'push'>

type Way = 'mailedAt' | 'pushedAt'

interface ToSay {
  readonly reminder: ReminderRecord
  readonly words: ReminderWords
  /** By whose clock the night is kept. */
  readonly zone: string
  readonly mailbox: MailboxRecord | undefined
  readonly browsers: readonly PushRecord[]
}

type Step = { readonly do: 'end' } | { readonly do: 'wait'; readonly until: Temporal.Instant } | ({ readonly do: 'say' } & ToSay)

/** A mailbox that could not be reached is tried again after so long, as long as the reminder is of use. */
const AGAIN = { minutes: 5 }

/**
 * Does the errand of one reminder. That a way is gone is written down before it is gone, in the transaction that has
 * just found the reminder still needed: it comes once or, where the machine dies in that instant, not at all.
 */
export async function remind(desk: RemindDesk, claim: ErrandClaim): Promise<Temporal.Instant | undefined> {
  const about = { ownerId: claim.ownerId, ...readSubject(claim.subject) }
  const step = await desk.store.change(about.ownerId, (records) => nextStep(desk, records, about))
  if (step.do !== 'say') return step.do === 'wait' ? step.until : undefined
  await push(desk, about, step)
  return mail(desk, about, step)
}

interface About {
  readonly ownerId: string
  readonly interviewId: string
  readonly kind: ReminderKind
}

function readSubject(subject: string): Pick<About, 'interviewId' | 'kind'> {
  const [interviewId = '', kind] = subject.split(' ')
  const known = reminderKinds.find((each) => each === kind)
  if (!known) throw new Error('A reminder of an unknown kind was to be said.')
  return { interviewId, kind: known }
}

/** Decides, and says already that it was said where no way but the page's own badge is open. */
async function nextStep({ clock }: RemindDesk, records: Records, about: About): Promise<Step> {
  const now = clock.now()
  const found = await decide(records, about, now)
  if (found.do !== 'say') return found
  const isUnsaid = found.reminder.state === 'planned'
  const ways = [found.browsers.length > 0, found.mailbox !== undefined]
  if (isUnsaid && !ways.includes(true)) await records.saveReminder({ ...found.reminder, state: 'said', saidAt: now })
  return found
}

async function decide(records: Records, { interviewId, kind }: About, now: Temporal.Instant): Promise<Step> {
  // The worker may have sent the first one since this was planned: then the second comes so many days after that.
  if (kind === 'second-follow-up') await keepReminders(records, interviewId, now)
  const reminder = await records.reminder(interviewId, kind)
  const record = await records.interview(interviewId)
  if (!reminder || !record || (reminder.state !== 'planned' && !(reminder.state === 'said' && !reminder.mailedAt))) return { do: 'end' }
  const settings = await records.reminderSettings()
  const facts = await readReminderFacts(records, record)
  const need = needOf(kind, facts, now)
  if (need.is === 'needless') {
    if (reminder.state === 'planned') await records.saveReminder({ ...reminder, state: 'needless' })
    return { do: 'end' }
  }
  const zone = zoneOf(kind, record, settings)
  const decision = decideReminder(reminder, { now, zone })
  if (decision.do === 'drop') {
    if (reminder.state === 'planned') await records.saveReminder({ ...reminder, state: 'dropped', why: decision.why })
    return { do: 'end' }
  }
  if (decision.do === 'wait') return { do: 'wait', until: decision.until }
  if (need.is === 'later') return { do: 'wait', until: need.at }
  const words = wordsFor(record, { kind, waiting: waitingPeople(facts), now })
  return { do: 'say', reminder, words, zone, ...(await waysOf(records, settings)) }
}

function wordsFor({ caseFile: { interview } }: InterviewRecord, { kind, waiting, now }: { kind: ReminderKind; waiting: readonly string[]; now: Temporal.Instant }): ReminderWords {
  const hoursLeft = Math.max(0, Math.floor(deadlineOf(interview).since(now).total('hours')))
  return reminderWords({ kind, company: interview.company.name, position: interview.position, waiting, hoursLeft })
}

async function waysOf(records: Records, { mail: byMail, push: byPush }: ReminderSettings): Promise<Pick<ToSay, 'mailbox' | 'browsers'>> {
  const [mailbox] = byMail ? await records.mailboxes() : []
  return { mailbox, browsers: byPush ? await records.pushRecords() : [] }
}

/** Takes one way for this reminder, unless it was taken before or is of no use any more. */
function take(desk: RemindDesk, about: About, way: Way): Promise<boolean> {
  return desk.store.change(about.ownerId, async (records) => {
    const now = desk.clock.now()
    const step = await decide(records, about, now)
    if (step.do !== 'say' || step.reminder[way] !== undefined) return false
    await records.saveReminder({ ...step.reminder, state: 'said', saidAt: step.reminder.saidAt ?? now, [way]: now })
    return true
  })
}

async function push(desk: RemindDesk, about: About, { reminder, words, browsers, zone }: ToSay): Promise<void> {
  const { push: sender } = desk
  if (!sender || browsers.length === 0 || reminder.pushedAt || !(await take(desk, about, 'pushedAt'))) return
  const message = { text: words.discreet, keepSeconds: keepSecondsOf({ reminder, zone }, desk.clock.now()), topic: topicOf(about) }
  // Side by side: all of them together take no longer than the slowest one may.
  const answers = await Promise.all(browsers.slice(-MOST_BROWSERS).map(async (browser) => {
    const subscription = readSubscription(desk, about.ownerId, browser)
    return { id: browser.id, isGone: !subscription || (await sender.send(subscription, message)) === 'gone' }
  }))
  const gone = answers.flatMap(({ id, isGone }) => (isGone ? [id] : []))
  if (gone.length > 0) await desk.store.change(about.ownerId, async (records) => {
    for (const id of gone) await records.removePushRecord(id)
  })
}

/** A browser that comes back in the night, or when it is of no use any more, gets none. */
function keepSecondsOf({ reminder, zone }: Pick<ToSay, 'reminder' | 'zone'>, now: Temporal.Instant): number {
  const night = nextQuiet(now, zone)
  const end = Temporal.Instant.compare(night, reminder.until) < 0 ? night : reminder.until
  return Math.max(0, Math.floor(end.since(now).total('seconds')))
}

/** At most 32 characters of the base64url alphabet (RFC 8030, 5.4). */
function topicOf({ interviewId, kind }: About): string {
  return createHash('sha256').update(`${interviewId} ${kind}`).digest('base64url').slice(0, 32)
}

/** Gives when it is to be tried again; undefined: it went, or it never will by this way. */
async function mail(desk: RemindDesk, about: About, { mailbox, reminder, words }: ToSay): Promise<Temporal.Instant | undefined> {
  if (!mailbox || reminder.mailedAt) return undefined
  const opened = await openSecret(desk, about.ownerId, mailbox)
  if (!opened.ok) return notMailed(desk, about, opened)
  const self = { name: mailbox.displayName, address: mailbox.address }
  const message = await desk.messages.freeze({ from: { ...self, name: 'Regards' }, to: self, subject: words.subject, body: words.body, at: desk.clock.now(), idSeed: desk.ids.next() })
  const outcome = await desk.mailer.attempt(mailbox, opened.secret, message, () => take(desk, about, 'mailedAt'))
  if (outcome.result !== 'not-sent' || outcome.trouble === 'lease-lost') return undefined
  return notMailed(desk, about, { trouble: outcome.trouble, detail: outcome.reason })
}

/** Where only the candidate can mend the mailbox, the reminder stands in the page; else it is tried again later. */
async function notMailed(desk: RemindDesk, about: About, { trouble, detail }: { readonly trouble: string; readonly detail: string }): Promise<Temporal.Instant | undefined> {
  const isHopeless = !['temporary', 'connection', 'sign-in-later'].includes(trouble)
  await desk.store.change(about.ownerId, async (records) => {
    const reminder = await records.reminder(about.interviewId, about.kind)
    if (reminder?.state !== 'planned' && reminder?.state !== 'said') return
    const isSaid = isHopeless ? { state: 'said' as const, saidAt: reminder.saidAt ?? desk.clock.now() } : {}
    await records.saveReminder({ ...reminder, ...isSaid, why: `The mail to yourself did not leave: ${detail}` })
  })
  return isHopeless ? undefined : desk.clock.now().add(AGAIN)
}
