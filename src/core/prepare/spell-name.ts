const marks: Readonly<Record<string, string>> = {
  '\u0300': 'grave', '\u0301': 'acute', '\u0302': 'circumflex', '\u0303': 'tilde', '\u0304': 'macron', '\u0306': 'breve', '\u0307': 'dot above', '\u0308': 'two dots',
  '\u030a': 'ring', '\u030b': 'double acute', '\u030c': 'caron', '\u0323': 'dot below', '\u0326': 'comma below', '\u0327': 'cedilla', '\u0328': 'ogonek', '\u031b': 'horn', '\u0309': 'hook above',
}
const letters: Readonly<Record<string, string>> = {
  ł: 'l with stroke', ø: 'o with stroke', đ: 'd with stroke', ß: 'sharp s', æ: 'a and e joined', œ: 'o and e joined', þ: 'thorn', ð: 'eth', ı: 'i without a dot', ə: 'schwa', ħ: 'h with stroke', ŋ: 'eng',
}

/**
 * Finds the letters of a name that are easily written wrong, each with what it is called: those that an English
 * keyboard lacks.
 *
 * @example
 * specialLetters('Siobhán Zieliński')
 * // => [{ letter: 'á', called: 'a with acute' }, { letter: 'ń', called: 'n with acute' }]
 */
export function specialLetters(name: string): { readonly letter: string; readonly called: string }[] {
  const found = new Map<string, string>()
  for (const letter of name.normalize('NFC').toLowerCase()) {
    const called = letters[letter] ?? withMarks(letter)
    if (called !== undefined) found.set(letter, called)
  }
  return [...found].map(([letter, called]) => ({ letter, called }))
}

function withMarks(letter: string): string | undefined {
  const [base = '', ...over] = letter.normalize('NFD')
  if (over.length === 0 || !/[a-z]/.test(base)) return undefined
  const named = over.map((mark) => marks[mark])
  return named.includes(undefined) ? undefined : `${base} with ${named.join(' and ')}`
}
