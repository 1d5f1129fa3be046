/** A real IMAP server (Dovecot from Debian) on loopback, unprivileged, with the certificates of the tests. */
import { type ChildProcess, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../e2e/product.ts'
import { certificates, type CertificateKind } from '../smtp/certificates.ts'
import { configOf } from './dovecot-config.ts'

export interface DovecotOptions {
  readonly certificate?: CertificateKind | undefined
  /** False for a server that makes and marks no folders: Sent is whatever an account has under any name. */
  readonly marksFolders?: boolean | undefined
  /** Capabilities to hide, as of a server that has not got them. */
  readonly without?: readonly string[] | undefined
  /** Where access tokens are looked up (RFC 7662-like); then the server takes nothing but them. */
  readonly tokenInfoUrl?: string | undefined
  /** Connections that one user may have at once; more are refused. */
  readonly mostConnections?: number | undefined
}

export interface Dovecot {
  readonly host: 'localhost'
  readonly port: number
  readonly startTlsPort: number
  readonly caFile: string
  /** Where each account's mail lies: USER/Maildir. */
  readonly mailDirectory: string
  /** The socket at which an SMTP server may ask who is who. */
  readonly authSocket: string
  /** An account that nobody else uses, empty. */
  account(user?: string): Account
  stop(): Promise<void>
}

/** One person's mail, as it lies on the disk of the server. */
export interface Account {
  readonly user: string
  readonly password: string
  /** Puts a message into a folder, as a delivery would. */
  deliver(message: string, folder?: string): void
  /** The messages of a folder as they lie there, oldest first. */
  messages(folder?: string): readonly { readonly text: string; readonly isSeen: boolean }[]
  /** Makes the server forget its numbering of a folder: its UIDVALIDITY changes. */
  renumber(folder?: string): void
}

/** What keeps Dovecot from being started here; undefined: nothing. */
export const dovecotMissing = existsSync('/usr/sbin/dovecot') || existsSync('/usr/bin/dovecot') ? undefined : 'Dovecot is not installed'

const nobody = { uid: 65_534, gid: 65_534 }
/** Dovecot refuses to serve mail as root, and the tests have no need of it. */
const unprivileged = process.getuid?.() === 0 ? nobody : undefined

const password = 'app-password'

/** Starts a server that lets everybody in who knows the password. */
export async function startDovecot(options: DovecotOptions = {}): Promise<Dovecot> {
  const directory = mkdtempSync(join(tmpdir(), 'regards-dovecot-'))
  const { caFile, ...pairs } = certificates()
  const pair = pairs[options.certificate ?? 'good']
  writeFileSync(join(directory, 'cert.pem'), pair.cert)
  writeFileSync(join(directory, 'key.pem'), pair.key)
  const [port, startTlsPort] = [await freePort(), await freePort()]
  const ids = unprivileged ?? { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
  mkdirSync(join(directory, 'mail'))
  for (const [name, text] of Object.entries(configOf({ directory, port, startTlsPort, ids, names: { user: nameIn('/etc/passwd', ids.uid), group: nameIn('/etc/group', ids.gid) }, options }))) writeFileSync(join(directory, name), text)
  ownAll(directory)
  const child = spawn('dovecot', ['-F', '-c', join(directory, 'dovecot.conf')], { ...unprivileged, stdio: ['ignore', 'ignore', 'pipe'], env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' } })
  const stop = async (): Promise<void> => {
    await ended(child)
    rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
  }
  let said = ''
  child.stderr?.on('data', (chunk) => (said += String(chunk)))
  const log = (): string => said + (existsSync(join(directory, 'log')) ? readFileSync(join(directory, 'log'), 'utf8') : '')
  await listening([port, startTlsPort], child, log).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  let accounts = 0
  const account = (user = `candidate-${++accounts}@example.test`): Account => {
    mkdirSync(join(directory, 'mail', user))
    own(join(directory, 'mail', user))
    return { user, password, ...mailIn(join(directory, 'mail', user, 'Maildir')) }
  }
  return { host: 'localhost', port, startTlsPort, caFile, mailDirectory: join(directory, 'mail'), authSocket: join(directory, 'auth'), account, stop }
}

function mailIn(maildir: string): Pick<Account, 'deliver' | 'messages' | 'renumber'> {
  let count = 0
  makeMaildir(maildir)
  const folderOf = (folder: string): string => (folder === 'INBOX' ? maildir : join(maildir, `.${utf7(folder)}`))
  return {
    deliver(message, folder = 'INBOX') {
      const name = `${Math.floor(Date.now() / 1000)}.M${String(++count).padStart(8, '0')}.localhost`
      makeMaildir(folderOf(folder))
      const draft = join(folderOf(folder), 'tmp', name)
      writeFileSync(draft, message.replace(/\r?\n/g, '\r\n'))
      own(draft)
      renameSync(draft, join(folderOf(folder), 'new', name))
    },
    messages: (folder = 'INBOX') =>
      ['cur', 'new']
        .flatMap((place) => filesIn(join(folderOf(folder), place)))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, path }) => ({ text: readFileSync(path, 'utf8'), isSeen: /:2,\w*S/.test(name) })),
    renumber(folder = 'INBOX') {
      for (const name of ['dovecot-uidlist', 'dovecot.index', 'dovecot.index.log', 'dovecot.index.cache', 'dovecot-uidvalidity']) rmSync(join(folderOf(folder), name), { force: true })
    },
  }
}

function filesIn(path: string): { name: string; path: string }[] {
  return existsSync(path) ? readdirSync(path).map((name) => ({ name, path: join(path, name) })) : []
}

function makeMaildir(path: string): void {
  if (existsSync(join(path, 'new'))) return
  for (const place of ['tmp', 'new', 'cur']) {
    mkdirSync(join(path, place), { recursive: true })
    own(join(path, place))
  }
  own(path)
}

function own(path: string): void {
  if (unprivileged) chownSync(path, unprivileged.uid, unprivileged.gid)
}

function ownAll(path: string): void {
  own(path)
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) ownAll(join(path, entry.name))
    else own(join(path, entry.name))
  }
}

function nameIn(file: string, id: number): string {
  const line = readFileSync(file, 'utf8').split('\n').find((each) => each.split(':')[2] === String(id))
  return line?.split(':')[0] ?? String(id)
}

/** Names of folders lie on the disk as IMAP writes them (RFC 3501 5.1.3). */
function utf7(name: string): string {
  return name.replaceAll('&', '&-').replace(/[^\x20-\x7e]+/g, (text) => {
    const bytes = Buffer.from(text, 'utf16le').swap16()
    return `&${bytes.toString('base64').replace(/=+$/, '').replaceAll('/', ',')}-`
  })
}

async function listening(ports: readonly number[], child: ChildProcess, log: () => string): Promise<void> {
  for (const port of ports) {
    for (let tries = 0; !(await answers(port)); tries++) {
      if (tries > 100 || child.exitCode !== null) throw new Error(`Dovecot did not start: ${log()}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('data', () => resolve(socket.destroy() !== undefined)).once('error', () => resolve(false))
    // The port with TLS from the start says nothing by itself.
    socket.once('connect', () => setTimeout(() => resolve(socket.destroy() !== undefined), 30))
  })
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), 3_000).unref()
  })
}
