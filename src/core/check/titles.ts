import { isBeside, type Look } from './look.ts'
import type { Slip } from './reading.ts'
import type { RosterPerson } from './roster.ts'
import { isHonorific } from './split-name.ts'
import { say } from './say.ts'

/**
 * Finds titles that are not the recorded ones: 'Mr' for Dr, 'Mrs' for Ms, and a title that would be a guess.
 *
 * @example
 * findTitleSlips({ reading: { tokens: [] }, mentionAt: [] })
 * // => []
 */
export function findTitleSlips(look: Look): Slip[] {
  return look.reading.tokens.flatMap((token) => {
    const next = look.reading.tokens[token.index + 1]
    if (!next || !isHonorific(token.text) || !/^\.? $/.test(next.gap) || !token.capital) return []
    const beside = look.mentionAt[next.index] ?? undefined
    const bearers = (beside?.forms ?? [])
      .filter(({ kind }) => kind !== 'middle')
      .map(({ person }) => person)
      .filter(({ role }) => role === 'reader' || role === 'panel')
    const greeted = look.reading.greeting?.tokens.includes(token) ?? false
    const reader = greeted ? look.roster.reader : undefined
    const whose = reader ? [reader] : bearers
    if (whose.length === 0 || !isBeside({ gap: next.gap.replace('.', '') })) return []
    return titleSlip(look, token, { dotted: next.gap.startsWith('.'), whose, greeted })
  })
}

interface TitlePlace {
  readonly dotted: boolean
  readonly whose: readonly RosterPerson[]
  readonly greeted: boolean
}

function titleSlip(
  look: Look,
  token: { readonly text: string; readonly start: number; readonly end: number },
  { dotted, whose, greeted }: TitlePlace,
): Slip[] {
  const [person] = whose
  if (person === undefined || whose.some(({ honorific }) => honorific?.split(/\s+/).some((each) => rank(each) === rank(token.text))))
    return []
  const span = { start: token.start, end: token.end + (dotted ? 1 : 0) }
  const base = { ...span, pass: 'names' as const }
  const written = look.reading.text.slice(span.start, span.end)
  if (person.honorific !== undefined) {
    const suggestion = dotted && !/\.$|^miss$/i.test(person.honorific) ? `${person.honorific}.` : person.honorific
    return [
      {
        ...base,
        severity: 'error',
        rule: 'title-other',
        ...say('name-not', { record: person.source, right: person.honorific, written: written.replace(/\.$/, '') }),
        suggestions: [suggestion],
      },
    ]
  }
  const his = rank(token.text) === 'mr'
  const hers = ['ms', 'mrs', 'miss'].includes(rank(token.text))
  if ((his && person.pronouns === 'she') || (hers && person.pronouns === 'he') || ((his || hers) && person.pronouns === 'they')) {
    const right = person.pronouns === 'she' ? ['Ms.'] : person.pronouns === 'he' ? ['Mr.'] : []
    return [
      {
        ...base,
        severity: 'error',
        rule: 'title-other',
        ...say('pronouns-noted', { pronouns: person.pronouns ?? '', name: person.name }),
        suggestions: right,
      },
    ]
  }
  if ((his && person.pronouns === 'he') || (rank(token.text) === 'ms' && person.pronouns === 'she')) return []
  return [
    {
      ...base,
      severity: greeted ? 'question' : 'hint',
      rule: 'title-guessed',
      ...say('title-guessed', { written, name: person.name }),
      suggestions: [],
    },
  ]
}

function rank(honorific: string): string {
  return honorific
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/^professor$/, 'prof')
}
