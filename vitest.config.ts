import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import type { Vite } from 'vitest/node'
import { wordsInPage } from './src/web/words-in-page.ts'

/** The page's words come out of messages/en.json, which a cache of the module that names them does not look at. */
const wordsReadAnew: Vite.Plugin = {
  name: 'regards-words-read-anew',
  configureVitest: ({ defineCacheKeyGenerator }) => defineCacheKeyGenerator(({ id }) => (id.endsWith('/src/web/words.ts') ? false : undefined)),
}

export default defineConfig({
  plugins: [wordsInPage(fileURLToPath(new URL('src/web', import.meta.url))), wordsReadAnew],
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    setupFiles: ['test/quiet.ts'],
    globalSetup: ['test/postgres.ts'],
    // Some tests start the real command several times over; machines are shared and noisy.
    testTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    // One for each of two cores; the default leaves one idle.
    maxWorkers: 2,
  },
})
