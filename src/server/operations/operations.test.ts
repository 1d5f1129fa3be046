import { expect, onTestFinished, test } from 'vitest'
import { Refusal } from '../../api/refusal.ts'
import type { Standing } from '../ports/operations.ts'
import { openFigures } from './figures.ts'
import { jsonLog } from './log-lines.ts'
import { openSiteDoor, type SiteDoorOptions } from './site-door.ts'

const standing: Standing = { due: 5, overdue: 2, overdueSeconds: 7, claimed: 0, committed: 0, late: 0, unknown: 1, ask: 3, errandsOverdue: 0, errandsOverdueSeconds: 0 }

async function aDoor(change: Partial<SiteDoorOptions> = {}) {
  const never = async () => Promise.reject(new Error('nobody asks'))
  const door = await openSiteDoor({ host: '127.0.0.1', port: 0, figures: { exposition: never }, ready: async () => undefined, health: never, ...change })
  onTestFinished(() => door.close())
  return async (path: string, method = 'GET') => {
    const response = await fetch(`http://127.0.0.1:${door.port}${path}`, { method })
    return [response.status, await response.text()]
  }
}

test('figures of a database that does not answer are not shown as they were before', async () => {
  let isUp = true
  const figures = await openFigures({ store: { standing: async () => (isUp ? standing : Promise.reject(new Error('away'))) }, pools: () => [] })
  expect((await figures.exposition()).text).toMatch(/regards_letters\{state="ask"\} 3[^]*regards_overdue_seconds\{work="letters"\} 7[^]*regards_database_up 1/)
  isUp = false
  const { text } = await figures.exposition()
  expect(text).toMatch(/^regards_database_up 0$/m)
  expect(text).not.toMatch(/^regards_(?:letters|overdue)/m)
})

test('attempts, requests and findings are counted by what they are, and by nobody’s words', async () => {
  const figures = await openFigures({ store: { standing: async () => standing }, pools: () => [{ name: 'cards', lanes: 1, busy: 1, waiting: 4, done: 9, refused: 2 }] })
  figures.attempt('accepted')
  figures.request({ method: 'GET', door: '/api/home', status: 200, ms: 30 })
  figures.textRead([{ part: 'body', start: 0, end: 3, severity: 'error', rule: 'spelling', pass: 'spelling', message: 'Okonkwo is not a word', suggestions: ['Okonkwo'] }], 12)
  const { text } = await figures.exposition()
  for (const line of ['regards_attempts_total{result="accepted"} 1', 'regards_request_seconds_count{method="GET",door="/api/home",status="200"} 1', 'regards_findings_total{pass="spelling",severity="error"} 1', 'regards_pool{pool="cards",what="waiting"} 4']) expect(text).toContain(`\n${line}\n`)
  expect(text).not.toContain('Okonkwo')
})

test('a process is alive also where it is not ready, and says in a code why it is not', async () => {
  const ask = await aDoor({ ready: async () => Promise.reject(new Refusal('database-unreachable', 'Nothing answers at db.secret.example:5432.')) })
  expect(await ask('/health')).toEqual([200, '{"ok":true}'])
  expect(await ask('/ready')).toEqual([503, '{"ready":false,"why":"database-unreachable"}'])
  expect(await (await aDoor({ ready: async () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7:5432')) }))('/ready')).toEqual([503, '{"ready":false,"why":"unexpected"}'])
  expect(await (await aDoor({ ready: async () => 'stopping' }))('/ready')).toEqual([503, '{"ready":false,"why":"stopping"}'])
  expect((await ask('/health', 'POST'))[0]).toBe(405)
  expect(await ask('/metrics')).toEqual([503, '{"ok":false}'])
})

test('a line of the log is one object, without what looks like an address', () => {
  const lines: string[] = []
  const log = jsonLog({ now: () => Temporal.Instant.from('2026-11-23T09:00:00Z'), write: (line) => lines.push(line), process: { pid: 7 } })
  log.say('Could not reach <ada.lovelace@uni.example>, twice')
  log.event('request', { door: '/api/home', ms: 3 })
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { at: '2026-11-23T09:00:00.000Z', level: 'warn', pid: 7, what: 'said', words: 'Could not reach <…>, twice' },
    { at: '2026-11-23T09:00:00.000Z', level: 'info', pid: 7, what: 'request', door: '/api/home', ms: 3 },
  ])
})
