import { z } from 'zod'
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
  ok: z.boolean(),
  /** What is wrong and what to do, in a sentence or two; empty when it works. */
  words: z.string(),
  trouble: z.string().optional(),
})

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
  preferMailbox: { summary: 'Makes it the one that letters leave from unless another is chosen', params: mailboxId, output: z.object({ mailboxes: z.array(mailboxView) }) },
  removeMailbox: { summary: 'Forgets a mailbox and its password', params: mailboxId, output: done },
} satisfies Record<string, Row>
