/** The way back from a mail provider, where somebody signed in with a mailbox. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { finishSignIn } from '../actions/sign-in.ts'
import type { Door } from './sessions.ts'

const RETURN = '/sign-in/return'
const MINUTES = 15

/**
 * Where a provider sends the browser back to. The session's cookie does not come along (SameSite=Strict, and the way
 * leads over another site): the state, which only this server and that browser know, says whose sign-in it is. On a
 * site of many people, whoever had it begun could have another open the way back; so there the browser that began
 * bears a cookie of its own for this way alone; its path is / since __Host- asks for that, and keeps other hosts of the
 * domain from setting one.
 */
export function mountSignInReturn(app: OpenAPIHono, { desk, hosted }: Pick<Door, 'desk' | 'hosted'>): void {
  app.get(RETURN, async (c) => {
    const { searchParams, search } = new URL(c.req.url)
    const isTheSame = !hosted || isSame(getCookie(c, cookieFor(hosted.origin)) ?? '', hashOf(searchParams.get('state') ?? ''))
    if (hosted) deleteCookie(c, cookieFor(hosted.origin), { path: '/', secure: hosted.origin.startsWith('https:') })
    const came = isTheSame ? await finishSignIn(desk, search.slice(1)) : ({ ok: false, trouble: 'unknown' } as const)
    const words = new URLSearchParams(came.ok ? { signed: came.address } : { trouble: came.trouble })
    return c.redirect(`/mailboxes?${words}`, 303)
  })
}

/** Gives the browser that begins what it must bring back. */
export async function rememberSignIn<T>(c: Context, origin: string, begun: Promise<T>): Promise<T> {
  const answer = await begun
  const url = typeof answer === 'object' && answer !== null && 'url' in answer && typeof answer.url === 'string' ? answer.url : undefined
  const state = url === undefined ? '' : (new URL(url).searchParams.get('state') ?? '')
  setCookie(c, cookieFor(origin), hashOf(state), { httpOnly: true, secure: origin.startsWith('https:'), sameSite: 'Lax', path: '/', maxAge: MINUTES * 60 })
  return answer
}

function cookieFor(origin: string): string {
  return origin.startsWith('https:') ? '__Host-regards-return' : 'regards-return'
}

function hashOf(state: string): string {
  return createHash('sha256').update(state).digest('base64url')
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}
