import { signal, type Signal } from '@preact/signals'
import type { Trouble } from './client.ts'

export type SaveState = 'saved' | 'waiting' | 'saving' | 'trouble'

export interface Saver<T> {
  readonly state: Signal<SaveState>
  readonly trouble: Signal<Trouble | undefined>
  /** Notes what is to be kept; it is saved a moment after the last change. */
  change(value: T): void
  /** Saves now what is not saved yet. True when everything is kept. */
  flush(): Promise<boolean>
}

/**
 * Saves what is typed by itself: one request at a time, the newest words last, nothing dropped.
 * `save` gives what went wrong, or nothing.
 */
export function createSaver<T>(save: (value: T) => Promise<Trouble | undefined>, wait = 800): Saver<T> {
  const state = signal<SaveState>('saved')
  const trouble = signal<Trouble | undefined>(undefined)
  let waiting: { value: T } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined

  const saveAll = async (): Promise<void> => {
    while (waiting) {
      const { value } = waiting
      waiting = undefined
      state.value = 'saving'
      trouble.value = await save(value)
      if (trouble.value) {
        // The words stay to be saved: the next change or flush tries again.
        waiting ??= { value }
        state.value = 'trouble'
        return
      }
    }
    state.value = 'saved'
  }
  const flush = async (): Promise<boolean> => {
    clearTimeout(timer)
    running ??= saveAll().finally(() => {
      running = undefined
    })
    await running
    return waiting === undefined
  }
  return {
    state,
    trouble,
    change(value) {
      waiting = { value }
      if (state.value !== 'saving') state.value = 'waiting'
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), wait)
    },
    flush,
  }
}
