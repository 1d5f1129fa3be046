import { OpenAPIHono } from '@hono/zod-openapi'
import { expect, test } from 'vitest'
import { aHosted, ORIGIN } from '../../../test/hosted.ts'
import { aDesk, OWNER } from '../../../test/desk.ts'
import { aTip } from '../../../test/tip-records.ts'
import { aWeb } from '../../../test/web.ts'
import { addComment, addTip } from '../actions/tips.ts'
import { mountPublicBoard } from './public-board.ts'

const asGuest = { headers: { host: 'localhost:7420' } }

test('where the place allows it anybody reads the tips, without a script and as plain text', async () => {
  const { app, desk } = await aWeb({ hasPublicBoard: true })
  const { id } = await addTip(desk, OWNER, { text: 'Ask <script>alert(1)</script> & smile.\n\nhttps://example.org/x', topics: ['names'], source: { name: '"A" <b>' } })
  await addComment(desk, OWNER, { tipId: id, text: 'It <i>worked</i>.' })
  const response = await app.request('/board', asGuest)
  const page = await response.text()
  expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')])
  expect(page).toContain('Ask &lt;script&gt;alert(1)&lt;/script&gt; &amp; smile.')
  expect(page).toContain('&quot;A&quot; &lt;b&gt;')
  expect(page).toContain('It &lt;i&gt;worked&lt;/i&gt;.')
  expect(page).toContain('Name one moment that only the two of you shared')
  expect(page).not.toMatch(/<script|href="https:\/\/example\.org\/x"/)
})

test('elsewhere there is no such page', async () => {
  const { app } = await aWeb()
  expect(await (await app.request('/board', asGuest)).text()).not.toContain('Name one moment')
})

test('on a site of many anybody reads the board of the centre: what stands there, and nothing that waits', async () => {
  const site = await aHosted({ hasPublicBoard: true })
  const ada = await site.signIn('ada@uni.example')
  const post = (text: string) => ada.send('post', '/api/tips', { text, topics: ['names'] })
  expect((await post('Ask for everybody’s card before you stand up.')).json).toMatchObject({ state: 'published' })
  expect((await post('Write to jo@example.org, she decides.')).json).toMatchObject({ state: 'held' })
  await addTip({ ...site.desk, boardOf: undefined }, 'me', { text: 'This stands on nobody’s board.', topics: ['names'] })
  const response = await site.app.request('/board', { headers: { host: new URL(ORIGIN).host } })
  const page = await response.text()
  expect([response.status, page.includes('Ask for everybody’s card'), page.includes('jo@example.org'), page.includes('nobody’s board')]).toEqual([200, true, false, false])
})

test('however many come by, the board is read twice a minute, and shown by a hundred', async () => {
  const { desk, store, clock } = await aDesk()
  await store.change(OWNER, async (records) => {
    for (let nth = 0; nth < 60; nth += 1) await records.saveTip(aTip({ id: `t${nth}`, text: `Tip number ${nth} of many.` }))
  })
  let reads = 0
  const read: typeof desk.store.read = (ownerId, work) => ((reads += 1), store.read(ownerId, work))
  const counted = new OpenAPIHono()
  mountPublicBoard(counted, { desk: { ...desk, store: { ...desk.store, read } }, ownerId: OWNER })
  const pageOf = async (path: string) => (await counted.request(path)).text()
  const pages = await Promise.all(['/board', '/board?page=2', '/board?page=x', '/board?page=99'].map(pageOf))
  const tipsOn = (page: string | undefined) => page?.match(/number \d+ of many/g)?.length ?? 0
  expect([reads, pages[0] === pages[2], pages.map((page) => /Page \d of \d/.exec(page)?.[0])]).toEqual([1, true, ['Page 1 of 2', 'Page 2 of 2', 'Page 1 of 2', 'Page 2 of 2']])
  expect(tipsOn(pages[0]) + tipsOn(pages[1])).toBe(60)
  clock.pass({ seconds: 31 })
  await pageOf('/board')
  expect(reads).toBe(2)
})
