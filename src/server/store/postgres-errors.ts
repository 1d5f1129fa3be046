import { Refusal } from '../../api/refusal.ts'

/** Where a database is, without who and with what password. */
export interface Whereabouts {
  readonly host: string
  readonly port: number
  readonly database: string
}

type Sentence = (where: Whereabouts) => string

const sentences: Readonly<Record<string, Sentence>> = {
  ECONNREFUSED: (where) => `Nothing answers at ${at(where)}. Start PostgreSQL there, or mend host and port in REGARDS_DATABASE_URL.`,
  ENOTFOUND: (where) => `There is no host named ${where.host}. Mend REGARDS_DATABASE_URL.`,
  EAI_AGAIN: (where) => `The name ${where.host} cannot be looked up just now. Check the network, or mend REGARDS_DATABASE_URL.`,
  '25006': (where) => `The database at ${at(where)} takes no writes: it follows another one. Name all hosts in REGARDS_DATABASE_URL, with commas between, or the one that takes writes.`,
  '28P01': (where) => `The database at ${at(where)} does not accept this user and password. Mend them in REGARDS_DATABASE_URL.`,
  '28000': (where) => `The database at ${at(where)} does not let this user in. Mend REGARDS_DATABASE_URL, or let it in (pg_hba.conf).`,
  '3D000': (where) => `There is no database named ${where.database} at ${at(where)}. Create it (createdb), or mend REGARDS_DATABASE_URL.`,
  '42501': (where) => `This user may not do what Regards needs in the database ${where.database} at ${at(where)}. Make it the owner of that database.`,
  '53100': (where) => `The disk of the database at ${at(where)} is full. Make room there; the last change was not kept.`,
  '53300': (where) => `The database at ${at(where)} has no connection left. Raise max_connections there, or run fewer processes.`,
  '55P03': (where) => `A table of the database at ${at(where)} is held by a transaction that does not end, so it could not be brought to the newest version. Nothing was changed: start Regards again.`,
  '57P03': (where) => `The database at ${at(where)} is starting or stopping. Try again in a moment.`,
}

/** Codes of a connection that broke, of Node's and of PostgreSQL's (class 08: connection, 57P: shut down). */
const broken = /^(ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|08...|57P..)$/

/** Puts an error of the driver or the server into words; others pass as they are. No sentence ever holds the password. */
export function explainPostgres(error: unknown, where: Whereabouts): Error {
  if (!(error instanceof Error)) return new Error(String(error))
  // Where a name has several addresses, Node tries all and reports them together.
  if (error instanceof AggregateError && error.errors.length > 0) return explainPostgres(error.errors[0], where)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const sentence = code === undefined ? undefined : sentences[code]
  if (sentence) return new Refusal('database-unreachable', sentence(where), { cause: error })
  // What pg itself reports of a connection carries no code.
  if (code === undefined ? /connection|timeout/i.test(error.message) : broken.test(code)) return new Refusal('database-unreachable', lost(where), { cause: error })
  return error
}

function lost(where: Whereabouts): string {
  return `The connection to the database at ${at(where)} was lost or did not come about in time. Check that PostgreSQL runs and can be reached; nothing half-done was kept.`
}

function at({ host, port }: Whereabouts): string {
  return `${host}:${port}`
}

/**
 * Reads where a connection address leads.
 * @throws Refusal `database-unreachable` for text that is no such address, without repeating it: it holds a password.
 */
export function whereaboutsOf(url: string): Whereabouts {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw new Refusal('database-unreachable', 'REGARDS_DATABASE_URL must look like postgres://user:password@host:5432/database. Special characters in the password are written as in a web address, # as %23.')
  }
  return { host: parsed.hostname || parsed.searchParams.get('host') || 'localhost', port: Number(parsed.port || 5432), database: decodeURIComponent(parsed.pathname.slice(1)) }
}
