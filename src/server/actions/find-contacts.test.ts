import { expect, test } from 'vitest'
import { aDesk, OWNER } from '../../../test/desk.ts'
import type { Calendars, DavObject } from '../ports/calendars.ts'
import { findContacts } from './find-contacts.ts'
import { followCalendar } from './followed-calendars.ts'

const contact = (name: string): DavObject => ({
  url: 'https://dav.example/1.vcf',
  text: `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nEMAIL:x@n.example\nEND:VCARD`,
})

function aServer(contacts: readonly DavObject[]): Calendars {
  return {
    connect: async () => ({
      ok: true,
      collections: [
        { url: 'https://dav.example/work/', name: 'Work', kind: 'calendar' },
        { url: 'https://dav.example/home/', name: 'Home', kind: 'calendar' },
        { url: 'https://dav.example/people/', name: 'People', kind: 'address-book' },
      ],
    }),
    appointments: async () => ({ ok: true, objects: [] }),
    contacts: async () => ({ ok: true, objects: contacts }),
    feed: async () => ({ ok: false, trouble: 'not-reached', detail: 'No.' }),
  }
}

const server = { address: 'https://dav.example/', user: 'ana', password: 'app password' }

test('the address book of a followed server is asked, once, however many calendars it has', async () => {
  const { desk } = await aDesk({ calendars: aServer([contact('Adaeze Okonkwo')]) })
  await followCalendar(desk, OWNER, server)
  const { people } = await findContacts(desk, OWNER, { words: 'okonkwo' })
  expect(people).toMatchObject([{ source: 'vcard', name: { value: 'Adaeze Okonkwo', sure: true } }])
})

test('without an address book it is said where one comes from', async () => {
  const { desk } = await aDesk({ calendars: aServer([]) })
  await expect(findContacts(desk, OWNER, { words: 'okonkwo' })).rejects.toMatchObject({
    code: 'calendar-trouble',
    message: expect.stringContaining('Follow the calendar'),
  })
})

test('somebody who is not in it is not found', async () => {
  const { desk } = await aDesk({ calendars: aServer([]) })
  await followCalendar(desk, OWNER, server)
  await expect(findContacts(desk, OWNER, { words: 'okonkwo' })).rejects.toMatchObject({ code: 'nobody-found' })
})
