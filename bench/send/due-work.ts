/** Due work drained by several processes on PostgreSQL: ours, and two queues that others use, in the same database server. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { Client } from 'pg'
import { openPostgresStore } from '../../src/server/store/postgres.ts'
import { createDatabase } from '../../test/postgres-server.ts'

export type Queue = 'regards' | 'graphile-worker' | 'pg-boss'

/** Rows a second, by so many processes, from the first that is done to the last. */
export async function drained(port: number, queue: Queue, { processes, rows }: { readonly processes: number; readonly rows: number }): Promise<number> {
  const { url } = await createDatabase(port)
  await fill(url, queue, rows)
  const workers = Array.from({ length: processes }, () => spawn(process.execPath, [join(import.meta.dirname, 'drain.ts'), queue, url], { stdio: ['pipe', 'pipe', 'inherit'] }))
  await Promise.all(workers.map((worker) => once(worker.stdout, 'data')))
  const client = new Client({ connectionString: url })
  await client.connect()
  // Our rows are hidden from whoever does not name an owner.
  await client.query(`set regards.all_owners = 'on'`)
  const left = async (): Promise<number> => Number((await client.query<{ left: string }>(leftIn[queue])).rows[0]?.left)
  try {
    const started = performance.now()
    for (const worker of workers) worker.stdin.write('go\n')
    while ((await left()) > 0) await new Promise((resolve) => setTimeout(resolve, 20))
    return (1000 * rows) / (performance.now() - started)
  } finally {
    await client.end()
    await Promise.all(workers.map((worker) => {
      const ended = once(worker, 'close')
      worker.kill('SIGKILL')
      return ended
    }))
  }
}

const leftIn: Readonly<Record<Queue, string>> = {
  regards: `select count(*) as left from (select 1 from errand limit 1) as rest`,
  'graphile-worker': `select count(*) as left from (select 1 from graphile_worker.jobs limit 1) as rest`,
  'pg-boss': `select count(*) as left from (select 1 from pgboss.job where name = 'remind' and state in ('created', 'active', 'retry') limit 1) as rest`,
}

async function fill(url: string, queue: Queue, rows: number): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  if (queue === 'regards') {
    await (await openPostgresStore({ url })).close()
    await client.query(`set regards.all_owners = 'on'`)
    await client.query(
      `insert into errand (owner_id, kind, subject, due_at, data, lease_until, fence, worker_id, attempts)
       select 'owner ' || n % 5000, 'remind', 'interview ' || n, 0, '{"round":1}', null, 1, null, 0 from generate_series(1, $1::int) n`,
      [rows],
    )
  } else if (queue === 'graphile-worker') {
    const { runMigrations } = await import('graphile-worker')
    await runMigrations({ connectionString: url })
    // As many in one call as its own batch takes: one call for each row would take minutes.
    for (let from = 0; from < rows; from += 5_000)
      await client.query(
        `select graphile_worker.add_jobs(array(select ('remind', json_build_object('round', 1, 'n', n), null, null, null, null, null, null)::graphile_worker.job_spec from generate_series($1::int, $2::int) n))`,
        [from + 1, Math.min(rows, from + 5_000)],
      )
  } else {
    const { PgBoss } = await import('pg-boss')
    const boss = new PgBoss({ connectionString: url })
    await boss.start()
    await boss.createQueue('remind')
    for (let from = 0; from < rows; from += 5_000) await boss.insert('remind', Array.from({ length: Math.min(5_000, rows - from) }, (_, at) => ({ data: { round: 1, n: from + at } })))
    await boss.stop()
  }
  await client.query('analyze')
  await client.end()
}
