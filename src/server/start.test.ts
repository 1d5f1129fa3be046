import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Config } from './config.ts'
import { readLaunch } from './launch.ts'
import { type Running, start } from './start.ts'

let home = ''
const running: Running[] = []
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'regards-start-'))
})
afterEach(async () => {
  for (const each of running.splice(0)) await each.stop()
  rmSync(home, { recursive: true })
})

async function run(change: Partial<Config> = {}): Promise<Running> {
  const config: Config = { home, port: 0, services: ['web'], holdSeconds: 0, opensBrowser: false, ...change }
  const started = await start(config, { log: () => {} })
  running.push(started)
  return started
}

/** Comes by the link as the page does, and gives the cookie. */
async function letIn({ url, launchUrl }: Running): Promise<string> {
  const token = new URL(launchUrl ?? '').hash.replace('#token=', '')
  const response = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { origin: url ?? '', 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  })
  expect(response.status).toBe(200)
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

function read(url: string | undefined, cookie: string): Promise<Response> {
  return fetch(`${url}/api/home`, { headers: { cookie } })
}

test('the link lets a browser in; after a restart it is still in', async () => {
  const first = await run()
  const cookie = await letIn(first)
  expect(await (await read(first.url, cookie)).json()).toEqual({ interviews: [], offers: [], hasMailbox: false })
  await first.stop()
  const second = await run({ port: Number(new URL(first.url ?? '').port) })
  expect((await read(second.url, cookie)).status).toBe(200)
})

test('when the link was used, a fresh one lies in the launch file, and it goes with the server', async () => {
  const started = await run()
  const before = readLaunch(home)
  await letIn(started)
  const after = readLaunch(home)
  expect([before?.url, after?.url]).toEqual([started.url, started.url])
  expect(after?.token).not.toBe(before?.token)
  await started.stop()
  expect(readLaunch(home)).toBeUndefined()
})

test('both loopback addresses answer, where the machine has them', async () => {
  const { url } = await run()
  const port = new URL(url ?? '').port
  expect((await fetch(`http://127.0.0.1:${port}/api/health`)).status).toBe(200)
  if (Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ address }) => address === '::1'))) {
    expect((await fetch(`http://[::1]:${port}/api/health`)).status).toBe(200)
  }
})

test('a second start on the same data says who is there, and the first goes on', async () => {
  const first = await run()
  await expect(run()).rejects.toMatchObject({ code: 'data-in-use', message: expect.stringContaining(`process ${process.pid}`) })
  expect((await fetch(`${first.url}/api/health`)).status).toBe(200)
})

test('a port in use is said with the way out, and the data is free again', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const address = other.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  await expect(run({ port })).rejects.toMatchObject({ code: 'port-in-use', message: expect.stringContaining(`Port ${port} is in use`) })
  expect((await run()).url).toBeDefined()
  await new Promise((resolve) => other.close(resolve))
})

test('what lies in the data directory is its owner’s alone', async () => {
  await run()
  for (const name of ['regards.db', 'key', 'launch.json', 'lock.json']) {
    expect([name, existsSync(join(home, name)) && statSync(join(home, name)).mode & 0o077]).toEqual([name, 0])
  }
})

test('a database that cannot be reached is said, and nothing is left behind', async () => {
  await expect(run({ databaseUrl: 'postgres://me:secret@127.0.0.1:1/none' })).rejects.toMatchObject({
    code: 'database-unreachable',
    message: expect.not.stringContaining('secret'),
  })
})
