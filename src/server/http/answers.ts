/** What a request that cannot be carried out is answered with. */
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { Refusal, refusals } from '../../api/refusal.ts'

/** Tells of an unexpected fault: where it happened and what it was, without anybody's words or addresses. */
export type Report = (fault: string) => void

const UNEXPECTED = 'Something went wrong inside Regards. Nothing was lost: try again, and if it stays, start Regards anew.'

/** Answers a refusal by its own status; any other error is a fault of ours and is reported once. */
export function answerError(error: Error, c: Context, report: Report): Response {
  if (error instanceof Refusal) {
    const status: ContentfulStatusCode = refusals[error.code].status
    return c.json({ error: { code: error.code, words: error.message, ...(error.at ? { at: error.at } : {}) } }, status)
  }
  report(`${c.req.method} ${c.req.routePath}: ${describeFault(error)}`)
  return c.json({ error: { code: 'unexpected', words: UNEXPECTED } }, 500)
}

/** Describes a fault for the log. What stands in quotes or looks like an address may be personal and is left out. */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const words = error.message.replace(/(["'`“‘]).*?(["'`”’])/gs, '$1…$2').replace(/\S+@\S+/g, '…')
  const cause = error.cause === undefined ? [] : [`because of ${describeFault(error.cause)}`]
  return [`${error.name}: ${words}`, ...places.slice(0, 8), ...cause].join('\n')
}
