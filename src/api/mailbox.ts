import { z } from 'zod'
import { signInProviders } from '../core/model/mailbox.ts'
import { isOneLine } from './case-file.ts'
import type { Row } from './row.ts'
import { done, mailboxView } from './views.ts'

const serverName = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(/^(?=.*[a-z0-9])[a-z0-9.:-]+$/, 'must be the name of a mail server, like smtp.example.com')

const settings = z.strictObject({
  address: z.string().trim().min(3).max(320),
  displayName: z.string().trim().min(1).max(300).refine(isOneLine, 'must be one line'),
  host: serverName,
  port: z.int().min(1).max(65_535),
  user: z.string().min(1).max(320).refine(isOneLine, 'must be one line'),
  tls: z.enum(['implicit', 'starttls']),
  /** Where it is read: all three, or none. */
  imapHost: serverName.optional(),
  imapPort: z.int().min(1).max(65_535).optional(),
  imapTls: z.enum(['implicit', 'starttls']).optional(),
})
/** Write-only: no answer of the API ever holds it. */
const password = z.string().min(1).max(500).refine(isOneLine, 'must be one line')
const mailboxId = z.object({ mailboxId: z.string().max(80) })

const testResult = z.object({
  /** True where letters can leave. */
  ok: z.boolean(),
  /** What is wrong and what to do, in a sentence or two; empty when it works. */
  words: z.string(),
  trouble: z.string().optional(),
  /** Whether it can be read, where that was tried. */
  reading: z.object({ ok: z.boolean(), words: z.string() }).optional(),
})

const proposal = z.object({
  /** How it is known, for whoever wonders. */
  source: z.enum(['table', 'mx', 'autoconfig', 'srv', 'probe']),
  name: z.string().optional(),
  host: z.string(),
  port: z.int(),
  tls: z.enum(['implicit', 'starttls']),
  user: z.string(),
  imapHost: z.string().optional(),
  imapPort: z.int().optional(),
  imapTls: z.enum(['implicit', 'starttls']).optional(),
  signIn: z.enum(signInProviders).optional(),
})

const clients = z.object({
  clients: z.array(z.object({ provider: z.enum(signInProviders), from: z.enum(['own', 'site']), clientId: z.string() })),
})
const provider = z.object({ provider: z.enum(signInProviders) })

export const mailboxRows = {
  mailboxes: { summary: 'Mailboxes to send from, without their secrets', output: z.object({ mailboxes: z.array(mailboxView) }) },
  addMailbox: { summary: 'Keeps a mailbox; its password is sealed', body: settings.extend({ password }), output: mailboxView },
  changeMailbox: {
    summary: 'Changes a mailbox; without a password the old one stays',
    params: mailboxId,
    body: settings.extend({ password: password.optional() }),
    output: mailboxView,
  },
  testMailbox: {
    summary: 'Connects and signs in, sends nothing',
    body: settings.extend({
      password: password.optional(),
      /** Whose kept password to use where none is given. */ mailboxId: z.string().max(80).optional(),
    }),
    output: testResult,
  },
  discoverMailbox: {
    summary: 'Finds out from an address how its mailbox is reached; gives no password away. `domainIs` keeps what is said of its domain',
    body: z.strictObject({ address: z.string().trim().min(3).max(320), domainIs: z.enum(['employer', 'own']).optional() }),
    output: z.object({
      /** The likeliest first. */
      found: z.array(proposal),
      /** Whether letters had better leave from another mailbox. */
      worry: z.enum(['interviewer', 'work', 'employer']).optional(),
    }),
  },
  beginSignIn: {
    summary: 'Begins signing in with a provider in the browser (OAuth 2.0 with PKCE); gives the address to send the browser to',
    body: z.strictObject({
      provider: z.enum(signInProviders),
      address: z.string().trim().min(3).max(320),
      displayName: z.string().trim().min(1).max(300).refine(isOneLine, 'must be one line'),
      /** Where this page is, for the way back. */
      origin: z.string().max(300).regex(/^(?:http:\/\/(?:localhost|127\.0\.0\.1|\[::1\]):\d{1,5}|https:\/\/[a-z0-9.-]+(?::\d{1,5})?)$/, 'must be the address of this page'),
      /** The mailbox that is signed in to anew. */
      mailboxId: z.string().max(80).optional(),
    }),
    output: z.object({ url: z.string() }),
  },
  signInClients: { summary: 'The clients with which people can sign in', output: clients },
  saveSignInClient: {
    summary: 'Keeps a client that the person registered with a provider; its secret is sealed',
    params: provider,
    body: z.strictObject({ clientId: z.string().trim().min(8).max(300).regex(/^[\w.-]+$/, 'must be a client id'), secret: z.string().trim().min(1).max(300).optional() }),
    output: clients,
  },
  removeSignInClient: { summary: 'Forgets that client', params: provider, output: clients },
  preferMailbox: { summary: 'Makes it the one that letters leave from unless another is chosen', params: mailboxId, output: z.object({ mailboxes: z.array(mailboxView) }) },
  removeMailbox: { summary: 'Forgets a mailbox and its password', params: mailboxId, output: done },
} satisfies Record<string, Row>
