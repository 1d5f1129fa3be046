import type { Dialect, Finding } from '../../core/model/finding.ts'

/** What the worker is asked: to read one text. Requests come in batches and are answered one by one, in order. */
export interface ProofreadingRequest {
  readonly id: number
  readonly text: string
  readonly dialect: Dialect
}

/** What the worker says. A text that breaks the engines has no answer: the worker dies of it and is replaced. */
export type ProofreadingAnswer =
  | { readonly kind: 'warm' }
  | { readonly kind: 'findings'; readonly id: number; readonly findings: readonly Finding[] }

/** Tells whether a message is one of the worker's answers. */
export function isAnswer(message: unknown): message is ProofreadingAnswer {
  return typeof message === 'object' && message !== null && 'kind' in message
}
