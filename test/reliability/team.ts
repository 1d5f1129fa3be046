import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { CampaignOptions } from './campaign.ts'
import type { SenderOptions } from './sender.ts'

/** The senders of a campaign, each a process of its own. */
export interface Team {
  /** Kills one without warning and starts another in its place. */
  kill(which: number): Promise<void>
  /** Lets one stop between the gate and the dot of its so-many-th letter, for longer than its lease; it then goes on where it was. False where it did not come to that. */
  pauseAtGate(which: number, letter: number): Promise<boolean>
  /** Moves the clock of one by an hour. */
  jump(which: number): Promise<void>
  /** Sets the clock of one right again. */
  setClock(which: number): Promise<void>
  /** Starts a second one on the same data directory, which must refuse to work. */
  intrude(): Promise<void>
  /** How often one ended without being killed, by exit code or signal. */
  endedByThemselves(): Readonly<Record<string, number>>
  dismiss(): Promise<void>
}

/** So long a step may take: campaigns cannot wait as long as people can. */
const STEP_MS = 300
/** Until then one that shall stop has come to its gate, or has nothing to send. */
const PATIENCE_MS = 20_000
type Hurried = NonNullable<SenderOptions['hurried']>

function hurriedTo(stepMs: number): Hurried {
  return { timeouts: { connect: stepMs, greeting: stepMs, signIn: stepMs, envelope: stepMs, body: stepMs, dot: stepMs * 2 }, leaseMs: stepMs * 7, retryAfter: 0.05 }
}

interface Member {
  readonly process: ChildProcess
  readonly isReady: Promise<unknown>
  jumps: number
}

/** Starts the senders of a campaign. */
export function aTeam({ target, senders, hands, stepMs = STEP_MS }: Pick<CampaignOptions, 'target' | 'senders' | 'hands' | 'stepMs'>, files: { readonly caFile: string; readonly keyFile: string }): Team {
  let started = 0
  let isOver = false
  const ended = new Map<string, number>()
  const expected = new WeakSet<ChildProcess>()
  const isAlone = senders === 1
  const hurried = hurriedTo(stepMs)
  // Longer than the lease, and than others need to see that it ran out.
  const pauseMs = hurried.leaseMs + 1_400
  const begin = (which: number, pausesAfter?: number): Member => {
    const options: SenderOptions = { target, ...files, workerId: isAlone ? 'alone' : `sender ${which}.${++started}`, isOnlyOneOfItsName: isAlone, pausesAfter, hurried, hands }
    const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'regards-compile-cache') }
    const log = openSync(join(dirname(files.keyFile), 'senders.log'), 'a')
    const child = spawn(process.execPath, [join(import.meta.dirname, 'sender.ts'), JSON.stringify(options)], { stdio: ['ignore', 'pipe', log], env })
    closeSync(log)
    if (which < senders) child.once('close', (code, signal) => revive(which, child, code ?? signal))
    return { process: child, isReady: Promise.race([once(child.stdout ?? child, 'data'), once(child, 'close')]), jumps: 0 }
  }
  /** As a service manager does, for one that ended by itself: it could not start on a full disk, say. */
  const revive = (which: number, child: ChildProcess, why: number | string | null): void => {
    if (isOver || team[which]?.process !== child || expected.has(child)) return
    ended.set(String(why), (ended.get(String(why)) ?? 0) + 1)
    setTimeout(() => {
      if (!isOver && team[which]?.process === child) team[which] = begin(which)
    }, 500)
  }
  const team = Array.from({ length: senders }, (_, which) => begin(which))
  const replace = async (which: number, pausesAfter?: number): Promise<Member> => {
    const last = team[which]
    if (last) expected.add(last.process)
    await end(last)
    return (team[which] = begin(which, pausesAfter))
  }
  return {
    kill: async (which) => void (await replace(which)),
    async pauseAtGate(which, letter) {
      const { process: child } = await replace(which, letter)
      const went = new Promise<boolean>((resolve) => {
        // Whenever it stops, also long after we have ceased to wait for that.
        child.stdout?.on('data', (said: Buffer) => {
          if (said.includes('paused')) setTimeout(() => resolve(child.kill('SIGCONT')), pauseMs)
        })
        child.once('close', () => resolve(false))
      })
      return Promise.race([went, wait(pauseMs + PATIENCE_MS, false)])
    },
    async jump(which) {
      const member = team[which]
      if (!member) return
      // Before it listens, the signal would end it.
      await member.isReady
      member.process.kill('SIGUSR2')
      member.jumps += 1
    },
    async setClock(which) {
      const member = team[which]
      if (member && member.jumps % 2 !== 0) await this.jump(which)
    },
    async intrude() {
      if (!isAlone) return
      // Before it has the directory, the second would be the first.
      await team[0]?.isReady
      const intruder = begin(senders)
      const [code] = (await once(intruder.process, 'close')) as [number | null]
      if (code !== 3) throw new Error(`A second process on the same data directory ended with ${code}: it should have been refused.`)
    },
    endedByThemselves: () => Object.fromEntries(ended),
    async dismiss() {
      isOver = true
      await Promise.all(team.map(end))
    },
  }
}

async function end(member: Member | undefined): Promise<void> {
  const child = member?.process
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  const closed = once(child, 'close')
  child.kill('SIGKILL')
  await closed
}
