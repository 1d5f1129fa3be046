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
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The default gives a page one second, which a busy machine does not always keep.
    expect: { poll: { timeout: 20_000 } },
    // One for each of two cores: browsers wait more than they work.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
  },
})
