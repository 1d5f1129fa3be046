const special: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ı: 'i',
  þ: 'th',
  Þ: 'Th',
  ð: 'd',
  Ð: 'D',
  ŋ: 'n',
  ə: 'a',
  Ə: 'A',
  ħ: 'h',
  Ħ: 'H',
}

/**
 * Takes the accents off letters, as somebody does who has no such keys.
 *
 * @example
 * foldAccents('Siobhán Ødegård')
 * // => 'Siobhan Odegard'
 */
export function foldAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßẞøØłŁđĐæÆœŒıþÞðÐŋəƏħĦ]/g, (letter) => special[letter] ?? letter)
}

/**
 * Reduces a name to the letters and digits that make it: accents, case, spaces, hyphens and dots fall away.
 * Two spellings with one key are the same name written in another form.
 *
 * @example
 * letterKey("O'Reilly-Nakagawa") === letterKey('oreilly nakagawa')
 * // => true
 */
export function letterKey(text: string): string {
  return foldAccents(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
