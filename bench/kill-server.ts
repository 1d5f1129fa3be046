/**
 * `node bench/kill-server.ts [--runs 10] [--kills 1]`: the real server (`regards serve`) with fifty letters to send is
 * killed with kill -9 in the middle, started again, and left to finish. Prints for each run what arrived, and ends with
 * 1 where a letter arrived twice, or is neither sent nor asked about.
 */
import { parseArgs } from 'node:util'
import { setTimeout as pause } from 'node:timers/promises'
import { aBrowser } from '../test/api-client.ts'
import { newDataFolder, startProduct } from '../test/e2e/product.ts'
import { startSmtp } from '../test/smtp/start.ts'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '10' }, kills: { type: 'string', default: '1' } } })
const INTERVIEWS = 25

let wentWrong = false
for (let run = 1; run <= Number(values.runs); run++) await oneRun(run)
process.exit(wentWrong ? 1 : 0)

async function oneRun(run: number): Promise<void> {
  const smtp = await startSmtp()
  // Held until all are queued, so that the fifty leave together.
  const options = { data: newDataFolder(), environment: { NODE_EXTRA_CA_CERTS: smtp.caFile, REGARDS_HOLD_SECONDS: '8' } }
  let server = await startProduct(options)
  const knock = await aBrowser({ url: server.url, launchUrl: server.link })
  const interviews = await queueLetters(knock, smtp)
  const killedAt: number[] = []
  for (let kill = 1; kill <= Number(values.kills); kill++) {
    const enough = Math.floor((2 * INTERVIEWS * kill) / (Number(values.kills) + 1)) + Math.floor(Math.random() * 10) - 5
    while (smtp.delivered.length < enough) await pause(1)
    await server.kill()
    killedAt.push(smtp.delivered.length)
    server = await startProduct({ ...options, port: server.port })
  }
  report(run, killedAt, await settled(knock, interviews), smtp.delivered.flatMap((letter) => letter.envelope.to))
  await server.stop()
  await smtp.stop()
}

type Knock = Awaited<ReturnType<typeof aBrowser>>

async function queueLetters(knock: Knock, smtp: Awaited<ReturnType<typeof startSmtp>>): Promise<string[]> {
  const password = { address: 'ida@example.test', displayName: 'Ida Falk', host: 'localhost', port: smtp.port, user: smtp.user, tls: 'implicit', password: smtp.password }
  const mailbox = await knock('addMailbox', {}, password)
  const interviews: string[] = []
  for (let nth = 0; nth < INTERVIEWS; nth++) {
    const { id: interviewId } = await knock('importCaseFile', {}, { caseFile: aCase(nth) })
    const { letters } = await knock('composeLetters', { interviewId }, {})
    for (const letter of letters) {
      for (const finding of letter.check.findings) {
        if (finding.severity === 'error') await knock('answerFinding', { interviewId }, { key: finding.key, reason: 'kept: this is a bench' })
      }
    }
    interviews.push(interviewId)
  }
  for (const interviewId of interviews) await knock('sendLetters', { interviewId }, { mailboxId: mailbox.id })
  return interviews
}

/** States of all deliveries once nothing moves any more. */
async function settled(knock: Knock, interviews: readonly string[]): Promise<{ to: string; state: string }[]> {
  for (;;) {
    const all: { to: string; state: string }[] = []
    for (const interviewId of interviews) all.push(...(await knock('readInterview', { interviewId })).deliveries)
    if (all.every(({ state }) => !['due', 'claimed', 'committed'].includes(state))) return all
    await pause(500)
  }
}

function report(run: number, killedAt: readonly number[], deliveries: readonly { to: string; state: string }[], arrived: readonly string[]): void {
  const times = (to: string): number => arrived.filter((each) => each === to).length
  const twice = deliveries.filter(({ to }) => times(to) > 1)
  const sent = deliveries.filter(({ state, to }) => state === 'sent' && times(to) === 1)
  const asked = deliveries.filter(({ state }) => state === 'unknown' || state === 'ask')
  const wrong = twice.length > 0 || sent.length + asked.length !== deliveries.length
  wentWrong ||= wrong
  const once = deliveries.filter(({ to }) => times(to) === 1).length
  const doubt = `${asked.length} in doubt, ${asked.filter(({ to }) => times(to) === 1).length} of them arrived`
  console.log(`run ${run}: ${deliveries.length} letters, killed at ${killedAt.join(', ')}; arrived once ${once}, twice ${twice.length}; ${doubt}${wrong ? '; WRONG' : ''}`)
}

function aCase(nth: number): object {
  const topics = ['the new archive', 'the summer festival', 'the night trains', 'the old printing press', 'the school garden']
  const ended = Temporal.Now.plainDateTimeISO('UTC').subtract({ minutes: 40 }).toString({ smallestUnit: 'minute' })
  const person = (at: number, name: string): object => ({ id: `p${at}`, name, email: `p${at}.${nth}@fair.example`, spelling: 'confirmed', notes: [`talked about ${topics[(nth + at) % topics.length]}`] })
  return {
    version: 1,
    candidate: { name: 'Ida Falk', qualifications: [{ id: 'q1', text: 'ran a fair for 400 visitors' }, { id: 'q2', text: 'fluent in Danish' }] },
    interview: { position: 'Event Manager', company: { name: `Nordlys ${nth + 1}` }, end: ended, timeZone: 'UTC', format: 'in-person', reasons: ['the open stage'] },
    people: [person(1, 'Ada Abara'), person(2, 'Ben Brandt')],
  }
}
