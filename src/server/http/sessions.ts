/** Who is let in: a browser that came by the printed link once keeps a cookie, and needs no link again. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { Refusal } from '../../api/refusal.ts'
import type { Desk } from '../ports.ts'

/** The one-time token of the link. */
export interface LaunchToken {
  token(): string
  /** Puts a fresh one in its place. */
  renew(): void
}

export interface Door {
  readonly desk: Desk
  readonly ownerId: string
  readonly launch: LaunchToken
  readonly port: () => number
}

/** Under which a guard leaves whose request it is. */
const LET_IN = 'regards.owner'
const FOUR_HUNDRED_DAYS = 400 * 24 * 60 * 60

/** Lets a browser in that knows the token of the link, which is spent by that. */
export async function openSession(c: Context, { desk, ownerId, launch, port }: Door, token: string): Promise<{ ok: true }> {
  if (!isSame(token, launch.token())) {
    throw new Refusal('not-let-in', 'This link has been used already or is an old one. "regards open" shows a fresh one.')
  }
  // Spent before anything is waited for: two requests with one token cannot both come in.
  launch.renew()
  const secret = randomBytes(32).toString('base64url')
  await desk.store.change(ownerId, (records) => records.addSession(hashOf(secret), desk.clock.now()))
  setCookie(c, cookieName(port()), secret, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: FOUR_HUNDRED_DAYS })
  return { ok: true }
}

/** Refuses a browser that has not been let in, and leaves word whose it is. */
export function onlyLetIn({ desk, ownerId, port }: Door): MiddlewareHandler {
  return async (c, next) => {
    const secret = getCookie(c, cookieName(port()))
    const known = secret !== undefined && (await desk.store.read(ownerId, (records) => records.hasSession(hashOf(secret))))
    if (!known) throw new Refusal('not-let-in')
    c.set(LET_IN, ownerId)
    await next()
  }
}

/** Gives whose records a request is about. @throws Error where no guard stood before it: a route without a wall. */
export function ownerOf(c: Context): string {
  const ownerId: unknown = c.get(LET_IN)
  if (typeof ownerId !== 'string') throw new Error('A door was opened before anybody was let in.')
  return ownerId
}

/** Cookies of one host are shared by all its ports, so that the name keeps two Regards on one machine apart. */
export function cookieName(port: number): string {
  return `regards-${port}`
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Compares in constant time, whatever the lengths. */
function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(createHash('sha256').update(given).digest(), createHash('sha256').update(expected).digest())
}
