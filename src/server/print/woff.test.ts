import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { create } from 'fontkit'
import { expect, test } from 'vitest'
import { unpackWoff } from './woff.ts'

const file = readFileSync(fileURLToPath(import.meta.resolve('@fontsource/caveat/files/caveat-latin-400-normal.woff')))

test('an unpacked font has the same letters as the packed one', () => {
  const [plain, packed] = [create(unpackWoff(file)), create(file)]
  for (const letter of 'aÉß&') {
    const code = letter.codePointAt(0) ?? 0
    expect(plain.glyphForCodePoint(code).path.toSVG()).toBe(packed.glyphForCodePoint(code).path.toSVG())
  }
})

test('a file that is cut short or no WOFF is an error, not a font without letters', () => {
  expect(() => unpackWoff(file.subarray(0, 20_000))).toThrow()
  expect(() => unpackWoff(Buffer.from('PK\u0003\u0004'))).toThrow('no WOFF')
})
