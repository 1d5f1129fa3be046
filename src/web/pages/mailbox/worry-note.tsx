import { useSignal } from '@preact/signals'
import type { Found } from '../../state/mailbox-form.ts'
import { Button } from '../../ui/button.tsx'
import { m } from '../../words.ts'

interface WorryProps {
  readonly worry: NonNullable<Found['worry']>
  readonly domain: string
  readonly onAnother: () => void
}

/** Asks once whether a mailbox is the employer's: nobody wants to apply elsewhere from there by mistake. */
export function WorryNote({ worry, domain, onAnother }: WorryProps) {
  const isSettled = useSignal(false)
  if (isSettled.value) return null
  return (
    <div class="note note-ask" role="status">
      <p>
        {worry === 'interviewer'
          ? m.mailbox_met_people_thank_them({ domain })
          : m.mailbox_where_work_now_employer({ domain })}
      </p>
      <div class="mt-2 flex flex-wrap gap-2">
        <Button onClick={() => (isSettled.value = true)}>{worry === 'interviewer' ? m.check_use_it() : m.mailbox_no_my_own()}</Button>
        <Button onClick={onAnother}>{m.mailbox_use_another_address()}</Button>
      </div>
    </div>
  )
}
