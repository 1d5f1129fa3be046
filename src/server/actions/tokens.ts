import { z } from 'zod'
import type { Tokens } from '../ports/sign-ins.ts'

const schema = z.object({ access: z.string(), refresh: z.string(), expiresAt: z.string() })

/** Reads what is sealed in place of a password where a mailbox is signed in to with a provider. */
export function readTokens(text: string): Tokens {
  const { access, refresh, expiresAt } = schema.parse(JSON.parse(text))
  return { access, refresh, expiresAt: Temporal.Instant.from(expiresAt) }
}

/** Gives the text to seal. */
export function writeTokens({ access, refresh, expiresAt }: Tokens): string {
  return JSON.stringify({ access, refresh, expiresAt: expiresAt.toString() })
}
