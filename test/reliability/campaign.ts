/**
 * Many letters, a server that fails at every point, senders that are killed and paused: what the store says in the end
 * is held against what the server took. The part of `npm run campaign` that a test runs too.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Store } from '../../src/server/ports.ts'
import type { FaultAction, FaultPhase } from '../smtp/fault.ts'
import { startSmtp, type Smtp } from '../smtp/start.ts'
import { fatesOf, fillOutbox, stillMoving, type Fate } from './outbox.ts'
import type { SenderOptions } from './sender.ts'

export interface CampaignOptions {
  readonly store: Store
  /** The SQLite file or postgres://… of the store, for the senders. */
  readonly target: string
  /** For the key. */
  readonly directory: string
  readonly letters: number
  /** Senders at once; several need PostgreSQL. */
  readonly senders: number
  /** Of 1: how many connections meet a fault. */
  readonly faults: number
  readonly kills: number
  /** How often a sender is paused past its lease. */
  readonly pauses: number
  readonly seed: number
}

export interface CampaignResult {
  readonly fates: readonly Fate[]
  readonly faults: Readonly<Record<string, number>>
  readonly kills: number
  readonly pauses: number
  readonly seconds: number
}

const STALLED = 250
const LEASE = 1_500
const hurried: NonNullable<SenderOptions['hurried']> = {
  timeouts: { connect: STALLED, greeting: STALLED, signIn: STALLED, envelope: STALLED, body: STALLED, dot: STALLED * 2 },
  leaseMs: LEASE,
  retryAfter: 0.05,
}

const anywhere: readonly FaultAction[] = ['close', 'reset', 'stall', { reply: '421 4.3.2 Closing' }, { raw: '25' }, { delayMs: 60 }]
/** What a server may say or do at each point. A plain lie (a no after it took the letter) is left out: nobody can tell it from the truth. */
const faultsAt: readonly (readonly [FaultPhase, readonly FaultAction[]])[] = [
  ['connect', ['close', 'reset', 'stall']],
  ['banner', anywhere],
  ['ehlo', anywhere],
  ['auth', [...anywhere, { reply: '454 4.7.0 Too many tries' }]],
  ['mail', [...anywhere, { reply: '451 4.3.0 Later' }]],
  ['rcpt', [...anywhere, { reply: '450 4.2.0 Greylisted' }, { reply: '550 5.1.1 No such user' }]],
  ['data', [...anywhere, { reply: '451 4.3.0 Later' }]],
  ['body', ['close', 'reset', 'stall', { reply: '452 4.3.1 No room' }]],
  ['dot', [...anywhere, { reply: '451 4.3.0 Later' }, { reply: '554 5.7.1 Spam' }]],
  ['accepted', [...anywhere, { reply: '451 4.3.0 Later' }, { reply: '2?0 ok' }, { raw: '250-and' }]],
]

/** Runs one campaign until nothing moves any more. */
export async function runCampaign(options: CampaignOptions): Promise<CampaignResult> {
  const started = performance.now()
  const dice = diceOf(options.seed)
  const struck: Record<string, number> = {}
  const smtp = await startSmtp({ faults: faultPlan(options.faults, dice, (where) => (struck[where] = (struck[where] ?? 0) + 1)) })
  const keyFile = join(options.directory, 'key')
  await fillOutbox(options.store, { smtp, keyFile, letters: options.letters, mailboxes: 4 })
  const team = aTeam(options, { smtp, keyFile })
  try {
    await harass(options, { team, dice, taken: () => smtp.delivered.length })
    while ((await stillMoving(options.store)) > 0) await wait(100)
    const fates = await fatesOf(options.store, smtp.delivered)
    return { fates, faults: struck, kills: team.kills(), pauses: team.pauses(), seconds: (performance.now() - started) / 1000 }
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
    falselyFailed: count(({ state, arrived }) => state === 'refused' && arrived > 0),
  }
}

function faultPlan(share: number, dice: () => number, note: (where: string) => void) {
  const plans = new Map<number, { readonly at: FaultPhase; readonly does: FaultAction } | undefined>()
  const draw = () => {
    if (dice() >= share) return undefined
    const [at, actions] = faultsAt[Math.floor(dice() * faultsAt.length)] ?? ['banner', anywhere]
    return { at, does: actions[Math.floor(dice() * actions.length)] ?? 'close' }
  }
  return (phase: FaultPhase, connection: number): FaultAction | undefined => {
    if (!plans.has(connection)) plans.set(connection, draw())
    const plan = plans.get(connection)
    if (plan?.at !== phase) return undefined
    plans.set(connection, undefined)
    note(`${phase}: ${typeof plan.does === 'string' ? plan.does : (Object.entries(plan.does)[0] ?? []).join(' ')}`)
    return plan.does
  }
}

interface Team {
  /** Kills one sender without warning and starts another in its place. */
  kill(which: number): Promise<void>
  /** Stops one sender for longer than its lease; it then goes on where it was. */
  pause(which: number): Promise<void>
  kills(): number
  pauses(): number
  dismiss(): Promise<void>
}

function aTeam({ target, senders }: CampaignOptions, { smtp, keyFile }: { readonly smtp: Smtp; readonly keyFile: string }): Team {
  const count = { kills: 0, pauses: 0, started: 0 }
  const start = (which: number): ChildProcess => {
    const alone = senders === 1
    const options: SenderOptions = { target, keyFile, caFile: smtp.caFile, workerId: alone ? 'alone' : `sender ${which}.${++count.started}`, isOnlyOneOfItsName: alone, hurried }
    return spawn(process.execPath, [join(import.meta.dirname, 'sender.ts'), JSON.stringify(options)], { stdio: ['ignore', 'ignore', 'inherit'] })
  }
  const team = Array.from({ length: senders }, (_, which) => start(which))
  return {
    async kill(which) {
      await end(team[which])
      count.kills += 1
      team[which] = start(which)
    },
    async pause(which) {
      team[which]?.kill('SIGSTOP')
      await wait(LEASE * 2)
      team[which]?.kill('SIGCONT')
      count.pauses += 1
    },
    kills: () => count.kills,
    pauses: () => count.pauses,
    dismiss: async () => void (await Promise.all(team.map(end))),
  }
}

async function end(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  const closed = once(child, 'close')
  child.kill('SIGKILL')
  await closed
}

/** Kills and pauses senders, spread over the time in which the letters arrive. */
async function harass({ store, letters, kills, pauses, senders }: CampaignOptions, { team, dice, taken }: { readonly team: Team; readonly dice: () => number; readonly taken: () => number }): Promise<void> {
  const blows = kills + pauses
  for (let blow = 0; blow < blows; blow++) {
    const due = ((blow + 1) / (blows + 1)) * letters * 0.9
    while (taken() < due && (await stillMoving(store)) > 0) await wait(10)
    await wait(dice() * 60)
    const which = Math.floor(dice() * senders)
    if (dice() * (blows - blow) < kills - team.kills()) await team.kill(which)
    else await team.pause(which)
  }
}

/** Mulberry32: the same seed gives the same faults. When each strikes still depends on the machine. */
function diceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
