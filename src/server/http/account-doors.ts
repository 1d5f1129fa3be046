/** The doors of a site with accounts: what signs in sets cookies, what is done by one person is held by the gate. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { type AccountDoor, accountRows } from '../../api/account.ts'
import { Refusal } from '../../api/refusal.ts'
import type { MemberRole } from '../../core/model/member.ts'
import type { Output } from '../../api/rows.ts'
import { endOtherSessions, endSession, noteDown, readAccount, removePasskey } from '../actions/account.ts'
import { eraseAccount, eraseMember } from '../actions/erase-account.ts'
import { invite, readInvitations, withdrawInvitation } from '../actions/invitations.ts'
import { changeMember, readAudit, readMembers } from '../actions/members.ts'
import type { Asker, Opened } from '../ports/accounts.ts'
import { type Carry, mountRow } from './mount-rows.ts'
import { type Door, type Hosted, onlyLetIn, signedOf } from './sessions.ts'

const done = { ok: true } as const

/** Mounts them, and the address that the university sends the browser back to. */
export function mountAccountDoors(app: OpenAPIHono, door: Door, hosted: Hosted): void {
  const doors = doorsOf(door, hosted)
  for (const name of Object.keys(accountRows)) if (isAccountDoor(name)) mountOne(app, name, doors[name], door)
  // The cookie does not come along (SameSite=Strict, and the way leads over another site); the library's own, for this way only, does.
  app.get('/account/auth/callback/university', async (c) => {
    const { ok, isUnverified, cookies } = await hosted.accounts.finishUniversity(new URL(c.req.url).search, askerOf(c))
    for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true })
    return c.redirect(ok ? '/' : `/sign-in#trouble=university${isUnverified ? '-unverified' : ''}`, 303)
  })
}

type Doors = { readonly [N in AccountDoor]: Carry<N> }

function mountOne<N extends AccountDoor>(app: OpenAPIHono, name: N, carry: Carry<N>, door: Door): void {
  mountRow(app, name, carry, [onlyLetIn(door)])
}

function isAccountDoor(name: string): name is AccountDoor {
  return Object.hasOwn(accountRows, name)
}

function doorsOf({ desk }: Door, { accounts, records }: Hosted): Doors {
  const at = { desk, accounts: records }
  return {
    signInWays: async () => ({ ...accounts.ways }),
    askForLink: async ({ email }, c) => {
      await accounts.askForLink(email, askerOf(c))
      return done
    },
    openLink: async ({ token }, c) => opened(c, await accounts.openLink(token, askerOf(c))),
    beginUniversity: async (_, c) => {
      const { url, cookies } = await accounts.beginUniversity(askerOf(c))
      if (url === undefined) throw new Refusal('university-away')
      return withCookies(c, cookies, { url })
    },
    beginPasskey: async ({ kind }, c) => {
      const { options, cookies } = await accounts.beginPasskey(kind, askerOf(c))
      return withCookies(c, cookies, { options: Object.fromEntries(Object.entries(options ?? {})) })
    },
    finishPasskey: async ({ kind, response, name }, c) => {
      const signed = kind === 'add' ? await accounts.signedBy(c.req.raw.headers) : undefined
      const answer = opened(c, await accounts.finishPasskey(kind, { response, name }, askerOf(c)))
      if (signed) await noteDown(desk, signed.ownerId, 'passkey-added')
      return answer
    },
    signOut: async (_, c) => opened(c, await accounts.signOut(askerOf(c))),
    readAccount: async (_, c) => readAccount(at, signedOf(c)),
    endSession: async ({ sessionId }, c) => endSession(at, signedOf(c), sessionId),
    endOtherSessions: async (_, c) => endOtherSessions(at, signedOf(c)),
    removePasskey: async ({ passkeyId }, c) => removePasskey(at, signedOf(c), passkeyId),
    readInvitations: async (_, c) => (only(c, 'admin'), readInvitations(desk)),
    invite: async (given, c) => invite(desk, only(c, 'admin'), given),
    readMembers: async (_, c) => (only(c, 'admin'), readMembers(desk)),
    changeMember: async (given, c) => changeMember(at, { ...given, actorId: only(c, 'admin') }),
    eraseMember: async (given, c) => eraseMember(at, only(c, 'admin'), given),
    eraseAccount: async (given, c) => {
      const erased = await eraseAccount(at, signedOf(c), given)
      return withCookies(c, (await accounts.signOut(askerOf(c))).cookies, erased)
    },
    readAudit: async (_, c) => (only(c, 'admin'), readAudit(desk)),
    withdrawInvitation: async (given, c) => withdrawInvitation(desk, only(c, 'admin'), given),
  }
}

/** Gives the id of whoever asks. @throws Refusal `not-found` where their role may not: for others this door does not exist. */
export function only(c: Context, ...roles: readonly MemberRole[]): string {
  const { ownerId, role } = signedOf(c)
  if (!roles.includes(role)) throw new Refusal('not-found')
  return ownerId
}

function opened(c: Context, { ok, cookies }: Opened): Output<'openLink'> {
  if (!ok) throw new Refusal('not-opened')
  return withCookies(c, cookies, done)
}

function withCookies<T>(c: Context, cookies: readonly string[], answer: T): T {
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true })
  return answer
}

/** A proxy before us adds where a request came from at the end of X-Forwarded-For; what stands before that, anybody can write. */
export function askerOf(c: Context): Asker {
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  return { headers: c.req.raw.headers, from: forwarded || 'here' }
}
