import type { SqlDialect } from './dialect.ts'

/** Lists the statements that give each owner a place for the address of a model. */
export function modelAddress({ ownRowsOnly }: Pick<SqlDialect, 'ownRowsOnly'>): readonly string[] {
  return [
    `create table model_address (
      owner_id text not null,
      endpoint text not null,
      model text not null,
      sealed_key text,
      local integer not null,
      primary key (owner_id)
    )`,
    ...ownRowsOnly('model_address'),
  ]
}
