import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../source-files.ts'

/** The product as a user starts it, in a process of its own. */
export interface Product {
  readonly url: string
  /** With the one-time token. */
  readonly link: string
  readonly data: string
  readonly port: number
  /** Everything it said so far. */
  said(): string
  /** SIGKILL: no time to tidy up. */
  kill(): Promise<void>
  /** SIGTERM, and waits. */
  stop(): Promise<number | null>
}

interface ProductOptions {
  readonly data?: string
  readonly port?: number
  readonly environment?: Readonly<Record<string, string>>
}

/** Starts `regards serve` and waits for its link. */
export async function startProduct(options: ProductOptions = {}): Promise<Product> {
  const data = options.data ?? newDataFolder()
  const port = options.port ?? (await freePort())
  const child = spawn(process.execPath, ['bin/regards.js', 'serve', '--port', String(port), '--data', data], {
    cwd: root,
    env: { ...process.env, REGARDS_HOLD_SECONDS: '1', ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (chunk) => (said += String(chunk)))
  child.stderr.on('data', (chunk) => (said += String(chunk)))
  const link = await waitForLink(child, () => said)
  return {
    url: new URL(link).origin,
    link,
    data,
    port,
    said: () => said,
    kill: async () => void (await end(child, 'SIGKILL')),
    stop: () => end(child, 'SIGTERM'),
  }
}

/** A fresh folder for data, gone when the test process ends. */
export function newDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'regards-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A port of loopback that nobody listens on. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No free port.'))))
    })
  })
}

function waitForLink(child: ChildProcess, said: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`Regards did not start in 30 s. It said: ${said()}`)), 30_000)
    const look = (): void => {
      // A site with accounts has no token.
      const link = /Regards is here: (http:\/\/localhost:\d+\S*)\n/.exec(said())?.[1]
      if (!link) return
      clearTimeout(limit)
      resolve(link)
    }
    child.stdout?.on('data', look)
    child.stderr?.on('data', look)
    child.once('exit', (code) => {
      clearTimeout(limit)
      reject(new Error(`Regards ended with ${code}. It said: ${said()}`))
    })
  })
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code))
    child.kill(signal)
  })
}
