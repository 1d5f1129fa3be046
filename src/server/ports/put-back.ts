/** What is known of data that were not always here: between copy and return letters may have left of which they know nothing. */

export interface PutBack {
  /** When the copy was made. */
  readonly copiedAt: Temporal.Instant
  /** When it was put back, or brought along. */
  readonly putBackAt: Temporal.Instant
  /** The one that was brought along; absent: all that there were. */
  readonly interviewId?: string | undefined
}

/** The part of Records that is about copies. */
export interface PutBackRecords {
  /** Oldest first; mostly none. */
  putBacks(): Promise<readonly PutBack[]>
  /** Message-IDs of every letter that is known here, also where its interview was removed. */
  messageIds(): Promise<readonly string[]>
  savePutBack(putBack: PutBack): Promise<void>
}
