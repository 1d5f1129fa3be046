import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Output } from '../../../api/rows.ts'
import type { TipPlace } from '../../../core/tips/place.ts'
import { call } from '../../state/client.ts'
import { tell } from '../../state/notices.ts'
import { Button } from '../../ui/button.tsx'
import { m } from '../../words.ts'

/** One line of advice where it helps; away for good with one press, and back with another. Where there is none, nothing. */
export function TipBeside({ place, interviewId }: { readonly place: TipPlace; readonly interviewId?: string }) {
  const shown = useSignal<Output<'tipBeside'>['tip'] | undefined>(undefined)
  useEffect(() => {
    void call('tipBeside', { body: { place, ...(interviewId && { interviewId }) } }).then((answer) => {
      if (answer.ok) shown.value = answer.value.tip
    })
  }, [place, interviewId])
  const tip = shown.value
  if (!tip) return null
  const dismiss = async (): Promise<void> => {
    const params = { tipId: tip.id }
    shown.value = undefined
    const answer = await call('dismissTip', { params })
    if (!answer.ok) return
    tell(m.tips_tip_will_not_stand(), () => {
      shown.value = tip
      void call('undismissTip', { params })
    })
  }
  return (
    <aside aria-label={m.tips_a_tip()} class="my-4 flex items-start gap-2 border-s-3 border-teal ps-3 text-small print:hidden">
      <p class="min-w-0 grow py-2">
        <span lang="en">{tip.text}</span>
        {tip.source && <span class="text-soft"> {m.tips_after_source({ name: tip.source.name })}</span>}
      </p>
      <Button kind="quiet" class="shrink-0" label={m.tips_got_not_show_tip()} onClick={() => void dismiss()}>
        {m.tips_got_it()}
      </Button>
    </aside>
  )
}
