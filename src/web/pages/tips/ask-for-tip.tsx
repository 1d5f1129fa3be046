import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { call } from '../../state/client.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { m } from '../../words.ts'

/** Asks, after something good was heard, whether there is a tip in it: once for each interview. `heard` tells when to look. */
export function AskForTip({ interviewId, heard }: { readonly interviewId: string; readonly heard: string }) {
  const asks = useSignal(false)
  useEffect(() => {
    if (heard === '') return
    void call('askForTip', { params: { interviewId } }).then((answer) => {
      if (answer.ok && answer.value.ask) asks.value = true
    })
  }, [interviewId, heard])
  if (!asks.value) return null
  return (
    <aside class="card my-6 p-4 sm:p-5" aria-labelledby="ask-for-tip">
      <h2 id="ask-for-tip" class="text-lead">
        {m.tips_there_tip()}
      </h2>
      <p class="mt-1 text-soft">{m.tips_something_did_said_wrote()}</p>
      <div class="mt-3 flex flex-wrap gap-2">
        <ButtonLink href="/tips?share">{m.tips_share_a_tip()}</ButtonLink>
        <Button onClick={() => (asks.value = false)}>{m.note_not_this_time()}</Button>
      </div>
    </aside>
  )
}
