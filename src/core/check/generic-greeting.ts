const generic =
  /^(?:hiring|recruiting|recruitment|search|selection|talent|acquisition|manager|managers|team|committee|department|members?|sir|sirs|madam|madame|all|everyone|everybody|folks|friends|there|both|colleagues|recruiter|interviewers?|panel|hr|human|resources|staff|office|ladies|gentlemen|whom|concern|jr|sr|ii|iii|phd|md|esq)$/i
const filler = /^(?:again|and|or|the|to|from|at|of|it|may|you|your|my)$/

/**
 * Tells whether a word of a greeting names nobody in particular: 'team', 'all', 'Hiring'.
 *
 * @example
 * ['Team', 'Joan'].map(isGeneric)
 * // => [true, false]
 */
export function isGeneric(word: string): boolean {
  return generic.test(word)
}

/**
 * Leaves out the words of a greeting that name nobody, and the small words between them.
 *
 * @example
 * namedWords(['the', 'Hiring', 'Team', 'at', 'Acme'].map((text) => ({ text })))
 * // => [{ text: 'Acme' }]
 */
export function namedWords<Word extends { readonly text: string }>(words: readonly Word[]): Word[] {
  const general = words.some(({ text }) => isGeneric(text))
  return words.filter(({ text }) => !isGeneric(text) && !((general || /^(?:and|again)$/.test(text)) && filler.test(text)))
}
