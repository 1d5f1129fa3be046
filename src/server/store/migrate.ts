import { sql } from 'kysely'
import { Refusal } from '../../api/refusal.ts'
import type { Database, SqlDialect, Tx } from './dialect.ts'
import { mainJob } from './migration-001.ts'
import { ownSettings } from './migration-002.ts'
import { accountTables } from './migration-accounts.ts'
import { centreTables } from './migration-centre.ts'
import { changesOnce } from './migration-done-once.ts'
import { errandTable } from './migration-errands.ts'
import { erasure } from './migration-erasure.ts'
import { importedLetters } from './migration-imported.ts'
import { readableMailboxes } from './migration-mailboxes.ts'
import { modelAddress } from './migration-model.ts'
import { notesByHand } from './migration-notes.ts'
import { programmesAndSharing } from './migration-places.ts'
import { dataPutBack } from './migration-put-back.ts'
import { programmesThatEnd } from './migration-programme-end.ts'
import { remindersAndCalendars } from './migration-reminders.ts'
import { countedLetters } from './migration-standing.ts'
import { repliesAndOutcomes } from './migration-replies.ts'
import { tipsBoard } from './migration-tips.ts'

export interface Migration {
  /** What it brings, for the record in the database. */
  readonly name: string
  statements(dialect: SqlDialect): readonly string[]
  /**
   * True where it takes away or changes what the release before it still uses: then processes of that release must have
   * ended, and cannot start again. What only adds leaves them at work, so that a site is renewed one process after the
   * other (docs/hosting.md). Never in the release that stops using what is taken away.
   */
  readonly contracts?: true
}

/** In order: the first is version 1. One that was released is never changed, only followed by another. */
export const migrations: readonly Migration[] = [
  { name: 'the main job: interviews, letters, deliveries, mailboxes', statements: mainJob },
  { name: 'settings of spelling and grammar', statements: ownSettings },
  { name: 'errands: due work that is no letter', statements: errandTable },
  { name: 'replies, outcomes, how far mailboxes were read', statements: repliesAndOutcomes },
  { name: 'mailboxes that are read and signed in to', statements: readableMailboxes },
  { name: 'reminders, marks of thanks, followed calendars', statements: remindersAndCalendars },
  { name: 'the board of tips', statements: tipsBoard },
  { name: 'notes by hand, and own hands', statements: notesByHand },
  { name: 'where an optional model is', statements: modelAddress },
  { name: 'changes that are carried out once', statements: changesOnce },
  { name: 'a centre: members, invitations, who saw what', statements: centreTables },
  { name: 'accounts: sessions, passkeys, ways in', statements: accountTables },
  { name: 'letters that wait for a word, counted', statements: countedLetters },
  { name: 'programmes, consent, counts, shared letters', statements: programmesAndSharing },
  { name: 'letters that were brought along', statements: importedLetters },
  { name: 'accounts that are erased, a log that ages', statements: erasure },
  { name: 'data that were put back from a copy', statements: dataPutBack },
  { name: 'programmes that end', statements: programmesThatEnd },
]

/**
 * Brings the database to the newest version, each step in its own transaction, after a copy was kept.
 * @throws Refusal `database-unreachable` where the data was written by a newer Regards that this one cannot work beside.
 */
export async function migrate(db: Database, dialect: SqlDialect, steps: readonly Migration[] = migrations): Promise<void> {
  const version = await inTurn(db, dialect, async (tx) => {
    await sql`create table if not exists schema_version (version integer primary key, name text not null, applied_at bigint not null, contracts integer not null default 0)`.execute(tx)
    const newest = await versionOf(tx)
    if (newest > steps.length && !(dialect.isShared && (await onlyAddsAfter(tx, steps.length)))) throw newerThan(newest, steps.length)
    return newest
  })
  if (version > 0 && version < steps.length) await dialect.keepCopy(version)
  for (const [index, step] of steps.entries()) {
    await inTurn(db, dialect, async (tx) => {
      // Read again in each turn: another process may have taken this step meanwhile.
      if ((await versionOf(tx)) === index) await apply(tx, dialect, step, index + 1)
    })
  }
}

async function apply(tx: Tx, dialect: SqlDialect, step: Migration, version: number): Promise<void> {
  for (const statement of step.statements(dialect)) await sql.raw(statement).execute(tx)
  const row = { version, name: step.name, applied_at: dialect.now() }
  await tx.insertInto('schema_version').values(step.contracts ? { ...row, contracts: 1 } : row).execute()
}

async function versionOf(tx: Tx): Promise<number> {
  const newest = await tx.selectFrom('schema_version').select((eb) => eb.fn.max('version').as('version')).executeTakeFirst()
  return newest?.version ?? 0
}

/** True where all that newer processes did to the tables was to add. */
async function onlyAddsAfter(tx: Tx, version: number): Promise<boolean> {
  const contracting = await tx.selectFrom('schema_version').select('version').where('version', '>', version).where('contracts', '>', 0).executeTakeFirst()
  return contracting === undefined
}

function inTurn<T>(db: Database, dialect: SqlDialect, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await dialect.lockMigrations(tx)
    return work(tx)
  })
}

function newerThan(version: number, known: number): Refusal {
  return new Refusal('database-unreachable', `This data was written by a newer Regards (version ${version} of its tables; this one knows ${known}). Nothing was changed: use the newer Regards, or a copy of the data from before.`)
}
