import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { chmodSync, closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { Refusal } from '../../api/refusal.ts'
import type { Secrets } from '../ports.ts'

const CIPHER = 'aes-256-gcm'
const VERSION = 'v1'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Where the keys are: lines of a site's environment win over the file. */
export interface KeyPlace {
  readonly keyFile: string
  readonly keyLines?: string | undefined
}

export interface SiteSecrets extends Secrets {
  /** Gives a secret of its own for a purpose, the same in all processes that share the keys. */
  derive(purpose: string): string
}

interface Key {
  readonly id: string
  readonly bytes: Buffer
}

/**
 * Opens the keys that seal passwords. The file lies outside the database, is made where there is none, and may hold
 * several keys, one a line (`id key`): the last seals, all open.
 * @throws Refusal `key-lost` where the file is damaged, or a password was sealed with a key that it does not hold.
 */
export function openSecrets({ keyFile, keyLines }: KeyPlace): SiteSecrets {
  const keys = keyLines === undefined ? keysIn(keyFile) : readKeys(keyLines, 'REGARDS_KEYS')
  return {
    derive: (purpose) => createHmac('sha256', oldestOf(keys, keyFile).bytes).update(purpose).digest('base64url'),
    seal: (plain, context) => seal(plain, context, newestOf(keys, keyFile)),
    open: (sealed, context) => open(sealed, context, keys),
  }
}

function keysIn(keyFile: string): Key[] {
  try {
    if (!existsSync(keyFile)) makeKeyFile(keyFile)
    keepPrivate(keyFile)
    return readKeys(readFileSync(keyFile, 'utf8'), `the key file ${keyFile}`)
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    throw new Refusal('key-lost', `The key file ${keyFile} cannot be made or read: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause })
  }
}

/** Makes a line for the key file. */
export function newKeyLine(): string {
  return `${randomBytes(6).toString('hex')} ${randomBytes(32).toString('base64')}\n`
}

function seal(plain: string, context: readonly string[], key: Key): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, key.bytes, nonce, { authTagLength: TAG_BYTES }).setAAD(boundTo(key.id, context))
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return [VERSION, key.id, nonce.toString('base64url'), sealed.toString('base64url')].join('.')
}

function open(text: string, context: readonly string[], keys: readonly Key[]): string {
  const [version, id = '', nonce = '', body = '', ...rest] = text.split('.')
  const sealed = Buffer.from(body, 'base64url')
  if (version !== VERSION || rest.length > 0 || sealed.length < TAG_BYTES) throw cannotOpen('is not a sealed secret, or was damaged')
  const key = keys.find((each) => each.id === id)
  if (!key) throw cannotOpen('was sealed with a key that is not in the key file (any more)')
  try {
    const decipher = createDecipheriv(CIPHER, key.bytes, Buffer.from(nonce, 'base64url'), { authTagLength: TAG_BYTES })
    decipher.setAAD(boundTo(id, context)).setAuthTag(sealed.subarray(-TAG_BYTES))
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]).toString('utf8')
  } catch (cause) {
    throw cannotOpen('was sealed for something else, with another key, or was changed since', cause)
  }
}

function cannotOpen(why: string, cause?: unknown): Refusal {
  return new Refusal('key-lost', `What is kept as the password of this mailbox ${why}. Enter the password again.`, { at: 'password', cause })
}

/** What the seal is bound to. The lengths keep ['ab', 'c'] and ['a', 'bc'] apart. */
function boundTo(keyId: string, context: readonly string[]): Buffer {
  return Buffer.concat(
    [VERSION, keyId, ...context].flatMap((part) => {
      const bytes = Buffer.from(part, 'utf8')
      const length = Buffer.alloc(4)
      length.writeUInt32BE(bytes.length)
      return [length, bytes]
    }),
  )
}

function readKeys(text: string, place: string): Key[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line, index) => {
    const [, id, text] = /^([0-9a-f]{12}) ([A-Za-z0-9+/]{43}=)$/.exec(line.trim()) ?? []
    if (id === undefined || text === undefined) throw new Refusal('key-lost', `Line ${index + 1} of ${place} is not a key. Put the file back from a copy; without it the passwords of the mailboxes must be entered again.`)
    return { id, bytes: Buffer.from(text, 'base64') }
  })
}

/** New keys come at the end, so that this one stays. */
function oldestOf(keys: readonly Key[], keyFile: string): Key {
  return keys[0] ?? newestOf(keys, keyFile)
}

function newestOf(keys: readonly Key[], keyFile: string): Key {
  const newest = keys.at(-1)
  if (!newest) throw new Refusal('key-lost', `The key file ${keyFile} is empty. Put it back from a copy, or delete it and enter the passwords of the mailboxes again.`)
  return newest
}

/** Written beside and linked into place: the file is there as a whole or not at all, and never replaces another. */
function makeKeyFile(keyFile: string): void {
  mkdirSync(dirname(keyFile), { recursive: true, mode: 0o700 })
  const draft = `${keyFile}.${process.pid}.${randomBytes(4).toString('hex')}`
  const file = openSync(draft, 'wx', 0o600)
  try {
    writeSync(file, newKeyLine())
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  try {
    linkSync(draft, keyFile)
  } catch (error) {
    if (!existsSync(keyFile)) throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function keepPrivate(keyFile: string): void {
  const isOpenToOthers = (statSync(keyFile).mode & 0o077) !== 0
  if (isOpenToOthers && process.platform !== 'win32') chmodSync(keyFile, 0o600)
}
