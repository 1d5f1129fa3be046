/**
 * Has a mailbox with many answers read over a line that is cut again and again, and by a listener that is begun anew
 * each time, as after a kill; says how many answers were kept, and how often. Also: npm run bench -- listen
 */
import { readFileSync } from 'node:fs'
import { listener } from '../../src/server/actions/listen.ts'
import { readReplies } from '../../src/server/actions/replies.ts'
import { imapPostbox } from '../../src/server/mail/postbox.ts'
import type { Desk } from '../../src/server/ports.ts'
import { OWNER } from '../desk.ts'
import { aSentInterview } from './a-sent-interview.ts'
import { startCuttingProxy } from './cutting-proxy.ts'
import type { Dovecot } from './dovecot.ts'
import { mail, replyTo } from './mails.ts'

export interface Resumed {
  readonly answers: number
  /** Different ones that were kept; the same as `answers` where nothing was lost. */
  readonly kept: number
  readonly twice: number
  readonly cuts: number
  readonly rounds: number
}

/** Puts `answers` answers among as many other messages into a mailbox, and listens until nothing more comes. */
export async function resumeAfterCuts(desk: Desk, server: Dovecot, { answers, random }: { readonly answers: number; readonly random: () => number }): Promise<Resumed> {
  const account = server.account()
  // Every third connection is cut within its greeting, the others somewhere in what they read.
  const proxy = await startCuttingProxy(server.port, (connection) => (connection % 3 === 0 ? Math.floor(random() * 4_000) : 5_000 + Math.floor(random() * 60_000)))
  const { interviewId, mailboxId, letter } = await aSentInterview(desk, { address: account.user, user: account.user, imapHost: 'localhost', imapPort: proxy.port, imapTls: 'implicit' })
  for (let number = 1; number <= answers; number++) {
    account.deliver(replyTo(letter, { text: `Answer ${number}. ${'And so on. '.repeat(20)}`, headers: { 'Message-ID': `<answer-${number}@x.example>` } }))
    account.deliver(mail({ From: 'shop@example.org', Subject: `Offer ${number}`, 'Message-ID': `<offer-${number}@shop.example>` }, 'Buy now.'), number % 10 === 0 ? 'Junk' : 'INBOX')
  }
  const ca = readFileSync(server.caFile, 'utf8')
  const reading: Desk = { ...desk, postbox: imapPostbox({ ca, limits: { silence: 5_000, call: 20_000 } }) }
  let rounds = 0
  for (let healthy = 0; healthy < 2 && rounds < answers * 2; rounds++) {
    if (rounds > answers) proxy.heal()
    await listener(reading)({ ownerId: OWNER, kind: 'listen', subject: mailboxId, dueAt: desk.clock.now(), fence: 1, attempts: 1 }, new AbortController().signal)
    const last = await desk.store.read(OWNER, (records) => records.mailboxReading(mailboxId))
    healthy = last?.trouble === undefined ? healthy + 1 : 0
  }
  await proxy.stop()
  const { replies } = await readReplies(desk, OWNER, { interviewId })
  const texts = replies.map(({ text }) => /^Answer \d+/.exec(text)?.[0])
  return { answers, kept: new Set(texts).size, twice: texts.length - new Set(texts).size, cuts: proxy.cuts(), rounds }
}
