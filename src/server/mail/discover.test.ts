import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { addressOf } from '../../../test/smtp/truth.ts'
import { readAutoconfig } from './autoconfig.ts'
import { mailDiscovery, type DiscoveryOptions } from './discover.ts'
import { fetchText } from './fetch-text.ts'
import { knownToNodemailer } from './well-known.ts'

const nothing = Object.assign(new Error('queryMx ENOTFOUND'), { code: 'ENOTFOUND' })

/** A network in which nobody answers, but for what a test names. */
function discovering(change: { mx?: string[]; srv?: Record<string, { name: string; port: number; priority?: number }[]>; files?: Record<string, string>; probe?: DiscoveryOptions['probe'] } = {}) {
  const asked: string[] = []
  const discovery = mailDiscovery({
    dns: {
      resolveMx: async () => {
        if (!change.mx) throw nothing
        return change.mx.map((exchange, priority) => ({ exchange, priority }))
      },
      resolveSrv: async (name: string) => {
        const found = change.srv?.[name]
        if (!found) throw nothing
        return found.map(({ priority = 0, ...record }) => ({ ...record, priority, weight: 0 }))
      },
    },
    fetchFile: async (url) => (asked.push(url), change.files?.[url]),
    probe: change.probe ?? (async () => undefined),
  })
  return { asked, find: (address: string) => discovery.find(address) }
}

const xml = `<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="fern.example"><domain>fern.example</domain><displayName>Fern Mail</displayName>
<incomingServer type="pop3"><hostname>pop.fern.example</hostname><port>995</port><socketType>SSL</socketType></incomingServer>
<incomingServer type="imap"><hostname>imap.fern.example</hostname><port>993</port><socketType>SSL</socketType><username>%EMAILLOCALPART%</username></incomingServer>
<outgoingServer type="smtp"><hostname>old.fern.example</hostname><port>25</port><socketType>plain</socketType></outgoingServer>
<outgoingServer type="smtp"><hostname>smtp.fern.example</hostname><port>587</port><socketType>STARTTLS</socketType><username>%EMAILLOCALPART%</username></outgoingServer>
</emailProvider></clientConfig>`

test('a known provider is found without asking anybody', async () => {
  const { asked, find } = discovering()
  expect(await find(' ana@gmail.com ')).toMatchObject([{ source: 'table', name: 'Gmail', host: 'smtp.gmail.com', port: 465, tls: 'implicit', user: 'ana@gmail.com', imapHost: 'imap.gmail.com', signIn: 'google' }])
  expect(asked).toEqual([])
})

test('a domain of one’s own is known by the servers that take its mail', async () => {
  expect(await discovering({ mx: ['alt1.aspmx.l.google.com'] }).find('ana@reyes.example')).toMatchObject([{ source: 'mx', host: 'smtp.gmail.com' }])
  expect(await discovering({ mx: ['reyes-example.mail.protection.outlook.com'] }).find('ana@uni.example')).toMatchObject([{ source: 'mx', host: 'smtp.office365.com', tls: 'starttls', signIn: 'microsoft' }])
})

test('a domain’s own settings file is read over HTTPS, and is not told whose mailbox it is', async () => {
  const { asked, find } = discovering({ files: { 'https://fern.example/.well-known/autoconfig/mail/config-v1.1.xml': xml } })
  expect(await find('ana.reyes@fern.example')).toEqual([
    { source: 'autoconfig', name: 'Fern Mail', host: 'smtp.fern.example', port: 587, tls: 'starttls', user: 'ana.reyes', imapHost: 'imap.fern.example', imapPort: 993, imapTls: 'implicit' },
  ])
  expect(asked.every((url) => url.startsWith('https://') && !url.includes('ana'))).toBe(true)
})

test.each([
  ['without TLS', xml.replaceAll('STARTTLS', 'plain')],
  ['with a host that is none', xml.replace('smtp.fern.example', 'smtp.fern.example/../x')],
  ['that is no file of settings', '<html>404</html>'],
  ['made to keep a parser busy', `<outgoingServer type="smtp">${'<hostname>'.repeat(6_000)}`],
])('a settings file %s is none', (_, text) => {
  expect(readAutoconfig(text, 'ana@fern.example')).toBeUndefined()
})

test('the records of a domain name its servers, the best first', async () => {
  const srv = {
    '_submissions._tcp.fern.example': [{ name: 'backup.fern.example', port: 465, priority: 10 }, { name: 'smtp.fern.example', port: 465, priority: 1 }],
    '_imaps._tcp.fern.example': [{ name: 'imap.fern.example', port: 993 }],
    '_imap._tcp.fern.example': [{ name: '.', port: 0 }],
  }
  expect(await discovering({ srv }).find('ana@fern.example')).toEqual([
    { source: 'srv', host: 'smtp.fern.example', port: 465, tls: 'implicit', user: 'ana@fern.example', imapHost: 'imap.fern.example', imapPort: 993, imapTls: 'implicit' },
  ])
})

test('where nobody says anything, the usual doors are tried, and nothing found is an empty list', async () => {
  const probe = async (domain: string, user: string) => ({ source: 'probe' as const, host: `mail.${domain}`, port: 465, tls: 'implicit' as const, user })
  expect(await discovering({ probe }).find('ana@fern.example')).toMatchObject([{ source: 'probe', host: 'mail.fern.example' }])
  expect(await discovering().find('ana@fern.example')).toEqual([])
  expect(await discovering().find('no address')).toEqual([])
})

test('where only some addresses may be connected to, neither a file nor a door of another is asked for', async () => {
  let connections = 0
  const server = createServer((socket) => (connections++, socket.destroy()))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = addressOf(server.address())
  expect(await fetchText(`https://localhost:${port}/mail/config-v1.1.xml`, () => false)).toBeUndefined()
  expect(connections).toBe(0)
  expect(await fetchText(`https://localhost:${port}/mail/config-v1.1.xml`, () => true)).toBeUndefined()
  expect(connections).toBeGreaterThan(0)
  server.close()
})

test('what nodemailer knows besides is used', () => {
  expect(knownToNodemailer('ana@yandex.ru')).toMatchObject({ source: 'table', host: 'smtp.yandex.ru', port: 465 })
  expect(knownToNodemailer('ana@fern.example')).toBeUndefined()
})
