import type { Signal } from '@preact/signals'

/** Letters that the rules advise against or doubt, and that the person wants to go all the same; by their ids. */
export type Wanted = Signal<ReadonlySet<string>>

export function want(wanted: Wanted, id: string, on: boolean): void {
  const next = new Set(wanted.value)
  if (on) next.add(id)
  else next.delete(id)
  wanted.value = next
}
