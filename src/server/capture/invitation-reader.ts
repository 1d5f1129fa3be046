import { Refusal } from '../../api/refusal.ts'
import { readInvitation } from '../../core/capture/invitation.ts'
import type { InvitationReader } from '../ports.ts'
import type { FileReader } from '../ports/files.ts'

const MOST_BYTES = 1024 * 1024

/** Opens the reader of invitations: of all that a file may hold, only an appointment will do. */
export function openInvitationReader(files: FileReader): InvitationReader {
  return {
    read: async (text, context) => {
      const bytes = new TextEncoder().encode(text)
      if (bytes.byteLength > MOST_BYTES)
        throw new Refusal('too-large', 'An invitation may have at most 1 MB. Save the one appointment by itself and give that file.')
      const reading = await files.read(bytes, context).catch((error: unknown) => {
        throw error instanceof Refusal && error.code !== 'too-many'
          ? new Refusal('bad-invitation', hasAppointment(text) ? error.message : whyNone(text), { cause: error })
          : error
      })
      if (reading.kind === 'invitation') return reading.draft
      throw new Refusal('bad-invitation', whyNone(text))
    },
  }
}

function hasAppointment(text: string): boolean {
  return /BEGIN:V(?:CALENDAR|EVENT)/i.test(text)
}

/** A text without an appointment is told apart in no time. */
function whyNone(text: string): string | undefined {
  const reading = hasAppointment(text) ? undefined : readInvitation(text)
  return reading?.ok === false ? reading.why : undefined
}
