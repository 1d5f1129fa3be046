import { StringDecoder } from 'node:string_decoder'

/** A line of a batch: its text, or that it is longer than any honest one. */
export type BatchLine = { readonly text: string } | { readonly tooLong: true }

/** One case file may have 1 MB; the letters beside it are small. */
const LONGEST_LINE = 2 * 1024 * 1024

/** Splits a stream of bytes into lines, empty ones left out. No line takes more memory than an honest one may. */
export async function* batchLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<BatchLine> {
  const decoder = new StringDecoder('utf8')
  let begun = ''
  let isSkipping = false
  for await (const chunk of bytes) {
    const [first = '', ...others] = decoder.write(Buffer.from(chunk)).split('\n')
    begun += first
    for (const next of others) {
      if (isSkipping) isSkipping = false
      else yield* lineOf(begun)
      begun = next
    }
    if (begun.length > LONGEST_LINE) {
      if (!isSkipping) yield { tooLong: true }
      isSkipping = true
      begun = ''
    }
  }
  if (!isSkipping) yield* lineOf(begun + decoder.end())
}

function* lineOf(line: string): Generator<BatchLine> {
  const text = line.replace(/^\uFEFF/, '').trim()
  if (text !== '') yield text.length > LONGEST_LINE ? { tooLong: true } : { text }
}
