import { expect, test } from 'vitest'
import { aCaseFile, aMailbox } from '../../../test/builders.ts'
import { aHosted, type Browser, ORIGIN, until } from '../../../test/hosted.ts'
import { keepDeliveries } from '../../../test/store-records.ts'
import { describeStores } from '../../../test/stores.ts'
import { paths } from '../../api/paths.ts'
import type { Row } from '../../api/row.ts'
import { rows } from '../../api/rows.ts'
import { invite } from '../actions/invitations.ts'
import type { Mailer } from '../ports.ts'

const interview = { interview: aCaseFile().interview, people: aCaseFile().people }

describeStores((open) => {
  test('a link by mail signs in once, makes a student of a new address of the domain, and its cookie is nobody else’s to read', async () => {
    const { store } = await open()
    const { signIn, browser, links } = await aHosted({ store })
    const ada = browser()
    expect((await ada.send('get', '/api/home')).status).toBe(401)
    await signIn('ada@uni.example', ada)
    expect((await ada.send('get', '/api/account')).json).toMatchObject({ email: 'ada@uni.example', role: 'student', sessions: [{ isThis: true }], log: expect.arrayContaining([{ at: expect.any(String), what: 'signed-in', by: 'you' }, { at: expect.any(String), what: 'signed-up', by: 'you' }]) })
    expect((await ada.send('get', '/api/home')).status).toBe(200)
    const [token] = (links[0]?.url ?? '').split('#link=').slice(1)
    expect(await browser().send('post', '/api/account/links/open', { token })).toMatchObject({ status: 403, error: { code: 'not-opened' } })
  })

  test('what is kept of a session and of a link signs nobody in', async () => {
    const { store, meddle } = await open()
    const { signIn, browser } = await aHosted({ store })
    const ada = await signIn('ada@uni.example')
    const [secret = ''] = (ada.cookies.get('__Host-regards-session') ?? '').split('.')
    const rows = await store.accounts.database.db.selectFrom('account_session').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(secret)
    expect(rows[0]?.secret_hash).toMatch(/^sha256:/)
    const thief = browser()
    for (const value of [rows[0]?.secret_hash ?? '', `${rows[0]?.secret_hash}.x`, (rows[0]?.secret_hash ?? '').slice('sha256:'.length)]) {
      thief.keep('__Host-regards-session', value)
      expect((await thief.send('get', '/api/home')).status).toBe(401)
    }
    await meddle(`update member set disabled_at = 1`)
    expect((await ada.send('get', '/api/home')).status).toBe(401)
  })

  test('sessions are listed and ended one by one or all others at once; nobody ends another’s', async () => {
    const { store } = await open()
    const { signIn } = await aHosted({ store })
    const [here, there, third, eve] = [await signIn('ada@uni.example'), await signIn('ada@uni.example'), await signIn('ada@uni.example'), await signIn('eve@uni.example')]
    const { json } = await here.send('get', '/api/account')
    const sessions = JSON.parse(JSON.stringify(json)).sessions
    expect(sessions).toHaveLength(3)
    const other = sessions.find((session: { isThis: boolean }) => !session.isThis).id
    expect(await eve.send('delete', `/api/account/sessions/${other}`)).toMatchObject({ status: 404 })
    expect((await here.send('delete', `/api/account/sessions/${other}`)).json).toMatchObject({ sessions: [{}, {}] })
    expect([(await there.send('get', '/api/home')).status, (await third.send('get', '/api/home')).status].toSorted()).toEqual([200, 401])
    await here.send('delete', '/api/account/sessions')
    expect([(await there.send('get', '/api/home')).status, (await third.send('get', '/api/home')).status]).toEqual([401, 401])
    expect((await here.send('get', '/api/home')).status).toBe(200)
    expect((await eve.send('get', '/api/home')).status).toBe(200)
    await here.send('post', '/api/account/sign-out')
    expect((await here.send('get', '/api/home')).status).toBe(401)
  })

  test('one person’s things are not there for another who is signed in, and neither for an adviser or an admin', async () => {
    const { store } = await open()
    const { signIn, desk } = await aHosted({ store })
    const ada = await signIn('ada@uni.example')
    const { id } = JSON.parse(JSON.stringify((await ada.send('post', '/api/interviews', interview)).json))
    await invite(desk, 'centre', { email: 'boss@uni.example', role: 'admin' })
    for (const other of ['eve@uni.example', 'boss@uni.example']) {
      const browser = await signIn(other)
      expect(await browser.send('get', `/api/interviews/${id}`)).toMatchObject({ status: 404, error: { code: 'not-found' } })
    }
    expect((await ada.send('get', `/api/interviews/${id}`)).status).toBe(200)
  })
})

test('nobody can tell by asking whether an address has an account or may have one', async () => {
  const { signIn, browser, links } = await aHosted()
  await signIn('ada@uni.example')
  const answers = await Promise.all(['ada@uni.example', 'new@uni.example', 'stranger@elsewhere.example'].map(async (email) => {
    const { status, json } = await browser().send('post', '/api/account/links', { email })
    return JSON.stringify([status, json])
  }))
  expect(new Set(answers)).toEqual(new Set(['[200,{"ok":true}]']))
  await signIn('last@uni.example')
  expect(links.map(({ email }) => email)).not.toContain('stranger@elsewhere.example')
})

test('the mail with a link speaks the language that was chosen in the browser, else the one that it asks for', async () => {
  const { browser, links } = await aHosted()
  const ask = async (headers: Record<string, string>) => {
    const before = links.length
    await browser().send('post', '/api/account/links', { email: 'ada@uni.example' }, headers)
    return until(() => links[before]?.language)
  }
  expect([await ask({ 'accept-language': 'de-AT,en;q=0.5' }), await ask({ 'accept-language': 'de', cookie: 'regards-language=fr' }), await ask({})]).toEqual(['de', 'fr', 'en'])
})

test('five links an hour to one address from one place, however many processes there are; from elsewhere its owner still has one', async () => {
  const { browser } = await aHosted()
  const ask = async (from: string) => (await browser().send('post', '/api/account/links', { email: 'stranger@elsewhere.example' }, { 'x-forwarded-for': from })).status
  const statuses: number[] = []
  // One machine with IPv6 has a whole /64 of addresses.
  for (let turn = 1; turn <= 6; turn += 1) statuses.push(await ask(`2001:db8:0:7::${turn}`))
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
  expect([await ask('2001:db8:0:8::1'), await ask('192.0.2.1'), await ask('::ffff:192.0.2.1')]).toEqual([200, 200, 200])
})

test('no address is sent more than thirty links an hour, from however many places', async () => {
  const { browser } = await aHosted()
  const statuses: number[] = []
  for (let place = 1; place <= 31; place += 1) statuses.push((await browser().send('post', '/api/account/links', { email: 'stranger@elsewhere.example' }, { 'x-forwarded-for': `192.0.2.${place}` })).status)
  expect([statuses.filter((status) => status === 200).length, statuses.at(-1)]).toEqual([30, 429])
})

test('beginning with a passkey counts as a try: from one place nobody fills the database', async () => {
  const { browser, records } = await aHosted()
  const begin = async () => (await browser().send('post', '/api/account/passkeys/begin', { kind: 'sign-in' }, { 'x-forwarded-for': '192.0.2.9' })).status
  expect(await begin()).toBe(200)
  await records.database.db.updateTable('account_try').set({ count: 1_000 }).execute()
  expect(await begin()).toBe(429)
  expect(await records.database.db.selectFrom('account_ceremony').select('id').execute()).toHaveLength(1)
})

test('an address with a + of one’s own is no second person: by the domain it signs up under its plain address only, by an invitation as it is', async () => {
  const { signIn, desk, browser, links } = await aHosted()
  await signIn('eve@uni.example')
  const [eve] = await desk.store.members.all()
  await desk.store.change(eve?.ownerId ?? '', async (records) => records.saveMember({ email: 'eve@uni.example', name: '', role: 'student', createdAt: desk.clock.now(), disabledAt: desk.clock.now() }))
  for (const email of ['eve+1@uni.example', 'eve+2@uni.example', 'eve@uni.example']) await browser().send('post', '/api/account/links', { email })
  await invite(desk, 'centre', { email: 'lab+careers@uni.example', role: 'adviser' })
  await signIn('lab+careers@uni.example')
  expect(links.map(({ email }) => email)).toEqual(['eve@uni.example', 'lab+careers@uni.example'])
  expect(await desk.store.members.all()).toHaveLength(2)
})

test('an invitation lets in an address of no domain, in the role it names; only an admin invites', async () => {
  const { signIn, browser, desk, links } = await aHosted()
  await invite(desk, 'centre', { email: 'boss@elsewhere.example', role: 'admin', name: 'Bo Oss' })
  const boss = await signIn('boss@elsewhere.example')
  expect((await boss.send('get', '/api/account')).json).toMatchObject({ role: 'admin', name: 'Bo Oss' })
  expect(await boss.send('put', '/api/centre/invitations', { email: 'Mentor@Elsewhere.example', role: 'adviser' })).toMatchObject({ status: 200, json: { invitations: [{ email: 'boss@elsewhere.example', usedAt: expect.any(String) }, { email: 'mentor@elsewhere.example', role: 'adviser' }] } })
  const ada = await signIn('ada@uni.example')
  for (const method of ['get', 'put', 'delete']) {
    const body = method === 'get' ? undefined : { email: 'ada@uni.example', ...(method === 'put' && { role: 'admin' }) }
    expect(await ada.send(method, '/api/centre/invitations', body)).toMatchObject({ status: 404, error: { code: 'not-found' } })
  }
  await boss.send('delete', '/api/centre/invitations', { email: 'mentor@elsewhere.example' })
  const before = links.length
  await browser().send('post', '/api/account/links', { email: 'mentor@elsewhere.example' })
  await signIn('last@uni.example')
  expect(links.slice(before).map(({ email }) => email)).toEqual(['last@uni.example'])
})

test('an admin changes roles and shuts somebody out, who is out at once; nobody else may, and no admin does so to themselves', async () => {
  const { signIn, desk, browser, links } = await aHosted()
  await invite(desk, 'centre', { email: 'boss@uni.example', role: 'admin' })
  const [boss, ada] = [await signIn('boss@uni.example'), await signIn('ada@uni.example')]
  const members = JSON.parse(JSON.stringify((await boss.send('get', '/api/centre/members')).json)).members
  const idOf = (email: string) => members.find((each: { email: string }) => each.email === email).id
  const change = (who: Browser, email: string, body: object) => who.send('put', `/api/centre/members/${idOf(email)}`, body)
  expect((await change(ada, 'ada@uni.example', { role: 'admin', isShutOut: false })).status).toBe(404)
  expect(await change(boss, 'boss@uni.example', { role: 'student', isShutOut: false })).toMatchObject({ status: 403, error: { code: 'own-role' } })
  expect(await boss.send('put', '/api/centre/invitations', { email: 'Boss@uni.example', role: 'student' })).toMatchObject({ status: 403, error: { code: 'own-role' } })
  expect((await boss.send('get', '/api/centre/members')).json).toMatchObject({ members: expect.arrayContaining([expect.objectContaining({ email: 'boss@uni.example', role: 'admin' })]) })
  await change(boss, 'ada@uni.example', { role: 'adviser', isShutOut: false })
  expect((await ada.send('get', '/api/account')).json).toMatchObject({ role: 'adviser', log: [{ what: 'role-changed', by: 'somebody' }, {}, {}] })
  await change(boss, 'ada@uni.example', { role: 'adviser', isShutOut: true })
  expect((await ada.send('get', '/api/home')).status).toBe(401)
  const sent = links.length
  await browser().send('post', '/api/account/links', { email: 'ada@uni.example' })
  await signIn('bo@uni.example')
  expect(links.slice(sent).map(({ email }) => email)).toEqual(['bo@uni.example'])
  await change(boss, 'ada@uni.example', { role: 'adviser', isShutOut: false })
  expect((await ada.send('get', '/api/home')).status).toBe(401)
  expect((await (await signIn('ada@uni.example')).send('get', '/api/home')).status).toBe(200)
  const { lines } = JSON.parse(JSON.stringify((await boss.send('get', '/api/centre/log')).json))
  expect(lines.map((line: { what: string }) => line.what)).toEqual(expect.arrayContaining(['member-disabled', 'member-enabled', 'role-changed', 'signed-up']))
  expect((await ada.send('get', '/api/centre/log')).status).toBe(401)
})

test('an account is erased at once by whoever types its address and signed in today; its browser is out, its letters do not leave, and the address may begin anew', async () => {
  const { signIn, desk, records } = await aHosted()
  await invite(desk, 'centre', { email: 'boss@uni.example', role: 'admin' })
  const [boss, ada] = [await signIn('boss@uni.example'), await signIn('ada@uni.example')]
  const erase = (who: Browser, address: string) => who.send('delete', '/api/account', { address })
  const { id: adaId } = JSON.parse(JSON.stringify((await ada.send('get', '/api/account')).json))
  await keepDeliveries(desk.store, ['d1'], adaId)
  expect(await erase(ada, 'boss@uni.example')).toMatchObject({ status: 400, error: { code: 'other-address', at: 'address' } })
  const yesterday = Temporal.Now.instant().subtract({ hours: 25 }).toString()
  await records.database.db.updateTable('account_session').set({ created_at: yesterday }).where('owner_id', '=', adaId).execute()
  expect(await erase(ada, 'ada@uni.example')).toMatchObject({ status: 403, error: { code: 'sign-in-again' } })
  const again = await signIn('ada@uni.example')
  expect(await erase(again, ' Ada@uni.example')).toMatchObject({ status: 200, json: { ok: true } })
  expect(again.cookies.has('__Host-regards-session')).toBe(false)
  expect([(await ada.send('get', '/api/home')).status, (await again.send('get', '/api/home')).status]).toEqual([401, 401])
  expect(await desk.store.due.claim({ workerId: 'w', limit: 9, leaseMs: 60_000 })).toEqual([])
  expect((await boss.send('get', '/api/centre/log')).json).toMatchObject({ lines: expect.arrayContaining([{ at: expect.any(String), what: 'account-erased', by: '', of: '' }]) })
  const anew = await signIn('ada@uni.example')
  const fresh = JSON.parse(JSON.stringify((await anew.send('get', '/api/account')).json))
  expect([fresh.id === adaId, fresh.log.length]).toEqual([false, 2])
  // The only admin stays.
  expect(await erase(boss, 'boss@uni.example')).toMatchObject({ status: 409, error: { code: 'last-admin' } })
  expect((await boss.send('get', '/api/home')).status).toBe(200)
})

test('forty passwords an hour go to mail servers from one person, and nobody else waits for that', async () => {
  const tested: string[] = []
  const mailer: Mailer = { attempt: () => Promise.reject(new Error('No letter leaves here.')), test: async (_, password) => (tested.push(password), { ok: false, trouble: 'wrong-password', detail: 'No.' }) }
  const { signIn } = await aHosted({ desk: { mailer } })
  const [eve, ada] = [await signIn('eve@uni.example'), await signIn('ada@uni.example')]
  const guess = (who: Browser, password: string) => who.send('post', '/api/mailboxes/test', { ...aMailbox(), password })
  for (let nth = 1; nth <= 40; nth++) expect((await guess(eve, `p${nth}`)).status).toBe(200)
  expect(await guess(eve, 'p41')).toMatchObject({ status: 429, error: { code: 'too-many' } })
  expect((await guess(ada, 'mine')).status).toBe(200)
  expect([tested.length, tested.at(-1)]).toEqual([41, 'mine'])
})

test('who erases their account and begins anew begins twice a day: what an account may send is not had again and again', async () => {
  const { signIn } = await aHosted()
  for (const _ of [1, 2]) await (await signIn('ada@uni.example')).send('delete', '/api/account', { address: 'ada@uni.example' })
  await expect(signIn('ada@uni.example')).rejects.toThrow(/not-opened/)
  expect((await (await signIn('bo@uni.example')).send('get', '/api/home')).status).toBe(200)
})

test('an admin erases only whom they shut out before, by the address typed', async () => {
  const { signIn, desk } = await aHosted()
  await invite(desk, 'centre', { email: 'boss@uni.example', role: 'admin' })
  const [boss, ada] = [await signIn('boss@uni.example'), await signIn('ada@uni.example')]
  const { id: adaId } = JSON.parse(JSON.stringify((await ada.send('get', '/api/account')).json))
  const erase = (who: Browser, address: string) => who.send('delete', `/api/centre/members/${adaId}`, { address })
  expect((await erase(ada, 'ada@uni.example')).status).toBe(404)
  expect(await erase(boss, 'ada@uni.example')).toMatchObject({ status: 409, error: { code: 'shut-out-first' } })
  await boss.send('put', `/api/centre/members/${adaId}`, { role: 'student', isShutOut: true })
  expect(await erase(boss, 'eve@uni.example')).toMatchObject({ status: 400, error: { code: 'other-address' } })
  expect(await erase(boss, 'ada@uni.example')).toMatchObject({ status: 200, json: { members: [{ email: 'boss@uni.example' }] } })
  expect(await erase(boss, 'ada@uni.example')).toMatchObject({ status: 404 })
})

test('cookies of a site travel sealed only, never to another site, and no script reads them', async () => {
  const { browser, links } = await aHosted()
  const ada = browser()
  await ada.send('post', '/api/account/links', { email: 'ada@uni.example' })
  const token = await until(() => links[0]?.url.split('#link=')[1])
  const { headers } = await ada.send('post', '/api/account/links/open', { token })
  const session = headers.getSetCookie().find((cookie) => cookie.startsWith('__Host-regards-session='))
  for (const part of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/']) expect(session).toMatch(new RegExp(`; ${part}`, 'i'))
  // Another host of the same domain can neither set such a cookie nor put a second one beside it (RFC 6265bis, 4.1.3.2).
  expect(session).not.toMatch(/domain=/i)
  const begun = await ada.send('post', '/api/account/passkeys/begin', { kind: 'sign-in' })
  expect(begun.headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-regards\.[^;]*; (?=.*Path=\/)(?=.*Secure)(?!.*Domain=)/i)])
  expect((await ada.send('get', '/api/home')).status).toBe(200)
  expect((await ada.send('get', '/api/home', undefined, { cookie: `__Host-regards-session=${ada.cookies.get('__Host-regards-session')}; __Host-regards-session=${ada.cookies.get('__Host-regards-session')}` })).status).toBe(401)
  expect(headers.get('strict-transport-security')).toContain('max-age=')
})

test('a site answers under its own name only, and changes nothing that another page asks for', async () => {
  const { signIn } = await aHosted()
  const ada = await signIn('ada@uni.example')
  const knock = (more: Record<string, string | undefined>) => ada.send('post', '/api/interviews/sample', undefined, more)
  expect((await knock({ host: 'localhost:7420' })).status).toBe(403)
  expect((await knock({ host: 'evil.example', origin: 'https://evil.example' })).status).toBe(403)
  expect((await knock({ origin: 'https://evil.example' })).status).toBe(403)
  expect((await knock({ origin: ORIGIN.replace('https', 'http') })).status).toBe(403)
  expect((await knock({ origin: undefined })).status).toBe(403)
  expect((await knock({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await knock({})).status).toBe(200)
})

test('a broken cookie is nobody’s, and the door says so calmly', async () => {
  const { browser } = await aHosted()
  for (const value of ['', '%', '%ZZ', 'a'.repeat(5000), '../..', 'sha256:x.y', '%00.%00']) {
    const ada = browser()
    ada.keep('__Host-regards-session', value)
    expect((await ada.send('get', '/api/home')).status).toBe(401)
  }
})

test('without having signed in, every door of a site is shut but those that sign in, and health', async () => {
  const { app } = await aHosted()
  for (const [name, { method, path }] of Object.entries(paths)) {
    const row: Row | undefined = Object.entries<Row>(rows).find(([each]) => each === name)?.[1]
    const response = await app.request(path.replace(/\{\w+\}/g, 'x'), { method: method.toUpperCase(), headers: { host: 'thanks.uni.example', origin: ORIGIN } })
    expect([name, response.status === 401]).toEqual([name, row?.open !== true])
    if (name === 'openSession') expect(response.status).toBe(404)
  }
  expect((await app.request('/api/letters/x/message.eml', { headers: { host: 'thanks.uni.example' } })).status).toBe(401)
})
