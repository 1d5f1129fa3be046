import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import type { Vite } from 'vitest/node'
import { wordsInPage } from './src/web/words-in-page.ts'

/** The page's words come out of messages/en.json, which a cache of the module that names them does not look at. */
const wordsReadAnew: Vite.Plugin = {
  name: 'regards-words-read-anew',
  configureVitest: ({ defineCacheKeyGenerator }) => defineCacheKeyGenerator(({ id }) => (id.endsWith('/src/web/words.ts') ? false : undefined)),
}

/**
 * Rooms whose modules keep nothing: all they need is handed to them. One process takes file after file of theirs and
 * loads the modules once, which is a third less processor time. Elsewhere (the page's signals, the models of the card
 * reader, the programs that test/ starts) each file gets a process of its own.
 */
const keepNothing = ['src/core/**/*.test.ts', 'src/api/**/*.test.ts', 'src/server/{actions,http,jobs,mail,store}/**/*.test.ts']

export default defineConfig({
  plugins: [wordsInPage(fileURLToPath(new URL('src/web', import.meta.url))), wordsReadAnew],
  test: {
    setupFiles: ['test/quiet.ts', 'test/patience.ts'],
    globalSetup: ['test/postgres.ts'],
    // Some tests start the real command several times over; machines are shared and noisy.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 20_000 } },
    // One for each of two cores; the default leaves one idle.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'modules of one’s own', include: ['src/**/*.test.ts', 'test/**/*.test.ts'], exclude: ['test/e2e/**', 'node_modules/**', ...keepNothing] } },
      { extends: true, test: { name: 'shared modules', include: keepNothing, isolate: false } },
    ],
  },
})
