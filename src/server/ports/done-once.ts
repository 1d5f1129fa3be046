/** Changes that were given a name by whoever asked for them, so that asking twice does them once. */
export interface DoneOnceRecords {
  /** What is known of a change of this name. */
  doneOnce(changeId: string): Promise<DoneOnce | undefined>
  /** Takes the name for a change that is carried out in this same transaction. False where it was taken before. */
  takeChangeId(changeId: string, request: string, at: Temporal.Instant): Promise<boolean>
  /** Keeps what the change was answered with, for whoever asks again. */
  keepAnswer(changeId: string, answer: Uint8Array): Promise<void>
}

export interface DoneOnce {
  /** Digest of what was asked for. */
  readonly request: string
  /** Absent where the process ended between carrying it out and answering. */
  readonly answer: Uint8Array | undefined
}
