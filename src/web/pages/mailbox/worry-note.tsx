import { useSignal } from '@preact/signals'
import { call } from '../../state/client.ts'
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
  // What is answered is kept: the next mailbox of this domain is not asked about, or warned of at once.
  const leave = (domainIs: 'own' | 'employer'): void => {
    if (worry === 'work') void call('discoverMailbox', { body: { address: `me@${domain}`, domainIs } })
    if (domainIs === 'own') isSettled.value = true
    else onAnother()
  }
  return (
    <div class="note note-ask" role="status">
      <p>
        {worry === 'interviewer' && m.mailbox_met_people_thank_them({ domain })}
        {worry === 'work' && m.mailbox_where_work_now_employer({ domain })}
        {worry === 'employer' && m.mailbox_your_employers({ domain })}
      </p>
      <div class="mt-2 flex flex-wrap gap-2">
        <Button onClick={() => leave('own')}>{worry === 'work' ? m.mailbox_no_my_own() : m.check_use_it()}</Button>
        <Button onClick={() => leave('employer')}>{m.mailbox_use_another_address()}</Button>
      </div>
    </div>
  )
}
