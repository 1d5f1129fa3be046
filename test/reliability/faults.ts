import type { CertificateKind } from '../smtp/certificates.ts'
import type { FaultAction, FaultPhase } from '../smtp/fault.ts'

/** One way in which a conversation with a mail server goes wrong. */
export type FaultKind = { readonly at: FaultPhase; readonly does: FaultAction } | { readonly certificate: CertificateKind }

/** What can go wrong, by its name. A plain lie (a no after the letter was taken) is left out: nobody can tell it from the truth. */
export const faultKinds: Readonly<Record<string, FaultKind>> = {
  'reset before the banner': { at: 'connect', does: 'reset' },
  'closed before the banner': { at: 'connect', does: 'close' },
  'silent before the banner': { at: 'connect', does: 'stall' },
  '421 for a banner': { at: 'banner', does: { reply: '421 4.3.2 Closing' } },
  'closed after the banner': { at: 'ehlo', does: 'close' },
  'silent at EHLO': { at: 'ehlo', does: 'stall' },
  'answers trickle byte by byte': { at: 'ehlo', does: { trickleMs: 8 } },
  'STARTTLS refused': { at: 'starttls', does: { reply: '454 4.7.0 TLS not available' } },
  'closed at STARTTLS': { at: 'starttls', does: 'close' },
  'silent at STARTTLS': { at: 'starttls', does: 'stall' },
  'certificate expired': { certificate: 'expired' },
  'certificate of another name': { certificate: 'wrong-name' },
  'certificate of a stranger': { certificate: 'unknown' },
  'AUTH 454': { at: 'auth', does: { reply: '454 4.7.0 Too many tries' } },
  'AUTH 535': { at: 'auth', does: { reply: '535 5.7.8 Not accepted' } },
  'closed at AUTH': { at: 'auth', does: 'close' },
  'MAIL 451': { at: 'mail', does: { reply: '451 4.3.0 Later' } },
  'reset at MAIL': { at: 'mail', does: 'reset' },
  'RCPT 450': { at: 'rcpt', does: { reply: '450 4.2.0 Greylisted' } },
  'RCPT 550': { at: 'rcpt', does: { reply: '550 5.1.1 No such user' } },
  'DATA 451': { at: 'data', does: { reply: '451 4.3.0 Later' } },
  'silent at DATA': { at: 'data', does: 'stall' },
  'closed in the body': { at: 'body', does: 'close' },
  'reset in the body': { at: 'body', does: 'reset' },
  'silent in the body': { at: 'body', does: 'stall' },
  '452 in the body': { at: 'body', does: { reply: '452 4.3.1 No room' } },
  'closed at the dot, nothing taken': { at: 'dot', does: 'close' },
  'reset at the dot, nothing taken': { at: 'dot', does: 'reset' },
  'silent at the dot, nothing taken': { at: 'dot', does: 'stall' },
  '451 at the dot': { at: 'dot', does: { reply: '451 4.3.0 Later' } },
  '554 at the dot': { at: 'dot', does: { reply: '554 5.7.1 Spam' } },
  'closed after it was taken': { at: 'accepted', does: 'close' },
  'reset after it was taken': { at: 'accepted', does: 'reset' },
  'silent after it was taken': { at: 'accepted', does: 'stall' },
  '421 after it was taken': { at: 'accepted', does: { reply: '421 4.3.2 Closing' } },
  '451 after it was taken': { at: 'accepted', does: { reply: '451 4.3.0 Later' } },
  'garbled after it was taken': { at: 'accepted', does: { reply: '2?0 ok' } },
  'cut off after it was taken': { at: 'accepted', does: { raw: '250-and' } },
}

/** Twice running it stops a mailbox for ten minutes, which is right and would end the campaign: so it is rare. */
const RARE = 'AUTH 535'
/** Phases of which a connection that carries a second letter has seen the last. */
const once: readonly FaultPhase[] = ['connect', 'banner', 'ehlo', 'starttls', 'auth']

export interface FaultDraw {
  /** For the mail server: what strikes this connection at this point. */
  plan(phase: FaultPhase, connection: number): FaultAction | undefined
  /** With which certificate it meets this connection. */
  certificateFor(connection: number): CertificateKind
  /** What struck so far, by kind. */
  readonly struck: Readonly<Record<string, number>>
  /** How often something could have struck. */
  drawn(): number
}

/** Faults that strike when the server has the letter: the sender can only doubt. */
export const doubtfulFaults = Object.keys(faultKinds).filter((name) => name.endsWith('after it was taken'))

export interface Drawing {
  /** Of all letters that pass. */
  readonly share: number
  /** Until just so many struck, since some of those that are planned never find their moment. */
  readonly exactly?: boolean | undefined
  /** Of which kinds; absent: of all. */
  readonly names?: readonly string[] | undefined
}

/** Draws faults, the same ones for the same dice. */
export function drawFaults({ share, exactly = false, names = Object.keys(faultKinds) }: Drawing, dice: () => number): FaultDraw {
  const struck: Record<string, number> = {}
  const plans = new Map<number, { readonly name: string; readonly kind: FaultKind } | undefined>()
  const lettersBegun = new Set<number>()
  const note = (name: string): void => {
    hits += 1
    struck[name] = (struck[name] ?? 0) + 1
  }
  let drawn = 0
  let hits = 0
  const isHit = (): boolean => (exactly ? hits < share * drawn && dice() < 0.5 : dice() < share)
  const draw = (isOpen: boolean) => {
    drawn += 1
    if (!isHit()) return undefined
    const name = names[Math.floor(dice() * names.length)] ?? RARE
    const kind = faultKinds[name]
    if (!kind || (name === RARE && dice() > 0.1)) return undefined
    if (isOpen && ('certificate' in kind || once.includes(kind.at))) return undefined
    return { name, kind }
  }
  const planOf = (connection: number) => {
    if (!plans.has(connection)) plans.set(connection, draw(false))
    return plans.get(connection)
  }
  return {
    struck,
    drawn: () => drawn,
    certificateFor(connection) {
      const plan = planOf(connection)
      if (!plan || !('certificate' in plan.kind)) return 'good'
      note(plan.name)
      return plan.kind.certificate
    },
    plan(phase, connection) {
      // A connection that carries another letter may meet another fault.
      if (phase === 'mail' && lettersBegun.has(connection)) plans.set(connection, draw(true))
      if (phase === 'mail') lettersBegun.add(connection)
      const plan = planOf(connection)
      if (!plan || 'certificate' in plan.kind || plan.kind.at !== phase) return undefined
      plans.set(connection, undefined)
      note(plan.name)
      return plan.kind.does
    },
  }
}

/** Mulberry32: the same seed gives the same faults. When each strikes still depends on the machine. */
export function diceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
