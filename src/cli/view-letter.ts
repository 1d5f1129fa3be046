import type { ComposedLetter } from '../core/model/letter.ts'

/** Of the short form it is said that it is short; of the others nothing more than ever. */
type ShownLetter = Omit<ComposedLetter, 'short'> & { readonly short?: true }

/** A letter as the command line gives it. */
export function viewLetter({ to, subject, body, sentences, leftOut, questions, route, short }: ComposedLetter): ShownLetter {
  return { to, subject, body, sentences, leftOut, questions, route, ...(short && { short }) }
}
