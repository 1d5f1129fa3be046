import tailwind from '@tailwindcss/vite'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { keepPage } from './keep-page.ts'
import { shortPaths } from './short-paths.ts'
import { LANGUAGE_FOLDER, wordsInPage } from './words-in-page.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  root: here,
  plugins: [tailwind(), wordsInPage(here), shortPaths(here), keepPage(here)],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    cssTarget: ['chrome125', 'safari17.5', 'firefox128'],
    // The content security policy lets nothing in but files of our own: no data: fonts, no inline polyfill.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What the first screen needs comes in one file: on a slow line each further one costs a round trip.
    rolldownOptions: {
      output: {
        // The first script names all the others: a character less in each is a hundred bytes less on the slowest line.
        entryFileNames: `assets/${LANGUAGE_FOLDER}/[name]-[hash:7].js`,
        chunkFileNames: `assets/${LANGUAGE_FOLDER}/[name]-[hash:7].js`,
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            // The first list waits for it: the outbox and the memory, and nothing else.
            { name: 'memory', test: /[\\/]src[\\/]web[\\/](?:offline[\\/](?:ask|here|apply|body-of|database|new-id|outbox|queue|send-op)|state[\\/]new-draft)\.ts|[\\/]node_modules[\\/]idb[\\/]/ },
            // What core says is said in other languages on few screens: it goes with them.
            { name: 'found', test: /[\\/]src[\\/]web[\\/]state[\\/](?:found|rule)-(?:words|sentences)\.ts/ },
            { name: 'sayings', test: /[\\/]src[\\/]web[\\/]state[\\/](?:composed|good-time|trouble)-(?:words|sentences)\.ts/ },
            { name: 'core', test: /[\\/]src[\\/]core[\\/](?:model|text|send)[\\/]/, minShareCount: 3 },
            { name: 'shared', test: /[\\/]src[\\/]web[\\/]/, minShareCount: 3 },
          ],
        },
      },
    },
  },
  // The server lets in only what names its own host and comes from its own page.
  server: { proxy: { '/api': { target: 'http://localhost:7420', changeOrigin: true, headers: { origin: 'http://localhost:7420' } } } },
})
