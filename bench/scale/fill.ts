/**
 * A career centre's data. One student goes through the real actions (three interviews, ten people, ten letters that
 * were sent), and the database copies every row of theirs for each of the others: whatever tables there are, now or
 * later, are filled as they are used, and only the owner differs.
 */
import { createHash } from 'node:crypto'
import { Client } from 'pg'
import { aCaseFile, aLetter, anInterview, aPerson } from '../../test/builders.ts'
import { addMailbox } from '../../src/server/actions/mailboxes.ts'
import { addTip } from '../../src/server/actions/tips.ts'
import { composeLetters } from '../../src/server/actions/compose-letters.ts'
import { importCaseFile } from '../../src/server/actions/import-case-file.ts'
import { saveLetter } from '../../src/server/actions/save-letter.ts'
import type { OpenDesk } from '../../src/server/desk.ts'

/** The secret of every student's browser: what is measured is the work, not the dice. */
export const SECRET = 'a-session-secret-of-the-bench-0123456789abc'
const PEOPLE_OF_INTERVIEWS = [3, 3, 4]
const OWNERS_AT_ONCE = 2000

export interface Template {
  readonly ownerId: string
  readonly interviewIds: readonly string[]
  readonly letterIds: readonly string[]
  readonly deliveryIds: readonly string[]
}

/** Lets one student do what each of them does. */
export async function fillTemplate({ desk, ownerId }: OpenDesk): Promise<Template> {
  const mailbox = await addMailbox(desk, ownerId, { address: 'student@example.test', displayName: 'A Student', host: 'localhost', port: 465, user: 'student', tls: 'implicit', password: 'app password' })
  const ids = { interviewIds: [] as string[], letterIds: [] as string[], deliveryIds: [] as string[] }
  for (const [number, count] of PEOPLE_OF_INTERVIEWS.entries()) {
    const people = Array.from({ length: count }, (_, at) => aPerson({ id: `p${at + 1}`, name: ['Mae Lindqvist', 'Tomasz Okafor', 'Ines Duarte', 'Ravi Menon'][at] ?? '', email: `person.${number}.${at}@fernfield.example`, notes: [`asked how I would choose the last poem of book ${at + 1}`] }))
    const { id } = await importCaseFile(desk, ownerId, { caseFile: aCaseFile({ interview: anInterview({ company: { name: `Fern & Field ${number}`, domain: 'fernfield.example' } }), people }) })
    const view = await composeLetters(desk, ownerId, { interviewId: id })
    ids.interviewIds.push(id)
    for (const letter of view.letters) {
      const { subject, body } = aLetter()
      await saveLetter(desk, ownerId, { letterId: letter.id, revision: letter.revision, subject, body: body.replace('Mae', people.find((person) => person.id === letter.personId)?.name.split(' ')[0] ?? 'Mae') })
      const to = people.find((person) => person.id === letter.personId)
      const idSeed = desk.ids.next()
      const message = await desk.messages.freeze({ subject, body, from: { name: 'A Student', address: mailbox.address }, to: { name: to?.name ?? '', address: to?.email ?? '' }, at: desk.clock.now(), idSeed })
      const deliveryId = desk.ids.next()
      await desk.store.change(ownerId, async (records) => {
        await records.addDelivery({ id: deliveryId, interviewId: id, personId: letter.personId, letterId: letter.id, kind: 'thank-you', mailboxId: mailbox.id, dueAt: desk.clock.now(), updatedAt: desk.clock.now(), message })
        await records.moveDelivery(deliveryId, ['due'], { to: 'sent', at: desk.clock.now(), detail: '250 2.0.0 Ok' })
      })
      ids.letterIds.push(letter.id)
      ids.deliveryIds.push(deliveryId)
    }
  }
  await addTip(desk, ownerId, { text: 'Ask for their card before you stand up.', topics: ['names'] })
  await desk.store.change(ownerId, async (records) => {
    await records.saveProfile(aCaseFile().candidate)
    await records.addSession(createHash('sha256').update(SECRET).digest('hex'), desk.clock.now())
  })
  return { ownerId, ...ids }
}

/** Copies the template's rows for the students `from`–`to`. Gives how many seconds it took. */
export async function copyStudents(url: string, { ownerId }: Template, { from, to }: { readonly from: number; readonly to: number }): Promise<number> {
  const started = performance.now()
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`set regards.all_owners = 'on'`)
    await client.query(`set synchronous_commit = off`)
    for (const { table, columns } of await tablesOf(client)) {
      for (let first = from; first <= to; first += OWNERS_AT_ONCE) {
        const last = Math.min(to, first + OWNERS_AT_ONCE - 1)
        await client.query(`insert into ${table} (owner_id, ${columns}) select 'student-' || n, ${columns} from ${table}, generate_series(${first}, ${last}) n where owner_id = '${ownerId}'`)
      }
    }
    await client.query('analyze')
  } finally {
    await client.end()
  }
  return (performance.now() - started) / 1000
}

/** Tables with an owner; those that others refer to come first. */
async function tablesOf(client: Client): Promise<readonly { readonly table: string; readonly columns: string }[]> {
  const { rows } = await client.query<{ table: string; columns: string }>(`
    select c.table_name as table, string_agg(quote_ident(c.column_name), ', ' order by c.ordinal_position) as columns
    from information_schema.columns c
    where c.table_schema = 'public' and c.column_name <> 'owner_id'
      and exists (select 1 from information_schema.columns o where o.table_schema = 'public' and o.table_name = c.table_name and o.column_name = 'owner_id')
    group by 1`)
  const first = ['interview', 'mailbox', 'letter', 'delivery']
  const rank = (table: string) => (first.includes(table) ? first.indexOf(table) : first.length)
  return rows.toSorted((a, b) => rank(a.table) - rank(b.table))
}
