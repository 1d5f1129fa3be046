import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createTransport } from 'nodemailer'
import { startWorker } from '../../src/server/jobs/worker.ts'
import { openMarks } from '../../src/server/jobs/marks.ts'
import { emlWriter } from '../../src/server/mail/eml.ts'
import { oauthSignIns } from '../../src/server/mail/oauth.ts'
import { openSecrets } from '../../src/server/mail/secrets.ts'
import { smtpMailer } from '../../src/server/mail/smtp.ts'
import type { Store } from '../../src/server/ports.ts'
import { randomIds, systemClock } from '../../src/server/system.ts'
import { fillOutbox, stillMoving } from '../../test/reliability/outbox.ts'
import { aDraft } from '../../test/smtp/letters.ts'

export const AT_ONCE = 8

export interface Sink {
  readonly port: number
  /** The authority to trust, as PEM. */
  readonly ca: string
  taken(): Promise<number>
  stop(): void
}

export async function startSink(): Promise<Sink> {
  const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, 'sink.ts')], { stdio: ['pipe', 'pipe', 'inherit'] })
  if (!child.stdout) throw new Error('The sink has no output.')
  const lines = createInterface({ input: child.stdout })
  const [first] = (await once(lines, 'line')) as [string]
  const { port, ca } = JSON.parse(first) as { port: number; ca: string }
  return {
    port,
    ca,
    async taken() {
      const answer = once(lines, 'line') as Promise<[string]>
      child.stdin?.write('?\n')
      return Number((await answer)[0])
    },
    stop: () => void child.stdin?.end(),
  }
}

/** Letters a second by nodemailer, with connections that are kept (`pool`) or one for each letter. */
export async function byNodemailer(sink: Sink, letters: number, pool: boolean): Promise<number> {
  const auth = { user: 'candidate@example.test', pass: 'app-password' }
  const options = { host: 'localhost', port: sink.port, secure: true, auth, tls: { ca: sink.ca } }
  const transport = pool ? createTransport({ ...options, pool: true, maxConnections: AT_ONCE, maxMessages: Infinity }) : createTransport(options)
  const messages = await Promise.all(Array.from({ length: letters }, (_, number) => emlWriter().freeze(aDraft({ subject: `Thank you, ${number}`, idSeed: randomIds.next() }))))
  const before = await sink.taken()
  const started = performance.now()
  const waiting = [...messages]
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      await transport.sendMail({ raw: Buffer.from(next.bytes), envelope: { from: next.envelope.from, to: [next.envelope.to] } })
    }
  }))
  const seconds = (performance.now() - started) / 1000
  if ((await sink.taken()) - before !== letters) throw new Error('nodemailer did not send them all.')
  transport.close()
  return letters / seconds
}

/** Letters a second by Regards' worker: claimed, gated, settled, all of it durable. */
export async function byRegards(sink: Sink, store: Store, { letters, directory }: { readonly letters: number; readonly directory: string }): Promise<number> {
  const keyFile = join(directory, 'key')
  const smtp = { host: 'localhost', port: sink.port, startTlsPort: sink.port, user: 'candidate@example.test', password: 'app-password' } as const
  await fillOutbox(store, { smtp, keyFile, letters, mailboxes: AT_ONCE })
  const mailer = smtpMailer({ ca: sink.ca })
  const before = await sink.taken()
  const started = performance.now()
  const worker = startWorker(
    { store, clock: systemClock, ids: randomIds, mailer, secrets: openSecrets({ keyFile }), signIns: oauthSignIns({ now: () => systemClock.now(), siteClients: {} }) },
    { workerId: 'alone', isOnlyOneOfItsName: true, marks: openMarks(join(directory, 'marks')), concurrency: AT_ONCE, log: (line) => console.log(line) },
  )
  while ((await sink.taken()) - before < letters) await new Promise((resolve) => setTimeout(resolve, 20))
  const seconds = (performance.now() - started) / 1000
  while ((await stillMoving(store)) > 0) await new Promise((resolve) => setTimeout(resolve, 20))
  await worker.stop()
  return letters / seconds
}
