import type { CardPaperId } from '../../../core/note/layout/papers.ts'
import { type NoteDesk, offeredHands } from '../../state/note-desk.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Select, TextBox, TextField } from '../../ui/field.tsx'

const cardWords: readonly { readonly value: CardPaperId; readonly words: string }[] = [
  { value: 'a6', words: 'A6, a sheet of A4 folded twice' },
  { value: 'a2', words: 'US A2, card stock of 8½ × 5½ in' },
  { value: 'half-letter', words: '5½ × 8½ in, a sheet of Letter folded once' },
]

/** Which hand, which card, which addresses. */
export function NoteLook({ desk }: { readonly desk: NoteDesk }) {
  const { value: view } = desk.view
  const { value: wish } = desk.wish
  if (!view || !wish) return null
  const kind = desk.kind.value
  const hands = desk.drawing.value?.hands ?? view.hands
  const offered = offeredHands(hands, kind)
  const shown = offered.some(({ id }) => id === wish.hand) ? offered : [...hands.filter(({ id }) => id === wish.hand), ...offered]
  const lacking = hands.filter(({ missing }) => missing.length > 0)
  return (
    <section aria-labelledby="look" class="flex flex-col gap-4">
      <h2 id="look" class="text-lead">
        How it looks
      </h2>
      <Select label="Hand" value={wish.hand} options={shown.map(({ id, name }) => ({ value: id, words: name }))} onChange={(hand) => desk.change({ hand })} />
      {lacking.length > 0 && (
        <p class="text-small text-soft">
          Not offered, for want of a letter: {lacking.map(({ name, missing }) => `${name} (${missing.slice(0, 4).join(' ')})`).join(', ')}.
        </p>
      )}
      <ButtonLink kind="quiet" class="-ms-2 self-start" href="/hand">
        {view.ownHand.drawn === 0 ? 'Draw my own hand' : `My own hand: ${view.ownHand.drawn} of ${view.ownHand.of} letters`}
      </ButtonLink>
      <Select label="Card" value={wish.card} options={cardWords} onChange={(card) => desk.change({ card })} />
      {kind === 'card' && <TextField label="On the front" optional value={wish.cover} onInput={(cover) => desk.change({ cover })} />}
      {kind === 'envelope' && (
        <>
          <TextBox label="To" hint={`The office of ${view.company}, one line of the address on each line. Never a home address.`} rows={4} value={wish.to} onInput={(to) => desk.change({ to })} />
          <TextBox label="From" optional hint="Your name and address. It is remembered for the next envelope." rows={3} value={wish.from} onInput={(from) => desk.change({ from })} />
        </>
      )}
    </section>
  )
}
