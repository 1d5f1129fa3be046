import type { ComposedLetter } from '../core/model/letter.ts'

/** A letter as the command line gives it. */
export function viewLetter({ to, subject, body, sentences, leftOut, questions, route, short }: ComposedLetter): ComposedLetter {
  return { to, subject, body, sentences, leftOut, questions, route, short }
}
