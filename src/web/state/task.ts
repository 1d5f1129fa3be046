import { useSignal, type Signal } from '@preact/signals'
import type { Answer, Trouble } from './client.ts'

/** One thing under way: a second press does nothing, and what went wrong stays until the next try. */
export interface Task {
  readonly busy: Signal<boolean>
  readonly trouble: Signal<Trouble | undefined>
  run<T>(work: () => Promise<Answer<T>>): Promise<T | undefined>
}

export function useTask(): Task {
  const busy = useSignal(false)
  const trouble = useSignal<Trouble | undefined>(undefined)
  return {
    busy,
    trouble,
    async run(work) {
      if (busy.value) return undefined
      busy.value = true
      trouble.value = undefined
      const answer = await work()
      busy.value = false
      if (answer.ok) return answer.value
      trouble.value = answer.trouble
      return undefined
    },
  }
}
