import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { secretDoors } from '../../api/changes.ts'
import type { Row } from '../../api/row.ts'
import { rows } from '../../api/rows.ts'
import { aCaseFile } from '../../../test/builders.ts'
import { aDesk, OWNER } from '../../../test/desk.ts'
import { describeStores } from '../../../test/stores.ts'
import { aWeb } from '../../../test/web.ts'

const { interview, people } = aCaseFile()
const named = (change: string) => ({ 'idempotency-key': change })

describeStores((open) => {
  async function aShop() {
    const { store } = await open()
    const { desk } = await aDesk({ store })
    return { store, desk, web: await aWeb({ desk }) }
  }
  const count = async (web: Awaited<ReturnType<typeof aWeb>>) => JSON.parse(JSON.stringify((await web.send('get', '/api/home')).json)).interviews.length

  test('a change that is asked for twice under one name is done once, and answered the same', async () => {
    const { web } = await aShop()
    const change = randomUUID()
    const ask = () => web.send('post', '/api/interviews', { interview, people }, named(change))
    const first = await ask()
    expect(first.status).toBe(200)
    expect(await ask()).toEqual(first)
    expect(await count(web)).toBe(1)
  })

  test('asked for many times at once it is done once, too', async () => {
    const { web } = await aShop()
    const change = randomUUID()
    const answers = await Promise.all(Array.from({ length: 8 }, () => web.send('post', '/api/interviews', { interview, people }, named(change))))
    expect(await count(web)).toBe(1)
    expect(answers.every(({ status, error }) => status === 200 || error?.code === 'done-before')).toBe(true)
    expect(answers.some(({ status }) => status === 200)).toBe(true)
  })

  test('where the process ended before it could answer, the change counts as done', async () => {
    const { web, store, desk } = await aShop()
    const change = randomUUID()
    const broken = { ...store, change: async <T>(owner: string, work: Parameters<typeof store.change<T>>[1]) => store.change<T>(owner, async (records) => work({ ...records, keepAnswer: () => Promise.reject(new Error('The power went.')) })) }
    const dying = await aWeb({ desk: { ...desk, store: broken } })
    expect((await dying.send('post', '/api/interviews', { interview, people }, named(change))).status).toBe(500)
    expect(await web.send('post', '/api/interviews', { interview, people }, named(change))).toMatchObject({ status: 409, error: { code: 'done-before' } })
    expect(await count(web)).toBe(1)
  })

  test('a name is one change: another request under it is refused', async () => {
    const { web } = await aShop()
    const change = randomUUID()
    await web.send('post', '/api/interviews', { interview, people }, named(change))
    expect(await web.send('post', '/api/interviews/sample', undefined, named(change))).toMatchObject({ status: 400, error: { code: 'bad-input' } })
    expect(await count(web)).toBe(1)
  })

  test('what was refused was not done: it may be asked for again, and then is', async () => {
    const { web } = await aShop()
    const change = randomUUID()
    const added = JSON.parse(JSON.stringify((await web.send('post', '/api/interviews', { interview, people })).json))
    const path = `/api/interviews/${added.id}/letters`
    expect(await web.send('post', path, {}, named(change))).toMatchObject({ error: { code: 'no-profile' } })
    await web.send('put', '/api/profile', aCaseFile().candidate)
    expect((await web.send('post', path, {}, named(change))).status).toBe(200)
  })

  test('a change whose name was taken for nothing never happens, and one that happened is said to have', async () => {
    const { web } = await aShop()
    const [never, done] = [randomUUID(), randomUUID()]
    const ask = (change: string) => web.send('post', '/api/interviews', { interview, people }, named(change))
    const takeBack = async (changeId: string) => (await web.send('post', '/api/changes/void', { changeId })).json
    await ask(done)
    expect([await takeBack(never), await takeBack(never), await takeBack(done)]).toEqual([{ carriedOut: false }, { carriedOut: false }, { carriedOut: true }])
    expect((await ask(never)).status).toBe(400)
    expect(await count(web)).toBe(1)
  })

  test('a name belongs to its owner: somebody else may use the same', async () => {
    const { web, desk } = await aShop()
    const change = randomUUID()
    await web.send('post', '/api/interviews', { interview, people }, named(change))
    const eve = await aWeb({ desk, ownerId: 'eve' })
    expect((await eve.send('post', '/api/interviews', { interview, people }, named(change))).status).toBe(200)
    expect(await count(eve)).toBe(1)
  })

  test('nothing is kept of a request that bears a secret, not even a digest', async () => {
    const { web, store } = await aShop()
    const change = randomUUID()
    const kept = await web.send('put', '/api/sign-in-clients/google', { clientId: 'a-client-of-ours', secret: 'tr0ub4dor' }, named(change))
    expect(kept.status).toBe(200)
    expect(await store.read(OWNER, (records) => records.doneOnce(change))).toBeUndefined()
  })

  test('names are forgotten after two weeks, and not before; answers are kept to the newest five hundred', async () => {
    const { store } = await open()
    const at = Temporal.Instant.from('2026-11-20T12:00:00Z')
    const answer = new Uint8Array([1])
    await store.change(OWNER, async (records) => {
      await records.takeChangeId('old', 'r', at.subtract({ hours: 24 * 15 }))
      for (let number = 0; number < 502; number++) {
        await records.takeChangeId(`n${number}`, 'r', at.add({ seconds: number }))
        await records.keepAnswer(`n${number}`, answer)
      }
    })
    const known = await store.read(OWNER, async (records) => Promise.all(['old', 'n0', 'n501'].map((name) => records.doneOnce(name))))
    expect(known.map((each) => each && { ...each, answer: each.answer?.length })).toEqual([undefined, { request: 'r', answer: undefined }, { request: 'r', answer: 1 }])
  })
})

test('every door that takes a secret is among those of which nothing is kept', () => {
  const bears = Object.entries<Row>(rows).filter(([, { body }]) => body instanceof z.ZodObject && Object.keys(body.shape).some((name) => /^(?:password|secret|key|auth|token)$/.test(name)))
  // The token of a link is spent by the request itself, and a finding's key is its name.
  expect(bears.map(([name]) => name).filter((name) => !['openSession', 'openLink', 'answerFinding', 'takeBackAnswer'].includes(name)).toSorted()).toEqual([...secretDoors].toSorted())
})

test.each(['short', 'x'.repeat(81), 'with spaces and such things'])('the name %j is refused', async (change) => {
  const { send } = await aWeb()
  expect(await send('post', '/api/interviews/sample', undefined, named(change))).toMatchObject({ status: 400 })
})
