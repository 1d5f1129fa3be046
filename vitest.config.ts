import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    setupFiles: ['test/quiet.ts'],
    globalSetup: ['test/postgres.ts'],
    // Some tests start the real command several times over; machines are shared and noisy.
    testTimeout: 60_000,
    // One for each of two cores; the default leaves one idle.
    maxWorkers: 2,
  },
})
