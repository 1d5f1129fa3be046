/** What whoever looks after a site for many people may ask of it: counts and times, never anybody's name or words. */

/** How the due work of all owners stands at this moment, by the database's clock. */
export interface Standing {
  /** Letters that wait for their time. */
  readonly due: number
  /** Letters whose time has come and which nobody has taken yet, and for how many seconds the first of them has waited. */
  readonly overdue: number
  readonly overdueSeconds: number
  /** Letters in a worker's hands, before and behind their gate. */
  readonly claimed: number
  readonly committed: number
  /** Kept back, because nobody was there to send them in time. */
  readonly late: number
  /** Nobody knows yet whether they arrived. */
  readonly unknown: number
  /** The person is asked. */
  readonly ask: number
  /** Errands whose time has come and which nobody has taken yet. */
  readonly errandsOverdue: number
  readonly errandsOverdueSeconds: number
}

/** How the database that keeps everything is doing. */
export interface DatabaseStanding {
  /** 'SQLite' or 'PostgreSQL', and its version. */
  readonly engine: string
  readonly bytes: number
  /** Replicas that follow. */
  readonly replicas: number
  /** True where a commit counts only when a replica has it too: then a failover loses nothing, and sends nothing twice. */
  readonly waitsForReplica: boolean
}

/** What a store tells of itself beside the records. */
export interface StoreWatch {
  /** Resolves where the database answers. @throws Refusal `database-unreachable` */
  ping(): Promise<void>
  standing(): Promise<Standing>
  database(): Promise<DatabaseStanding>
  /**
   * Calls every letter whose end is not known unknown, and gives how many: for data that were put back from a copy,
   * behind which any of them may have left. Whoever looks for proof does so then, and nobody sends one again unasked.
   * Notes for every owner since when nothing is known: see PutBack.
   */
  doubtAll(doubt: { readonly detail: string; readonly copiedAt: Temporal.Instant }): Promise<number>
}

/** A number of readers that many people share. */
export interface PoolStanding {
  readonly name: 'cards' | 'proofreading' | 'files' | 'mail' | 'calendars'
  readonly lanes: number
  readonly busy: number
  readonly waiting: number
  /** Since the start. */
  readonly done: number
  readonly refused: number
}
