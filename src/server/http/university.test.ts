import { expect, test } from 'vitest'
import { aHosted, type Browser } from '../../../test/hosted.ts'
import { startOidc, type Claims, type OidcProvider } from '../../../test/oidc-provider.ts'
import { invite } from '../actions/invitations.ts'

const ada: Claims = { sub: 'u-1', email: 'ada@uni.example', name: 'Ada Lovelace', email_verified: true }

async function aSite({ verifiedEmails = false } = {}) {
  const oidc = await startOidc()
  const { issuer, clientId, clientSecret } = oidc
  return { oidc, ...(await aHosted({ university: { issuer, clientId, clientSecret, verifiedEmails } })) }
}

/** Goes there and back; gives where the browser ends. */
async function goThere(browser: Browser, oidc: OidcProvider, claims: Claims): Promise<string> {
  const { url } = JSON.parse(JSON.stringify((await browser.send('post', '/api/account/university')).json))
  const response = await browser.visit(oidc.approve(url, claims))
  expect(response.status).toBe(303)
  return response.headers.get('location') ?? ''
}

test('the university signs in its own: the first time as a student, afterwards to the same account, by whichever way', async () => {
  const { oidc, browser, signIn, desk, records } = await aSite()
  const here = browser()
  expect(await goThere(here, oidc, ada)).toBe('/')
  expect((await here.send('get', '/api/account')).json).toMatchObject({ email: 'ada@uni.example', name: 'Ada Lovelace', role: 'student' })
  const there = browser()
  await goThere(there, oidc, ada)
  await signIn('ada@uni.example')
  expect(await desk.store.members.all()).toHaveLength(1)
  const links = await records.database.db.selectFrom('account_link').selectAll().execute()
  expect(links).toMatchObject([{ provider_id: 'university', account_id: 'u-1', access_token: null, id_token: null, refresh_token: null }])
})

test('the browser is sent with PKCE, state and nonce, for no more than who somebody is', async () => {
  const { oidc, browser } = await aSite()
  const { headers, json } = await browser().send('post', '/api/account/university')
  expect(headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-regards\.[^;]*; (?=.*Path=\/)(?=.*Secure)(?!.*Domain=)/i)])
  const { url } = JSON.parse(JSON.stringify(json))
  const asked = new URL(url)
  expect(asked.origin).toBe(oidc.issuer)
  expect(Object.fromEntries(asked.searchParams)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', scope: 'openid email profile', redirect_uri: 'https://thanks.uni.example/account/auth/callback/university' })
  expect([asked.searchParams.get('state'), asked.searchParams.get('nonce')].every((word) => (word ?? '').length >= 32)).toBe(true)
})

test.each([
  ['another issuer', { issuer: 'https://evil.example' }],
  ['another audience', { audience: 'somebody else' }],
  ['another nonce', { nonce: 'replayed' }],
  ['another key', { key: 'other' }],
] as const)('an ID token of %s signs nobody in', async (_, spoil) => {
  const { oidc, browser } = await aSite()
  oidc.spoil = { ...spoil }
  const eve = browser()
  expect(await goThere(eve, oidc, ada)).toBe('/sign-in#trouble=university')
  expect((await eve.send('get', '/api/home')).status).toBe(401)
})

test.each([
  ['says nothing', undefined],
  ['says that it is not verified', false],
] as const)('an address of which the university %s opens nobody’s account, an admin’s least of all, and makes none', async (_, verified) => {
  const { oidc, browser, signIn, desk, records } = await aSite()
  await invite(desk, 'centre', { email: 'boss@uni.example', role: 'admin' })
  await signIn('boss@uni.example')
  const eve = browser()
  const claims = { sub: 'eve', ...(verified !== undefined && { email_verified: verified }) }
  expect(await goThere(eve, oidc, { ...claims, email: 'boss@uni.example' })).toBe('/sign-in#trouble=university-unverified')
  expect((await eve.send('get', '/api/account')).status).toBe(401)
  expect(await goThere(eve, oidc, { ...claims, email: 'eve@uni.example' })).toBe('/sign-in#trouble=university-unverified')
  expect(await records.database.db.selectFrom('account_link').selectAll().execute()).toEqual([])
  expect((await desk.store.members.all()).map(({ email }) => email)).toEqual(['boss@uni.example'])
})

test('an address that the university gave to somebody new does not open the account of whoever had it before', async () => {
  const { oidc, browser, records } = await aSite()
  expect(await goThere(browser(), oidc, ada)).toBe('/')
  const newcomer = browser()
  expect(await goThere(newcomer, oidc, { ...ada, sub: 'u-2' })).toBe('/sign-in#trouble=university')
  expect((await newcomer.send('get', '/api/account')).status).toBe(401)
  expect(await records.database.db.selectFrom('account_link').select('account_id').execute()).toEqual([{ account_id: 'u-1' }])
  expect(await goThere(browser(), oidc, ada)).toBe('/')
})

test('where the setting says that all addresses of its own domains are verified, silence counts for those, and a no stays a no', async () => {
  const { oidc, browser, signIn, desk } = await aSite({ verifiedEmails: true })
  await invite(desk, 'centre', { email: 'mentor@firm.example', role: 'adviser' })
  await signIn('ada@uni.example')
  expect(await goThere(browser(), oidc, { sub: 'eve', email: 'ada@uni.example', email_verified: false })).toBe('/sign-in#trouble=university-unverified')
  expect(await goThere(browser(), oidc, { sub: 'eve', email: 'mentor@firm.example' })).toBe('/sign-in#trouble=university-unverified')
  expect(await goThere(browser(), oidc, { sub: 'u-1', email: 'ada@uni.example' })).toBe('/')
})

test('an address of somebody else’s domain counts only where the university says that it was verified, and only of those admitted', async () => {
  const { oidc, browser, desk } = await aSite()
  await invite(desk, 'centre', { email: 'mentor@firm.example', role: 'adviser' })
  expect(await goThere(browser(), oidc, { sub: 'u-2', email: 'mentor@firm.example' })).toBe('/sign-in#trouble=university-unverified')
  expect(await goThere(browser(), oidc, { sub: 'u-2', email: 'mentor@firm.example', email_verified: true })).toBe('/')
  expect(await goThere(browser(), oidc, { sub: 'u-3', email: 'stranger@elsewhere.example', email_verified: true })).toBe('/sign-in#trouble=university')
})

test('what came back in another browser than the one that began signs nobody in', async () => {
  const { oidc, browser } = await aSite()
  const eve = browser()
  const { url } = JSON.parse(JSON.stringify((await eve.send('post', '/api/account/university')).json))
  const victim = browser()
  expect((await victim.visit(oidc.approve(url, { sub: 'u-9', email: 'eve@uni.example', email_verified: true }))).headers.get('location')).toBe('/sign-in#trouble=university')
  expect((await victim.send('get', '/api/home')).status).toBe(401)
})

test('while the university is away one is told so, and once it is back it works without a new start', async () => {
  const { oidc, browser } = await aSite()
  oidc.isUp = false
  expect(await browser().send('post', '/api/account/university')).toMatchObject({ status: 503, error: { code: 'university-away' } })
  oidc.isUp = true
  expect(await goThere(browser(), oidc, ada)).toBe('/')
})
