import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'

/**
 * True of due work whose owner may go on: nobody of a site has shut them out. It stands in what hands work out, so that
 * what is theirs waits where it is. Where nobody is shut out, and where Regards is run alone, it looks into an empty index.
 */
export function mayGoOn(table: 'delivery' | 'errand'): RawBuilder<boolean> {
  return sql<boolean>`not exists (select 1 from "member" where "member"."owner_id" = ${sql.ref(`${table}.owner_id`)} and "member"."disabled_at" is not null)`
}
