import { expect, test } from 'vitest'
import { aHosted } from '../../../test/hosted.ts'
import { aWeb } from '../../../test/web.ts'
import { Refusal } from '../../api/refusal.ts'
import { siteHealth } from '../../api/site.ts'
import { invite } from '../actions/invitations.ts'

const letters = { due: 3, overdue: 1, overdueSeconds: 4, claimed: 0, committed: 0, late: 0, unknown: 0, ask: 2, errandsOverdue: 0, errandsOverdueSeconds: 0 }
const health = async () => ({ version: '1', upSeconds: 60, memoryMb: 300, letters, database: { engine: 'PostgreSQL 15', bytes: 1, replicas: 1, waitsForReplica: true }, pools: [] })

test('how a site is doing is for its admins, as counts; for others and where Regards is run alone the door is not there', async () => {
  const site = await aHosted({ health })
  await invite(site.desk, 'centre', { email: 'boss@uni.example', role: 'admin' })
  const boss = await site.signIn('boss@uni.example')
  const seen = await boss.send('get', '/api/centre/health')
  expect(seen).toMatchObject({ status: 200, json: { letters: { overdue: 1, ask: 2 } } })
  expect(siteHealth.strict().safeParse(seen.json).success).toBe(true)
  const student = await site.signIn('ada@uni.example')
  expect((await student.send('get', '/api/centre/health')).status).toBe(404)
  expect((await site.browser().send('get', '/api/centre/health')).status).toBe(401)
  expect((await (await aWeb({ health })).send('get', '/api/centre/health')).status).toBe(404)
})

test('where the site’s database lies is told to nobody who signs in, an admin included', async () => {
  const site = await aHosted({ health: () => Promise.reject(new Refusal('database-unreachable', 'Nothing answers at db1.inside:5432. Mend REGARDS_DATABASE_URL.')) })
  await invite(site.desk, 'centre', { email: 'boss@uni.example', role: 'admin' })
  const answer = await (await site.signIn('boss@uni.example')).send('get', '/api/centre/health')
  expect(answer).toMatchObject({ status: 503, error: { code: 'database-unreachable', words: expect.stringContaining('try again in a moment') } })
  expect(JSON.stringify(answer)).not.toMatch(/db1|5432|REGARDS_/)
})
