/** Who is let in: a browser that came by the printed link once keeps a cookie, and needs no link again. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { Refusal } from '../../api/refusal.ts'
import type { MemberRole } from '../../core/model/member.ts'
import type { Desk } from '../ports.ts'
import type { AccountRecords, Accounts } from '../ports/accounts.ts'
import type { Signed } from '../ports/centre.ts'

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
  /** Where many people have accounts; absent where Regards is run alone. */
  readonly hosted?: Hosted | undefined
}

export interface Hosted {
  /** Where people reach it: 'https://thanks.uni.example'. */
  readonly origin: string
  readonly accounts: Accounts
  readonly records: AccountRecords
  /** Mounts the doors of programmes and advisers, which are loaded on a site only. */
  readonly mountCentre: (app: OpenAPIHono, door: Door) => void
}

/** Under which a guard leaves whose request it is. */
const LET_IN = 'regards.owner'
const SIGNED = 'regards.signed'
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
export function onlyLetIn(door: Door): MiddlewareHandler {
  return door.hosted ? onlySignedIn(door.hosted) : onlyByLink(door)
}

function onlySignedIn({ accounts }: Hosted): MiddlewareHandler {
  return async (c, next) => {
    const signed = await accounts.signedBy(c.req.raw.headers)
    if (!signed) throw new Refusal('not-signed-in')
    c.set(LET_IN, signed.ownerId)
    c.set(SIGNED, signed)
    await next()
  }
}

function onlyByLink({ desk, ownerId, port }: Door): MiddlewareHandler {
  return async (c, next) => {
    const secret = getCookie(c, cookieName(port()))
    const known = secret !== undefined && (await desk.store.read(ownerId, (records) => records.hasSession(hashOf(secret), desk.clock.now())))
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

/** Gives who asks, where there are accounts. @throws Refusal `not-found` where Regards is run alone. */
export function signedOf(c: Context): Signed {
  // Set by onlySignedIn, and by nothing else.
  const signed: Signed | undefined = c.get(SIGNED)
  if (!signed) throw new Refusal('not-found')
  return signed
}

/** Gives the role of who asks; undefined where Regards is run alone. */
export function roleOf(c: Context): MemberRole | undefined {
  const signed: Signed | undefined = c.get(SIGNED)
  return signed?.role
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
