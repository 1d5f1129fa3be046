import { useSignal } from '@preact/signals'
import type { Found } from '../../state/mailbox-form.ts'
import { Button } from '../../ui/button.tsx'

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
          ? `You met people of ${domain}. A thank-you to them had better come from a mailbox of your own.`
          : `Is ${domain} where you work now? Your employer can read what leaves from there, and the reader sees it. A mailbox of your own is better.`}
      </p>
      <div class="mt-2 flex flex-wrap gap-2">
        <Button onClick={() => (isSettled.value = true)}>{worry === 'interviewer' ? 'Use it all the same' : 'No, it is my own'}</Button>
        <Button onClick={onAnother}>Use another address</Button>
      </div>
    </div>
  )
}
