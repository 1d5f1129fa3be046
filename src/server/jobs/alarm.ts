/** Something to sleep by: for a time, or until it is rung. */
export interface Alarm {
  /** Ends the sleep; rung while nobody sleeps, it ends the next one before it begins. */
  ring(): void
  within(milliseconds: number): Promise<void>
  /** Waits out the time, whatever rings; does not keep the process alive. */
  after(milliseconds: number): Promise<void>
}

/** Makes an alarm. */
export function alarm(): Alarm {
  let hasRung = false
  let wake: (() => void) | undefined
  return {
    ring() {
      hasRung = true
      wake?.()
    },
    async within(milliseconds) {
      if (!hasRung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      wake = undefined
      hasRung = false
    },
    after: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds).unref()),
  }
}
