import type { Mail } from '../src/core/replies/mail.ts'

/** A message of these headers and this text; more parts behind it. */
export function aMail(headers: Readonly<Record<string, string>>, text: string, parts: Readonly<Record<string, string>> = {}): Mail {
  return {
    headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
    parts: [
      { type: 'text/plain', text, isAttached: false },
      ...Object.entries(parts).map(([type, content]) => ({ type, text: content, isAttached: false })),
    ],
  }
}

/** As mail systems write. */
export const daemon = { from: 'Mail Delivery System <MAILER-DAEMON@mx.example>', to: 'ana@me.example', 'return-path': '<>' }
