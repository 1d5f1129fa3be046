/** Gives an instant as a column holds it: epoch milliseconds. */
export function fromInstant(instant: Temporal.Instant): number {
  return instant.epochMilliseconds
}

/** Gives the instant that a column holds. */
export function toInstant(milliseconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds)
}
