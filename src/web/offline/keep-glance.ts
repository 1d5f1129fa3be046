import { home } from '../state/home.ts'
import { GLANCE } from '../state/home-glance.ts'
import { letIn } from '../state/session.ts'

/** More than this is not worth reading before the first screen is drawn. */
const LARGEST = 200_000

/** Keeps the first screen at hand as it is seen, as long as this browser is let in. */
export function keepGlance(): void {
  home.subscribe(put)
  letIn.subscribe(put)
}

function put(): void {
  const { value } = home
  if (letIn.value === false) localStorage.removeItem(GLANCE)
  else if (value) store(JSON.stringify(value))
}

function store(text: string): void {
  try {
    if (text.length <= LARGEST) localStorage.setItem(GLANCE, text)
  } catch (error) {
    // Full, or switched off: it is then read from the larger memory.
    if (!(error instanceof DOMException)) throw error
  }
}
