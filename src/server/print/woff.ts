import { inflateSync } from 'node:zlib'

/** Sizes of the heads in bytes (WOFF 1.0, sections 3 and 4; OpenType table directory). */
const woffHead = 44
const woffEntry = 20
const sfntHead = 12
const sfntEntry = 16
/** Far above any font of letters. */
const mostBytes = 8 * 1024 * 1024

/**
 * Unpacks a WOFF 1.0 file into the font that it holds. fontkit unpacks by itself, but anew for every glyph, which takes
 * ten times as long as all the rest of drawing a note.
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF file.')
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => readTable(woff, woffHead + index * woffEntry))
  const head = Buffer.alloc(sfntHead + count * sfntEntry)
  woff.copy(head, 0, 4, 8)
  const power = 2 ** Math.floor(Math.log2(count))
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(power * 16, 6)
  head.writeUInt16BE(Math.log2(power), 8)
  head.writeUInt16BE((count - power) * 16, 10)
  let offset = head.length
  for (const [index, { tag, checksum, data, length }] of tables.entries()) {
    const at = sfntHead + index * sfntEntry
    head.write(tag, at, 'latin1')
    head.writeUInt32BE(checksum, at + 4)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(length, at + 12)
    offset += data.length
  }
  return Buffer.concat([head, ...tables.map(({ data }) => data)])
}

function readTable(woff: Buffer, at: number) {
  const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)]
  const bytes = woff.subarray(offset, offset + packed)
  const plain = packed < length ? inflateSync(bytes, { maxOutputLength: mostBytes }) : bytes
  if (plain.length !== length) throw new Error('A table of the WOFF file is not as long as it says.')
  // Tables begin at multiples of four bytes.
  const padded = Buffer.alloc(Math.ceil(length / 4) * 4)
  plain.copy(padded)
  return { tag: woff.toString('latin1', at, at + 4), checksum: woff.readUInt32BE(at + 16), data: padded, length }
}
