import { signal } from '@preact/signals'

export interface Notice {
  readonly id: number
  readonly words: string
  /** The screen that it was told on. */
  readonly on: string | undefined
  readonly undo?: (() => void) | undefined
}

const LASTS = 12_000

/** What was just done, for a moment, with the way back: one at a time, so that 'Undo' means one thing. */
export const notices = signal<readonly Notice[]>([])
/** One sentence for a screen reader, shown nowhere. */
export const spoken = signal('')

let last = 0

/** Tells what was done, offers to take it back, and goes by itself. Before a change of screen it belongs to the old one, after it to the new. */
export function tell(words: string, undo?: () => void): void {
  const notice: Notice = { id: ++last, words, on: here(), undo }
  notices.value = [notice]
  setTimeout(() => dismiss(notice.id), LASTS)
}

/** Takes away what was told on another screen, however long this one took to come. */
export function hush(): void {
  notices.value = notices.value.filter(({ on }) => on === here())
}

function here(): string | undefined {
  return globalThis.location?.pathname
}

export function dismiss(id: number): void {
  notices.value = notices.value.filter((notice) => notice.id !== id)
}

/** Says a state aloud to those who listen to the page. */
export function speak(words: string): void {
  spoken.value = words
}
