import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Store } from '../../src/server/ports.ts'
import { openSqliteStore } from '../../src/server/store/sqlite.ts'
import type { FaultPhase } from '../smtp/fault.ts'
import { startSmtp, type Smtp } from '../smtp/start.ts'
import { aDirectory } from '../stores.ts'
import { fatesOf, fillOutbox, stillMoving } from './outbox.ts'
import type { SenderOptions } from './sender.ts'

const LETTERS = 50
/** What a worker has in hand at one mailbox at most. */
const AT_ONCE = 3

/** Where the sender is killed: when the server sees this step for the so-many-th time since the sender began. */
const kills: readonly { readonly at: FaultPhase; readonly time: number }[] = [
  { at: 'accepted', time: 5 },
  { at: 'auth', time: 2 },
  { at: 'dot', time: 4 },
  { at: 'data', time: 3 },
  { at: 'body', time: 5 },
  { at: 'connect', time: 2 },
  { at: 'rcpt', time: 4 },
  { at: 'mail', time: 1 },
]

test('a sender killed eight times in the middle of fifty letters sends none twice and loses none', async () => {
  const directory = aDirectory()
  const file = join(directory, 'regards.db')
  const scene = await aScene()
  const store = await openSqliteStore({ file })
  onTestFinished(() => store.close())
  const keyFile = join(directory, 'key')
  await fillOutbox(store, { smtp: scene.smtp, keyFile, letters: LETTERS })
  const options = { target: file, keyFile, caFile: scene.smtp.caFile, workerId: 'alone', isOnlyOneOfItsName: true }

  for (const kill of kills) await scene.run(options, () => scene.killedAt(kill))
  await scene.run(options, () => nothingLeftToDo(store))

  const fates = await fatesOf(store, scene.smtp.delivered)
  expect(fates.filter(({ arrived }) => arrived > 1)).toEqual([])
  expect(fates.filter(({ state, arrived }) => state === 'sent' && arrived !== 1)).toEqual([])
  // Those that were between gate and answer when the process died: whether they arrived only the person's mailbox can tell.
  const unknown = fates.filter(({ state }) => state === 'unknown')
  expect(fates.filter(({ state }) => state !== 'sent')).toEqual(unknown)
  expect(unknown.length).toBeLessThanOrEqual(kills.length * AT_ONCE)
  expect(fates).toHaveLength(LETTERS)
}, 60_000)

interface Scene {
  readonly smtp: Smtp
  /** Runs a sender until something has happened, and kills it. */
  run(options: SenderOptions, until: () => Promise<void>): Promise<void>
  /** Resolves when the server sees this step for the so-many-th time from now. */
  killedAt(kill: { readonly at: FaultPhase; readonly time: number }): Promise<void>
}

async function aScene(): Promise<Scene> {
  let watch: (phase: FaultPhase) => void = ignore
  const smtp = await startSmtp({ faults: (phase) => void watch(phase) })
  onTestFinished(() => smtp.stop())
  let sender: ChildProcess | undefined
  onTestFinished(() => void sender?.kill('SIGKILL'))
  return {
    smtp,
    async run(options, until) {
      sender = spawn(process.execPath, [join(import.meta.dirname, 'sender.ts'), JSON.stringify(options)], { stdio: ['ignore', 'ignore', 'inherit'] })
      const closed = once(sender, 'close')
      await until()
      sender.kill('SIGKILL')
      await closed
    },
    killedAt: ({ at, time }) =>
      new Promise((resolve) => {
        let left = time
        watch = (phase) => {
          if (phase !== at || --left > 0) return
          watch = ignore
          sender?.kill('SIGKILL')
          resolve()
        }
      }),
  }
}

async function nothingLeftToDo(store: Store): Promise<void> {
  while ((await stillMoving(store)) > 0) await new Promise((resolve) => setTimeout(resolve, 50))
}

function ignore(): void {
  // Nobody waits for anything yet.
}
