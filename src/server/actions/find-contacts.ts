import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { CapturedPerson } from '../../core/capture/captured-person.ts'
import type { Desk } from '../ports.ts'
import type { Calendars, DavAccess } from '../ports/calendars.ts'
import { calendarsOf, openAccess } from './calendar-access.ts'

const MOST_BOOKS = 8
const MOST_CONTACTS = 30

/** Looks somebody up in the address books of the servers whose calendars are followed. Nothing is kept. */
export async function findContacts(desk: Desk, ownerId: string, { words }: Given<'findContacts'>): Promise<Output<'findContacts'>> {
  const calendars = calendarsOf(desk)
  const servers = await serversOf(desk, ownerId)
  if (servers.length === 0)
    throw new Refusal(
      'calendar-trouble',
      'Regards knows no address book yet. Follow the calendar of your account (CalDAV) first: its address book comes along.',
    )
  const found: CapturedPerson[] = []
  let trouble: string | undefined
  for (const access of servers) {
    const texts = await textsOf(calendars, access, words)
    if (texts.ok) found.push(...(await peopleIn(desk, texts.texts.slice(0, MOST_CONTACTS))))
    else trouble = texts.detail
  }
  if (found.length > 0) return { people: found }
  throw trouble === undefined
    ? new Refusal('nobody-found', `Nobody in your address book goes by “${words}”.`)
    : new Refusal('calendar-trouble', trouble)
}

/** Each server once, however many of its calendars are followed. */
async function serversOf(desk: Desk, ownerId: string): Promise<DavAccess[]> {
  const followed = await desk.store.read(ownerId, (records) => records.followedCalendars())
  const all = followed
    .filter(({ kind }) => kind === 'caldav')
    .map((calendar) => openAccess(desk, ownerId, calendar))
    .map(({ address, user = '', password = '', local }) => ({ url: address, user, password, local }))
  return all.filter((access, index) => all.findIndex((other) => other.url === access.url && other.user === access.user) === index)
}

type Texts = { readonly ok: true; readonly texts: readonly string[] } | { readonly ok: false; readonly detail: string }

async function textsOf(calendars: Calendars, access: DavAccess, words: string): Promise<Texts> {
  const reached = await calendars.connect(access)
  if (!reached.ok) return reached
  const texts: string[] = []
  for (const book of reached.collections.filter(({ kind }) => kind === 'address-book').slice(0, MOST_BOOKS)) {
    const answer = await calendars.contacts(access, book.url, words)
    if (!answer.ok) return answer
    texts.push(...answer.objects.map(({ text }) => text))
  }
  return { ok: true, texts }
}

async function peopleIn({ files }: Pick<Desk, 'files'>, texts: readonly string[]): Promise<readonly CapturedPerson[]> {
  if (texts.length === 0) return []
  return (await files.read(new TextEncoder().encode(texts.join('\r\n')))).people
}
