import type { Output } from '../../../api/rows.ts'
import { troubleWords } from '../../state/trouble-words.ts'
import { m } from '../../words.ts'

export type Tested = Output<'testMailbox'>

/** What a test of a mailbox came to, on each of its sides. */
export function TestResult({ result }: { readonly result: Tested | undefined }) {
  if (!result) return null
  const { ok, words, reading } = result
  return (
    <div class="mt-3 flex flex-col gap-2" role="status">
      <p class={`note ${ok ? 'note-good' : 'note-trouble'}`}>{ok ? m.mailbox_works_signed_nothing_sent() : troubleWords(words)}</p>
      {reading && <p class={`note ${reading.ok ? 'note-good' : 'note-trouble'}`}>{reading.ok ? m.mailbox_can_read_answers_will() : m.mailbox_answers_cannot_seen_yet({ reading: troubleWords(reading.words) })}</p>}
    </div>
  )
}
