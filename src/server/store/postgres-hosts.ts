import type { Pool, PoolClient } from 'pg'
import { Refusal } from '../../api/refusal.ts'
import type { DatabaseStanding } from '../ports/operations.ts'

/** Connections to one database, wherever it is just now. */
export interface Connections {
  connect(): Promise<PoolClient>
  end(): Promise<void>
}

/**
 * Gives one address for each host of an address that names several, as libpq writes them:
 * postgres://user@first:5432,second:5432/database.
 */
export function hostsOf(url: string): readonly string[] {
  const [, before = '', hosts = '', after = ''] = /^(postgres(?:ql)?:\/\/(?:[^/]*@)?)([^/?#@]*)(.*)$/s.exec(url) ?? []
  return hosts.includes(',') ? hosts.split(',').map((host) => `${before}${host}${after}`) : [url]
}

/**
 * Makes connections to the one of several servers that takes writes. The one that did last is asked first; where it is
 * gone or only follows another, the next is asked. A pool is opened for each; those nobody connects to hold nothing.
 */
export function connectionsTo(urls: readonly string[], open: (url: string, mayWrite: Verify | undefined) => Pool): Connections {
  const pools = urls.map((url) => open(url, urls.length > 1 ? refuseReplica : undefined))
  let current = 0
  return {
    async connect() {
      const first = current
      const failures: unknown[] = []
      for (let tried = 0; tried < pools.length; tried++) {
        const at = (first + tried) % pools.length
        try {
          const client = await pools[at]?.connect()
          if (!client) continue
          current = at
          return client
        } catch (error) {
          failures.push(error)
        }
      }
      throw failures[0]
    },
    end: async () => void (await Promise.all(pools.map((pool) => pool.end()))),
  }
}

/**
 * Refuses a database of several servers whose commits do not wait for the one that would take over: a gate that was
 * acknowledged would be open again there, and its letter would leave a second time (npm run campaign -- --failover).
 * @throws Refusal `database-unreachable` that says what to set.
 */
export function refuseLossyFailover(url: string, { replicas, waitsForReplica }: Pick<DatabaseStanding, 'replicas' | 'waitsForReplica'>): void {
  if (hostsOf(url).length < 2 || replicas === 0 || waitsForReplica) return
  throw new Refusal(
    'database-unreachable',
    `REGARDS_DATABASE_URL names several servers, but a commit does not wait for the replica: after a failover letters could leave twice. Say on the first server: alter system set synchronous_standby_names = '*'; select pg_reload_conf();`,
  )
}

/** Looks at a new connection before it is used. */
export type Verify = (client: PoolClient, done: (error?: Error) => void) => void

const refuseReplica: Verify = (client, done) => {
  client.query<{ follows: boolean }>('select pg_is_in_recovery() as follows', (error: Error | undefined, result) =>
    done(error ?? (result.rows[0]?.follows === false ? undefined : new Error('The connection leads to a replica, which takes no writes.'))))
}
