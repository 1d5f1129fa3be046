import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { ownAlphabet, type OwnHand, type OwnLetter, stillToDraw, variantsOf } from '../../../core/note/own-hand.ts'
import { speak, tell } from '../../state/notices.ts'
import { keepLetter, loadOwnHand, nextToDraw, ownHand, ownHandTrouble } from '../../state/own-hand.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { Loading, Screen, TroubleNote } from '../../ui/screen.tsx'
import { HandFile } from './hand-file.tsx'
import { HandSample } from './hand-sample.tsx'
import { Pad, Strokes } from './pad.tsx'
import { m } from '../../words.ts'

/** A person draws their own hand, letter by letter; it can be left at any letter and gone on with later. */
export function OwnHandScreen() {
  useEffect(() => void loadOwnHand(), [])
  const hand = ownHand.value
  if (!hand) return <Loading trouble={ownHandTrouble.value} again={() => void loadOwnHand()} />
  const drawn = ownAlphabet.length - stillToDraw(hand).length
  return (
    <Screen
      title={m.note_my_own_hand()}
      lead={m.note_seventy_letters_each_two({ drawn, count: ownAlphabet.length })}
    >
      <Drawing hand={hand} />
      <HandSample hand={hand} />
      <HandFile hand={hand} />
    </Screen>
  )
}

function Drawing({ hand }: { readonly hand: OwnHand }) {
  const letter = useSignal<string>(nextToDraw(hand, 'a') ?? 'a')
  const strokes = useSignal<OwnLetter>([])
  const task = useTask()
  const ways = hand.letters[letter.value] ?? []
  const choose = (chosen: string): void => {
    letter.value = chosen
    strokes.value = []
  }
  const keep = async (): Promise<void> => {
    const drawnNow = [...ways.slice(-(variantsOf.most - 1)), strokes.value]
    strokes.value = []
    const kept = await task.run(() => keepLetter(letter.value, drawnNow))
    if (kept === undefined || drawnNow.length < variantsOf.wanted) return
    const next = nextToDraw(ownHand.value ?? hand, letter.value)
    if (next !== undefined) choose(next)
    speak(next === undefined ? m.note_all_letters_there() : m.note_now({ next }))
  }
  const drop = async (): Promise<void> => {
    const before = ways
    const at = letter.value
    const dropped = await task.run(() => keepLetter(at, []))
    if (dropped !== undefined) tell(m.note_drawings_gone({ at }), () => void keepLetter(at, before))
  }
  return (
    <section aria-labelledby="draw" class="flex flex-col gap-4">
      <h2 id="draw" class="text-lead">
        {ways.length === 0 ? m.note_draw_letter({ letter: letter.value }) : m.note_draw_once_more_little({ letter: letter.value })}
      </h2>
      <Pad letter={letter.value} strokes={strokes.value} onStrokes={(drawn) => (strokes.value = drawn)} />
      <div class="flex flex-wrap gap-2">
        <Button kind="main" held={strokes.value.length === 0} busy={task.busy.value} onClick={() => void keep()}>
          {m.home_keep_it()}
        </Button>
        <Button held={strokes.value.length === 0} onClick={() => (strokes.value = strokes.value.slice(0, -1))}>
          {m.note_last_stroke_away()}
        </Button>
        {ways.length > 0 && (
          <Button kind="quiet" busy={task.busy.value} onClick={() => void drop()}>
            {m.note_draw_anew({ letter: letter.value })}
          </Button>
        )}
      </div>
      <TroubleNote trouble={task.trouble.value} />
      <Alphabet hand={hand} letter={letter.value} onChoose={choose} />
    </section>
  )
}

interface AlphabetProps {
  readonly hand: OwnHand
  readonly letter: string
  readonly onChoose: (letter: string) => void
}

/** All letters, those that are there as they were drawn. */
function Alphabet({ hand, letter, onChoose }: AlphabetProps) {
  return (
    <ul class="grid grid-cols-[repeat(auto-fill,minmax(2.75rem,1fr))] gap-1.5" aria-label={m.note_all_letters()}>
      {ownAlphabet.map((each) => {
        const ways = hand.letters[each] ?? []
        return (
          <li key={each}>
            <button
              type="button"
              class="grid h-13 w-full place-items-center rounded-small border border-line bg-card aria-pressed:border-2 aria-pressed:border-teal"
              aria-pressed={each === letter}
              aria-label={m.note_drawn_times({ each, count: ways.length })}
              onClick={() => onChoose(each)}
            >
              {ways[0] ? (
                <svg viewBox="-0.15 -1 1.2 1.5" class="h-11" aria-hidden="true">
                  <Strokes strokes={ways[0]} width={0.06} />
                </svg>
              ) : (
                <span class="text-soft">{each}</span>
              )}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
