import { readFileSync } from 'node:fs'
import { describe, expect, onTestFinished, test } from 'vitest'
import { aDesk, OWNER } from '../../../test/desk.ts'
import { dovecotMissing, startDovecot } from '../../../test/imap/dovecot.ts'
import { type ProviderOptions, startProvider } from '../../../test/imap/oauth-provider.ts'
import { startSmtp } from '../../../test/smtp/start.ts'
import { aDraft } from '../../../test/smtp/letters.ts'
import { emlWriter } from '../mail/eml.ts'
import { oauthSignIns } from '../mail/oauth.ts'
import { imapPostbox } from '../mail/postbox.ts'
import { smtpMailer } from '../mail/smtp.ts'
import type { Desk, MailboxRecord } from '../ports.ts'
import { openSecret, withSecret } from './mailbox-secret.ts'
import { readMailboxes, removeMailbox } from './mailboxes.ts'
import { beginSignIn, finishSignIn, readSignInClients, removeSignInClient, saveSignInClient } from './sign-in.ts'

const address = 'ana.reyes@gmail.com'
const clientId = 'client-of-the-tests'

/** A desk that signs in with a provider on this machine. */
async function aScene(options: ProviderOptions = {}) {
  const local = await startProvider(options)
  onTestFinished(() => local.stop())
  const signIns = oauthSignIns({ now: () => opened.clock.now(), providers: { google: local.provider, microsoft: local.provider } })
  const opened = await aDesk({ signIns, ids: { next: () => crypto.randomUUID() } })
  const { desk } = opened
  await saveSignInClient(desk, OWNER, { provider: 'google', clientId, ...(options.secret !== undefined && { secret: options.secret }) })
  const begin = () => beginSignIn(desk, OWNER, { provider: 'google', address, displayName: 'Ana Reyes', origin: 'http://localhost:7420' })
  const signIn = async (): Promise<MailboxRecord> => {
    expect(await finishSignIn(desk, await local.approve((await begin()).url, address))).toEqual({ ok: true, address })
    return theMailbox(desk)
  }
  return { ...opened, local, begin, signIn }
}

async function theMailbox(desk: Desk): Promise<MailboxRecord> {
  const [mailbox] = await desk.store.read(OWNER, (records) => records.mailboxes())
  if (!mailbox) throw new Error('No mailbox was kept.')
  return mailbox
}

test('signing in keeps a mailbox at the provider’s own servers, and no answer holds its tokens', async () => {
  const { desk, local, signIn } = await aScene({ secret: 'secret-of-the-tests' })
  const mailbox = await signIn()
  expect(mailbox).toMatchObject({ address, host: 'smtp.gmail.com', imapHost: 'imap.gmail.com', signIn: 'google', user: address })
  const opened = await openSecret(desk, OWNER, mailbox)
  expect(opened.ok && local.isToken(address, opened.secret)).toBe(true)
  const shown = JSON.stringify(await readMailboxes(desk, OWNER))
  expect(opened.ok && !shown.includes(opened.secret) && !mailbox.sealedPassword.includes(opened.secret)).toBe(true)
})

test('the browser is sent with PKCE, a state that nobody can guess, and the least that is needed', async () => {
  const { begin } = await aScene()
  const [one, other] = [new URL((await begin()).url).searchParams, new URL((await begin()).url).searchParams]
  expect(Object.fromEntries(one)).toMatchObject({ response_type: 'code', client_id: clientId, code_challenge_method: 'S256', scope: 'mail', redirect_uri: 'http://localhost:7420/sign-in/return', login_hint: address })
  expect(one.get('state')).not.toBe(other.get('state'))
  expect(one.get('state')?.length).toBeGreaterThan(40)
})

test.each([
  ['of another state', { state: 'of-somebody-else' }, 'unknown'],
  ['of another issuer', { iss: 'https://accounts.evil.example' }, 'signed-out'],
  ['without an issuer, where the provider always says it', { iss: undefined }, 'signed-out'],
  ['with a code that the provider did not give', { code: 'made-up' }, 'signed-out'],
  ['of somebody who said no', { code: undefined, error: 'access_denied' }, 'signed-out'],
] as const)('an answer %s signs nobody in', async (_, change, trouble) => {
  const { desk, local, begin } = await aScene()
  const returned = await local.approve((await begin()).url, address, change)
  expect(await finishSignIn(desk, returned)).toMatchObject({ ok: false, trouble })
  expect(await readMailboxes(desk, OWNER)).toEqual({ mailboxes: [] })
})

test('an answer counts once, and not after a quarter of an hour', async () => {
  const { desk, clock, local, begin } = await aScene()
  const late = await local.approve((await begin()).url, address)
  clock.pass({ minutes: 16 })
  expect(await finishSignIn(desk, late)).toEqual({ ok: false, trouble: 'unknown' })
  const returned = await local.approve((await begin()).url, address)
  expect(await finishSignIn(desk, returned)).toMatchObject({ ok: true })
  expect(await finishSignIn(desk, returned)).toEqual({ ok: false, trouble: 'unknown' })
})

test('twenty that need a token at once renew it once, and nobody is logged out', async () => {
  const { desk, clock, local, signIn } = await aScene({ slow: 100 })
  const mailbox = await signIn()
  for (let round = 1; round <= 3; round++) {
    clock.pass({ hours: 2 })
    const opened = await Promise.all(Array.from({ length: 20 }, () => openSecret(desk, OWNER, mailbox)))
    expect(new Set(opened.map((each) => each.ok && each.secret)).size).toBe(1)
    expect(local.seen).toMatchObject({ renewals: round, reused: 0 })
  }
})

test('a renewal whose process died is taken over when its turn is up', async () => {
  const { desk, clock, signIn } = await aScene()
  const mailbox = await signIn()
  clock.pass({ hours: 2 })
  await desk.store.change(OWNER, (records) => records.takeRenewal({ mailboxId: mailbox.id, by: 'dead', forMs: 30_000 }))
  clock.pass({ seconds: 31 })
  expect(await openSecret(desk, OWNER, mailbox)).toMatchObject({ ok: true })
})

test('a token that ran out in mid-queue is renewed, and the letter leaves', async () => {
  const { desk, local, signIn } = await aScene()
  const smtp = await startSmtp({ isToken: (user, token) => local.isToken(user, token) })
  onTestFinished(() => smtp.stop())
  const mailbox: MailboxRecord = { ...(await signIn()), host: smtp.host, port: smtp.port, tls: 'implicit' }
  await desk.store.change(OWNER, (records) => records.saveMailbox(mailbox))
  const ca = readFileSync(smtp.caFile, 'utf8')
  // Each with a connection of its own: one that is signed in already asks for no token.
  const send = () =>
    withSecret(desk, { ownerId: OWNER, mailbox }, {
      use: async (secret) => smtpMailer({ ca }).attempt(mailbox, secret, await emlWriter().freeze(aDraft({ from: { name: 'Ana Reyes', address } })), async () => true),
      isRefused: (outcome) => outcome.result === 'not-sent' && outcome.trouble === 'wrong-password',
    })
  expect(await send()).toMatchObject({ ok: true, value: { result: 'accepted' } })
  local.expireAll()
  expect(await send()).toMatchObject({ ok: true, value: { result: 'accepted' } })
  expect(smtp.delivered).toHaveLength(2)
  local.takeBack()
  expect(await send()).toMatchObject({ ok: false, trouble: 'signed-out', detail: 'The provider said: Token has been expired or revoked.' })
})

describe.skipIf(dovecotMissing)('a mailbox that takes nothing but tokens (Dovecot)', () => {
  test('is read with the token, and a token that ran out is told apart from everything else', async () => {
    const { desk, local, signIn } = await aScene()
    const dovecot = await startDovecot({ tokenInfoUrl: local.tokenInfoUrl })
    onTestFinished(() => dovecot.stop())
    dovecot.account(address).deliver('Subject: hello\n\nyou')
    const mailbox: MailboxRecord = { ...(await signIn()), imapHost: dovecot.host, imapPort: dovecot.port, imapTls: 'implicit' }
    const postbox = imapPostbox({ ca: readFileSync(dovecot.caFile, 'utf8') })
    const read = (secret: string) => postbox.newMail(mailbox, secret, { marks: [], since: Temporal.Now.instant().subtract({ hours: 1 }), wants: () => true })
    const opened = await openSecret(desk, OWNER, mailbox)
    expect(await read(opened.ok ? opened.secret : '')).toMatchObject({ messages: [{ folder: 'INBOX', uid: 1 }] })
    local.expireAll()
    expect(await read(opened.ok ? opened.secret : '')).toMatchObject({ trouble: 'wrong-password' })
  })
})

test('a mailbox that is removed is signed out at the provider', async () => {
  const { desk, local, signIn } = await aScene()
  const { id } = await signIn()
  await removeMailbox(desk, OWNER, { mailboxId: id })
  expect(local.seen.revoked).toBe(1)
})

test('a mailbox that is signed in to anew stays the same one, for letters wait in its line', async () => {
  const { desk, signIn } = await aScene()
  const first = await signIn()
  expect((await signIn()).id).toBe(first.id)
  expect((await readMailboxes(desk, OWNER)).mailboxes).toHaveLength(1)
})

test('without a client nobody is sent anywhere, and the site’s stands in for one’s own', async () => {
  const { desk, begin } = await aScene()
  expect(await readSignInClients(desk, OWNER)).toEqual({ clients: [{ provider: 'google', from: 'own', clientId }] })
  await removeSignInClient(desk, OWNER, { provider: 'google' })
  await expect(begin()).rejects.toMatchObject({ code: 'no-client' })
  const withSite = { ...desk, signIns: { ...desk.signIns, siteClients: { microsoft: { clientId: 'of-the-site' } } } }
  expect(await readSignInClients(withSite, OWNER)).toEqual({ clients: [{ provider: 'microsoft', from: 'site', clientId: 'of-the-site' }] })
})
