import type { Output } from '../../../api/rows.ts'

export type Tested = Output<'testMailbox'>

/** What a test of a mailbox came to, on each of its sides. */
export function TestResult({ result }: { readonly result: Tested | undefined }) {
  if (!result) return null
  const { ok, words, reading } = result
  return (
    <div class="mt-3 flex flex-col gap-2" role="status">
      <p class={`note ${ok ? 'note-good' : 'note-trouble'}`}>{ok ? 'It works: signed in, nothing was sent.' : words}</p>
      {reading && <p class={`note ${reading.ok ? 'note-good' : 'note-trouble'}`}>{reading.ok ? 'It can be read: answers will be seen here.' : `Answers cannot be seen yet. ${reading.words}`}</p>}
    </div>
  )
}
