/** Doors of a site with accounts. Where Regards is run alone none of them exists. */
import { z } from 'zod'
import { memberRoles } from '../core/model/member.ts'
import { isOneLine } from './case-file.ts'
import type { Row } from './row.ts'
import { done } from './views.ts'

const email = z.string().trim().toLowerCase().min(3).max(320).refine(isOneLine, 'must be one line')
const kind = z.enum(['sign-in', 'add'])
const instant = z.string()
/** Options and answers of WebAuthn go between the browser and the server as they are. */
const ceremony = z.record(z.string(), z.unknown())

const account = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  role: z.enum(memberRoles),
  sessions: z.array(z.object({ id: z.string(), device: z.string(), createdAt: instant, seenAt: instant, isThis: z.boolean() })),
  passkeys: z.array(z.object({ id: z.string(), name: z.string(), createdAt: instant })),
  /** What was done with this account, latest first. */
  log: z.array(z.object({ at: instant, what: z.string(), by: z.enum(['you', 'somebody']), byName: z.string().optional() })),
})

const invitation = z.object({ email: z.string(), role: z.enum(memberRoles), name: z.string().optional(), at: instant, usedAt: instant.optional() })
const invitations = z.object({ invitations: z.array(invitation) })

const members = z.object({ members: z.array(z.object({ id: z.string(), email: z.string(), name: z.string(), role: z.enum(memberRoles), createdAt: instant, disabledAt: instant.optional() })) })

export const accountRows = {
  signInWays: { summary: 'The ways to sign in here', output: z.object({ link: z.boolean(), university: z.string().optional() }), open: true },
  askForLink: { summary: 'Sends a link to sign in, where the address may', body: z.strictObject({ email }), output: done, open: true },
  openLink: { summary: 'Signs in by the link of a mail', body: z.strictObject({ token: z.string().min(8).max(200) }), output: done, open: true },
  beginUniversity: { summary: 'Where to sign in at the university', output: z.object({ url: z.string() }), open: true },
  beginPasskey: { summary: 'What the browser needs for a passkey', body: z.strictObject({ kind }), output: z.object({ options: ceremony }), open: true },
  finishPasskey: {
    summary: 'Takes the passkey that the browser gave',
    body: z.strictObject({ kind, response: ceremony, name: z.string().trim().max(80).refine(isOneLine, 'must be one line').optional() }),
    output: done,
    open: true,
  },
  signOut: { summary: 'Signs this browser out', output: done },
  readAccount: { summary: 'Who you are here, where you are signed in, and what was done', output: account },
  endSession: { summary: 'Signs another browser out', params: z.object({ sessionId: z.string().max(80) }), output: account },
  endOtherSessions: { summary: 'Signs all other browsers out', output: account },
  eraseAccount: { summary: 'Erases your account and all that is in it, at once and for good', body: z.strictObject({ address: email }), output: done },
  removePasskey: { summary: 'Forgets a passkey', params: z.object({ passkeyId: z.string().max(80) }), output: account },
  readInvitations: { summary: 'Whom the centre invited (admins)', output: invitations },
  invite: {
    summary: 'Lets one address sign up, or gives a member another role (admins)',
    body: z.strictObject({ email, role: z.enum(memberRoles), name: z.string().trim().max(200).refine(isOneLine, 'must be one line').optional() }),
    output: invitations,
  },
  readMembers: { summary: 'Who has an account here (admins)', output: members },
  changeMember: {
    summary: 'Changes a role, shuts somebody out or lets them in again (admins)',
    params: z.object({ memberId: z.string().max(80) }),
    body: z.strictObject({ role: z.enum(memberRoles), isShutOut: z.boolean() }),
    output: members,
  },
  eraseMember: {
    summary: 'Erases the account of somebody who is shut out, for good (admins)',
    params: z.object({ memberId: z.string().max(80) }),
    body: z.strictObject({ address: email }),
    output: members,
  },
  readAudit: { summary: 'Who did what with whose data, as names and kinds (admins)', output: z.object({ lines: z.array(z.object({ at: instant, what: z.string(), by: z.string(), of: z.string() })) }) },
  withdrawInvitation: { summary: 'Takes an invitation back (admins)', body: z.strictObject({ email }), output: invitations },
} satisfies Record<string, Row>

export type AccountDoor = keyof typeof accountRows
