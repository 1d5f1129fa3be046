/**
 * Many letters, a server that fails at every point, senders that are killed, paused, and have their clock, their disk
 * and their database taken away: what the store says in the end is held against what the server took. The part of
 * `npm run campaign` that a test runs too.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { join } from 'node:path'
import type { Store } from '../../src/server/ports.ts'
import type { FaultPhase } from '../smtp/fault.ts'
import { faultPhases } from '../smtp/fault.ts'
import { startSmtp, type SmtpOptions } from '../smtp/start.ts'
import { diceOf, drawFaults } from './faults.ts'
import { fatesOf, fillOutbox, sendNow, stillMoving, type Fate } from './outbox.ts'
import type { SentFolders } from './sent-folders.ts'
import { aTeam, type Team } from './team.ts'

export interface CampaignOptions {
  readonly store: Store
  /** The SQLite file or postgres://… of the store, for the senders. */
  readonly target: string
  /** For the key. */
  readonly directory: string
  readonly letters: number
  /** Senders at once; several need PostgreSQL. */
  readonly senders: number
  /** Of 1: how many connections, or letters over a kept one, meet a fault. */
  readonly faults: number
  /** Sees to it that just so many struck, and not only about so many. */
  readonly exactly?: boolean | undefined
  /** Which faults; absent: all. */
  readonly faultNames?: readonly string[] | undefined
  /** How often what happens to the senders, while the letters leave. */
  readonly blows: Blows
  readonly seed: number
  /** Letters that each sender has in hand at once; absent: as the server has. */
  readonly hands?: number | undefined
  /** How long a step of the conversation may take; absent: 0.3 s. */
  readonly stepMs?: number | undefined
  /** The server that takes the letters and keeps the truth; absent: smtp-server. */
  readonly startTruth?: SmtpOptions['startTruth']
  /** Real mailboxes in which evidence can be found; without them nobody looks. */
  readonly sentFolders?: SentFolders | undefined
  /** How long after the last letter evidence is waited for. */
  readonly evidenceMs?: number | undefined
  /** Ends the database in the middle of what it does, and starts it again. */
  readonly restartDatabase?: (() => Promise<void>) | undefined
  /** Fills the disk of the store for a while. */
  readonly fillDisk?: (() => Promise<void>) | undefined
  /** Is told how far it is. */
  readonly say?: ((line: string) => void) | undefined
}

export interface Blows {
  /** kill -9 at a step of the conversation. */
  readonly kills: number
  /** Stopped between gate and dot, for longer than the lease. */
  readonly pauses: number
  /** The clock moves by an hour, on or back. */
  readonly jumps?: number
  readonly restarts?: number
  readonly fullDisks?: number
  /** A second process on the same data directory. */
  readonly intruders?: number
}

export interface CampaignResult {
  readonly fates: readonly Fate[]
  readonly faults: Readonly<Record<string, number>>
  /** Conversations over which a fault could strike: connections, and further letters over one. */
  readonly drawn: number
  readonly blows: Readonly<Record<keyof Blows, number>>
  /** Steps of the conversation at which a sender was killed. */
  readonly killedAt: Readonly<Record<string, number>>
  /** Senders that ended without being killed, by exit code or signal. */
  readonly endedByThemselves: Readonly<Record<string, number>>
  readonly seconds: number
}

/** Runs one campaign until nothing moves any more. */
export async function runCampaign(options: CampaignOptions): Promise<CampaignResult> {
  const started = performance.now()
  const dice = diceOf(options.seed)
  const draw = drawFaults({ share: options.faults, exactly: options.exactly, names: options.faultNames }, dice)
  const watch = aWatch()
  const smtp = await startSmtp({
    users: options.sentFolders?.users,
    certificateFor: draw.certificateFor,
    faults: (phase, connection) => {
      watch.see(phase)
      return draw.plan(phase, connection)
    },
    onDelivered: (letter) => options.sentFolders?.file(letter),
    startTruth: options.startTruth,
  })
  const keyFile = join(options.directory, 'key')
  await fillOutbox(options.store, { smtp, keyFile, letters: options.letters, mailboxes: options.sentFolders?.mailboxes.length ?? 8, imap: options.sentFolders?.mailboxes })
  const team = aTeam(options, { caFile: smtp.caFile, keyFile })
  try {
    const { done, killedAt } = await harass(options, { team, dice, watch, taken: () => smtp.delivered.length })
    while ((await moving(options.store)) > 0) {
      await hurryUp(options.store)
      options.say?.(`${await moving(options.store)} still on their way`)
      await wait(lookMsFor(options.letters))
    }
    if (options.evidenceMs !== undefined) await wait(options.evidenceMs)
    await smtp.settled()
    const fates = await fatesOf(options.store, smtp.delivered)
    return { fates, faults: draw.struck, drawn: draw.drawn(), blows: done, killedAt, endedByThemselves: team.endedByThemselves(), seconds: (performance.now() - started) / 1000 }
  } finally {
    await team.dismiss()
    await smtp.stop()
  }
}

/** What must never be. */
export interface Wrongs {
  /** Nobody is told, and it did not arrive. */
  readonly lost: number
  /** It arrived more than once. */
  readonly twice: number
  /** It is called refused, and arrived. */
  readonly falselyFailed: number
}

/** Counts what must never be. */
export function wrongsOf(fates: readonly Fate[]): Wrongs {
  const count = (is: (fate: Fate) => boolean): number => fates.filter(is).length
  return {
    lost: count(({ state, arrived }) => (state === 'sent' && arrived === 0) || ['due', 'claimed', 'committed', 'cancelled'].includes(state)),
    twice: count(({ arrived }) => arrived > 1),
    falselyFailed: count(({ state, arrived }) => (state === 'refused' || state === 'late') && arrived > 0),
  }
}

/** To look through thousands of letters takes its time, which the senders want too. */
function lookMsFor(letters: number): number {
  return Math.min(2_000, 100 + letters)
}

/** While the database restarts nobody can say; then it is asked again. */
async function moving(store: Store): Promise<number> {
  return stillMoving(store).catch(() => 1)
}

/** What an hour-wrong clock has put off by an hour is sent now, as the person would; the next time, where the database is down. */
async function hurryUp(store: Store): Promise<void> {
  await sendNow(store).catch(() => undefined)
}

interface Watch {
  see(phase: FaultPhase): void
  /** Resolves when the server next sees this step, or after a while. */
  next(phase: FaultPhase): Promise<void>
}

function aWatch(): Watch {
  const waiting = new Map<FaultPhase, () => void>()
  return {
    see: (phase) => waiting.get(phase)?.(),
    next: (phase) =>
      new Promise((resolve) => {
        const done = (): void => {
          clearTimeout(limit)
          waiting.delete(phase)
          resolve()
        }
        const limit = setTimeout(done, 1_500)
        waiting.set(phase, done)
      }),
  }
}

interface Harassing {
  readonly team: Team
  readonly dice: () => number
  readonly watch: Watch
  readonly taken: () => number
}

/** Deals the blows in a random order, spread over the time in which the letters arrive. */
async function harass(options: CampaignOptions, { team, dice, watch, taken }: Harassing): Promise<Pick<CampaignResult, 'killedAt'> & { done: Record<keyof Blows, number> }> {
  const { store, letters, senders } = options
  const killedAt: Record<string, number> = {}
  const done: Record<keyof Blows, number> = { kills: 0, pauses: 0, jumps: 0, restarts: 0, fullDisks: 0, intruders: 0 }
  /** Senders that are stopped just now, until they go on: killed, they would not come back late. */
  const stopped = new Map<number, Promise<void>>()
  const whichOf = (roll: () => number): number => {
    const free = Array.from({ length: senders }, (_, which) => which).filter((which) => !stopped.has(which))
    return free[Math.floor(roll() * free.length)] ?? 0
  }
  const deal: Readonly<Record<keyof Blows, (which: number) => Promise<unknown>>> = {
    async kills(which) {
      const phase = faultPhases[Math.floor(dice() * faultPhases.length)] ?? 'accepted'
      await watch.next(phase)
      // Some milliseconds later is between this step and the next: also in the store.
      await wait(Math.floor(dice() * 4))
      killedAt[phase] = (killedAt[phase] ?? 0) + 1
      await team.kill(which)
    },
    async pauses(which) {
      const pausing = team.pauseAtGate(which, 1 + Math.floor(dice() * 4)).then((wasPaused) => void (done.pauses += wasPaused ? 1 : 0))
      stopped.set(which, pausing.finally(() => stopped.delete(which)))
      // The others go on meanwhile, and are killed and crossed like before.
      if (stopped.size === senders) await Promise.race(stopped.values())
    },
    jumps: (which) => team.jump(which),
    restarts: async () => options.restartDatabase?.(),
    fullDisks: async () => options.fillDisk?.(),
    intruders: () => team.intrude(),
  }
  const order = inOrder(options.blows, dice)
  for (const [nth, blow] of order.entries()) {
    const due = ((nth + 1) / (order.length + 1)) * letters * 0.9
    for (let looks = 1; taken() < due; looks++) {
      await wait(50)
      if (looks % Math.ceil(lookMsFor(letters) / 50) !== 0) continue
      if ((await moving(store)) === 0) break
      await hurryUp(store)
    }
    options.say?.(`${taken()} of ${letters} taken, ${nth + 1} of ${order.length} blows: ${blow}`)
    await deal[blow](whichOf(dice))
    if (blow !== 'pauses') done[blow] += 1
  }
  await Promise.all(stopped.values())
  for (let which = 0; which < senders; which++) await team.setClock(which)
  return { done, killedAt }
}

/** Pauses come while there is still much to send: who stops must come to a gate first. */
function inOrder(blows: Blows, dice: () => number): (keyof Blows)[] {
  const all = shuffled(Object.entries(blows).flatMap(([blow, times]) => Array<keyof Blows>(times).fill(blow as keyof Blows)), dice)
  return all.map((blow, at) => ({ blow, at: blow === 'pauses' ? at * 0.6 : at })).toSorted((a, b) => a.at - b.at).map(({ blow }) => blow)
}

function shuffled<T>(items: readonly T[], dice: () => number): T[] {
  return items.map((item) => ({ item, at: dice() })).toSorted((a, b) => a.at - b.at).map(({ item }) => item)
}
