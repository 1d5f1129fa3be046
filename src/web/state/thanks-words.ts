import type { DeliveryView, InterviewSummary, InterviewView, ThanksView } from '../../api/views.ts'
import { standingOf } from '../../core/send/thanks.ts'
import { leaveWords } from './leave-words.ts'
import { clockTime, untilLeaves, whenWas } from './time-words.ts'
import { m } from '../words.ts'

type ThanksState = ThanksView['state']

/** States in which the machine, not the person, has the next move. */
const moving: readonly ThanksState[] = ['leaving', 'handing-over', 'unknown']

/** Says where one person stands, in a few honest words. Never 'delivered': nobody knows that. */
export function stateWords(thanks: ThanksView, delivery: DeliveryView | undefined, now: number, zone?: string): string {
  const at = delivery?.updatedAt ?? thanks.at
  switch (thanks.state) {
    case 'to-write':
      return m.state_no_letter_yet()
    case 'to-send':
      return m.state_written_not_sent()
    case 'leaving':
      return leavingWords(delivery, now, zone)
    case 'handing-over':
      return m.state_mail_server_now()
    case 'unknown':
      return m.state_unknown_being_looked_into()
    case 'asked':
      if (delivery?.isKeptBack) return m.state_waits_word()
      return delivery?.state === 'late' ? m.state_late_waits_word() : m.state_only_can_tell()
    case 'refused':
      return hasComeBack(delivery) ? m.state_came_back() : m.state_refused()
    case 'waived':
      return thanks.why ? m.state_not_needed_because({ why: thanks.why }) : m.state_not_needed()
    case 'unreachable':
      return thanks.why ? m.state_unreachable_because({ why: thanks.why }) : m.state_unreachable()
    case 'thanked':
      return delivery?.state === 'sent'
        ? m.state_handed_mail_server({ at: sentAt(at, now) })
        : thanks.at ? m.state_thanked_own_way_at({ at: sentAt(thanks.at, now) }) : m.state_thanked_own_way()
  }
}

/** Tells a letter that a report says came back from one that the person's own mail server refused. */
export function hasComeBack(delivery: DeliveryView | undefined): boolean {
  return / came back: /.test(delivery?.detail ?? '')
}

function leavingWords(delivery: DeliveryView | undefined, now: number, zone: string | undefined): string {
  if (!delivery) return m.state_leaving()
  const left = untilLeaves(delivery.dueAt, now)
  if (delivery.attempts > 0) return left ? m.state_trying_again_in({ left }) : m.state_trying_again()
  return left ? m.state_leaving_in({ left }) : Date.parse(delivery.dueAt) > now + 60_000 ? m.state_leaves({ dueAt: leaveWords(delivery.dueAt, zone, now) }) : m.state_leaving_now()
}

function sentAt(at: string | undefined, now: number): string {
  if (at === undefined) return ''
  return now - Date.parse(at) < 20 * 3_600_000 ? clockTime(at) : whenWas(at, now)
}

/** Gives the delivery that counts for a person: the newest that was not called back. */
export function deliveryOf(view: InterviewView, personId: string): DeliveryView | undefined {
  const all = view.deliveries.filter((delivery) => delivery.personId === personId && delivery.kind === 'thank-you' && delivery.state !== 'cancelled')
  return all.toSorted((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt))[0]
}

/** True while the page should keep asking how a letter fares. */
export function isMoving(thanks: readonly ThanksView[]): boolean {
  return thanks.some((each) => moving.includes(each.state))
}

/** How many people still wait for their thanks. */
export function stillToThank(thanks: readonly ThanksView[]): number {
  return thanks.filter((each) => standingOf(each.state) === 'to-thank').length
}

export interface NextAct {
  readonly words: string
  readonly href: string
}

/** Finds the one next thing to do for an interview. */
export function nextAct({ id, thanks, over, laterWaits = 0, sample = false }: Pick<InterviewSummary, 'id' | 'thanks' | 'over' | 'laterWaits'> & { readonly sample?: boolean }): NextAct {
  const having = (state: ThanksState) => thanks.filter((each) => each.state === state).length
  const at = `/interviews/${id}`
  if (thanks.length === 0 && !over) return { words: m.state_say_met(), href: `${at}/details` }
  const needsYou = laterWaits + (over ? 0 : having('refused') + having('asked'))
  if (over && needsYou === 0) return { words: m.state_see_letters(), href: `${at}/sent` }
  if (needsYou > 0) return { words: m.state_letters_need_you({ count: needsYou }), href: `${at}/sent` }
  if (having('to-write') > 0 && having('to-send') === 0)
    return { words: m.state_write_thanks({ count: having('to-write') }), href: `${at}/talk` }
  const waiting = having('to-send') + having('to-write')
  // The letters of the sample stay here.
  if (waiting > 0) return { words: sample ? m.state_read_letters({ count: waiting }) : m.state_read_and_send({ count: waiting }), href: `${at}/letters` }
  return { words: m.state_see_they_leave(), href: `${at}/sent` }
}

/** Counts the cards by hand that were begun and are not on their way: the second half of thanking. */
export function cardsWaiting({ thanks }: Pick<InterviewSummary, 'thanks'>): number {
  return thanks.filter(({ note }) => note === 'to-write' || note === 'written').length
}
