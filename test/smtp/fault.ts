/**
 * Where a fault strikes. connect: before TLS · banner, ehlo, starttls, auth, mail, rcpt, data: in place of the
 * server's answer, which never hears the command · body: after the first bytes of the letter · dot: all bytes have
 * come, the server has none of them · accepted: the server has taken the letter, its answer is lost or changed.
 */
export const faultPhases = ['connect', 'banner', 'ehlo', 'starttls', 'auth', 'mail', 'rcpt', 'data', 'body', 'dot', 'accepted'] as const
export type FaultPhase = (typeof faultPhases)[number]

/** reply: says this instead (a 421 also closes) · delayMs: goes on as usual, but later · raw: bytes without a line end, then closes · trickleMs: from here on each byte takes so long. */
export type FaultAction =
  | 'close'
  | 'reset'
  | 'stall'
  | { readonly reply: string }
  | { readonly raw: string }
  | { readonly delayMs: number }
  | { readonly trickleMs: number }

export interface Fault {
  readonly at: FaultPhase
  readonly does: FaultAction
  /** How many connections it strikes; absent: one. */
  readonly times?: number | undefined
}

/** Says what strikes this connection at this point, if anything. */
export type FaultPlan = (phase: FaultPhase, connection: number) => FaultAction | undefined

/** Makes a plan of single faults, each used up as it strikes; more can be added while the server runs. */
export function planOf(faults: readonly Fault[]): FaultPlan & { add(fault: Fault): void } {
  const waiting: { readonly fault: Fault; left: number }[] = []
  const add = (fault: Fault): void => {
    waiting.push({ fault, left: fault.times ?? 1 })
  }
  faults.forEach(add)
  const plan: FaultPlan = (phase) => {
    const struck = waiting.find(({ fault, left }) => fault.at === phase && left > 0)
    if (!struck) return undefined
    struck.left -= 1
    return struck.fault.does
  }
  return Object.assign(plan, { add })
}
