/** The web application of a site with accounts, on a store of choice, and browsers that sign in to it. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import { openAccounts } from '../src/server/accounts/open-accounts.ts'
import { centrePart } from '../src/server/centre.ts'
import { peopleOfRoster } from '../src/server/actions/roster.ts'
import { admittance, invitedPeople, isOfDomains, peopleOfDomains } from '../src/server/actions/admittance.ts'
import { mountCentreDoors } from '../src/server/http/centre-doors.ts'
import { type AppOptions, buildApp } from '../src/server/http/app.ts'
import type { Desk } from '../src/server/ports.ts'
import type { HostedStore } from '../src/server/ports/accounts.ts'
import { aDesk } from './desk.ts'
import type { Answered } from './web.ts'

export const ORIGIN = 'https://thanks.uni.example'

export interface HostedOptions {
  readonly health?: AppOptions['health']
  readonly hasPublicBoard?: boolean | undefined
  readonly store?: HostedStore | undefined
  readonly desk?: Partial<Desk> | undefined
  readonly origin?: string | undefined
  readonly university?: { readonly issuer: string; readonly clientId: string; readonly clientSecret?: string; readonly verifiedEmails?: boolean } | undefined
}

export interface Browser {
  /** As the page would. */
  send(method: string, path: string, body?: unknown, more?: Readonly<Record<string, string | undefined>>): Promise<Answered & { readonly headers: Headers }>
  /** Opens an address as a navigation that another site caused. */
  visit(path: string): Promise<Response>
  readonly cookies: ReadonlyMap<string, string>
  /** Takes over a cookie. */
  keep(name: string, value: string): void
}

/** Builds one. The clock is the system's: the library that signs people in has no other. */
export async function aHosted({ store, desk: change, origin = ORIGIN, university, health, hasPublicBoard }: HostedOptions = {}) {
  const { desk: plain, store: own } = await aDesk({ publicUrl: origin, clock: { now: () => Temporal.Now.instant() }, ...(store && { store }), ...change })
  const desk: Desk = { ...plain, ...centrePart(plain.store) }
  const records = (store ?? own).accounts
  const links: { email: string; url: string; language: string }[] = []
  const reports: string[] = []
  const accounts = openAccounts({
    origin,
    secret: 'a secret of the tests, long enough for anybody',
    records,
    clock: desk.clock,
    admittance: admittance(desk, [invitedPeople(desk), peopleOfRoster(desk), peopleOfDomains(['uni.example'])]),
    newId: () => crypto.randomUUID(),
    sendLink: async (link) => void links.push(link),
    university: university && { ...university, name: 'Uni Example', vouchesFor: (email) => university.verifiedEmails === true && isOfDomains(email, ['uni.example']) },
    report: (fault) => reports.push(fault),
  })
  const app = buildApp({ desk, ownerId: 'nobody', launch: { token: () => 'no token here', renew: () => {} }, port: () => 7420, hosted: { origin, accounts, records, mountCentre: mountCentreDoors }, version: '1', health, hasPublicBoard, pageDirectory: '/nowhere', report: (fault) => reports.push(fault) })
  const browser = () => aBrowser(app, origin)
  /** Asks for a link, waits for the mail, and opens it. */
  const signIn = async (email: string, from = browser()): Promise<Browser> => {
    const before = links.length
    await from.send('post', '/api/account/links', { email })
    const token = await until(() => links.slice(before).find((link) => link.email === email)?.url.split('#link=')[1])
    const answer = await from.send('post', '/api/account/links/open', { token })
    if (answer.status !== 200) throw new Error(`${email} could not sign in: ${JSON.stringify(answer.json)}`)
    return from
  }
  return { app, desk, records, accounts, links, reports, browser, signIn }
}

/** Waits until something is there; twenty seconds at most. */
export async function until<T>(look: () => T | undefined): Promise<T> {
  for (let tries = 0; tries < 2_000; tries += 1) {
    const found = look()
    if (found !== undefined) return found
    await new Promise((later) => setTimeout(later, 10))
  }
  throw new Error('It did not come within twenty seconds.')
}

function aBrowser(app: OpenAPIHono, origin: string): Browser {
  const jar = new Map<string, string>()
  const host = new URL(origin).host
  const take = (response: Response): void => {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      const at = pair.indexOf('=')
      if (/max-age=0/i.test(cookie)) jar.delete(pair.slice(0, at))
      else jar.set(pair.slice(0, at), pair.slice(at + 1))
    }
  }
  const cookie = (): Record<string, string> => (jar.size === 0 ? {} : { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') })
  return {
    cookies: jar,
    keep: (name, value) => void jar.set(name, value),
    send: async (method, path, body, more = {}) => {
      const all = { host, origin, ...cookie(), ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...more }
      const headers = Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
      const response = await app.request(path, { method: method.toUpperCase(), headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
      take(response)
      const json = JSON.parse(await response.text())
      return { status: response.status, json, error: json.error, headers: response.headers }
    },
    visit: async (path) => {
      const response = await app.request(path, { headers: { host, ...cookie(), 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' } })
      take(response)
      return response
    },
  }
}
