/** A real SMTP server (Postfix from Debian) on loopback before a Dovecot: it takes letters with TLS and a password, delivers them, and reports what it cannot deliver. Root only: Postfix gives its own processes their rights. */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../e2e/product.ts'
import { certificates } from '../smtp/certificates.ts'
import { greeter, type StartTruth } from '../smtp/truth.ts'
import type { Dovecot } from './dovecot.ts'

export interface Postfix {
  readonly host: 'localhost'
  /** TLS from the first byte. */
  readonly port: number
  stop(): void
}

/** What keeps Postfix from being started here; undefined: nothing. */
export const postfixMissing = process.getuid?.() !== 0 ? 'Postfix is started by root only' : existsSync('/usr/sbin/postfix') ? undefined : 'Postfix is not installed'

interface PostfixOptions {
  /** Whose mail goes into which mailbox, as Postfix' own table has it. */
  readonly mailboxes: string
  readonly domains: string
  /** False for one that stands behind the proxy of the tests, which does the TLS. */
  readonly tls: boolean
}

/** Starts one that delivers into the mail of a Dovecot; whoever has no account there has no mailbox. */
export async function startPostfix(dovecot: Dovecot, users: readonly string[]): Promise<Postfix> {
  return start(dovecot, { mailboxes: users.map((user) => `${user} ${user}/Maildir/\n`).join(''), domains: 'example.test', tls: true })
}

/** Gives a Postfix for the campaign, behind the proxy: what lies in the mailbox into which it delivers everything is the truth. */
export function postfixTruth(dovecot: Dovecot): StartTruth {
  return async (users, onDelivered) => {
    const sender = Object.keys(users)[0] ?? ''
    dovecot.account(sender)
    const postfix = await start(dovecot, { mailboxes: '@halden.test all/Maildir/\n', domains: 'halden.test', tls: false })
    const arrived = join(dovecot.mailDirectory, 'all', 'Maildir', 'new')
    const seen = new Set<string>()
    const look = (): void => {
      for (const name of existsSync(arrived) ? readdirSync(arrived) : []) {
        if (seen.has(name)) continue
        seen.add(name)
        // Postfix writes into another directory and then moves it here, whole.
        const bytes = readFileSync(join(arrived, name))
        onDelivered({ user: sender, envelope: { from: '', to: [] }, bytes, text: bytes.toString('utf8').replace(/\r?\n/g, '\r\n') })
      }
    }
    const looking = setInterval(look, 100)
    const { greeted, close } = greeter(postfix.port)
    return {
      greeted,
      async settled() {
        while (postfix.queued() > 0) await wait(200)
        look()
      },
      async stop() {
        clearInterval(looking)
        close()
        postfix.stop()
      },
    }
  }
}

async function start(dovecot: Dovecot, { mailboxes, domains, tls }: PostfixOptions): Promise<Postfix & { queued(): number }> {
  const directory = mkdtempSync(join(tmpdir(), 'regards-postfix-'))
  chmodSync(directory, 0o755)
  // Postfix asks there under a name of its own.
  chmodSync(dirname(dovecot.authSocket), 0o711)
  for (const name of ['queue', 'data', 'conf']) mkdirSync(join(directory, name))
  spawnSync('chown', ['postfix', join(directory, 'data')])
  const { key, cert } = certificates().good
  writeFileSync(join(directory, 'conf', 'key.pem'), key, { mode: 0o600 })
  writeFileSync(join(directory, 'conf', 'cert.pem'), cert)
  writeFileSync(join(directory, 'conf', 'users'), mailboxes)
  const port = await freePort()
  writeFileSync(join(directory, 'conf', 'main.cf'), mainOf(directory, dovecot, domains))
  writeFileSync(join(directory, 'conf', 'master.cf'), masterOf(port, tls))
  const run = (command: string) => spawnSync('postfix', ['-c', join(directory, 'conf'), command], { encoding: 'utf8', timeout: 20_000 })
  const started = run('start')
  const log = join(directory, 'log')
  if (started.status !== 0) throw new Error(`Postfix did not start: ${started.stderr} ${existsSync(log) ? readFileSync(log, 'utf8') : ''}`)
  return {
    host: 'localhost',
    port,
    queued: () => ['incoming', 'active', 'deferred', 'maildrop'].reduce((sum, name) => sum + filesBelow(join(directory, 'queue', name)), 0),
    stop() {
      run('stop')
      rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}

function filesBelow(directory: string): number {
  return existsSync(directory) ? readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length : 0
}

function mainOf(directory: string, { mailDirectory, authSocket }: Dovecot, domains: string): string {
  return `compatibility_level = 3.6
queue_directory = ${join(directory, 'queue')}
data_directory = ${join(directory, 'data')}
maillog_file = ${join(directory, 'log')}
maillog_file_prefixes = ${tmpdir()}
myhostname = mx.example.test
mydestination =
mynetworks =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
local_transport = error:no local mail
default_transport = error:5.1.2 there is no way out of this test
virtual_mailbox_domains = ${domains}
virtual_mailbox_base = ${mailDirectory}
virtual_mailbox_maps = texthash:${join(directory, 'conf', 'users')}
virtual_uid_maps = static:65534
virtual_gid_maps = static:65534
virtual_minimum_uid = 100
smtpd_tls_cert_file = ${join(directory, 'conf', 'cert.pem')}
smtpd_tls_key_file = ${join(directory, 'conf', 'key.pem')}
smtpd_sasl_auth_enable = yes
smtpd_client_connection_count_limit = 0
smtpd_error_sleep_time = 0
in_flow_delay = 0
smtpd_sasl_type = dovecot
smtpd_sasl_path = ${authSocket}
smtpd_reject_unlisted_recipient = no
smtpd_recipient_restrictions = permit_sasl_authenticated, reject
smtpd_relay_restrictions = permit_sasl_authenticated, reject
`
}

function masterOf(port: number, tls: boolean): string {
  return `127.0.0.1:${port} inet n - n - - smtpd -o smtpd_tls_wrappermode=${tls ? 'yes' : 'no'}
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
tlsmgr unix - - n 1000? 1 tlsmgr
proxymap unix - - n - - proxymap
postlog unix-dgram n - n - 1 postlogd
`
}
