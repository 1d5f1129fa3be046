import { expect, onTestFinished, test } from 'vitest'
import { aHosted } from '../../../test/hosted.ts'
import { startProvider } from '../../../test/imap/oauth-provider.ts'
import { oauthSignIns } from '../mail/oauth.ts'

async function aSite() {
  const local = await startProvider({})
  onTestFinished(() => local.stop())
  const signIns = oauthSignIns({ now: () => Temporal.Now.instant(), providers: { google: local.provider, microsoft: local.provider }, siteClients: { google: { clientId: 'client-of-the-tests' } } })
  return { local, ...(await aHosted({ desk: { signIns, ids: { next: () => crypto.randomUUID() } } })) }
}

const body = { provider: 'google', address: 'ana.reyes@gmail.com', displayName: 'Ana Reyes', origin: 'https://thanks.uni.example' }

test('on a site, a mailbox is signed in to by the browser that began, and by no other that the way back was put under', async () => {
  const { local, signIn } = await aSite()
  const [ana, eve] = [await signIn('ana@uni.example'), await signIn('eve@uni.example')]
  const begun = await eve.send('post', '/api/sign-ins', body)
  const { url } = JSON.parse(JSON.stringify(begun.json))
  expect(new URL(url).searchParams.get('redirect_uri')).toBe('https://thanks.uni.example/sign-in/return')
  const remembered = begun.headers.getSetCookie().find((cookie) => cookie.startsWith('__Host-regards-return='))
  for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/;']) expect(remembered).toContain(part)
  // The victim's own answer from the provider, under the state that the attacker began.
  const answer = await local.approve(url, 'ana.reyes@gmail.com')
  expect((await ana.visit(`/sign-in/return?${answer}`)).headers.get('location')).toBe('/mailboxes?trouble=unknown')
  expect((await eve.send('get', '/api/mailboxes')).json).toMatchObject({ mailboxes: [] })
  const again = JSON.parse(JSON.stringify((await ana.send('post', '/api/sign-ins', body)).json))
  expect((await ana.visit(`/sign-in/return?${await local.approve(again.url, 'ana.reyes@gmail.com')}`)).headers.get('location')).toBe('/mailboxes?signed=ana.reyes%40gmail.com')
  expect((await ana.send('get', '/api/mailboxes')).json).toMatchObject({ mailboxes: [{ address: 'ana.reyes@gmail.com' }] })
})
