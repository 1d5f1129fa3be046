/** The second reader: Tesseract, one line at a time, in the one language of the card. It knows the accents that the first has no letters for. */
import { createOCREngine, type OCREngine } from 'tesseract-wasm'
import type { SecondReading } from '../../core/capture/card-line.ts'
import { tesseractLanguage, tesseractProgram } from './files.ts'
import { cutOut, distance, type Quad, type Raster, shrink, withAir } from './geometry.ts'
import { type GreyPage, onPaper } from './on-paper.ts'

/** Tried from 40 to 72: from here on nothing is gained. */
const HEIGHT = 70
/** In heights of the line. Without them capitals lose their accents. */
const AIR_ABOVE = 0.22
const AIR_BELOW = 0.05

/** While a picture is read: the card's language, and one that its name may come from. */
const engines = new Map<string, OCREngine>()
const MOST_ENGINES = 2
/** How many lines each read of this picture. */
const readBy = new Map<string, number>()

/** Reads one line of the picture in a language. Undefined where its data are not installed. */
export async function readAgain(picture: Raster, quad: Quad, language: string): Promise<SecondReading | undefined> {
  const engine = engines.get(language) ?? (await openEngine(language))
  if (!engine) return undefined
  readBy.set(language, (readBy.get(language) ?? 0) + 1)
  const image = preparedLine(picture, quad)
  engine.loadImage({ ...image, colorSpace: 'srgb' })
  const words = engine.getTextBoxes('word').filter((word) => word.text.trim() !== '')
  engine.clearImage()
  return {
    text: words.map((word) => word.text.trim()).join(' '),
    confidence: Math.min(1, ...words.map((word) => word.confidence)),
    language,
  }
}

/** Keeps of the languages the one that read most of the picture: a person's cards are mostly of one country. */
export function keepOneLanguage(): void {
  const [kept] = [...engines.keys()].toSorted((a, b) => (readBy.get(b) ?? 0) - (readBy.get(a) ?? 0))
  for (const [language, engine] of engines) {
    if (language === kept) continue
    engine.destroy()
    engines.delete(language)
  }
  readBy.clear()
}

async function openEngine(language: string): Promise<OCREngine | undefined> {
  const data = tesseractLanguage(language)
  if (!data) return undefined
  const [oldest] = engines.keys()
  if (engines.size >= MOST_ENGINES && oldest !== undefined) {
    engines.get(oldest)?.destroy()
    engines.delete(oldest)
    // Fifty megabytes that are not V8's own: left to itself the collector lets several of them stand.
    globalThis.gc?.()
  }
  const engine = await createOCREngine({ wasmBinary: tesseractProgram() })
  engine.loadModel(data)
  // One line of text, as letters of 300 dots to the inch.
  engine.setVariable('tessedit_pageseg_mode', '7')
  engine.setVariable('user_defined_dpi', '300')
  engines.set(language, engine)
  return engine
}

/** Cuts the line with air above, where the accents of capitals sit, and a little below. */
function preparedLine(picture: Raster, line: Quad): GreyPage {
  const quad = withAir(line, AIR_ABOVE, AIR_BELOW)
  const ratio = Math.max(distance(line[0], line[1]), distance(line[3], line[2])) / distance(quad[0], quad[3])
  const width = Math.min(HEIGHT * 40, Math.max(20, Math.round(ratio * HEIGHT)))
  return onPaper(shrink(cutOut(picture, quad, width * 2, HEIGHT * 2), 2))
}
