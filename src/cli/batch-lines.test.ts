import { array, assert, asyncProperty, integer, string } from 'fast-check'
import { expect, test } from 'vitest'
import { batchLines } from './batch-lines.ts'

async function linesOf(chunks: readonly Uint8Array[]): Promise<unknown[]> {
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield* chunks
  }
  const lines: unknown[] = []
  for await (const line of batchLines(stream())) lines.push(line)
  return lines
}

test('lines come out whole, wherever the stream was cut, in the middle of a letter too', async () => {
  const text = string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((line) => `x${line.replace(/[\n\r]/g, '')}x`)
  await assert(
    asyncProperty(array(text, { maxLength: 8 }), integer({ min: 1, max: 7 }), async (lines, size) => {
      const bytes = Buffer.from(lines.join('\n'))
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size))
      expect(await linesOf(chunks)).toEqual(lines.map((line) => ({ text: line })))
    }),
  )
})

test('empty lines, Windows line ends and a byte order mark are no lines', async () => {
  expect(await linesOf([Buffer.from('\uFEFF{"a":1}\r\n\r\n  \n{"b":2}')])).toEqual([{ text: '{"a":1}' }, { text: '{"b":2}' }])
})

test('a line that never ends is told once and let go, and what follows is read', async () => {
  const endless = Array.from({ length: 40 }, () => Buffer.alloc(100_000, 'x'))
  expect(await linesOf([...endless, Buffer.from('y\nz\n')])).toEqual([{ tooLong: true }, { text: 'z' }])
})
