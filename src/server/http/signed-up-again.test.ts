import { expect, test } from 'vitest'
import { aHosted, type Browser, until } from '../../../test/hosted.ts'
import { everythingOf } from '../../../test/one-of-each.ts'
import { paths } from '../../api/paths.ts'
import { invite } from '../actions/invitations.ts'

const ADA = 'ada@uni.example'
const day = (days: number): string => Temporal.Now.plainDateISO('UTC').add({ days }).toString()

test('whoever signs up again under an erased address finds what a newcomer finds: not one thing of the old account, no role, no programme, no way in', async () => {
  const site = await aHosted()
  await invite(site.desk, 'centre', { email: 'boss@uni.example', role: 'admin' })
  const boss = await site.signIn('boss@uni.example')
  await boss.send('post', '/api/centre/programmes', { name: 'Spring', beginsOn: day(-30), endsOn: day(30), thankByHours: 12 })
  await boss.send('post', '/api/centre/roster', { csv: `email,programme,role\n${ADA},Spring,adviser\npat@uni.example,Spring,adviser` })
  const ada = await site.signIn(ADA)
  const { id: oldId, role } = (await ada.send('get', '/api/account')).json as Answered
  expect(role).toBe('adviser')
  await everythingOf(ada)
  await ada.send('put', '/api/profile', { name: 'Ada Old' })
  // A link that was asked for before, and not opened yet.
  await site.browser().send('post', '/api/account/links', { email: ADA })
  const unopened = await until(() => site.links.filter(({ email }) => email === ADA)[1]?.url.split('#link=')[1])
  expect(await ada.send('delete', '/api/account', { address: ADA })).toMatchObject({ status: 200 })
  expect(await site.browser().send('post', '/api/account/links/open', { token: unopened })).toMatchObject({ status: 403 })
  expect(await ada.send('get', '/api/home')).toMatchObject({ status: 401, error: { code: 'not-signed-in', words: expect.stringContaining('Sign in again') } })

  const [again, newcomer] = [await site.signIn(ADA), await site.signIn('new@uni.example')]
  const { id, role: now, name, passkeys, sessions, log } = (await again.send('get', '/api/account')).json as Answered
  expect([id === oldId, now, name, passkeys.length, sessions.length, log.map(({ what }) => what).toSorted()]).toEqual([false, 'student', '', 0, 1, ['signed-in', 'signed-up']])
  expect(await whatStandsFor(again)).toEqual(await whatStandsFor(newcomer))
})

interface Answered {
  readonly id: string
  readonly role: string
  readonly name: string
  readonly passkeys: readonly unknown[]
  readonly sessions: readonly unknown[]
  readonly log: readonly { readonly what: string }[]
}

/** Every door that only reads and needs no id, as it answers, but for the account: without what differs between any two people. */
async function whatStandsFor(browser: Browser): Promise<Record<string, string>> {
  const doors = Object.entries(paths).filter(([, { method, path }]) => method === 'get' && !path.includes('{') && path !== paths.readAccount.path)
  const found: Record<string, string> = {}
  for (const [name, { path }] of doors) {
    const { status, json } = await browser.send('get', path)
    found[name] = `${status} ${JSON.stringify(json)
      .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
      .replace(/(?:ada|new)@uni\.example/g, 'ADDRESS')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'MOMENT')}`
  }
  return found
}
