import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fetchText } from './mail/fetch-text.ts'
import { mailDiscovery } from './mail/discover.ts'
import { openDrafter } from './drafts/drafter.ts'
import { reachOf } from './site-reach.ts'
import { aMailbox } from '../../test/builders.ts'
import { imapPostbox } from './mail/postbox.ts'
import { smtpMailer } from './mail/smtp.ts'

const mayConnect = reachOf()

const inside = ['127.0.0.1', '127.8.8.8', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '255.255.255.255', '224.0.0.1', '198.18.0.1', '192.0.2.1', '::1', '::', 'fe80::1', 'fc00::1', 'fd12::1', 'ff02::1', '::ffff:10.0.0.1', '::ffff:a00:1', '64:ff9b::a00:1', '2002:a00:1::', '2001:db8::1', '100::1']

test.each(inside)('%s is nobody’s mail server: no port of it is reached', (address) => {
  for (const port of [465, 587, 993, 143, 443]) expect(mayConnect(address, port)).toBe(false)
})

test('a public address is reached at the ports of mail and at no other', () => {
  for (const address of ['1.1.1.1', '93.184.215.14', '2606:4700::1111']) {
    expect([465, 587, 993, 143, 443].every((port) => mayConnect(address, port))).toBe(true)
    fc.assert(fc.property(fc.integer({ min: 1, max: 65_535 }).filter((port) => ![465, 587, 993, 143, 443].includes(port)), (port) => !mayConnect(address, port)))
  }
})

test('of one’s own network what the site named is reached, that address at that port, however it is written', () => {
  const own = reachOf([{ address: '10.4.0.25', port: 465 }, { address: 'fd12::25', port: 993 }])
  expect([own('10.4.0.25', 465), own('fd12:0:0::0025', 993), own('1.1.1.1', 587)]).toEqual([true, true, true])
  expect([own('10.4.0.25', 993), own('10.4.0.26', 465), own('fd12::25', 465), own('127.0.0.1', 465), own('::ffff:10.4.0.26', 465), own('smtp', 465)]).toEqual([false, false, false, false, false, false])
})

test('what is no address at all is not reached', () => {
  fc.assert(fc.property(fc.string(), (text) => !mayConnect(text, 465) || /^[\d.]+$|:/.test(text)))
})

test.each(['127.0.0.1', 'localhost', '169.254.169.254', '::1', '10.0.0.1'])('a mailbox at %s gets the answer of a name that does not exist, to send and to read', async (host) => {
  const mailbox = aMailbox({ host, port: 465, imapHost: host, imapPort: 993, imapTls: 'implicit' })
  const words = async (at: string) => JSON.stringify([await smtpMailer({ mayConnect }).test({ ...mailbox, host: at }, 'p'), await imapPostbox({ mayConnect }).test({ ...mailbox, imapHost: at }, 'p')]).replaceAll(at, 'HOST')
  expect(await words(host)).toBe(await words('no-such-name.invalid'))
})

test('no file about mail servers is fetched from inside, however the domain is written', async () => {
  for (const url of ['https://127.0.0.1/x', 'https://[::1]/x', 'https://localhost/x', 'https://2130706433/x', 'https://0x7f.1/x']) expect(await fetchText(url, mayConnect)).toBeUndefined()
  const asked: string[] = []
  const discovery = mailDiscovery({ mayConnect, dns: { resolveMx: async () => [], resolveSrv: async () => [] }, probe: async (domain) => (asked.push(domain), undefined) })
  expect(await discovery.find('a@localhost.localdomain')).toEqual([])
})

test('a model in the site’s own network is refused, and a name that leads there is not asked', async () => {
  const asked: string[] = []
  const drafter = openDrafter({ guarded: async (input) => (asked.push(String(input)), Promise.reject(new Error('It leads inside.'))) })
  expect(drafter.refuses({ endpoint: 'http://127.0.0.1:11434/v1', local: true })).toContain('over the internet')
  expect(drafter.refuses({ endpoint: 'http://127.0.0.1:11434/v1', local: false })).toBeDefined()
  expect(await drafter.propose({ endpoint: 'https://inside.example/v1', model: 'm', local: false }, { to: 'Mae', facts: [] })).toMatchObject({ ok: false })
  expect(asked).toEqual(['https://inside.example/v1/chat/completions'])
})
