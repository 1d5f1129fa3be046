/**
 * Turns the bytes of a file into text. Programs write UTF-8, UTF-16 with its mark, or what their system used to
 * write, which some name within the file (CHARSET=) and most do not: Windows-1252 then, which always works.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const [, named = 'windows-1252'] = /;CHARSET="?([\w-]+)/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 20_000))) ?? []
  return decodeAs(bytes, ['utf-8', named])
}

/** Decodes the bytes of one value in the charset it claims; where that is unknown or wrong, as UTF-8, else as Windows-1252. */
export function decodeBytes(bytes: readonly number[], charset: string): string {
  return decodeAs(Uint8Array.from(bytes), [charset, 'utf-8'])
}

function decodeAs(bytes: Uint8Array, charsets: readonly string[]): string {
  for (const charset of charsets) {
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes)
    } catch (error) {
      if (!(error instanceof TypeError) && !(error instanceof RangeError)) throw error
    }
  }
  return new TextDecoder('windows-1252').decode(bytes)
}
