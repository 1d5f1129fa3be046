/** What a request that cannot be carried out is answered with. */
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { Refusal, refusals } from '../../api/refusal.ts'

/** Tells of an unexpected fault: where it happened and what it was, without anybody's words or addresses. */
export type Report = (fault: string) => void

const UNEXPECTED = 'Something went wrong inside Regards. Nothing was lost: try again, and if it stays, start Regards anew.'

/** What is wrong with the site's own database is for whoever runs it, with hosts and settings; the others are told what it means to them. */
const AWAY = 'Regards cannot reach its data at this moment. Nothing half-done was kept: try again in a moment.'

/** Answers a refusal by its own status; any other error is a fault of ours and is reported once. */
export function answerError(error: Error, c: Context, { report, hosted }: { readonly report: Report; readonly hosted?: object | undefined }): Response {
  if (error instanceof Refusal && error.code === 'database-unreachable' && hosted) {
    report(`${c.req.method} ${c.req.routePath}: ${error.message}`)
    return c.json({ error: { code: error.code, words: AWAY } }, refusals[error.code].status)
  }
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
