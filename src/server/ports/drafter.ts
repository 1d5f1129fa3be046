/** A model that proposes the words of a letter; off unless the person set one up. */

/** Where the model is, as kept: the key is sealed. */
export interface ModelRecord {
  /** Base address of an OpenAI-compatible API: http://localhost:11434/v1. */
  readonly endpoint: string
  readonly model: string
  readonly sealedKey?: string | undefined
  /** The person said that the endpoint is on this computer or in their own network. */
  readonly local: boolean
}

export interface ModelAddress {
  readonly endpoint: string
  readonly model: string
  readonly key?: string | undefined
  readonly local: boolean
}

/** What the model is told: facts as data, never as instructions. */
export interface DraftRequest {
  readonly to: string
  readonly facts: readonly { readonly id: string; readonly words: string }[]
}

export type Proposal = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string }

export interface Drafter {
  /** Says what is wrong with an endpoint, or nothing. */
  refuses(address: Pick<ModelAddress, 'endpoint' | 'local'>): string | undefined
  /** Asks once, for ten seconds at most, and reads a bounded answer. Never throws. */
  propose(address: ModelAddress, request: DraftRequest): Promise<Proposal>
}

/** Where one owner's model is. */
export interface ModelRecords {
  /** Undefined: none was set up. */
  model(): Promise<ModelRecord | undefined>
  saveModel(record: ModelRecord): Promise<void>
  removeModel(): Promise<void>
}
