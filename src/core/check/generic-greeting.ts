const generic =
  /^(?:hiring|recruiting|recruitment|search|selection|talent|acquisition|manager|managers|team|committee|department|members?|sir|sirs|madam|madame|all|everyone|everybody|folks|friends|there|both|colleagues|recruiter|interviewers?|panel|again|and|or|the|to|from|at|of|hr|human|resources|staff|office|ladies|gentlemen|whom|it|may|concern|you|your|my|mr|mrs|ms)$/i

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
