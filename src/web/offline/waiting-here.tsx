/** What is on this device alone: said in one line, with the way back for letters that wait to leave, and with both texts where two were written. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { carriedOut, waitingHere } from '../state/kept-here.ts'
import { tell } from '../state/notices.ts'
import { Button } from '../ui/button.tsx'
import { TwoTexts } from '../ui/two-texts.tsx'
import { flush } from './ask.ts'
import { chooseVersion, dismissRefused, readWaiting, takeBackOrder, type Waiting } from './waiting.ts'
import { m } from '../words.ts'

/** Shown above every screen while something waits. */
export function WaitingHere() {
  const waiting = useSignal<Waiting | undefined>(undefined)
  const look = async (): Promise<void> => void (waiting.value = await readWaiting())
  useEffect(() => {
    void look()
  }, [waitingHere.value, carriedOut.value])
  const now = waiting.value
  if (!now || now.count === 0) return null
  return (
    <section aria-label={m.home_on_this_device()} class="mx-auto w-full max-w-2xl px-4 pt-4 sm:px-6">
      {now.going > 0 && <Going going={now.going} />}
      {now.orders.map((order) => (
        <div key={order.id} class="card mb-3 flex flex-wrap items-center justify-between gap-3 p-4 ps-5">
          <p class="min-w-0 grow basis-52">
            {m.offline_letters_wait({ count: order.letters, company: order.company })}
          </p>
          <Button
            class="min-w-28"
            onClick={() => void takeBackOrder(order.id).then(() => tell(m.offline_taken_back())).then(look)}
            label={m.offline_undo_send({ count: order.letters, company: order.company })}
          >
            {m.ui_undo_act()}
          </Button>
        </div>
      ))}
      {now.refused.map((each) => (
        <Refused key={each.id} refused={each} settled={look} />
      ))}
    </section>
  )
}

function Going({ going }: { readonly going: number }) {
  return (
    <p class="note mb-3 flex flex-wrap items-center justify-between gap-x-4 text-small" role="status">
      <span>{m.offline_changes_here({ count: going })}</span>
      <Button kind="quiet" class="-my-2 text-small" onClick={() => void flush()}>
        {m.offline_try_now()}
      </Button>
    </p>
  )
}

const ORDER_WAITS = m.offline_letters_leave_wait_read()

function Refused({ refused, settled }: { readonly refused: Waiting['refused'][number]; readonly settled: () => Promise<void> }) {
  const { versions } = refused
  if (versions) {
    const choose = (which: 'here' | 'there'): void => void chooseVersion(refused.id, which).then(settled)
    return (
      <TwoTexts what={versions.what} here={versions.here} there={versions.there} onChoose={choose}>
        {refused.hasOrder && <p class="mt-3 text-small">{ORDER_WAITS}</p>}
      </TwoTexts>
    )
  }
  return (
    <div role="alert" class="note note-trouble mb-3">
      <p>
        <span class="font-semibold">{refused.company}:</span> {refused.words} {refused.hasOrder && ORDER_WAITS}
      </p>
      <Button kind="quiet" class="-ms-2" onClick={() => void dismissRefused(refused.id).then(settled)}>
        {m.offline_i_seen()}
      </Button>
    </div>
  )
}
