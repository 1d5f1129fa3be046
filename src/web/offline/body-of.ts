import type { Input } from '../../api/rows.ts'
import type { KeptDoor, OwnDoor } from '../state/kept-here.ts'
import type { OpInput } from './op.ts'

type BodyOf<N extends KeptDoor | OwnDoor> = Input<N> extends { readonly body: infer B } ? B : never

/** Reads the body of a change as what its door takes. It was that when it was put into the queue: `call` saw to it. */
export function bodyOf<N extends KeptDoor | OwnDoor>(_door: N, input: OpInput): BodyOf<N> {
  return (input.body ?? {}) as BodyOf<N>
}
