import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { wordsInPage } from './src/web/words-in-page.ts'

export default defineConfig({
  plugins: [wordsInPage(fileURLToPath(new URL('src/web', import.meta.url)))],
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
