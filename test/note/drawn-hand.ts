/** A hand as a person would have drawn it: the letters of a single-line font, made a little uneven, in two ways each. */
import { ownAlphabet, type OwnHand, type OwnLetter, tidyStroke } from '../../src/core/note/own-hand.ts'
import { handOf } from './notes.ts'

export function aDrawnHand(): OwnHand {
  const font = handOf('readability')
  const letters = Object.fromEntries(ownAlphabet.map((letter) => [letter, [0, 1].map((way) => drawn(font.shape(letter, 0).letters.flatMap(({ shape }) => [...shape.strokes]), way))]))
  return { letters }
}

function drawn(strokes: OwnLetter, way: number): OwnLetter {
  return strokes.map((stroke) => tidyStroke(stroke.map(([x, y], at) => [x + Math.sin(at * 2.1 + way * 3) * 0.008, y * (1 + way * 0.04) + Math.cos(at * 1.7 + way) * 0.008] as const)))
}
