import { moved, type Matrix } from '../../../core/note/layout/drawing.ts'
import { handOf, type OwnHand } from '../../../core/note/own-hand.ts'
import { Strokes } from './pad.tsx'
import { m } from '../../words.ts'

const samples = ['Thank you', 'Dear', 'Warmly', 'and', 'for', 'the', 'a'] as const

/** Words that can be written already, set as they will be on the card. */
export function HandSample({ hand }: { readonly hand: OwnHand }) {
  const written = handOf(hand)
  const words = samples.find((sample) => written.missing(sample).length === 0)
  if (words === undefined) return null
  const { space } = written.measures
  let x = 0
  const strokes = words.split(' ').flatMap((word) => {
    const shaped = written.shape(word, 0)
    const start = x
    x += shaped.width + space
    return shaped.letters.flatMap(({ shape, x: at }) => shape.strokes.map((stroke) => stroke.map((point) => moved(shifted(start + at), point))))
  })
  return (
    <section aria-labelledby="sample" class="mt-8">
      <h2 id="sample" class="text-lead">
        {m.note_looks_so_far()}
      </h2>
      <svg viewBox={`-0.2 -1.1 ${x + 0.4} 1.7`} class="mt-2 h-24 max-w-full" role="img" aria-label={m.note_in_your_hand({ words })}>
        <Strokes strokes={strokes} width={0.045} />
      </svg>
    </section>
  )
}

function shifted(x: number): Matrix {
  return [1, 0, 0, 1, x, 0]
}
