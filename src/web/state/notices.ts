import { signal } from '@preact/signals'

export interface Notice {
  readonly id: number
  readonly words: string
  readonly at: number
  readonly undo?: (() => void) | undefined
}

const LASTS = 12_000

/** What was just done, for a moment, with the way back: one at a time, so that 'Undo' means one thing. */
export const notices = signal<readonly Notice[]>([])
/** One sentence for a screen reader, shown nowhere. */
export const spoken = signal('')

let last = 0

/** Tells what was done, offers to take it back, and goes by itself. */
export function tell(words: string, undo?: () => void): void {
  const notice: Notice = { id: ++last, words, at: Date.now(), undo }
  notices.value = [notice]
  setTimeout(() => dismiss(notice.id), LASTS)
}

/** Takes away what was told on the screen before; what is told about the change of screen itself stays. */
export function hush(): void {
  const before = Date.now() - 1000
  notices.value = notices.value.filter((notice) => notice.at > before)
}

export function dismiss(id: number): void {
  notices.value = notices.value.filter((notice) => notice.id !== id)
}

/** Says a state aloud to those who listen to the page. */
export function speak(words: string): void {
  spoken.value = words
}
