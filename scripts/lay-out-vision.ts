/**
 * Lays what reading a card needs of large packages into dist/vision, so that the published package carries 30 MB of
 * them in place of the 300 that they install: of the models' runtime the one variant that runs in Node, of
 * Tesseract's language data the small ones.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const root = resolve(import.meta.dirname, '..')
const languages = ['ces', 'dan', 'deu', 'eng', 'fra', 'hun', 'pol', 'por', 'ron', 'spa', 'swe', 'tur', 'vie']
const parts = [
  ...['ort.node.min.mjs', 'ort-wasm-simd-threaded.mjs'].map((name) => `onnxruntime-web/dist/${name}`),
  ...languages.map((language) => `@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`),
]

const laidOut = join(root, 'dist', 'vision')
rmSync(laidOut, { recursive: true, force: true })
for (const part of parts) {
  mkdirSync(dirname(join(laidOut, part)), { recursive: true })
  cpSync(join(root, 'node_modules', part), join(laidOut, part))
}
const program = 'onnxruntime-web/dist/ort-wasm-simd-threaded.wasm'
writeFileSync(
  join(laidOut, `${program}.br`),
  brotliCompressSync(readFileSync(join(root, 'node_modules', program)), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
)
