const NAME = 'way-back'

/** Remembers where somebody came from who is sent to another site and comes back to this tab. */
export function rememberWayBack(path: string): void {
  sessionStorage.setItem(NAME, path)
}

/** Gives where somebody came from, once; only an interview of ours is a way back. */
export function takeWayBack(): string | undefined {
  const path = sessionStorage.getItem(NAME)
  sessionStorage.removeItem(NAME)
  return path?.startsWith('/interviews/') ? path : undefined
}
