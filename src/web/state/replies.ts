import type { Signal } from '@preact/signals'
import type { OutcomeView, RepliesView, ReplyView } from '../../api/replies.ts'
import type { Answer } from './client.ts'
import { listed } from './time-words.ts'

/** What was heard from a person, in the words of the buttons. */
export const heardWords: Readonly<Record<OutcomeView['heard'], string>> = {
  answered: 'Answered',
  'next-round': 'Next round',
  offer: 'Offer',
  rejection: 'Rejection',
  nothing: 'Nothing',
}

/** Says in a few words what a message is. */
export function kindWords({ kind, until, judged }: Pick<ReplyView, 'kind' | 'until' | 'judged'>): string {
  switch (kind) {
    case 'reply':
      return 'answered'
    case 'possible-reply':
      return judged === 'yes' ? 'answered' : judged === 'no' ? 'not an answer' : 'may have answered'
    case 'bounce':
      return 'the letter came back'
    case 'delay':
      return 'the letter is late'
    case 'auto-reply':
      return until === undefined ? 'an automatic answer' : `away until ${dayWords(until)}`
    case 'complaint':
      return 'was reported as unwanted'
  }
}

/** '2026-12-04' as this person writes days. */
export function dayWords(day: string): string {
  return new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.parse(`${day}T12:00:00Z`))
}

/** Says in one line what Regards does to see answers, and what keeps it from that. */
export function listeningWords(listening: RepliesView['listening']): string {
  const read = listening.filter(({ isRead }) => isRead).map(({ address }) => address)
  if (listening.length === 0) return 'Once a letter has left, answers are looked for here.'
  if (read.length === 0) return 'Regards cannot look into this mailbox, so answers come to your mail program alone.'
  return `Answers are looked for in ${listed(read)}.`
}

/** Keeps what the server tells after an act of the person. */
export function taking(replies: Signal<RepliesView | undefined>, ask: () => Promise<Answer<RepliesView>>): () => Promise<Answer<RepliesView>> {
  return async () => {
    const answer = await ask()
    if (answer.ok) replies.value = answer.value
    return answer
  }
}
