import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { freshDatabase, postgresMissing } from '../../../test/postgres.ts'
import { anInterview } from '../../../test/store-records.ts'
import { openPostgresStore } from './postgres.ts'

/** A way to a server that can fall silent without ending any connection, as a host does that vanished. */
async function aWayTo(port: number): Promise<{ readonly port: number; readonly fallSilent: () => void }> {
  const pairs: Socket[] = []
  let isSilent = false
  const server = createServer((from) => {
    const to = connect(port, '127.0.0.1')
    pairs.push(from.on('error', () => {}), to.on('error', () => {}))
    from.on('data', (bytes) => void (isSilent || to.write(bytes)))
    to.on('data', (bytes) => void (isSilent || from.write(bytes)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of pairs) socket.destroy()
    server.close()
  })
  return { port: (server.address() as AddressInfo).port, fallSilent: () => void (isSilent = true) }
}

describe.skipIf(postgresMissing)(`a database whose host vanishes${postgresMissing ? ` (${postgresMissing})` : ''}`, () => {
  test('is not waited for without end, and what was asked counts as not done', async () => {
    const url = new URL((await freshDatabase()).url)
    const way = await aWayTo(Number(url.port))
    url.port = String(way.port)
    url.hostname = '127.0.0.1'
    const store = await openPostgresStore({ url: url.href, patience: 200 })
    onTestFinished(() => store.close())
    await store.change('ada', (records) => records.saveInterview(anInterview()))
    way.fallSilent()
    await expect(store.read('ada', (records) => records.interviews())).rejects.toMatchObject({ code: 'database-unreachable' })
  })
})
