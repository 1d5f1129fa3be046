/**
 * A process that queues letters and takes them through claim, gate and outcome as fast as it can, and writes each state
 * to a list of its own once the store has acknowledged it: `power-writer.ts STORE LIST [unsynced]`. It runs until it is killed.
 */
import { openSync, writeSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { openSqliteStore } from '../../src/server/store/sqlite.ts'
import { aDelivery, aMailbox, anInterview } from '../store-records.ts'

const [file = '', list = '', unsynced] = process.argv.slice(2)
if (unsynced) neverSync()
const store = await openSqliteStore({ file })
const acknowledged = openSync(list, 'a')
const tell = (state: string, id: string): void => void writeSync(acknowledged, `${state} ${id}\n`)

await store.change('ada', async (records) => {
  if (!(await records.interview('i1'))) await records.saveInterview(anInterview())
  await records.saveMailbox(aMailbox())
})
process.stdout.write('ready\n')
for (let round = 0; ; round++) {
  const ids = Array.from({ length: 4 }, (_, at) => `${process.pid}-${round}-${at}`)
  await store.change('ada', async (records) => {
    for (const id of ids) await records.addDelivery(aDelivery({ id, personId: id }))
  })
  for (const id of ids) tell('due', id)
  const claims = await store.due.claim({ workerId: 'w', limit: 4, leaseMs: 60_000 })
  await Promise.all(
    claims.map(async (claim) => {
      if (!(await store.due.commit(claim))) return
      tell('committed', claim.deliveryId)
      if (await store.due.settle(claim, { result: 'accepted', reply: '250 ok' })) tell('sent', claim.deliveryId)
    }),
  )
}

/** The control: with this the cuts must be seen to lose something. */
function neverSync(): void {
  const { exec } = DatabaseSync.prototype
  DatabaseSync.prototype.exec = function (text: string) {
    return exec.call(this, text.replace('synchronous = full', 'synchronous = off'))
  }
}
