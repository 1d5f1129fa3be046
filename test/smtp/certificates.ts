import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** good: our CA, localhost · expired, wrong-name: our CA · unknown: another CA. */
export const certificateKinds = ['good', 'expired', 'wrong-name', 'unknown'] as const
export type CertificateKind = (typeof certificateKinds)[number]

export interface KeyPair {
  readonly key: string
  readonly cert: string
}

export interface Certificates extends Record<CertificateKind, KeyPair> {
  /** The authority that a client under test is told to trust. */
  readonly caFile: string
}

let made: Certificates | undefined

/** Makes a certificate authority and a certificate of each kind, once a process; they vanish when it ends. */
export function certificates(): Certificates {
  made ??= makeCertificates()
  return made
}

function makeCertificates(): Certificates {
  const directory = mkdtempSync(join(tmpdir(), 'regards-certificates-'))
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }))
  const authority = makeAuthority(directory, 'ours')
  const stranger = makeAuthority(directory, 'stranger')
  return {
    caFile: `${authority}.pem`,
    good: makeLeaf(authority, 'good', { name: 'localhost', days: 30 }),
    expired: makeLeaf(authority, 'expired', { name: 'localhost', days: -1 }),
    'wrong-name': makeLeaf(authority, 'wrong-name', { name: 'somewhere-else.test', days: 30 }),
    unknown: makeLeaf(stranger, 'unknown', { name: 'localhost', days: 30 }),
  }
}

const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']

function makeAuthority(directory: string, name: string): string {
  const base = join(directory, name)
  const uses = ['-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign,cRLSign']
  openssl('req', '-x509', ...newKey, '-keyout', `${base}.key`, '-out', `${base}.pem`, '-days', '30', '-subj', `/CN=${name} test authority`, ...uses)
  return base
}

function makeLeaf(authority: string, kind: CertificateKind, { name, days }: { readonly name: string; readonly days: number }): KeyPair {
  const base = `${authority}-${kind}`
  const addresses = name === 'localhost' ? ',IP:127.0.0.1,IP:::1' : ''
  writeFileSync(`${base}.ext`, `subjectAltName=DNS:${name}${addresses}\n`)
  openssl('req', '-new', ...newKey, '-keyout', `${base}.key`, '-out', `${base}.csr`, '-subj', `/CN=${name}`)
  const signed = ['-CA', `${authority}.pem`, '-CAkey', `${authority}.key`, '-CAcreateserial', '-days', String(days), '-extfile', `${base}.ext`]
  openssl('x509', '-req', '-in', `${base}.csr`, ...signed, '-out', `${base}.pem`)
  return { key: readFileSync(`${base}.key`, 'utf8'), cert: readFileSync(`${base}.pem`, 'utf8') }
}

function openssl(...words: string[]): void {
  try {
    execFileSync('openssl', words, { stdio: 'pipe' })
  } catch (cause) {
    throw new Error('The tests of mail need the openssl program to make certificates: apt-get install openssl.', { cause })
  }
}
