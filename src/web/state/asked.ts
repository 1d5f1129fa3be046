import { useSignal, type Signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { DoorName } from '../../api/paths.ts'
import type { Input, Output } from '../../api/rows.ts'
import { call } from './client.ts'
import { useTask, type Task } from './task.ts'

export interface Asked<T> {
  readonly view: Signal<T | undefined>
  readonly task: Task
  load(): void
}

/** Asks a door when the screen opens, and keeps what it answered. */
export function useAsked<N extends DoorName>(name: N, input: Input<N>): Asked<Output<N>> {
  const view = useSignal<Output<N> | undefined>(undefined)
  const task = useTask()
  const load = (): void =>
    void task.run(() => call(name, input)).then((found) => {
      if (found !== undefined) view.value = found
    })
  useEffect(load, [])
  return { view, task, load }
}
