import type { Home } from './home.ts'

/** Where the first screen is kept as it was seen last: at hand before any memory is opened (decision 115). */
export const GLANCE = 'home-seen-last'

/**
 * Draws the first screen as it was seen last. It is put away until it has been drawn well: what an older Regards left
 * there and this page cannot draw is thrown away, and the page begins anew without it.
 */
export function withGlance(draw: (last: Home | undefined) => void): void {
  const kept = fromStorage(() => localStorage.getItem(GLANCE))
  if (kept) fromStorage(() => localStorage.removeItem(GLANCE))
  try {
    // It was put there by this very page, as the server had told it.
    draw(kept ? fromStorage(() => JSON.parse(kept) as Home) : undefined)
  } catch (error) {
    if (!kept) throw error
    return location.reload()
  }
  if (kept) fromStorage(() => localStorage.setItem(GLANCE, kept))
}

/** A browser that keeps nothing, and what is no JSON, give nothing. */
function fromStorage<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch (error) {
    if (error instanceof DOMException || error instanceof SyntaxError) return undefined
    throw error
  }
}
