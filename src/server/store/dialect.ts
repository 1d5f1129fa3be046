import type { Kysely, RawBuilder, SelectQueryBuilder, Transaction } from 'kysely'
import type { DatabaseStanding } from '../ports/operations.ts'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>
export type Tx = Transaction<Tables>

/** Where the two databases cannot be asked in the same words. */
export interface SqlDialect {
  /** Type of a column of bytes. */
  readonly bytes: 'blob' | 'bytea'
  /** Types of columns as better-auth writes them; our own tables have bigint and integer on both. */
  readonly moment: 'text' | 'timestamptz'
  readonly flag: 'integer' | 'boolean'
  /** The database's clock, in epoch milliseconds. */
  now(): RawBuilder<number>
  /** Locks the rows that are read and passes over those that another worker has locked. */
  skipLocked<T extends keyof Tables, O>(query: SelectQueryBuilder<Tables, T, O>): SelectQueryBuilder<Tables, T, O>
  /** Reads owner_id, kind, subject and fence of many errands out of JSON: one parameter, however many they are. */
  errandKeys(json: string): RawBuilder<unknown>
  /** Runs first in a transaction on one owner's records; changes of one owner run one after another. */
  enter(tx: Tx, ownerId: string, access: 'read' | 'change'): Promise<void>
  /** True where processes of two releases may be at work on the same data. */
  readonly isShared: boolean
  /** Holds off another process that would migrate at the same time, until the transaction ends. */
  lockMigrations(tx: Tx): Promise<void>
  /** Says how the database itself is doing. */
  standing(tx: Tx): Promise<DatabaseStanding>
  /** Keeps a copy of the data as version `version` left it, where that is ours to do. */
  keepCopy(version: number): Promise<void>
  /** Statements after which the rows of a table can be seen by their owner only. */
  ownRowsOnly(table: string): readonly string[]
  /** Statements after which the rows of a table can be seen only through the door that sees all owners. */
  allOwnersOnly(table: string): readonly string[]
  /** Statements after which what stands in a table can neither be changed nor removed. */
  onlyGrows(table: string): readonly string[]
  /** Statements after which such a table lets go of rows in two ways: older than so long, by the system's clock, and of an owner who is being erased. */
  leavesByAge(table: string, keptMs: number): readonly string[]
}
