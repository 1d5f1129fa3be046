/** How long each step at the mail server may take, in milliseconds. */
export interface Timeouts {
  readonly connect: number
  /** From the connection to the end of the greeting and of TLS. */
  readonly greeting: number
  readonly signIn: number
  /** MAIL, RCPT and DATA together. */
  readonly envelope: number
  /** The letter up to its last bytes, and the gate. */
  readonly body: number
  /** The answer to the final dot. RFC 5321 4.5.3.2.6: giving up earlier makes doubles. */
  readonly dot: number
}

/** All but the last are short: nothing has been sent yet, so trying again costs nothing. Together they fit into a lease. */
export const usualTimeouts: Timeouts = { connect: 15_000, greeting: 20_000, signIn: 20_000, envelope: 40_000, body: 25_000, dot: 600_000 }
