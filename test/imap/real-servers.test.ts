/** The whole way between two real servers: Postfix takes and delivers the letter or reports that it cannot, Dovecot shows what came. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listener } from '../../src/server/actions/listen.ts'
import { readInterview } from '../../src/server/actions/read-interview.ts'
import { readReplies } from '../../src/server/actions/replies.ts'
import { imapPostbox } from '../../src/server/mail/postbox.ts'
import { smtpMailer } from '../../src/server/mail/smtp.ts'
import { aCaseFile, aPerson } from '../builders.ts'
import { aDesk, OWNER } from '../desk.ts'
import { aSentInterview } from './a-sent-interview.ts'
import { type Account, type Dovecot, dovecotMissing, startDovecot } from './dovecot.ts'
import { type Postfix, postfixMissing, startPostfix } from './postfix.ts'

const missing = dovecotMissing ?? postfixMissing

describe.skipIf(missing)(`Postfix and Dovecot${missing ? ` (${missing})` : ''}`, () => {
  let dovecot: Dovecot
  let postfix: Postfix
  let first: Account
  let second: Account
  let reader: Account
  beforeAll(async () => {
    dovecot = await startDovecot()
    first = dovecot.account('first@example.test')
    second = dovecot.account('second@example.test')
    reader = dovecot.account('mae@example.test')
    postfix = await startPostfix(dovecot, [first.user, second.user, reader.user])
  })
  afterAll(async () => {
    postfix?.stop()
    await dovecot?.stop()
  })

  /** A letter to an address, handed over for good. */
  async function sent(candidate: Account, email: string) {
    const ca = readFileSync(dovecot.caFile, 'utf8')
    const opened = await aDesk({ mailer: smtpMailer({ ca }), postbox: imapPostbox({ ca }) })
    const { desk, clock } = opened
    clock.set(new Date().toISOString())
    const reached = { address: candidate.user, user: candidate.user, host: postfix.host, port: postfix.port, imapHost: dovecot.host, imapPort: dovecot.port, imapTls: 'implicit' as const }
    const interview = await aSentInterview(desk, reached, aCaseFile({ people: [aPerson({ email })] }))
    const { message, mailbox } = await desk.store.read(OWNER, async (records) => ({ message: await records.message(interview.deliveryId), mailbox: await records.mailbox(interview.mailboxId) }))
    if (!message || !mailbox) throw new Error('Nothing was frozen.')
    const outcome = await desk.mailer.attempt(mailbox, candidate.password, message, async () => true)
    expect(outcome.result, JSON.stringify(outcome)).toBe('accepted')
    const listen = () => listener(desk)({ ownerId: OWNER, kind: 'listen', subject: mailbox.id, dueAt: clock.now(), fence: 1, attempts: 1 }, new AbortController().signal)
    return { ...interview, desk, listen, message }
  }

  test('a letter arrives in exactly our words, and its answer is heard', async () => {
    const { desk, interviewId, letter, listen, message } = await sent(first, reader.user)
    const [arrived] = await until(() => reader.messages())
    expect(arrived?.text.replace(/\r\n/g, '\n')).toContain(Buffer.from(message.bytes).toString().replace(/\r\n/g, '\n').trim())
    first.deliver(`From: Mae <${reader.user}>\nTo: ${first.user}\nSubject: Re: ${letter.subject}\nIn-Reply-To: ${letter.messageId}\nMessage-ID: <real-answer@example.test>\n\nThank you, too.\n`)
    await listen()
    expect((await readReplies(desk, OWNER, { interviewId })).replies).toMatchObject([{ kind: 'reply', text: 'Thank you, too.' }])
  })

  test('a letter to an address that does not exist comes back, and the letter is open again', async () => {
    const { desk, interviewId, listen } = await sent(second, 'nobody@example.test')
    await until(() => second.messages())
    await listen()
    const { replies } = await readReplies(desk, OWNER, { interviewId })
    expect(replies).toMatchObject([{ kind: 'bounce', why: 'there is no such mailbox. Look at the address, letter by letter.' }])
    const view = await readInterview(desk, OWNER, { interviewId })
    expect(view.thanks).toMatchObject([{ state: 'refused' }])
    expect(view.letters[0]?.check.verdict).not.toBe('Checked before it left')
  })
})

async function until<T>(look: () => readonly T[]): Promise<readonly T[]> {
  for (let tries = 0; tries < 200; tries++) {
    const found = look()
    if (found.length > 0) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('It did not come within ten seconds.')
}
