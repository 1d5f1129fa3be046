import type { LetterText, Sentence } from '../model/letter.ts'

interface Piece {
  readonly text: string
  readonly at: number
}

/**
 * Finds the sentences of a letter after the candidate changed its words: a sentence that still stands keeps its
 * facts, and what was not there before rests on none. Greeting, closing and name as they were are no sentences.
 *
 * @example
 * keepProvenance({ body: 'Hi Jo,\n\nI like your zine.\n\nAna', sentences: [{ text: 'I like your zine.', facts: ['p1.n1'] }] }, 'Hi Jo,\n\nI like your zine. Call me!\n\nAna')
 * // => [{ text: 'I like your zine.', facts: ['p1.n1'] }, { text: 'Call me!', facts: [] }]
 */
export function keepProvenance(before: Pick<LetterText, 'body'> & { readonly sentences: readonly Sentence[] }, body: string): Sentence[] {
  const standing = before.sentences.filter(({ text }) => text !== '' && body.includes(text))
  const frame = new Set(piecesOutside(before.body, before.sentences).map(({ text }) => text))
  const added = piecesOutside(body, standing).filter(({ text }) => !frame.has(text))
  return [...standing.map((sentence) => ({ ...sentence, at: body.indexOf(sentence.text) })), ...added.map((piece) => ({ ...piece, facts: [] }))]
    .toSorted((a, b) => a.at - b.at)
    .map(({ text, facts }) => ({ text, facts }))
}

/** What stands between and around the sentences, line by line and sentence by sentence. */
function piecesOutside(body: string, sentences: readonly Sentence[]): Piece[] {
  const rest = sentences.reduce((text, sentence) => text.replace(sentence.text, (found) => '\n'.repeat(found.length)), body)
  return [...rest.matchAll(/[^\n]+?(?:[.!?]+["'”’)]*(?=\s|$)|(?=\n|$))/g)]
    .map((match) => ({ text: match[0].trim(), at: match.index + (match[0].length - match[0].trimStart().length) }))
    .filter(({ text }) => text !== '')
}
