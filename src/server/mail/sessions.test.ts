import { readFileSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { aDraft, aMailbox } from '../../../test/smtp/letters.ts'
import { startSmtp, type Smtp, type SmtpOptions } from '../../../test/smtp/start.ts'
import { emlWriter } from './eml.ts'
import { smtpMailer } from './smtp.ts'

async function aServer(options: SmtpOptions = {}): Promise<Smtp> {
  const smtp = await startSmtp(options)
  onTestFinished(() => smtp.stop())
  return smtp
}

const aMailer = (smtp: Smtp) => smtpMailer({ ca: readFileSync(smtp.caFile, 'utf8'), timeouts: { envelope: 400, body: 400, dot: 400 } })
const open = async (): Promise<boolean> => true
const letter = (number: number) => emlWriter().freeze(aDraft({ idSeed: `letter-number-000${number}`, to: { name: 'P', address: `p${number}@halden.test` } }))

test('letters that leave one after the other share a connection', async () => {
  const smtp = await aServer()
  const mailer = aMailer(smtp)
  for (const number of [1, 2, 3, 4]) expect(await mailer.attempt(aMailbox(smtp), smtp.password, await letter(number), open)).toMatchObject({ result: 'accepted' })
  expect(smtp.connections()).toBe(1)
  expect(smtp.delivered.map(({ envelope }) => envelope.to)).toEqual([1, 2, 3, 4].map((number) => [`p${number}@halden.test`]))
})

test('another password opens another connection', async () => {
  const smtp = await aServer()
  const mailer = aMailer(smtp)
  await mailer.attempt(aMailbox(smtp), smtp.password, await letter(1), open)
  expect(await mailer.attempt(aMailbox(smtp), 'no longer right', await letter(2), open)).toMatchObject({ result: 'not-sent', trouble: 'wrong-password' })
  expect(smtp.connections()).toBe(2)
})

test.each([
  ['was closed', 'mail', 'close'],
  ['was reset', 'mail', 'reset'],
  ['has gone silent', 'mail', 'stall'],
  ['may carry no more letters', 'mail', { reply: '421 4.7.0 Too many letters over this connection' }],
  ['is refused a recipient for being kept too long', 'rcpt', { reply: '450 4.7.0 One letter a connection' }],
] as const)('a kept connection that %s is replaced, and the letter leaves once', async (_, at, does) => {
  const smtp = await aServer({ faults: [] })
  const mailer = aMailer(smtp)
  await mailer.attempt(aMailbox(smtp), smtp.password, await letter(1), open)
  smtp.fail({ at, does })
  expect(await mailer.attempt(aMailbox(smtp), smtp.password, await letter(2), open)).toMatchObject({ result: 'accepted' })
  expect(smtp.delivered).toHaveLength(2)
})

test('once the gate was reached on a kept connection nothing is done a second time', async () => {
  const smtp = await aServer({ faults: [] })
  const mailer = aMailer(smtp)
  await mailer.attempt(aMailbox(smtp), smtp.password, await letter(1), open)
  smtp.fail({ at: 'accepted', does: 'reset' })
  let gates = 0
  const gate = async (): Promise<boolean> => ++gates > 0
  expect(await mailer.attempt(aMailbox(smtp), smtp.password, await letter(2), gate)).toMatchObject({ result: 'unknown' })
  expect([gates, smtp.delivered.length]).toEqual([1, 2])
})

test('a gate that is shut on a kept connection stays shut', async () => {
  const smtp = await aServer()
  const mailer = aMailer(smtp)
  await mailer.attempt(aMailbox(smtp), smtp.password, await letter(1), open)
  let gates = 0
  const shut = async (): Promise<boolean> => ++gates < 0
  expect(await mailer.attempt(aMailbox(smtp), smtp.password, await letter(2), shut)).toMatchObject({ result: 'not-sent', trouble: 'lease-lost' })
  expect([gates, smtp.delivered.length]).toEqual([1, 1])
})

test('where the server offers reports it is asked for those on failure and delay, which quote our id', async () => {
  const smtp = await aServer()
  await aMailer(smtp).attempt(aMailbox(smtp), smtp.password, await letter(7), open)
  expect(smtp.commands().find((line) => line.startsWith('MAIL'))).toMatch(/ RET=HDRS ENVID=letter-number-0007$/)
  expect(smtp.commands().find((line) => line.startsWith('RCPT'))).toMatch(/ NOTIFY=FAILURE,DELAY ORCPT=rfc822;p7@halden\.test$/)
})

test.each([
  ['mail', '555 5.5.4 Unsupported option: RET=HDRS'],
  ['rcpt', '501 5.5.4 Syntax error in parameters'],
] as const)('a server that offers reports and does not know them (at %s) gets the letter without', async (at, reply) => {
  const smtp = await aServer({ faults: [{ at, does: { reply } }] })
  expect(await aMailer(smtp).attempt(aMailbox(smtp), smtp.password, await letter(1), open)).toMatchObject({ result: 'accepted' })
  expect(smtp.commands().findLast((line) => line.startsWith('MAIL'))).not.toContain('ENVID')
})
