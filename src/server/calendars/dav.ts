import { addressBookQuery, calendarQuery, createAccount, type DAVAccount, type DAVResponse, fetchAddressBooks, fetchCalendars } from 'tsdav'
import type { DavAccess, DavCollection, DavObject, Feed, FeedOptions } from '../ports/calendars.ts'
import { type Fetch, guardedFetch, Unreached } from './guarded-fetch.ts'

/** More calendars than anybody has; a year of appointments. */
const MOST_COLLECTIONS = 100
const MOST_OBJECTS = 2_000
const LONGEST_OBJECT = 512 * 1024

/** Signs in and lists what is there. A server that has only one of the two is no failure. */
export async function listCollections(access: DavAccess): Promise<DavCollection[]> {
  const found: DavCollection[] = []
  const failures: unknown[] = []
  for (const kind of ['calendar', 'address-book'] as const) {
    try {
      found.push(...(await collectionsOf(access, kind)))
    } catch (error) {
      failures.push(error)
    }
  }
  if (found.length > 0) return found.slice(0, MOST_COLLECTIONS)
  throw failures[0] ?? new Unreached('nothing-there')
}

async function collectionsOf(access: DavAccess, kind: DavCollection['kind']): Promise<DavCollection[]> {
  const fetch = fetchFor(access)
  const headers = headersOf(access)
  const account: DAVAccount = await createAccount({
    account: {
      serverUrl: kind === 'calendar' ? access.url : addressBooksOf(access.url),
      accountType: kind === 'calendar' ? 'caldav' : 'carddav',
      credentials: { username: access.user, password: access.password },
    },
    headers,
    fetch,
  })
  const collections =
    kind === 'calendar' ? await fetchCalendars({ account, headers, fetch }) : await fetchAddressBooks({ account, headers, fetch })
  const holdsAppointments = (components: unknown): boolean => !Array.isArray(components) || components.includes('VEVENT')
  return collections
    .filter((each) => !('components' in each) || holdsAppointments(each.components))
    .map(({ url, displayName }) => ({ url, name: nameOf(displayName, url), kind }))
}

/** Some have address books on a host of their own (Apple, Fastmail and others with one for each protocol). */
function addressBooksOf(url: string): string {
  const books = new URL(url)
  books.hostname = books.hostname.replace(/^caldav\.icloud\./, 'contacts.icloud.').replace(/^caldav\./, 'carddav.')
  return books.href
}

function nameOf(displayName: unknown, url: string): string {
  const name = typeof displayName === 'string' ? displayName.trim() : ''
  return (name || decodeURIComponent(new URL(url).pathname.split('/').findLast((part) => part !== '') ?? 'Calendar')).slice(0, 200)
}

/** Asks for the appointments that overlap a stretch of time; what repeats comes once, as it is written. */
export async function listAppointments(
  access: DavAccess,
  url: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<DavObject[]> {
  const range = { 'time-range': { _attributes: { start: compact(from), end: compact(to) } } }
  const filters = { 'comp-filter': { _attributes: { name: 'VCALENDAR' }, 'comp-filter': { _attributes: { name: 'VEVENT' }, ...range } } }
  const props = { 'd:getetag': {}, 'c:calendar-data': {} }
  return objectsOf(
    await calendarQuery({ url, props, filters, depth: '1', headers: headersOf(access), fetch: fetchFor(access) }),
    url,
    'calendarData',
  )
}

/** Asks for the contacts whose name or address holds the words. */
export async function listContacts(access: DavAccess, url: string, words: string): Promise<DavObject[]> {
  const holds = (name: string): object => ({
    _attributes: { name },
    'text-match': { _attributes: { collation: 'i;unicode-casemap', 'match-type': 'contains' }, _text: words },
  })
  const filters = { _attributes: { test: 'anyof' }, 'prop-filter': [holds('FN'), holds('EMAIL')] }
  const props = { 'd:getetag': {}, 'card:address-data': {} }
  return objectsOf(
    await addressBookQuery({ url, props, filters, depth: '1', headers: headersOf(access), fetch: fetchFor(access) }),
    url,
    'addressData',
  )
}

/** iCalendar's form of an instant: 20261120T140000Z. */
function compact(instant: string): string {
  return instant.replace(/\.\d+/, '').replace(/[-:]/g, '')
}

function objectsOf(responses: readonly DAVResponse[], url: string, property: 'calendarData' | 'addressData'): DavObject[] {
  const failed = responses.find(({ status }) => status >= 400)
  if (failed)
    throw new Unreached(
      failed.status === 401 || failed.status === 403 ? 'not-let-in' : failed.status === 404 ? 'nothing-there' : 'not-understood',
    )
  return responses.slice(0, MOST_OBJECTS).flatMap(({ href, props }) => {
    const data: unknown = props?.[property]
    const text = typeof data === 'string' ? data : cdataOf(data)
    return text === undefined || text.length > LONGEST_OBJECT ? [] : [{ url: new URL(href ?? '', url).href, text }]
  })
}

function cdataOf(data: unknown): string | undefined {
  const held: unknown = typeof data === 'object' && data !== null && '_cdata' in data ? data._cdata : undefined
  return typeof held === 'string' ? held : undefined
}

/** Fetches a published calendar; nothing comes where it is as it was. */
export async function fetchFeed(address: string, { tag, local }: FeedOptions): Promise<Feed> {
  let url = new URL(address.trim().replace(/^webcals?:/i, 'https:'))
  const fetch = guardedFetch({ local, home: url.hostname })
  for (let hops = 0; hops < 4; hops++) {
    const response = await fetch(url, {
      headers: { accept: 'text/calendar', 'user-agent': 'Regards', ...(tag ? { 'if-none-match': tag } : {}) },
    })
    const location = response.headers.get('location')
    if (response.status >= 300 && response.status < 400 && response.status !== 304 && location) {
      url = new URL(location, url)
      continue
    }
    return feedFrom(response)
  }
  throw new Unreached('not-reached')
}

async function feedFrom(response: Response): Promise<Feed> {
  if (response.status === 304) return { ok: true, isNew: false }
  if (response.status === 401 || response.status === 403) throw new Unreached('not-let-in')
  if (!response.ok) throw new Unreached('nothing-there')
  const text = await response.text()
  if (!/^\s*(?:\uFEFF)?BEGIN:VCALENDAR/i.test(text)) throw new Unreached('not-understood')
  const tag = response.headers.get('etag')
  return { ok: true, isNew: true, text, ...(tag ? { tag } : {}) }
}

function fetchFor({ url, local }: DavAccess): Fetch {
  return guardedFetch({ local, home: new URL(url).hostname })
}

function headersOf({ user, password }: DavAccess): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`, 'user-agent': 'Regards' }
}
