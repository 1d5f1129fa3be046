/** Due work that is no letter. It is claimed, leased and fenced like a delivery, by the same worker. */

export const errandKinds = ['look-for-evidence', 'file-copy', 'listen', 'remind', 'read-calendar'] as const
export type ErrandKind = (typeof errandKinds)[number]

/** One thing to do for one owner at a certain time. There is one for each kind and subject. */
export interface Errand {
  readonly kind: ErrandKind
  /** What it is about: an id that is unique among the owner's errands of this kind. */
  readonly subject: string
  readonly dueAt: Temporal.Instant
  /** What the handler needs to know besides, as JSON. */
  readonly data?: string | undefined
}

/** An owner's errands, within a transaction of theirs. */
export interface ErrandRecords {
  /** Inserts it, or moves the one of this kind and subject. One that is being done meanwhile counts as set anew: what its handler gives back is then dropped. */
  setErrand(errand: Errand): Promise<void>
  /** Takes it away; nothing happens where there is none. */
  cancelErrand(kind: ErrandKind, subject: string): Promise<void>
  /** What the database's clock says: by it due work is claimed, whatever the clock of whoever asks says. */
  databaseTime(): Promise<Temporal.Instant>
  /** Of one kind, or all; the earliest first. */
  errands(kind?: ErrandKind): Promise<readonly Errand[]>
}

/** An errand that this worker holds until its lease ends, by the database's clock. */
export interface ErrandClaim extends Errand {
  readonly ownerId: string
  /** Counts up with every claim; a worker with an older fence can change nothing. */
  readonly fence: number
  /** Claims since it was set or last done, this one included. */
  readonly attempts: number
}

/** Claims of the errands of all owners. */
export interface Errands {
  /** Takes up to `limit` due errands of these kinds, the earliest first, of everybody but the owners that are named. Durable. */
  claim(options: { readonly workerId: string; readonly limit: number; readonly leaseMs: number; readonly kinds: readonly ErrandKind[]; readonly notOf?: readonly string[] | undefined }): Promise<readonly ErrandClaim[]>
  /** Removes what was done, or makes it due again so long from now, by the database's clock. Only with the newest fence; false otherwise. */
  finish(claim: ErrandClaim, dueAfter?: Temporal.Duration): Promise<boolean>
  /** Gives back what failed, to be tried again so long from now; its attempts go on counting. Only with the newest fence. */
  putOff(claim: ErrandClaim, dueAfter: Temporal.Duration): Promise<boolean>
  /** Gives back what was not begun: due as it was, and no attempt. Only with the newest fence. */
  handBack(claim: ErrandClaim): Promise<boolean>
  /** Frees errands whose lease ran out, and those of a worker that begins anew under a name that it alone bears. Gives how many. */
  recover(workerId?: string): Promise<number>
  /** When the next errand of these kinds is due, if any. */
  nextDueAt(kinds: readonly ErrandKind[]): Promise<Temporal.Instant | undefined>
}

/**
 * Does one errand and says when it is due again, by the clock of this computer; undefined: it is done. Where it rejects, it is tried again after a
 * while, without end. It must come to its end within its lease (five minutes), sooner where `stopping` is aborted.
 */
export type ErrandHandler = (claim: ErrandClaim, stopping: AbortSignal) => Promise<Temporal.Instant | undefined>
/** Looks at a letter in the worker's hand that wants it; false where it must not leave now, and that was written down. */
export type LooksBeforeLeaving = (claim: { readonly ownerId: string; readonly deliveryId: string }) => Promise<boolean>

export type ErrandHandlers = Partial<Readonly<Record<ErrandKind, ErrandHandler>>>
