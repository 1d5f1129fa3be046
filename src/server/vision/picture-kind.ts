export const pictureKinds = ['jpeg', 'png', 'webp', 'heic'] as const
export type PictureKind = (typeof pictureKinds)[number]

/** Tells the kind of a picture by its first bytes; undefined for anything else, whatever its name says. */
export function kindOfPicture(bytes: Uint8Array): PictureKind | undefined {
  const text = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to))
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp'
  if (text(4, 8) === 'ftyp' && /heic|heix|hevc|heim|heis|mif1|msf1/.test(text(8, 40))) return 'heic'
  return undefined
}
