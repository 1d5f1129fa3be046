import { indefiniteFor } from '../language/phrase.ts'

/** Words, numbers and marks of a cleaned jotting: 'don't, £1,200 (or so)' → don't · , · £1,200 · ( · or · so · ). */
export function tokensOf(text: string): string[] {
  return text.match(/[\p{L}\d$£€#@][\p{L}\p{M}\d'’.,&%$/+#@:-]*[\p{L}\p{M}\d%+#'’](?=$|[^\p{L}\d])|[\p{L}\d]\+?|[^\s\p{L}\d]/gu) ?? []
}

/** Puts words and marks together again as they are written. */
export function joined(tokens: readonly string[]): string {
  return tokens
    .join(' ')
    .replace(/ (?=[,;:.?!)”%])/g, '')
    .replace(/(?<=[(“£$€]) /g, '')
    .replace(/ ?\/ ?/g, '/')
    .replace(/(?<![\p{L}\p{M}.-])an? (?=([\p{L}\d“(]\S*))/gu, (_, next: string) => `${indefiniteFor(next)} `)
}
