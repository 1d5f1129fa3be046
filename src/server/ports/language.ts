/** Who reads what a person wrote or was sent. */
import type { InvitationContext, InvitationDraft } from '../../core/capture/invitation.ts'
import type { Dialect, Finding } from '../../core/model/finding.ts'

export interface Proofreader {
  /** Spelling and grammar findings of plain text; part is 'body', offsets UTF-16. Rejects after its own time limit. */
  proofread(text: string, dialect: Dialect): Promise<readonly Finding[]>
  /** Starts loading what reading needs, for somebody who will soon ask; nobody waits for it. */
  warmUp?(): void
  close(): Promise<void>
}

export interface InvitationReader {
  /** Reads one .ics text (bounded); gives a draft, never a saved interview. Throws Refusal with what is wrong. */
  read(text: string, context?: InvitationContext): Promise<InvitationDraft>
}
