import { isSomeLetter, type Look } from './look.ts'
import type { Slip } from './reading.ts'
import { say } from './say.ts'

/**
 * Finds a letter that somebody else signs: the name below the closing is another one on record, or nobody's.
 *
 * @example
 * findSignatureSlips({ reading: { text: 'Best,', signatureFrom: 5 }, mentions: [], roster: { people: [] } })
 * // => []
 */
export function findSignatureSlips(look: Look): Slip[] {
  const { text, signatureFrom } = look.reading
  const line = /^[ \t]*\n?\s*([^\n]{2,60})/.exec(text.slice(signatureFrom))
  const written = line?.[1]?.trim()
  const candidate = look.roster.people.find(({ role }) => role === 'candidate')
  if (!line || written === undefined || !candidate || !isSomeLetter(written)) return []
  const start = signatureFrom + line[0].length - (line[1] ?? '').length
  const end = start + written.length
  const inLine = look.mentions.filter((mention) => mention.start >= start && mention.start < end)
  if (inLine.some(({ forms }) => forms.some(({ person }) => person === candidate))) return []
  const other = inLine.flatMap(({ forms }) => forms).find(({ kind }) => kind === 'full' || kind === 'given')
  if (other === undefined || written.split(/\s+/).length > 4) return []
  const saying = say('signed-by-other', { other: other.person.name, name: candidate.name })
  return [{ start, end, severity: 'error', rule: 'signature-other', pass: 'names', ...saying, suggestions: [candidate.name] }]
}
