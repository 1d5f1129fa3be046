import { basename } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Those that take longest begin: one that begins last leaves the other core idle. Roughly, in seconds on two idle cores (2026-11-23). */
const seconds: Readonly<Record<string, number>> = { 'flow.test.ts': 29, 'accessible.test.ts': 25, 'offline-together.test.ts': 20, 'jotting.test.ts': 14, 'accounts.test.ts': 12, 'offline.test.ts': 10, 'languages.test.ts': 10, 'settings.test.ts': 9 }

const secondsOf = ({ moduleId }: TestSpecification): number => seconds[basename(moduleId)] ?? 0

// A class, since that is what vitest asks for.
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => secondsOf(b) - secondsOf(a))
  }
}

export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // How long is waited says when to give up, not how fast a page must be; the default is one second.
    expect: { poll: { timeout: 60_000 } },
    // One for each of two cores: browsers wait more than they work.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
  },
})
