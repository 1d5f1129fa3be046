import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The default gives a page one second, which a busy machine does not always keep.
    expect: { poll: { timeout: 20_000 } },
    // One for each of two cores: browsers wait more than they work.
    maxWorkers: 2,
  },
})
