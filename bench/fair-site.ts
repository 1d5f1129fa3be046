/** A site as many processes run it: a balancer without sticky sessions, two web processes, two workers, a database with its replica. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLinkMail } from '../test/e2e/link-mail.ts'
import { freePort, startProduct } from '../test/e2e/product.ts'
import { siteSettings } from '../test/e2e/site.ts'
import { startReplicated } from '../test/postgres-replica.ts'
import { root } from '../test/source-files.ts'

export interface FairSite {
  readonly url: string
  linkFor(email: string): Promise<string>
  /** Kills a worker without a word and starts another in its place. */
  killWorker(nth: number): void
  /** Loses the database; its replica takes its place. */
  failOver(): Promise<number>
  stop(): Promise<void>
}

/** Starts it, with one admin invited. `smtp`: the mail server that letters go to, inside the site's own network. */
export async function startFairSite({ admin, smtp }: { readonly admin: string; readonly smtp: { readonly port: number; readonly caFile: string } }): Promise<FairSite> {
  const directory = mkdtempSync(join(tmpdir(), 'regards-fair-'))
  const data = mkdtempSync(join(tmpdir(), 'regards-fair-data-'))
  const database = await startReplicated(directory, { isSynchronous: true, lagMs: 300 })
  const mail = await startLinkMail()
  const port = await freePort()
  const settings = { REGARDS_DATABASE_URL: database.url, REGARDS_HOLD_SECONDS: '1', REGARDS_HOME: data, NODE_EXTRA_CA_CERTS: smtp.caFile, REGARDS_MAIL_SERVERS_INSIDE: `127.0.0.1:${smtp.port}`, ...siteSettings(port, mail) }
  execFileSync(process.execPath, ['bin/regards.js', 'admin', 'invite', admin], { cwd: root, env: { ...process.env, ...settings }, stdio: 'pipe' })
  const startWeb = () => startProduct({ data, environment: { ...settings, REGARDS_SERVICES: 'web' } })
  const webs = [await startWeb(), await startWeb()]
  const balancer = await balance(port, webs.map((web) => web.port))
  const startWorker = (): ChildProcess => spawn(process.execPath, ['bin/regards.js', 'serve', '--data', data], { cwd: root, env: { ...process.env, ...settings, REGARDS_SERVICES: 'worker' }, stdio: 'ignore' })
  const workers = [startWorker(), startWorker()]
  return {
    url: `http://localhost:${port}`,
    linkFor: mail.linkFor,
    killWorker: (nth) => {
      workers[nth]?.kill('SIGKILL')
      workers[nth] = startWorker()
    },
    failOver: () => database.failOver(),
    stop: async () => {
      for (const worker of workers) worker.kill('SIGKILL')
      balancer.close()
      for (const web of webs) await web.kill()
      await mail.stop()
      database.stop()
      for (const each of [directory, data]) rmSync(each, { recursive: true, force: true })
    },
  }
}

/** Gives each connection to the next process. */
async function balance(port: number, ports: readonly number[]) {
  let next = 0
  const server = createServer((from) => {
    const to = connect({ port: ports[next++ % ports.length] ?? 0, host: '127.0.0.1' })
    for (const [socket, other] of [[from, to], [to, from]] as const) {
      socket.pipe(other)
      socket.on('error', () => other.destroy())
    }
  })
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  return server
}
