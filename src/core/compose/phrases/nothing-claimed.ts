/**
 * Turns of phrase that claim an act, a feeling with consequences or a change of mind that nobody entered. A letter may
 * thank, wish, offer, look forward and enjoy, and say that what was said stays with the writer, as one does; it may not
 * say that a thing was done, kept, noticed or helpful.
 */
const claims: readonly RegExp[] = [
  /\b(?:gone on|go on) (?:thinking|coming|turning)\b/i,
  /\bhave (?:thought|come back|turned|made a note|not forgotten|kept)\b/i,
  /\bwill (?:keep|not (?:soon )?forget)\b|\bwrote down\b|\bmade a note\b|\bmean to (?:take|keep)\b/i,
  /\bI (?:noticed|listened|could picture|found myself|learned|realised|realized|pictured|wanted to start)\b|\b(?:it|that|which) (?:really )?(?:helped|let me|made(?! me smile)|gave me|meant)\b|\b(?:it|which) took\b/i,
  /\bhelped me\b|\bmeant (?:a lot|something|a good deal)\b|\bmade (?:me(?! smile)|my|the|it|\{co\}|\S+ feel)\b|\bmade \S+(?: \S+){0,3} feel\b|\btook (?:me|a worry)\b|\bgave me (?:a|an|something)\b/i,
  /\b(?:came away|left (?:me|more|with)|keener|surer|more certain|even more)\b|\bI thought (?:of|at once)\b|\bfresh eyes\b|\bbecause I did\b/i,
  /\b(?:without you|first contact|felt well|well looked after|smooth(?:ly)? day|friendly place|clear head|face to your name|a real help|told me openly|a highlight|no longer just)\b/i,
]

/**
 * Finds what a sentence claims beyond its facts.
 * @example
 * [claimsOf('I have gone on thinking about your question.'), claimsOf('I enjoyed hearing that you swim.')]
 * // => [['gone on thinking'], []]
 */
export function claimsOf(text: string): string[] {
  return claims.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])
}
