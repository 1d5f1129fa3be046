import { Refusal } from '../../api/refusal.ts'

/**
 * Says what went wrong in words that may stand in a log: our own refusals name files and hosts of the installation,
 * but the message of any other error may quote somebody's letter, so of those only kind and place are told.
 */
export function wordsForLog(error: unknown): string {
  if (error instanceof Refusal) return error.message
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error ? ` ${String(error.code)}` : ''
  const place = /\n\s+at (.*)/.exec(error.stack ?? '')?.[1]
  return `${error.name}${code}${place === undefined ? '' : ` at ${place}`}`
}
