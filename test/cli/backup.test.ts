/** Backup while it runs, restore into an empty place, upgrade: as commands, on both stores. */
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Config } from '../../src/server/config.ts'
import { openDesk } from '../../src/server/desk.ts'
import { migrations } from '../../src/server/store/migrate.ts'
import { openPostgresStore } from '../../src/server/store/postgres.ts'
import { openSqliteStore } from '../../src/server/store/sqlite.ts'
import { freshDatabase, postgresMissing } from '../postgres.ts'
import { aDelivery, anInterview, aMailbox } from '../store-records.ts'
import { aDirectory, regards } from './run-cli.ts'

const OWNER = 'me'

/** Where data are, or are to be. */
interface Place {
  readonly home: string
  readonly databaseUrl?: string | undefined
}

const configOf = ({ home, databaseUrl }: Place): Config => ({ home, databaseUrl, port: 0, services: ['worker'], holdSeconds: 0, opensBrowser: false })
const at = ({ home, databaseUrl }: Place) => ({ home, env: databaseUrl === undefined ? {} : { REGARDS_DATABASE_URL: databaseUrl } })

async function openAt(place: Place) {
  const open = await openDesk(configOf(place))
  onTestFinished(() => open.close())
  return open
}

/** Somebody's interview, a letter that waits to be sent, one that is called off, and a sealed password; and they are at work. */
async function atWork(place: Place) {
  const { desk } = await openAt(place)
  await desk.store.change(OWNER, async (records) => {
    await records.saveInterview(anInterview())
    await records.saveMailbox(aMailbox({ id: 'm1', sealedPassword: desk.secrets.seal('app password', [OWNER, 'm1']) }))
    for (const id of ['d1', 'd2']) await records.addDelivery(aDelivery({ id, personId: id, dueAt: desk.clock.now() }))
    await records.moveDelivery('d2', ['due'], { to: 'cancelled', at: desk.clock.now() })
  })
  return desk
}

async function seenAt(place: Place) {
  const open = await openDesk(configOf(place))
  try {
    return await open.desk.store.read(OWNER, async (records) => {
      const mailbox = await records.mailbox('m1')
      return {
        interviews: (await records.interviews()).map(({ caseFile }) => caseFile),
        letters: (await records.deliveries('i1')).map(({ id, state }) => `${id} ${state}`).toSorted(),
        bytes: (await records.message('d1'))?.sha256,
        password: open.desk.secrets.open(mailbox?.sealedPassword ?? '', [OWNER, 'm1']),
        looks: (await records.errands('look-for-evidence')).map(({ subject }) => subject),
      }
    })
  } finally {
    await open.close()
  }
}

function copies(places: () => Promise<readonly [Place, Place]>): void {
  test('a copy made while Regards runs, put back elsewhere, holds the same letters and opens the same secrets; nothing is sent again unasked', async () => {
    const [place, empty] = await places()
    const desk = await atWork(place)
    const to = join(aDirectory(), 'copy')
    const stop = keepWriting(desk)
    expect(await regards(['backup', to, '--json'], at(place))).toMatchObject({ code: 0, stdout: expect.stringContaining('"format":1') })
    await stop()
    expect(readdirSync(to).filter((name) => (statSync(join(to, name)).mode & 0o077) !== 0)).toEqual([])
    expect(await regards(['backup', to], at(place))).toMatchObject({ code: 1, stderr: expect.stringContaining('is there already') })

    expect(await regards(['restore', to], at(empty))).toMatchObject({ code: 0, stderr: expect.stringContaining('One letter was on the way then') })
    const there = await desk.store.read(OWNER, async (records) => ({ interviews: (await records.interviews()).map(({ caseFile }) => caseFile), bytes: (await records.message('d1'))?.sha256 }))
    expect(await seenAt(empty)).toEqual({ ...there, letters: ['d1 unknown', 'd2 cancelled'], password: 'app password', looks: ['d1'] })
    expect(await regards(['restore', to], at(empty))).toMatchObject({ code: 1, stderr: expect.stringContaining('an empty place only') })

    const data = join(to, existsSync(join(to, 'regards.db')) ? 'regards.db' : 'regards.dump')
    writeFileSync(data, Buffer.concat([readFileSync(data), Buffer.from('x')]))
    expect(await regards(['restore', to], at({ home: aDirectory() }))).toMatchObject({ code: 1, stderr: expect.stringMatching(/damaged|copy of postgresql/) })
  }, 60_000)
}

/** Somebody goes on working while the copy is made. */
function keepWriting(desk: Awaited<ReturnType<typeof atWork>>): () => Promise<void> {
  let isOver = false
  const working = (async () => {
    for (let number = 0; !isOver; number++) {
      await desk.store.change('somebody else', (records) => records.saveProfile({ name: `Number ${number}` }))
      await pause(2)
    }
  })()
  return async () => {
    isOver = true
    await working
  }
}

describe('on SQLite', () => {
  copies(async () => [{ home: aDirectory() }, { home: aDirectory() }])

  test('after a move, in which nothing could leave meanwhile, what was due is still to be sent', async () => {
    const [place, moved] = [{ home: aDirectory() }, { home: aDirectory() }]
    await atWork(place)
    const to = join(aDirectory(), 'copy')
    expect(await regards(['backup', to, '--without-keys'], at(place))).toMatchObject({ code: 0, stderr: expect.stringContaining('Without the key file') })
    expect(existsSync(join(to, 'key'))).toBe(false)
    expect(await regards(['restore', to, '--nothing-sent-since'], at(moved))).toMatchObject({ code: 0 })
    copyFileSync(join(place.home, 'key'), join(moved.home, 'key'))
    expect(await seenAt(moved)).toMatchObject({ letters: ['d1 due', 'd2 cancelled'], password: 'app password' })
  })

  test('upgrade brings old tables to this version, and copies them first where that is asked for', async () => {
    const home = aDirectory()
    await (await openSqliteStore({ file: join(home, 'regards.db'), migrations: migrations.slice(0, 3) })).close()
    const before = join(aDirectory(), 'before')
    expect(await regards(['upgrade', '--backup', before, '--json'], { home })).toMatchObject({ code: 0, stdout: `{"from":3,"to":${migrations.length}}\n` })
    expect(JSON.parse(readFileSync(join(before, 'backup.json'), 'utf8'))).toMatchObject({ tables: 3, engine: 'sqlite' })
    expect(await regards(['upgrade'], { home })).toMatchObject({ code: 0, stderr: expect.stringContaining('already') })
  })
})

describe.skipIf(postgresMissing)(`on PostgreSQL${postgresMissing ? ` (${postgresMissing})` : ''}`, () => {
  const place = async (): Promise<Place> => ({ home: aDirectory(), databaseUrl: (await freshDatabase()).url })
  copies(async () => [await place(), await place()])

  test('upgrade brings old tables to this version while an older process works on', async () => {
    const old = await place()
    const store = await openPostgresStore({ url: old.databaseUrl ?? '', migrations: migrations.slice(0, -1) })
    onTestFinished(() => store.close())
    expect(await regards(['upgrade', '--json'], at(old))).toMatchObject({ code: 0, stdout: `{"from":${migrations.length - 1},"to":${migrations.length}}\n` })
    await store.change(OWNER, (records) => records.saveInterview(anInterview()))
    expect(await store.read(OWNER, async (records) => (await records.interviews()).length)).toBe(1)
  })
})
