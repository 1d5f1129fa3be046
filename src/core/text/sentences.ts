/** A sentence as it stands in a text; offsets are UTF-16, without the spaces around it. */
export interface SentenceAt {
  readonly text: string
  readonly start: number
  readonly end: number
}

const title = /(?:^|[\s(])(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Mt|Inc|Ltd|Corp|Co|No|vs|e\.g|i\.e|\p{Lu})\.$/u

/**
 * Cuts a text into sentences: at full stops, question and exclamation marks, and at line ends.
 * Titles, initials and legal forms keep their dot.
 *
 * @example
 * sentencesOf('I met Dr. Will. She asked: why?').map(({ text }) => text)
 * // => ['I met Dr. Will.', 'She asked: why?']
 */
export function sentencesOf(text: string): SentenceAt[] {
  const found: SentenceAt[] = []
  let start = 0
  const close = (end: number): void => {
    const raw = text.slice(start, end)
    const trimmed = raw.trim()
    const from = start + raw.length - raw.trimStart().length
    if (trimmed !== '') found.push({ text: trimmed, start: from, end: from + trimmed.length })
    start = end
  }
  for (const stop of text.matchAll(/[.!?]+["”')\]]*(?=\s)|\n/g)) {
    const end = stop.index + stop[0].length
    if (stop[0] !== '.' || !title.test(text.slice(Math.max(start, end - 8), end))) close(end)
  }
  close(text.length)
  return found
}
