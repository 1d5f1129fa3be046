/** What went wrong, in words that say what to do. */
export interface Trouble {
  readonly code: string
  readonly words: string
  /** Where in the input: 'people.0.email'. */
  readonly at?: string | undefined
}

/** What a door answered. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble }
