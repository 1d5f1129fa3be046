import { signal } from '@preact/signals'

/** Whether this browser has been let in; undefined until the first answer. */
export const letIn = signal<boolean | undefined>(undefined)

/** Finds the one-time token in a launch link: `?token=…`, `#token=…`, or the bare token. */
export function tokenIn(text: string): string | undefined {
  const found = /[?#&]token=([^&#\s]+)/.exec(text)?.[1]
  if (found !== undefined) return decodeURIComponent(found)
  const bare = text.trim()
  return /^[\w-]{16,200}$/.test(bare) ? bare : undefined
}

/** Gives the address without the token: it must not stay in the history or be copied by accident. */
export function withoutToken(url: URL): string {
  const clean = new URL(url)
  clean.searchParams.delete('token')
  if (clean.hash.startsWith('#token=')) clean.hash = ''
  return clean.pathname + clean.search + clean.hash
}
