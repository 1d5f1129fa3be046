/** Seconds to wait after the first, second, … attempt that certainly delivered nothing; in all some two hours. */
const delays = [5, 15, 45, 120, 300, 600, 600, 900, 900, 1200, 1200, 1200] as const

/** After so many attempts a person must look: by then the letter is two hours late. */
export const MOST_ATTEMPTS = delays.length + 1

/**
 * Gives how long to wait before a letter is tried again, in seconds; undefined when it has been tried often enough.
 *
 * @example
 * retryDelay(1)
 * // => 5
 * retryDelay(13)
 * // => undefined
 */
export function retryDelay(attempts: number): number | undefined {
  return delays[Math.max(1, attempts) - 1]
}
