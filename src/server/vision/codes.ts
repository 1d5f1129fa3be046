/** QR codes in a picture, by zxing-cpp compiled to WebAssembly. */
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { qrProgram } from './files.ts'
import type { Raster } from './geometry.ts'

let isPrepared = false

/** Reads the texts of all QR codes in a picture. Each has its own checksum: what is read is what was written. */
export async function readCodes({ data, width, height }: Raster): Promise<readonly string[]> {
  if (!isPrepared) await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(qrProgram()).buffer }, fireImmediately: true })
  isPrepared = true
  const pixels = withAlpha(data, width, height)
  const results = await readBarcodes(
    { data: pixels, width, height, colorSpace: 'srgb' },
    {
      formats: ['QRCode', 'MicroQRCode'],
      tryHarder: true,
      maxNumberOfSymbols: 4,
    },
  )
  // Twenty megabytes that nobody needs any more, given back before the lines are looked for.
  pixels.buffer.transfer(0)
  return results.filter((result) => result.isValid && result.text !== '').map((result) => result.text)
}

function withAlpha(data: Uint8Array, width: number, height: number): Uint8ClampedArray<ArrayBuffer> {
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let i = 0; i < width * height; i++) {
    rgba[i * 4] = data[i * 3] ?? 0
    rgba[i * 4 + 1] = data[i * 3 + 1] ?? 0
    rgba[i * 4 + 2] = data[i * 3 + 2] ?? 0
  }
  return rgba
}
