/** A process that works on a store until it is killed: `writes` queues deliveries and says each that was kept, `holds` claims three and passes the gate with one. */
import { openPostgresStore } from '../src/server/store/postgres.ts'
import { openSqliteStore } from '../src/server/store/sqlite.ts'
import { aDelivery } from './store-records.ts'

const [what, target = ''] = process.argv.slice(2)
const store = target.startsWith('postgres:') ? await openPostgresStore({ url: target }) : await openSqliteStore({ file: target })
const say = (line: string) => new Promise<void>((said) => process.stdout.write(`${line}\n`, () => said()))

if (what === 'writes') {
  for (let number = 0; ; number++) {
    const id = `d${number}`
    await store.change('ada', (records) => records.addDelivery(aDelivery({ id, personId: id })))
    await say(id)
  }
}

const claims = await store.due.claim({ workerId: 'killed', limit: 3, leaseMs: 3_600_000 })
for (const claim of claims.slice(0, 1)) await store.due.commit(claim)
await say(String(claims.length))
setInterval(() => {}, 1_000)
