import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A real CalDAV and CardDAV server on loopback. */
export interface Radicale {
  readonly url: string
  readonly user: string
  readonly password: string
  /** Puts something there by its own protocol, as another program would. */
  put(path: string, text: string, type: string): Promise<void>
  makeCollection(path: string, kind: 'calendar' | 'address-book', name: string): Promise<void>
  stop(): Promise<void>
}

/** Tells whether Radicale is on this machine. */
export function hasRadicale(): boolean {
  return spawnSync('sh', ['-c', 'command -v radicale']).status === 0
}

/** Starts Radicale with a folder and a user of its own. */
export async function startRadicale(): Promise<Radicale> {
  const folder = mkdtempSync(join(tmpdir(), 'regards-radicale-'))
  const [user, password] = ['brianna', 'app password: ä']
  writeFileSync(join(folder, 'users'), `${user}:${password}\n`)
  const port = await freePort()
  writeFileSync(
    join(folder, 'config'),
    `[server]\nhosts = 127.0.0.1:${port}\n[auth]\ntype = htpasswd\nhtpasswd_filename = ${folder}/users\nhtpasswd_encryption = plain\ndelay = 0\n[storage]\nfilesystem_folder = ${folder}/collections\n[logging]\nlevel = critical\n`,
  )
  const child = spawn('radicale', ['--config', join(folder, 'config')], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  const ask = async (path: string, init: RequestInit): Promise<void> => {
    const headers = { ...init.headers, authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` }
    const response = await fetch(url + path, { ...init, headers })
    if (!response.ok) throw new Error(`Radicale answered ${response.status} to ${path}: ${await response.text()}`)
  }
  await untilItAnswers(url)
  return {
    url,
    user,
    password,
    put: (path, text, type) => ask(path, { method: 'PUT', body: text, headers: { 'content-type': type } }),
    makeCollection: (path, kind, name) => ask(path, { method: 'MKCOL', body: collectionBody(kind, name) }),
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function collectionBody(kind: 'calendar' | 'address-book', name: string): string {
  const type =
    kind === 'calendar'
      ? '<C:calendar xmlns:C="urn:ietf:params:xml:ns:caldav"/>'
      : '<CR:addressbook xmlns:CR="urn:ietf:params:xml:ns:carddav"/>'
  return `<?xml version="1.0"?><mkcol xmlns="DAV:"><set><prop><resourcetype><collection/>${type}</resourcetype><displayname>${name}</displayname></prop></set></mkcol>`
}

async function untilItAnswers(url: string): Promise<void> {
  const giveUp = performance.now() + 20_000
  for (;;) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer) return
    if (performance.now() > giveUp) throw new Error('Radicale did not start in 20 s.')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
