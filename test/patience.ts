import { vi } from 'vitest'

// The default of vi.waitFor is one second, which a busy machine does not always keep. Whoever says how long is taken at
// their word. What is waited for is looked at more often than by default: most of it is there at once.
const { waitFor } = vi
vi.waitFor = (wanted, options = { timeout: 20_000, interval: 10 }) => waitFor(wanted, options)
