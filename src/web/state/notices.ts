import { signal } from '@preact/signals'

export interface Notice {
  readonly id: number
  readonly words: string
  readonly undo?: (() => void) | undefined
}

const LASTS = 12_000

/** What was just done, for a moment, with the way back. */
export const notices = signal<readonly Notice[]>([])
/** One sentence for a screen reader, shown nowhere. */
export const spoken = signal('')

let last = 0

/** Tells what was done, offers to take it back, and goes by itself. */
export function tell(words: string, undo?: () => void): void {
  const notice: Notice = { id: ++last, words, undo }
  notices.value = [...notices.value.slice(-2), notice]
  setTimeout(() => dismiss(notice.id), LASTS)
}

export function dismiss(id: number): void {
  notices.value = notices.value.filter((notice) => notice.id !== id)
}

/** Says a state aloud to those who listen to the page. */
export function speak(words: string): void {
  spoken.value = words
}
