import type { InvitationContext, InvitationDraft } from '../ports.ts'

/** What the worker is asked: to read one invitation. Instants travel as text. */
export interface InvitationRequest {
  readonly text: string
  readonly context: Omit<InvitationContext, 'now'> & { readonly now: string | undefined }
}

export type InvitationAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly draft: InvitationDraft }
  | { readonly kind: 'refused'; readonly why: string }

/** Tells whether a message is one of the worker's answers. */
export function isInvitationAnswer(message: unknown): message is InvitationAnswer {
  return typeof message === 'object' && message !== null && 'kind' in message
}
