import { expect, onTestFinished, test } from 'vitest'
import { aDesk, OWNER } from '../../test/desk.ts'
import { startProvider } from '../../test/imap/oauth-provider.ts'
import { readMailboxes } from '../server/actions/mailboxes.ts'
import { saveSignInClient } from '../server/actions/sign-in.ts'
import { oauthSignIns } from '../server/mail/oauth.ts'
import { signInOnLoopback } from './sign-in-on-loopback.ts'

const address = 'ana.reyes@gmail.com'

async function aScene() {
  const local = await startProvider()
  onTestFinished(() => local.stop())
  const signIns = oauthSignIns({ now: () => opened.clock.now(), providers: { google: local.provider, microsoft: local.provider } })
  const opened = await aDesk({ signIns })
  const { desk } = opened
  await saveSignInClient(desk, OWNER, { provider: 'google', clientId: 'client-of-the-tests' })
  const shown = Promise.withResolvers<string>()
  const signIn = (withinMs?: number) => signInOnLoopback({ desk, ownerId: OWNER }, { provider: 'google', address, displayName: 'Ana Reyes', show: shown.resolve, withinMs })
  /** What the browser does with the address it was given; `change`: what somebody else would bring back. */
  const browse = async (change: Readonly<Record<string, string>> = {}) => {
    const url = await shown.promise
    const back = `${new URL(url).searchParams.get('redirect_uri')}?${await local.approve(url, address, change)}`
    return fetch(back.replace('localhost', '127.0.0.1'))
  }
  return { desk, signIn, browse }
}

test('a browser that comes back to loopback keeps the mailbox', async () => {
  const { desk, signIn, browse } = await aScene()
  const [signed, page] = await Promise.all([signIn(), browse()])
  expect([signed, page.status]).toEqual([address, 200])
  expect((await readMailboxes(desk, OWNER)).mailboxes).toMatchObject([{ address, signIn: 'google', host: 'smtp.gmail.com', imapHost: 'imap.gmail.com' }])
})

test('what bears another state is not taken, and the way back stays open for ours', async () => {
  const { desk, signIn, browse } = await aScene()
  const signing = signIn()
  expect((await browse({ state: 'of-somebody-else' })).status).toBe(404)
  expect((await readMailboxes(desk, OWNER)).mailboxes).toEqual([])
  await browse()
  expect(await signing).toBe(address)
})

test('who says no, or never comes back, has nothing kept, and is told', async () => {
  const { desk, signIn } = await aScene()
  await expect(signIn(20)).rejects.toThrow('Nobody came back from the browser')
  expect((await readMailboxes(desk, OWNER)).mailboxes).toEqual([])
})
