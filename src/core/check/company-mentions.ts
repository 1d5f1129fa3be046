import type { CompanyForm } from './company.ts'
import type { Reading } from './reading.ts'

/** A place where a company stands exactly as recorded. */
export interface CompanyMention {
  readonly form: CompanyForm
  readonly start: number
  readonly end: number
}

/**
 * Finds the companies that stand in a text exactly as recorded, the longest at each place.
 *
 * @example
 * findCompanyMentions({ text: 'at GitHub, GitHubber' }, [{ text: 'GitHub' }]).map(({ start, end }) => [start, end])
 * // => [[3, 9]]
 */
export function findCompanyMentions({ text }: Reading, forms: readonly CompanyForm[]): CompanyMention[] {
  const found: CompanyMention[] = []
  const taken = new Uint8Array(text.length)
  for (const form of forms.toSorted((a, b) => b.text.length - a.text.length)) {
    for (let start = text.indexOf(form.text); start >= 0; start = text.indexOf(form.text, start + 1)) {
      const end = start + form.text.length
      if (taken[start] || taken[end - 1] || !isWhole(text, start, end)) continue
      taken.fill(1, start, end)
      found.push({ form, start, end })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** Not a part of a longer word: GitHub is not in GitHubber, nor in an address. */
function isWhole(text: string, start: number, end: number): boolean {
  return (
    !/[\p{L}\p{N}@]$/u.test(text.slice(Math.max(0, start - 2), start)) && !/^(?:[\p{L}\p{N}@]|\.\p{Ll})/u.test(text.slice(end, end + 3))
  )
}
