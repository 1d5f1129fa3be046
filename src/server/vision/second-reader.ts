/** The second reader: Tesseract, one line at a time, in the one language of the card. It knows the accents that the first has no letters for. */
import { createOCREngine, type OCREngine } from 'tesseract-wasm'
import type { SecondReading } from '../../core/capture/card-line.ts'
import { tesseractLanguage, tesseractProgram } from './files.ts'
import { cutOut, distance, type Point, type Quad, type Raster, shrink } from './geometry.ts'

const HEIGHT = 56
const MARGIN = 10

/** Languages stay loaded while the process lives; a person's cards are mostly of one or two countries. */
const engines = new Map<string, OCREngine>()
const MOST_ENGINES = 2

/** Reads one line of the picture in a language. Undefined where its data are not installed. */
export async function readAgain(picture: Raster, quad: Quad, language: string): Promise<SecondReading | undefined> {
  const engine = engines.get(language) ?? (await openEngine(language))
  if (!engine) return undefined
  const image = preparedLine(picture, quad)
  engine.loadImage({ ...image, colorSpace: 'srgb' })
  const words = engine.getTextBoxes('word').filter((word) => word.text.trim() !== '')
  engine.clearImage()
  return { text: words.map((word) => word.text.trim()).join(' '), confidence: Math.min(1, ...words.map((word) => word.confidence)), language }
}

async function openEngine(language: string): Promise<OCREngine | undefined> {
  const data = tesseractLanguage(language)
  if (!data) return undefined
  const engine = await createOCREngine({ wasmBinary: tesseractProgram() })
  engine.loadModel(data)
  // One line of text, as letters of 300 dots to the inch.
  engine.setVariable('tessedit_pageseg_mode', '7')
  engine.setVariable('user_defined_dpi', '300')
  const [oldest] = engines.keys()
  if (engines.size >= MOST_ENGINES && oldest !== undefined) {
    engines.get(oldest)?.destroy()
    engines.delete(oldest)
  }
  engines.set(language, engine)
  return engine
}

/** Cuts the line with a little air above and below, where accents and tails sit, and makes it dark on light. */
function preparedLine(picture: Raster, [tl, tr, br, bl]: Quad): { data: Uint8ClampedArray<ArrayBuffer>; width: number; height: number } {
  const up: Point = [(tl[0] - bl[0]) * 0.1, (tl[1] - bl[1]) * 0.1]
  const moved = ([x, y]: Point, by: number): Point => [x + up[0] * by, y + up[1] * by]
  const quad: Quad = [moved(tl, 1), moved(tr, 1), moved(br, -0.6), moved(bl, -0.6)]
  const ratio = Math.max(distance(tl, tr), distance(bl, br)) / Math.max(distance(tl, bl), distance(tr, br))
  const width = Math.min(HEIGHT * 40, Math.max(20, Math.round(ratio * HEIGHT)))
  return onPaper(shrink(cutOut(picture, quad, width * 2, HEIGHT * 2), 2))
}

/** Grey, stretched from black to white, the writing dark, with a margin of the paper's own grey. */
function onPaper({ data, width, height }: Raster): { data: Uint8ClampedArray<ArrayBuffer>; width: number; height: number } {
  const grey = Float32Array.from({ length: width * height }, (_, i) => 0.3 * (data[i * 3] ?? 0) + 0.59 * (data[i * 3 + 1] ?? 0) + 0.11 * (data[i * 3 + 2] ?? 0))
  const sorted = grey.toSorted()
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0
  const [dark, light] = [at(0.01), at(0.99)]
  const isLightOnDark = at(0.5) < (dark + light) / 2
  const [w, h] = [width + 2 * MARGIN, height + 2 * MARGIN]
  const rgba = new Uint8ClampedArray(w * h * 4).fill(255)
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const inside = Math.min(Math.max(x - MARGIN, 0), width - 1) + Math.min(Math.max(y - MARGIN, 0), height - 1) * width
      const share = ((grey[inside] ?? 0) - dark) / Math.max(1, light - dark)
      rgba.fill(255 * (isLightOnDark ? 1 - share : share), (y * w + x) * 4, (y * w + x) * 4 + 3)
    }
  return { data: rgba, width: w, height: h }
}
