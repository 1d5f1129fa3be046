import { expect, test } from 'vitest'
import { dovecotMissing, startDovecot } from '../imap/dovecot.ts'
import { startSmtp } from '../smtp/start.ts'
import { aDirectory, regards } from './run-cli.ts'

test.skipIf(dovecotMissing)('a mailbox that can be read is added, tested on both sides, and kept without its password', async () => {
  const dovecot = await startDovecot()
  const { user, password } = dovecot.account()
  const smtp = await startSmtp({ users: { [user]: password } })
  const home = aDirectory()
  const env = { NODE_EXTRA_CA_CERTS: smtp.caFile }
  const servers = ['--host', 'localhost', '--port', String(smtp.port), '--tls', 'implicit', '--imap-host', 'localhost', '--imap-port', String(dovecot.port)]
  const added = await regards(['mailbox', 'add', '--address', user, '--name', 'Ana', ...servers, '--password-stdin', '--json'], { home, env, input: password })
  expect(added).toMatchObject({ code: 0, stderr: '' })
  expect(JSON.parse(added.stdout).mailbox).toMatchObject({ address: user, imapHost: 'localhost', imapPort: dovecot.port, imapTls: 'implicit' })
  expect(added.stdout).not.toContain(password)
  expect(await regards(['mailbox', 'test'], { home, env })).toMatchObject({ code: 0, stderr: `${user} works.\nIt can be read.\n` })
  await Promise.all([smtp.stop(), dovecot.stop()])
  const gone = await regards(['mailbox', 'test', '--json'], { home, env })
  expect(JSON.parse(gone.stdout)).toMatchObject({ ok: false, trouble: 'wrong-port', reading: { ok: false } })
})

test('the servers of a known provider are found from the address alone', async () => {
  const { code, stdout, stderr } = await regards(['mailbox', 'add', '--address', 'ana@gmail.com', '--name', 'Ana', '--untested', '--password-stdin', '--json'], { home: aDirectory(), input: 'x' })
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'Found: Gmail (table): smtp.gmail.com, port 465; answers at imap.gmail.com, port 993.\n' })
  expect(JSON.parse(stdout).mailbox).toMatchObject({ host: 'smtp.gmail.com', imapHost: 'imap.gmail.com' })
})
