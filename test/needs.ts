import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'

/** A program of the system that some tests stand on, and the Debian package that has it. */
interface Need {
  readonly name: string
  readonly debian: string
  readonly for: string
  readonly found: () => boolean
}

const needs: readonly Need[] = [
  { name: 'Chromium', debian: 'chromium', for: 'the browser tests', found: () => chromiumPath() !== undefined },
  { name: 'PostgreSQL', debian: 'postgresql', for: 'the store suite on PostgreSQL', found: () => globSync('/usr/lib/postgresql/*/bin/initdb').length > 0 || onPath('initdb') },
  { name: 'PgBouncer', debian: 'pgbouncer', for: 'the tests of many processes behind one pooler', found: () => existsSync('/usr/sbin/pgbouncer') },
  { name: 'Dovecot', debian: 'dovecot-imapd', for: 'the tests of reading a mailbox (IMAP)', found: () => existsSync('/usr/sbin/dovecot') },
  { name: 'Postfix', debian: 'postfix', for: 'the whole way between two real mail servers (as root)', found: () => process.getuid?.() !== 0 || existsSync('/usr/sbin/postfix') },
  { name: 'OpenSSL', debian: 'openssl', for: 'the mail server tests (certificates)', found: () => onPath('openssl') },
  { name: 'poppler', debian: 'poppler-utils', for: 'reading the drawn notes back', found: () => onPath('pdftotext') },
  { name: 'Radicale', debian: 'radicale', for: 'the tests of calendars and address books', found: () => onPath('radicale') },
]

/** Where Chromium is, if it is. */
export function chromiumPath(): string | undefined {
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))
}

/** Installs from Debian what is missing, where it may; gives a line for each thing that stays missing and what is skipped for it. */
export function meetNeeds(say: (line: string) => void): string[] {
  const missing = needs.filter((need) => !need.found())
  if (missing.length === 0) return []
  if (process.getuid?.() === 0 && onPath('apt-get')) install(missing.map((need) => need.debian), say)
  return missing.filter((need) => !need.found()).map((need) => `SKIPPED: ${need.for}: ${need.name} is not here; apt-get install ${need.debian} brings it.`)
}

function install(packages: readonly string[], say: (line: string) => void): void {
  say(`Installing for the tests, from Debian: ${packages.join(', ')} …`)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const run = spawnSync('apt-get', step, { env: environment, encoding: 'utf8', timeout: 15 * 60_000 })
    if (run.status !== 0) say(`apt-get ${step[0]} did not succeed: ${run.stderr.trim().split('\n').at(-1) ?? 'no answer'}`)
  }
}

function onPath(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}
