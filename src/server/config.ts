/** The only reader of the environment. Everything else is given a Config. */
import { homedir, platform } from 'node:os'
import { join, resolve } from 'node:path'
import { type HostingSettings, readHosting } from './config-hosting.ts'
import { readSite, type SiteSettings } from './config-site.ts'
import { hostsOf } from './store/postgres-hosts.ts'
import type { SignInProvider } from '../core/model/mailbox.ts'

export const allServices = ['web', 'worker'] as const
export type Service = (typeof allServices)[number]

export interface Config {
  /** The data directory, absolute. */
  readonly home: string
  /** Where letters and states are kept; absent: one SQLite file in `home`. */
  readonly databaseUrl?: string | undefined
  /** 0 takes any free port. */
  readonly port: number
  readonly services: readonly Service[]
  /** How long a letter waits, so that it can be called back. Longer than the page shows: see sending. */
  readonly holdSeconds: number
  /** The clients that this site registered with mail providers, so that people can sign in there (OAuth 2.0). */
  readonly signInClients?: Partial<Readonly<Record<SignInProvider, { readonly clientId: string; readonly secret?: string | undefined }>>> | undefined
  /** True where a browser may be opened for the person: there is a display, and nobody automated the run. */
  readonly opensBrowser: boolean
  /** True where anybody who reaches this server may read the tips of its board, without being let in. */
  readonly hasPublicBoard?: boolean | undefined
  /** What whoever runs a site for many people settled; absent where it is run alone. */
  readonly site?: SiteSettings | undefined
  /** Where many people have accounts; absent where it is run alone. */
  readonly hosting?: HostingSettings | undefined
  /** A folder with det.onnx, rec.onnx and dictionary.txt, in place of the models that read cards; absolute. */
  readonly cardModels?: string | undefined
}

export type ConfigReading = { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly why: string }

/** What the command line says; it wins over the environment. */
export interface ConfigOverrides {
  readonly home?: string | undefined
  readonly port?: string | number | undefined
  readonly services?: string | undefined
}

export type Environment = Readonly<Record<string, string | undefined>>

export interface Machine {
  readonly platform: string
  readonly homeDirectory: string
}

const DEFAULT_PORT = 7420
/** The page offers 30 seconds for undo. The rest is for a slow connection: what was undone in time has not left. */
const DEFAULT_HOLD_SECONDS = 35

/** Reads what Regards is to run with, or says in a sentence what is wrong with it. */
export function readConfig(
  env: Environment = process.env,
  overrides: ConfigOverrides = {},
  machine: Machine = { platform: platform(), homeDirectory: homedir() },
): ConfigReading {
  const port = wholeNumber(overrides.port ?? env['REGARDS_PORT'] ?? DEFAULT_PORT, 65_535)
  if (port === undefined) return wrong(`The port must be a number from 0 to 65535, not "${overrides.port ?? env['REGARDS_PORT']}".`)
  const holdSeconds = wholeNumber(env['REGARDS_HOLD_SECONDS'] ?? DEFAULT_HOLD_SECONDS, 3600)
  if (holdSeconds === undefined) {
    return wrong(`REGARDS_HOLD_SECONDS must be a number of seconds from 0 to 3600, not "${env['REGARDS_HOLD_SECONDS']}".`)
  }
  const services = servicesOf(overrides.services ?? env['REGARDS_SERVICES'])
  if (!services)
    return wrong(`The services are "web", "worker" or both with a comma between, not "${overrides.services ?? env['REGARDS_SERVICES']}".`)
  const databaseUrl = env['REGARDS_DATABASE_URL'] || undefined
  if (databaseUrl !== undefined && !isPostgresUrl(databaseUrl)) {
    // The address itself may hold a password, so it is not repeated.
    return wrong(
      'REGARDS_DATABASE_URL must look like postgres://user:password@host:5432/database, with special characters of the password as in a web address, # as %23. Without it Regards keeps its data in one file.',
    )
  }
  const reading = readSite(env)
  if (!reading.ok) return reading
  const hosted = readHosting(env)
  if (!hosted.ok) return hosted
  const { site } = reading
  const isSite = databaseUrl !== undefined || site.operations !== undefined || site.logsJson || hosted.hosting !== undefined
  const home = dataDirectory(env, overrides, machine)
  return { ok: true, config: { home, databaseUrl, port, services, holdSeconds, opensBrowser: mayOpenBrowser(env, machine), cardModels: ownModels(env), ...(isSite && { site }), ...(hosted.hosting && { hosting: hosted.hosting }), ...(env['REGARDS_PUBLIC_BOARD'] === 'on' && { hasPublicBoard: true }), ...signInClients(env) } }
}

function signInClients(env: Environment): Pick<Config, 'signInClients'> {
  const clientOf = (name: string) => {
    const clientId = env[`REGARDS_${name}_CLIENT_ID`]
    return clientId ? { clientId, secret: env[`REGARDS_${name}_CLIENT_SECRET`] || undefined } : undefined
  }
  const [google, microsoft] = [clientOf('GOOGLE'), clientOf('MICROSOFT')]
  return google || microsoft ? { signInClients: { ...(google && { google }), ...(microsoft && { microsoft }) } } : {}
}

function wrong(why: string): ConfigReading {
  return { ok: false, why }
}

function wholeNumber(value: string | number, most: number): number | undefined {
  const text = String(value).trim()
  if (!/^\d{1,6}$/.test(text)) return undefined
  return Number(text) <= most ? Number(text) : undefined
}

function servicesOf(text: string | undefined): readonly Service[] | undefined {
  if (text === undefined || text.trim() === '') return allServices
  const named = text.split(',').map((name) => name.trim())
  const known = allServices.filter((service) => named.includes(service))
  return known.length === new Set(named).size ? known : undefined
}

function isPostgresUrl(text: string): boolean {
  return /^postgres(?:ql)?:\/\/./.test(text) && hostsOf(text).every((each) => URL.canParse(each))
}

/** `$REGARDS_HOME`, else the platform's own place for the data of a program. */
function dataDirectory(env: Environment, overrides: ConfigOverrides, { platform: system, homeDirectory }: Machine): string {
  const said = overrides.home || env['REGARDS_HOME']
  if (said) return resolve(said)
  if (system === 'darwin') return join(homeDirectory, 'Library', 'Application Support', 'Regards')
  if (system === 'win32') return join(env['APPDATA'] || join(homeDirectory, 'AppData', 'Roaming'), 'Regards')
  return join(absolute(env['XDG_DATA_HOME']) ?? join(homeDirectory, '.local', 'share'), 'regards')
}

function ownModels(env: Environment): string | undefined {
  const said = env['REGARDS_CARD_MODELS']
  return said ? resolve(said) : undefined
}

/** The XDG specification has relative paths ignored. */
function absolute(path: string | undefined): string | undefined {
  return path?.startsWith('/') ? path : undefined
}

function mayOpenBrowser(env: Environment, { platform: system }: Machine): boolean {
  if (env['CI'] || env['REGARDS_NO_BROWSER'] || env['SSH_CONNECTION']) return false
  return system === 'darwin' || system === 'win32' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}
