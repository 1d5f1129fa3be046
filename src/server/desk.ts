/** The desk as it really is: one file or one database, the proofreader, the way to mail servers. */
import { join } from 'node:path'
import { Refusal } from '../api/refusal.ts'
import { proofreadingMemory } from './actions/remember-proofreading.ts'
import { openCheckLexicon } from './check-lexicon.ts'
import type { Config } from './config.ts'
import { type DataDirectory, makeDataDirectory, takeDataDirectory } from './data-directory.ts'
import { openDrafter } from './drafts/drafter.ts'
import { openCalendars } from './calendars/calendars.ts'
import { openFileReader } from './capture/file-reader.ts'
import { openInvitationReader } from './capture/invitation-reader.ts'
import { openProofreader } from './language/proofreader.ts'
import { mailDiscovery } from './mail/discover.ts'
import { emlWriter } from './mail/eml.ts'
import { oauthSignIns } from './mail/oauth.ts'
import { imapPostbox } from './mail/postbox.ts'
import { readIncomingMail } from './mail/read-message.ts'
import { openSecrets, type SiteSecrets } from './mail/secrets.ts'
import { smtpMailer } from './mail/smtp.ts'
import { usualSendLimits } from '../core/send/limits.ts'
import type { Desk, Mailer, Proofreader } from './ports.ts'
import type { AccountRecords, HostedStore } from './ports/accounts.ts'
import type { FileReader } from './ports/files.ts'
import type { PoolStanding } from './ports/operations.ts'
import type { Postbox } from './ports/postbox.ts'
import type { SignIns } from './ports/sign-ins.ts'
import type { CardReader } from './ports/vision.ts'
import { openCardReader } from './vision/card-reader.ts'
import { openPrinter } from './print/printer.ts'
import { openSqliteStore } from './store/sqlite.ts'
import { openPush } from './push/sender.ts'
import { randomIds, systemClock } from './system.ts'

/** The one person of an installation that is run alone. */
export const OWNER = 'me'

export interface DeskOptions {
  /** Called when something may be due. */
  readonly wake?: (() => void) | undefined
  /** In place of the one that trusts this machine's authorities; tests bring their own authority. */
  readonly mailer?: Mailer | undefined
  readonly postbox?: Postbox | undefined
  /** In place of signing in with Google and Microsoft; tests bring a provider of their own. */
  readonly signIns?: SignIns | undefined
  /** True where somebody will soon want something proofread: the engines load at once, not with the first letter. */
  readonly warmsUp?: boolean | undefined
  /** True for what only looks: it may do so beside a process that keeps the embedded database, where whatever it would write is then refused. */
  readonly looksOnly?: boolean | undefined
}

export interface OpenDesk {
  readonly desk: Desk
  readonly ownerId: string
  /** Where accounts would be kept, and what their cookies are signed with. */
  readonly accounts: AccountRecords
  readonly derive: SiteSecrets['derive']
  /** The desk as one person has it: where readers are shared, their turns are theirs. */
  readonly deskOf: (ownerId: string) => Desk
  /** The readers that are shared, if any. */
  readonly pools: () => readonly PoolStanding[]
  close(): Promise<void>
}

/**
 * Opens everything that actions need, for commands as for the server.
 * @throws Refusal `data-in-use`, `no-data-directory` or `database-unreachable`, each with what to do.
 */
export async function openDesk(
  config: Config,
  { wake = () => {}, mailer, postbox, signIns, warmsUp = false, looksOnly = false }: DeskOptions = {},
): Promise<OpenDesk> {
  const directory = takeData(config, looksOnly)
  try {
    // Before anything that would have to be closed: a damaged key file is told at once.
    const secrets = openSecrets({ keyFile: join(config.home, 'key'), keyLines: config.hosting?.keyLines })
    const store = await openStore(config, directory.isKeptByAnother)
    const centre = config.hosting && (await import('./centre.ts')).centrePart(store)
    const readers = await openReaders(config, warmsUp)
    const mayConnect = config.hosting && (await import('./site-reach.ts')).reachOf(config.hosting.mailInside)
    const lexicon = openCheckLexicon()
    // Loading it holds up everything else for some tenths of a second: better now than under a request.
    if (warmsUp) lexicon.isWord('regards')
    const desk: Desk = {
      store,
      clock: systemClock,
      ids: randomIds,
      mailer: mailer ?? smtpMailer({ mayConnect }),
      postbox: postbox ?? imapPostbox({ mayConnect }),
      discovery: mailDiscovery({ mayConnect }),
      signIns: signIns ?? oauthSignIns({ now: () => systemClock.now(), siteClients: config.signInClients }),
      messages: emlWriter(),
      ...readers.of(''),
      secrets,
      drafter: openDrafter({ guarded: config.hosting && fetchGuarded }),
      push: openPush({ derive: secrets.derive, clock: systemClock, post: fetchGuarded }),
      printer: openPrinter(),
      lexicon,
      holdSeconds: config.holdSeconds,
      publicUrl: config.hosting?.publicUrl,
      sendLimits: config.hosting && usualSendLimits,
      ...centre,
      wake,
    }
    return { desk, ownerId: OWNER, accounts: store.accounts, derive: secrets.derive, deskOf: (ownerId) => ({ ...desk, ...readers.of(ownerId) }), pools: readers.standing, close: async () => closeAll(desk, directory) }
  } catch (error) {
    directory.close()
    throw error
  }
}

/** To public addresses only; loaded with the first message. */
async function fetchGuarded(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const { guardedFetch } = await import('./calendars/guarded-fetch.ts')
  const { hostname } = new URL(input instanceof Request ? input.url : input)
  return guardedFetch({ local: false, home: hostname })(input, init)
}

/** What this process may do with the data: all, or only look at what another one keeps. */
interface TakenData extends DataDirectory {
  readonly isKeptByAnother: boolean
}

/** One process owns the SQLite file; a PostgreSQL database is shared by as many as want to, and so is the key beside it. */
function takeData({ home, databaseUrl }: Config, looksOnly: boolean): TakenData {
  if (databaseUrl === undefined) return takeOrLook(home, looksOnly)
  makeDataDirectory(home)
  return { path: home, isKeptByAnother: false, close: () => {} }
}

function takeOrLook(home: string, looksOnly: boolean): TakenData {
  try {
    return { ...takeDataDirectory(home), isKeptByAnother: false }
  } catch (error) {
    if (looksOnly && error instanceof Refusal && error.code === 'data-in-use') return { path: home, isKeptByAnother: true, close: () => {} }
    throw error
  }
}

async function openStore({ home, databaseUrl, site, hosting }: Config, looksOnly: boolean): Promise<HostedStore> {
  if (databaseUrl === undefined) return openSqliteStore({ file: join(home, 'regards.db'), looksOnly })
  const { openPostgresStore } = await import('./store/postgres.ts')
  return openPostgresStore({ url: databaseUrl, connections: site?.connections, isHosted: hosting !== undefined })
}

type ReadersOfOne = Pick<Desk, 'proofreader' | 'cards' | 'files' | 'invitations' | 'incoming' | 'calendars'>

/** So many threads read files, and as many mail, where many people share them: one hostile file holds one of them for two seconds. */
const READERS_OF_FILES = 2

interface Readers {
  of(ownerId: string): ReadersOfOne
  standing(): readonly PoolStanding[]
}

/** One of each for one person; with many people on one site or one database, as many as the site says, in fair turns. */
async function openReaders({ databaseUrl, hosting, site, cardModels }: Config, warmsUp: boolean): Promise<Readers> {
  const proofreader = (): Proofreader => (warmsUp ? openProofreader() : openWhenAsked(openProofreader))
  const cards = (): CardReader => openCardReader({ ownModels: cardModels })
  const remember = proofreadingMemory()
  const calendars = openCalendars({ allowsLocal: hosting === undefined })
  if (databaseUrl === undefined && hosting === undefined) {
    const alone = { proofreader: remember(proofreader()), cards: cards(), ...withInvitations(openFileReader()), incoming: readIncomingMail(), calendars }
    return { of: () => alone, standing: () => [] }
  }
  const { sharedCalendars, sharedCardReaders, sharedFileReaders, sharedMailReaders, sharedProofreaders } = await import('./pools/shared-readers.ts')
  const sharedCards = sharedCardReaders(Array.from({ length: site?.cardReaders ?? 1 }, cards))
  const texts = sharedProofreaders(Array.from({ length: site?.proofreaders ?? 1 }, proofreader))
  const files = sharedFileReaders(Array.from({ length: READERS_OF_FILES }, () => openFileReader()))
  const mail = sharedMailReaders(Array.from({ length: READERS_OF_FILES }, () => readIncomingMail()))
  const dav = sharedCalendars(calendars)
  return {
    of: (ownerId) => ({ proofreader: remember(texts.of(ownerId)), cards: sharedCards.of(ownerId), ...withInvitations(files.of(ownerId)), incoming: mail.of(ownerId), calendars: dav.of(ownerId) }),
    standing: () => [sharedCards.standing(), texts.standing(), files.standing(), mail.standing(), dav.standing()],
  }
}

function withInvitations(files: FileReader): Pick<Desk, 'files' | 'invitations'> {
  return { files, invitations: openInvitationReader(files) }
}

/** The engines take seconds and hundreds of megabytes: a command that reads no letter does without. */
function openWhenAsked(open: () => Proofreader): Proofreader {
  let opened: Proofreader | undefined
  return {
    proofread: (text, dialect) => (opened ??= open()).proofread(text, dialect),
    warmUp: () => opened?.warmUp?.(),
    close: async () => opened?.close(),
  }
}

async function closeAll(desk: Desk, directory: DataDirectory): Promise<void> {
  await desk.proofreader.close()
  await desk.incoming.close()
  await desk.cards.close()
  await desk.store.close()
  directory.close()
}
