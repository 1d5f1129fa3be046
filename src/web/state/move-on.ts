import { signal, type Signal } from '@preact/signals'

/** The next screen, about to come by itself. */
export interface MoveOn {
  /** True while it is about to come. */
  readonly soon: Signal<boolean>
  /** Begins the moment in which it can still be held, or begins it anew. */
  begin(): void
  /** Stays: anything else one does is a reason to. */
  stop(): void
}

/** Goes on by itself a moment after the last answer; the moment is there for a second thought. */
export function createMoveOn(go: () => void, wait = 2000): MoveOn {
  const soon = signal(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = (): void => {
    clearTimeout(timer)
    soon.value = false
  }
  return {
    soon,
    stop,
    begin() {
      stop()
      soon.value = true
      timer = setTimeout(() => {
        soon.value = false
        go()
      }, wait)
    },
  }
}

/** Tells whether everybody has an answer: a note, or the word that there is none. */
export function isAnswered(
  people: readonly { readonly id: string }[],
  notes: Readonly<Record<string, readonly { readonly text: string }[]>>,
  skipped: ReadonlySet<string>,
): boolean {
  return people.length > 0 && people.every(({ id }) => skipped.has(id) || (notes[id] ?? []).some(({ text }) => text.trim() !== ''))
}
