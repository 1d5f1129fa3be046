import type { CapturedPerson } from './captured-person.ts'
import type { CardLine } from './card-line.ts'

/** Picks the lines that the second reader should look at, and the card's country. */
export function linesToReadAgain(lines: readonly CardLine[]): { readonly lines: readonly CardLine[]; readonly country: string | undefined } {
  return { lines: lines.filter((line) => line.letters.some(({ letter }) => /\p{L}/u.test(letter))).slice(0, 3), country: undefined }
}

/** Makes a person of the lines of one card; undefined where they show none. */
export function readCard(lines: readonly CardLine[]): CapturedPerson | undefined {
  const mail = lines.map((line) => ({ line, text: line.letters.map(({ letter }) => letter).join('') })).find(({ text }) => /^[\w.-]+@[\w.-]+$/.test(text))
  return mail && { source: 'photo', email: { value: mail.text, sure: false, cutOut: mail.line.cutOut } }
}
