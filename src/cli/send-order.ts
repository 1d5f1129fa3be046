/** What `send` was asked for. */
export interface Order {
  readonly interview: string | undefined
  readonly case: string | undefined
  readonly to: readonly string[] | undefined
  readonly mailbox: string | undefined
  /** 'now', 'good-time', or a time as it was typed. */
  readonly when: string
  readonly data: string | undefined
  readonly json: boolean
}
