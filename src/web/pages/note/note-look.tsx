import type { CardPaperId } from '../../../core/note/layout/papers.ts'
import { type NoteDesk, offeredHands } from '../../state/note-desk.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Select, TextBox, TextField } from '../../ui/field.tsx'
import { m } from '../../words.ts'

const cardWords: readonly { readonly value: CardPaperId; readonly words: string }[] = [
  { value: 'a6', words: m.note_a6_sheet_a4_folded() },
  { value: 'a2', words: m.note_us_a2_card_stock() },
  { value: 'half-letter', words: m.note_5_8_sheet_letter() },
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
        {m.note_how_it_looks()}
      </h2>
      <Select label={m.note_field_hand()} value={wish.hand} options={shown.map(({ id, name }) => ({ value: id, words: name }))} onChange={(hand) => desk.change({ hand })} />
      {lacking.length > 0 && (
        <p class="text-small text-soft">
          {m.note_not_offered_want_letter({ join: lacking.map(({ name, missing }) => `${name} (${missing.slice(0, 4).join(' ')})`).join(', ') })}
        </p>
      )}
      <ButtonLink kind="quiet" class="-ms-2 self-start" href="/hand">
        {view.ownHand.drawn === 0 ? m.note_draw_my_own_hand() : m.note_my_own_hand_letters({ drawn: view.ownHand.drawn, of: view.ownHand.of })}
      </ButtonLink>
      <Select label={m.note_field_card()} value={wish.card} options={cardWords} onChange={(card) => desk.change({ card })} />
      {kind === 'card' && <TextField label={m.note_on_the_front()} optional value={wish.cover} onInput={(cover) => desk.change({ cover })} />}
      {kind === 'envelope' && (
        <>
          <TextBox label={m.prepare_time_to()} hint={m.note_office_one_line_address({ company: view.company })} rows={4} value={wish.to} onInput={(to) => desk.change({ to })} />
          <TextBox label={m.check_from_mailbox()} optional hint={m.note_name_address_remembered_next()} rows={3} value={wish.from} onInput={(from) => desk.change({ from })} />
        </>
      )}
    </section>
  )
}
