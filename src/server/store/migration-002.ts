import type { SqlDialect } from './dialect.ts'

/** Lists the statements that give each owner a place for settings. */
export function ownSettings({ ownRowsOnly }: Pick<SqlDialect, 'ownRowsOnly'>): readonly string[] {
  return [
    `create table settings (
      owner_id text not null,
      settings text not null,
      primary key (owner_id)
    )`,
    ...ownRowsOnly('settings'),
  ]
}
