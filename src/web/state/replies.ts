import type { Signal } from '@preact/signals'
import type { OutcomeView, RepliesView, ReplyView } from '../../api/replies.ts'
import type { Answer } from './client.ts'
import { locale } from './locale.ts'
import { listed } from './time-words.ts'
import { m } from '../words.ts'

/** What was heard from a person, in the words of the buttons. */
export const heardWords: Readonly<Record<OutcomeView['heard'], string>> = {
  answered: m.state_heard_answered(),
  'next-round': m.state_heard_next_round(),
  offer: m.state_heard_offer(),
  rejection: m.state_heard_rejection(),
  nothing: m.state_heard_nothing(),
}

/** Says in a few words what a message is. */
export function kindWords({ kind, until, judged }: Pick<ReplyView, 'kind' | 'until' | 'judged'>): string {
  switch (kind) {
    case 'reply':
      return m.replies_kind_answered()
    case 'possible-reply':
      return judged === 'yes' ? m.replies_kind_answered() : judged === 'no' ? m.state_not_answer() : m.state_may_answered()
    case 'bounce':
      return m.state_letter_came_back()
    case 'delay':
      return m.state_letter_late()
    case 'auto-reply':
      return until === undefined ? m.state_automatic_answer() : m.state_away_until({ until: dayWords(until) })
    case 'complaint':
      return m.state_reported_unwanted()
  }
}

/** '2026-12-04' as this person writes days. */
export function dayWords(day: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.parse(`${day}T12:00:00Z`))
}

/** Says in one line what Regards does to see answers, and what keeps it from that. */
export function listeningWords(listening: RepliesView['listening']): string {
  const read = listening.filter(({ isRead }) => isRead).map(({ address }) => address)
  if (listening.length === 0) return m.state_once_letter_left_answers()
  if (read.length === 0) return m.state_regards_cannot_look_into()
  return m.state_answers_looked({ read: listed(read) })
}

/** Keeps what the server tells after an act of the person. */
export function taking(replies: Signal<RepliesView | undefined>, ask: () => Promise<Answer<RepliesView>>): () => Promise<Answer<RepliesView>> {
  return async () => {
    const answer = await ask()
    if (answer.ok) replies.value = answer.value
    return answer
  }
}
