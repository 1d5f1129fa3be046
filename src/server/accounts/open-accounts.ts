/** Signs people in: a link by mail, a passkey, the university. What it answers never tells whether an address has an account. */
import { createHmac } from 'node:crypto'
import { Refusal } from '../../api/refusal.ts'
import { isPageLanguage, type Language, LANGUAGE_COOKIE, wantedLanguage } from '../../core/model/page-language.ts'
import type { AccountRecords, Accounts, Asker, Opened } from '../ports/accounts.ts'
import type { Clock } from '../ports.ts'
import { keptOf } from './hashed-sessions.ts'
import { BASE_PATH, type Library, type LibraryOptions, openLibrary, sessionCookieName, UNIVERSITY, UNVERIFIED } from './library.ts'
import { placeOf } from './place-of.ts'

export interface AccountsOptions extends Omit<LibraryOptions, 'database' | 'university' | 'sendLink' | 'mayBegin'> {
  readonly records: AccountRecords
  readonly clock: Clock
  readonly university?: (NonNullable<LibraryOptions['university']> & { readonly name: string }) | undefined
  /** Sends the mail; `url` is what it must hold, `language` that of whoever asked. Absent: no links by mail. */
  readonly sendLink?: ((link: { readonly email: string; readonly url: string; readonly language: Language }) => Promise<void>) | undefined
}

const HOUR = 3_600_000
/** A campus has one address for everybody: what comes from one place may be a whole fair. */
const limits = {
  linksToOneFromOnePlace: { most: 5, withinMs: HOUR },
  linksToOne: { most: 30, withinMs: HOUR },
  linksFromOnePlace: { most: 300, withinMs: HOUR },
  triesFromOnePlace: { most: 1_000, withinMs: HOUR },
  /** Letters a day are counted by account: an address has two in a day, whatever was erased between. */
  accountsOfOne: { most: 2, withinMs: 24 * HOUR },
} as const

/** Opens the accounts of a site. The library is loaded here, and nowhere else. */
export function openAccounts(options: AccountsOptions): Accounts {
  const { origin, records, clock, university, sendLink, report } = options
  const library = openLibrary({ ...options, university: undefined, database: records.database, mayBegin: mayBegin(options), sendLink: async ({ email, token, language }) => sendLink?.({ email, url: `${origin}/sign-in#link=${token}`, language: isPageLanguage(language) ? language : 'en' }) })
  const ask = askOf(library, origin)
  const atUniversity = university && universityOf(options, university)
  const count = countIn(options)
  return {
    cookieName: sessionCookieName(origin),
    ways: { link: sendLink !== undefined, university: university?.name },
    signedBy: (headers) => signedBy(options, headers),
    async askForLink(email, asker) {
      await count('place', placeOf(asker.from), limits.linksFromOnePlace)
      // First what one place asks for one address: whoever is stopped there uses up nothing of what its owner has elsewhere.
      await count('link', `${email} ${placeOf(asker.from)}`, limits.linksToOneFromOnePlace)
      await count('link', email, limits.linksToOne)
      // Answered before anything is looked up or sent: how long it takes tells nothing either.
      void sendIfKnown(options, email, () => ask('/sign-in/magic-link', asker, { email, metadata: { language: languageOf(asker.headers) } })).catch((fault: unknown) => report(`A link to sign in was not sent: ${fault instanceof Error ? fault.name : 'fault'}.`))
    },
    async openLink(token, asker) {
      await count('try', placeOf(asker.from), limits.triesFromOnePlace)
      return openedBy(await ask(`/magic-link/verify?${new URLSearchParams({ token })}`, asker), origin)
    },
    async beginUniversity(asker) {
      if (!atUniversity) throw new Refusal('not-found')
      await count('try', placeOf(asker.from), limits.triesFromOnePlace)
      const response = await atUniversity(asker, '/sign-in/social', { provider: UNIVERSITY, callbackURL: '/', errorCallbackURL: '/sign-in', disableRedirect: true })
      const url = textIn(await jsonOf(response), 'url')
      return { ok: url !== undefined, url, cookies: response.headers.getSetCookie() }
    },
    async finishUniversity(search, asker) {
      if (!atUniversity) throw new Refusal('not-found')
      const response = await atUniversity(asker, `/callback/${UNIVERSITY}${search}`)
      const error = /[?&]error=(\w+)/.exec(response.headers.get('location') ?? '')?.[1] ?? ''
      return { ...openedBy(response, origin), isUnverified: UNVERIFIED.includes(error) }
    },
    async beginPasskey(kind, asker) {
      await count('try', placeOf(asker.from), limits.triesFromOnePlace)
      const response = await ask(kind === 'add' ? '/passkey/generate-register-options' : '/passkey/generate-authenticate-options', asker)
      const options = response.ok ? await jsonOf(response) : undefined
      if (kind === 'add' && !response.ok) throw new Refusal('sign-in-again')
      return { ok: response.ok, options, cookies: response.headers.getSetCookie() }
    },
    async finishPasskey(kind, answer, asker) {
      await count('try', placeOf(asker.from), limits.triesFromOnePlace)
      const response = await ask(kind === 'add' ? '/passkey/verify-registration' : '/passkey/verify-authentication', asker, answer)
      return kind === 'add' ? { ok: response.ok, cookies: response.headers.getSetCookie() } : openedBy(response, origin)
    },
    signOut: async (asker) => ({ ok: true, cookies: (await ask('/sign-out', asker, {})).headers.getSetCookie() }),
    sweep: () => records.sweep(clock.now()),
  }
}

type Ask = (path: string, asker: Asker, body?: object) => Promise<Response>

/** Knocks at a door of the library as the browser would, with its cookies and nothing else of it but what it calls itself. */
function askOf(library: Library, origin: string): Ask {
  return (path, { headers }, body) => {
    const told = new Headers({ origin, 'user-agent': headers.get('user-agent') ?? '', ...(body && { 'content-type': 'application/json' }) })
    const cookie = headers.get('cookie')
    if (cookie !== null) told.set('cookie', cookie)
    return library.handle(new Request(`${origin}${BASE_PATH}${path}`, { headers: told, ...(body && { method: 'POST', body: JSON.stringify(body) }) }))
  }
}

/** The university’s description is fetched when somebody first goes there, and again as long as it could not be had. */
function universityOf(options: AccountsOptions, university: NonNullable<AccountsOptions['university']>): (asker: Asker, path: string, body?: object) => Promise<Response> {
  let known: Promise<Library> | undefined
  const open = async (): Promise<Library> => {
    const library = openLibrary({ ...options, university, database: options.records.database, mayBegin: mayBegin(options), sendLink: async () => {} })
    if (!(await library.knowsUniversity())) throw new Refusal('university-away')
    return library
  }
  return async (asker, path, body) => {
    known ??= open()
    const library = await known.catch((fault: unknown) => {
      known = undefined
      throw fault
    })
    return askOf(library, options.origin)(path, asker, body)
  }
}

async function sendIfKnown({ records, admittance, sendLink }: AccountsOptions, email: string, send: () => Promise<Response>): Promise<void> {
  if (!sendLink) return
  const ownerId = await records.ownerOf(email)
  const isWelcome = ownerId === undefined ? (await admittance.admits(email)) !== undefined : await admittance.mayReturn(ownerId)
  if (isWelcome) await send()
}

/** The language that was chosen in this browser, else the first that it asks for. */
function languageOf(headers: Headers): Language {
  const chosen = headers.get('cookie')?.split(/;\s*/).find((cookie) => cookie.startsWith(`${LANGUAGE_COOKIE}=`))?.slice(LANGUAGE_COOKIE.length + 1)
  return isPageLanguage(chosen) ? chosen : wantedLanguage(headers.get('accept-language') ?? undefined)
}

async function signedBy({ records, clock, origin }: AccountsOptions, headers: Headers): ReturnType<Accounts['signedBy']> {
  const secret = secretIn(headers.get('cookie') ?? '', sessionCookieName(origin))
  const signed = secret === undefined ? undefined : await records.signedBy(keptOf(secret), clock.now())
  if (!signed) return undefined
  const { seenAt, ...who } = signed
  if (clock.now().since(seenAt).total('milliseconds') > HOUR) await records.noteSeen(who.sessionId, clock.now())
  return who
}

/** The library signs the cookie: secret, point, signature. The secret alone is in the database or it is not. A hash is no secret: it has other characters. */
function secretIn(cookies: string, name: string): string | undefined {
  const [value, second] = cookies.split(/;\s*/).flatMap((cookie) => (cookie.startsWith(`${name}=`) ? [cookie.slice(name.length + 1)] : []))
  // Two of a name: one of them was put there by somebody else.
  if (second !== undefined) return undefined
  return /^[A-Za-z0-9]{16,64}(?=[.%])/.exec(value ?? '')?.[0]
}

function openedBy(response: Response, origin: string): Opened {
  const cookies = response.headers.getSetCookie()
  const name = sessionCookieName(origin)
  return { ok: cookies.some((cookie) => cookie.startsWith(`${name}=`) && !/max-age=0/i.test(cookie)), cookies }
}

function countIn(options: AccountsOptions) {
  return async (what: string, whose: string, limit: { readonly most: number; readonly withinMs: number }): Promise<void> => {
    if (!(await options.records.mayTry(nameOf(options, what, whose), limit))) throw new Refusal('too-many')
  }
}

function mayBegin(options: AccountsOptions): LibraryOptions['mayBegin'] {
  return (email) => options.records.mayTry(nameOf(options, 'begin', email), limits.accountsOfOne)
}

/** Counts have names that tell nothing: no address of a person or a machine is kept. */
function nameOf({ secret }: AccountsOptions, what: string, whose: string): string {
  return `${what}:${createHmac('sha256', secret).update(`${what} ${whose}`).digest('base64url')}`
}

async function jsonOf(response: Response): Promise<unknown> {
  const text = await response.text()
  return text === '' ? undefined : JSON.parse(text)
}

function textIn(json: unknown, name: string): string | undefined {
  const value: unknown = typeof json === 'object' && json !== null ? Object.entries(json).find(([key]) => key === name)?.[1] : undefined
  return typeof value === 'string' ? value : undefined
}
