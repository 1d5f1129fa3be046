import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    setupFiles: ['test/quiet.ts'],
    globalSetup: ['test/postgres.ts'],
    testTimeout: 20_000,
  },
})
