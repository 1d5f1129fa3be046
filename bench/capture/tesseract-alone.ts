/** tesseract.js by itself on the whole picture, as most programs use it, its lines put through the same rules. */
import { mkdtempSync, rmSync } from 'node:fs'
import { copyFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { createWorker, PSM } from 'tesseract.js'
import type { CapturedPerson } from '../../src/core/capture/captured-person.ts'
import { readCard } from '../../src/core/capture/card.ts'
import type { CardLine } from '../../src/core/capture/card-line.ts'

export interface TesseractAlone {
  read(bytes: Uint8Array): Promise<CapturedPerson | undefined>
  close(): Promise<void>
}

/** English, its data from the package; nothing is fetched. */
export async function openTesseractAlone(): Promise<TesseractAlone> {
  const data = mkdtempSync(join(tmpdir(), 'regards-tesseract-'))
  copyFileSync(
    new URL('../../node_modules/@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz', import.meta.url),
    join(data, 'eng.traineddata.gz'),
  )
  const worker = await createWorker('eng', 1, { langPath: data, gzip: true, cacheMethod: 'none' })
  await worker.setParameters({ tessedit_pageseg_mode: PSM.SPARSE_TEXT })
  return {
    read: async (bytes) => {
      const { data: upright, info } = await sharp(bytes)
        .rotate()
        .resize(2_400, 2_400, { fit: 'inside', withoutEnlargement: true })
        .png({ compressionLevel: 1 })
        .toBuffer({ resolveWithObject: true })
      const { data: page } = await worker.recognize(upright, {}, { blocks: true })
      const lines = (page.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines))
      return readCard(lines.map((line) => cardLine(line, info)))
    },
    close: async () => {
      await worker.terminate()
      rmSync(data, { recursive: true })
    },
  }
}

interface Line {
  readonly text: string
  readonly confidence: number
  readonly bbox: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }
}

function cardLine(
  { text, confidence, bbox: { x0, y0, x1, y1 } }: Line,
  { width, height }: { readonly width: number; readonly height: number },
): CardLine {
  const letters = [...text.trim()]
  return {
    letters: letters.map((letter, at) => ({ letter, p: confidence / 100, at: (at + 0.5) / letters.length })),
    x: (x0 + x1) / 2,
    y: (y0 + y1) / 2,
    width: x1 - x0,
    height: y1 - y0,
    isSideways: false,
    cutOut: { x: x0 / width, y: y0 / height, width: (x1 - x0) / width, height: (y1 - y0) / height },
  }
}
