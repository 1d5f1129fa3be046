import { signal } from '@preact/signals'
import { ownAlphabet, type OwnHand, type OwnLetter, tidyStroke, variantsOf } from '../../core/note/own-hand.ts'
import { call, type Answer, type Trouble } from './client.ts'

/** The hand as far as it was drawn; undefined until it was read. */
export const ownHand = signal<OwnHand | undefined>(undefined)
export const ownHandTrouble = signal<Trouble | undefined>(undefined)

/** Reads what was drawn before. */
export async function loadOwnHand(): Promise<void> {
  const answer = await call('readOwnHand', {})
  ownHandTrouble.value = answer.ok ? undefined : answer.trouble
  if (answer.ok) ownHand.value = answer.value
}

/** Keeps the drawings of one letter: on the screen at once, on the server as soon as it answers. */
export async function keepLetter(letter: string, ways: readonly OwnLetter[]): Promise<Answer<unknown>> {
  const tidy = ways.map((strokes) => strokes.map(tidyStroke))
  const before = ownHand.value ?? { letters: {} }
  const { [letter]: _, ...others } = before.letters
  ownHand.value = { letters: tidy.length > 0 ? { ...others, [letter]: tidy } : others }
  const answer = await call('saveOwnLetter', { body: { letter, ways: tidy } })
  if (!answer.ok) ownHand.value = before
  return answer
}

/** Takes the whole hand away; gives back what brings it again. */
export async function eraseHand(): Promise<Answer<OwnHand>> {
  const before = ownHand.value ?? { letters: {} }
  const answer = await call('eraseOwnHand', {})
  if (!answer.ok) return answer
  ownHand.value = { letters: {} }
  return { ok: true, value: before }
}

/** Puts a whole hand in the place of the one that is there. */
export async function replaceHand(hand: OwnHand): Promise<Answer<unknown>> {
  const answer = await call('replaceOwnHand', { body: hand })
  if (answer.ok) await loadOwnHand()
  return answer
}

/** The next letter that wants drawing, from a letter on; undefined when all are there. */
export function nextToDraw({ letters }: OwnHand, from: string): string | undefined {
  const start = Math.max(0, ownAlphabet.findIndex((letter) => letter === from))
  const inOrder = [...ownAlphabet.slice(start), ...ownAlphabet.slice(0, start)]
  return inOrder.find((letter) => (letters[letter]?.length ?? 0) < variantsOf.wanted)
}
