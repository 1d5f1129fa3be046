import { Refusal } from '../api/refusal.ts'
import type { MailboxSettings } from '../core/model/mailbox.ts'
import { WrongUse } from './arguments.ts'
import { given, password } from './ask.ts'
import { aCommand } from './command.ts'
import { talk, write, writeJson } from './output.ts'
import { type AtDesk, dataArgument, withDesk } from './with-desk.ts'

export const command = aCommand({
  says: 'Keeps a mailbox to send from and to hear from, after signing in to it once. The servers are found from the address where they can be; what is not given is asked for; the password is never an argument.',
  args: {
    address: { type: 'string', valueHint: 'ADDR', description: 'The address that letters come from' },
    name: { type: 'string', valueHint: 'NAME', description: 'Your name, as letters are signed; by default the one of your profile' },
    host: { type: 'string', valueHint: 'HOST', description: "The provider's SMTP server; found from the address where it can be" },
    port: { type: 'string', valueHint: 'NUMBER', description: '465 for TLS from the start, 587 for STARTTLS' },
    tls: { type: 'enum', options: ['implicit', 'starttls'], description: 'By default as the port has it' },
    user: { type: 'string', valueHint: 'USER', description: 'Who signs in; by default the address' },
    'password-stdin': { type: 'boolean', description: 'Reads the (app) password from stdin' },
    'imap-host': { type: 'string', valueHint: 'HOST', description: 'Where answers are read (IMAP); found from the address where it can be' },
    'imap-port': { type: 'string', valueHint: 'NUMBER', description: '993 for TLS from the start, 143 for STARTTLS' },
    'send-only': { type: 'boolean', description: 'Never reads this mailbox' },
    untested: { type: 'boolean', description: 'Keeps it without signing in first' },
    data: dataArgument,
    json: { type: 'boolean', description: 'Gives {"mailbox"}, without the password' },
  },
  examples: [
    'regards mailbox add',
    'regards mailbox add --address ana@gmail.com',
    'regards mailbox add --address ana@example.org --host smtp.example.org --port 465 --password-stdin < secret',
  ],
  run: (args) =>
    withDesk(args.data, async (open) => {
      const settings = await settingsFrom(args, open)
      const secret = await password(`(App) password of ${settings.user} at ${settings.host}`, args['password-stdin'] ?? false)
      if (!args.untested) await refuseIfUseless(open, settings, secret)
      const { addMailbox } = await import('../server/actions/mailboxes.ts')
      const mailbox = await addMailbox(open.desk, open.ownerId, { ...settings, password: secret })
      if (args.json) return writeJson({ mailbox })
      talk(`Letters can leave from ${mailbox.address} now.`)
      return write(`${mailbox.id}\n`)
    }),
})

interface Given {
  readonly address: string | undefined
  readonly name: string | undefined
  readonly host: string | undefined
  readonly port: string | undefined
  readonly tls: 'implicit' | 'starttls' | undefined
  readonly user: string | undefined
  readonly 'imap-host': string | undefined
  readonly 'imap-port': string | undefined
  readonly 'send-only': boolean | undefined
}

async function settingsFrom(args: Given, open: AtDesk): Promise<MailboxSettings> {
  const address = await given(args.address, 'address', 'The address that letters come from')
  const displayName = args.name ?? (await profileName(open)) ?? (await given(undefined, 'name', 'Your name, as letters are signed'))
  if (args.host === undefined) {
    const found = await discovered(open, address)
    if (found) return { address, displayName, ...found, user: args.user ?? found.user, ...(args['send-only'] ? noReading : readSide(args)) }
  }
  const host = await given(args.host, 'host', 'The SMTP server of your provider')
  const port = portFrom(args.port ?? (args.tls === 'starttls' ? '587' : '465'))
  return { address, displayName, host, port, user: args.user ?? address, tls: args.tls ?? (port === 465 ? 'implicit' : 'starttls'), ...(!args['send-only'] && readSide(args)) }
}

const noReading = { imapHost: undefined, imapPort: undefined, imapTls: undefined }

/** Where it is read, as far as that was given. */
function readSide({ 'imap-host': imapHost, 'imap-port': text }: Given): Pick<MailboxSettings, 'imapHost' | 'imapPort' | 'imapTls'> {
  if (imapHost === undefined) return {}
  const imapPort = portFrom(text ?? '993')
  return { imapHost, imapPort, imapTls: imapPort === 143 ? 'starttls' : 'implicit' }
}

async function discovered({ desk, ownerId }: AtDesk, address: string): Promise<Pick<MailboxSettings, 'host' | 'port' | 'tls' | 'user' | 'imapHost' | 'imapPort' | 'imapTls'> | undefined> {
  const { discoverMailbox } = await import('../server/actions/discover-mailbox.ts')
  const { found, worry } = await discoverMailbox(desk, ownerId, { address })
  if (worry) talk(worry !== 'interviewer' ? 'If this is your employer’s mailbox: they can read what leaves from it. One of your own is better.' : 'You met people of this company: a mailbox of your own is better.')
  const [best] = found
  if (!best) return undefined
  const { host, port, tls, user, imapHost, imapPort, imapTls, name, source } = best
  talk(`Found: ${name ?? host} (${source}): ${host}, port ${port}${imapHost === undefined ? '' : `; answers at ${imapHost}, port ${imapPort}`}.`)
  return { host, port, tls, user, imapHost, imapPort, imapTls }
}

async function profileName({ desk, ownerId }: AtDesk): Promise<string | undefined> {
  const profile = await desk.store.read(ownerId, (records) => records.profile())
  return profile?.name.trim() || undefined
}

function portFrom(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535) throw new WrongUse(`"${text}" is no port. The usual ones are 465 and 587.`)
  return port
}

async function refuseIfUseless({ desk, ownerId }: AtDesk, settings: MailboxSettings, secret: string): Promise<void> {
  const { testMailbox } = await import('../server/actions/test-mailbox.ts')
  const { ok, words, reading } = await testMailbox(desk, ownerId, { ...settings, password: secret })
  if (ok && reading && !reading.ok) talk(`Answers cannot be seen yet. ${reading.words}`)
  if (!ok) throw new Refusal('mailbox-trouble', `${words} Nothing was kept; --untested keeps it all the same.`)
}
