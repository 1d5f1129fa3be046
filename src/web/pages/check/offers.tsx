import { useSignal } from '@preact/signals'
import type { LetterView } from '../../../api/views.ts'
import { call } from '../../state/client.ts'
import { differenceBetween } from '../../state/difference.ts'
import type { LetterDesk } from '../../state/letter-desk.ts'
import { tell } from '../../state/notices.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'

type Offer = NonNullable<LetterView['offers']>[number]

interface OffersProps {
  readonly desk: LetterDesk
  readonly name: string
}

/** In a letter that was changed by hand: sentences whose facts have changed since, each with the difference. */
export function Offers({ desk, name }: OffersProps) {
  const left = useSignal<readonly string[]>([])
  const { body } = desk.text.value
  const offers = (desk.letter.value.offers ?? []).filter(({ old }) => body.includes(old) && !left.value.includes(old))
  if (offers.length === 0) return null
  return (
    <ul class="mt-4 flex flex-col gap-3" aria-label={m.check_changed_since_edited_letter({ name })}>
      {offers.map((offer) => (
        <li key={offer.old} class="note note-ask">
          <p class="font-semibold">{wordsFor(offer)}</p>
          <Difference offer={offer} />
          <Choice desk={desk} offer={offer} onLeave={() => (left.value = [...left.value, offer.old])} />
        </li>
      ))}
    </ul>
  )
}

function wordsFor({ now }: Offer): string {
  return now === undefined ? m.check_nothing_entered_says_any() : m.check_entered_changed_sentence_would()
}

function Difference({ offer: { old, now } }: { readonly offer: Offer }) {
  const stretches = now === undefined ? [{ text: old, in: 'old' as const }] : differenceBetween(old, now)
  return (
    <p class="mt-1 font-serif">
      {stretches.map(({ text, in: where }, at) => (
        <span key={at}>
          {at > 0 && ' '}
          {where === 'old' ? <del class="text-soft">{text}</del> : where === 'new' ? <ins class="font-semibold">{text}</ins> : text}
        </span>
      ))}
    </p>
  )
}

function Choice({ desk, offer, onLeave }: { readonly desk: LetterDesk; readonly offer: Offer; readonly onLeave: () => void }) {
  const task = useTask()
  const take = async (): Promise<void> => {
    if (!(await desk.saver.flush())) return
    const before = desk.text.value
    const { id: letterId, revision } = desk.letter.value
    const letter = await task.run(() => call('takeOffer', { params: { letterId }, body: { revision, old: offer.old } }))
    if (!letter) return
    desk.settle(letter, 'there')
    tell(offer.now === undefined ? m.check_taken_out() : m.check_taken_everything_else_stands(), () => desk.write(before))
  }
  return (
    <div class="mt-2 flex flex-wrap gap-2">
      <Button busy={task.busy.value} onClick={() => void take()}>
        {offer.now === undefined ? m.check_take_it_out() : m.check_take_new_words()}
      </Button>
      <Button kind="quiet" onClick={onLeave}>
        {m.check_leave_mine()}
      </Button>
      <TroubleNote trouble={task.trouble.value} />
    </div>
  )
}
