import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { aClock, OWNER } from '../../../test/desk.ts'
import { startProvider } from '../../../test/imap/oauth-provider.ts'
import { aMailbox } from '../../../test/store-records.ts'
import { describeStores } from '../../../test/stores.ts'
import { oauthSignIns } from '../mail/oauth.ts'
import { openSecrets } from '../mail/secrets.ts'
import type { Store } from '../ports.ts'
import { openSecret, type SecretDesk } from './mailbox-secret.ts'
import { writeTokens } from './tokens.ts'

describeStores((open) => {
  test('two processes on one database that need a token at once renew it once, round after round', async () => {
    const { store, another } = await open()
    const local = await startProvider({ slow: 40 })
    const directory = mkdtempSync(join(tmpdir(), 'regards-renewal-'))
    onTestFinished(async () => {
      await local.stop()
      rmSync(directory, { recursive: true })
    })
    const clock = aClock()
    const secrets = openSecrets({ keyFile: join(directory, 'key') })
    const signIns = oauthSignIns({ now: clock.now, providers: { google: local.provider, microsoft: local.provider }, siteClients: { google: { clientId: 'client-of-the-tests' } } })
    const deskOf = (own: Store): SecretDesk => ({ store: own, clock, ids: { next: () => crypto.randomUUID() }, secrets, signIns })
    const desks = [deskOf(store), deskOf(await another())]
    const begun = await signIns.begin({ provider: 'google', client: { clientId: 'client-of-the-tests' }, redirectUri: 'http://localhost:1/sign-in/return', address: 'ada@example.org', mark: 'x' })
    const answer = await signIns.finish({ provider: 'google', client: { clientId: 'client-of-the-tests' }, redirectUri: 'http://localhost:1/sign-in/return', state: begun.state, verifier: begun.verifier, returned: await local.approve(begun.url, 'ada@example.org') })
    if (!answer.ok) throw new Error(answer.detail)
    const mailbox = aMailbox({ signIn: 'google', sealedPassword: secrets.seal(writeTokens(answer.tokens), [OWNER, 'm1']) })
    await store.change(OWNER, (records) => records.saveMailbox(mailbox))
    for (let round = 1; round <= 5; round++) {
      clock.pass({ hours: 2 })
      const opened = await Promise.all(Array.from({ length: 8 }, (_, number) => openSecret(desks[number % 2] ?? deskOf(store), OWNER, mailbox)))
      expect(new Set(opened.map((each) => (each.ok ? each.secret : each.detail))).size).toBe(1)
    }
    expect(local.seen).toEqual({ renewals: 5, reused: 0, revoked: 0 })
  })
})
