/** What whoever runs a site for many people settles by its environment; see docs/hosting.md. One person alone needs none of it. */

/** Where this process says how it is. */
export interface OperationsPlace {
  readonly host: string
  readonly port: number
  readonly token?: string | undefined
}

export interface SiteSettings {
  /** Where health, readiness and metrics are answered; absent: nowhere. */
  readonly operations?: OperationsPlace | undefined
  /** True where the log is one JSON object a line. */
  readonly logsJson: boolean
  /** The address that the page is served on; absent: loopback only. */
  readonly listenHost?: string | undefined
  /** Connections of this process to the database at most. */
  readonly connections?: number | undefined
  /** Processes that read cards, and threads that proofread; each holds some 400 MB while it is warm. */
  readonly cardReaders: number
  readonly proofreaders: number
  /** Letters that a worker has in hand at once: most of the time of each is spent waiting for a mail server far away. */
  readonly lettersAtOnce: number
  /** For so long after the word to stop, this process says that it is not ready and serves on. */
  readonly drainSeconds: number
}

export type SiteReading = { readonly ok: true; readonly site: SiteSettings } | { readonly ok: false; readonly why: string }

type Environment = Readonly<Record<string, string | undefined>>

const loopback = ['127.0.0.1', '::1', 'localhost']

interface Range {
  readonly name: string
  readonly least: number
  readonly most: number
}

const ranges = {
  connections: { name: 'REGARDS_DATABASE_CONNECTIONS', least: 1, most: 100 },
  cardReaders: { name: 'REGARDS_CARD_READERS', least: 1, most: 16 },
  proofreaders: { name: 'REGARDS_PROOFREADERS', least: 1, most: 16 },
  lettersAtOnce: { name: 'REGARDS_LETTERS_AT_ONCE', least: 1, most: 256 },
  drainSeconds: { name: 'REGARDS_DRAIN_SECONDS', least: 0, most: 120 },
} as const satisfies Readonly<Record<string, Range>>

/** Reads the settings of a site, or says in a sentence what is wrong with them. */
export function readSite(env: Environment): SiteReading {
  const faults: string[] = []
  const numberOf = (range: Range): number | undefined => {
    const said = env[range.name]?.trim()
    if (!said) return undefined
    const isSound = /^\d{1,3}$/.test(said) && Number(said) >= range.least && Number(said) <= range.most
    if (!isSound) faults.push(`${range.name} must be a number from ${range.least} to ${range.most}, not "${said}".`)
    return Number(said)
  }
  const operations = placeOf(env['REGARDS_OPERATIONS'], env['REGARDS_OPERATIONS_TOKEN'] || undefined)
  if (operations && 'why' in operations) return { ok: false, why: operations.why }
  const listenHost = env['REGARDS_LISTEN'] || undefined
  if (listenHost !== undefined && !loopback.includes(listenHost) && !env['REGARDS_PUBLIC_URL']) faults.push('REGARDS_LISTEN names an address that others can reach. That takes accounts: set REGARDS_PUBLIC_URL too.')
  const site = {
    operations,
    listenHost,
    logsJson: env['REGARDS_LOG'] === 'json',
    connections: numberOf(ranges.connections),
    cardReaders: numberOf(ranges.cardReaders) ?? 1,
    proofreaders: numberOf(ranges.proofreaders) ?? 1,
    lettersAtOnce: numberOf(ranges.lettersAtOnce) ?? 64,
    drainSeconds: numberOf(ranges.drainSeconds) ?? 0,
  }
  const [why] = faults
  return why === undefined ? { ok: true, site } : { ok: false, why }
}

/** '9420', '127.0.0.1:9420' or '[::]:9420'. */
function placeOf(said: string | undefined, token: string | undefined): OperationsPlace | { readonly why: string } | undefined {
  if (!said) return undefined
  const [, host = '127.0.0.1', port = ''] = /^(?:\[?([^\]]+?)\]?:)?(\d{1,5})$/.exec(said.trim()) ?? []
  if (port === '' || Number(port) > 65_535) return { why: `REGARDS_OPERATIONS must be a port, or an address and a port like 0.0.0.0:9420, not "${said}".` }
  if (token !== undefined && token.length < 16) return { why: 'REGARDS_OPERATIONS_TOKEN must have 16 characters at least: openssl rand -hex 16 makes one.' }
  if (token === undefined && !loopback.includes(host)) return { why: 'REGARDS_OPERATIONS names an address that others can reach. Set REGARDS_OPERATIONS_TOKEN, so that only who knows it reads the figures.' }
  return { host, port: Number(port), token }
}
