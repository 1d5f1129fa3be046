import type { CaseFile } from '../../src/core/model/case-file.ts'
import type { ComposedLetter } from '../../src/core/model/letter.ts'
import { likeness, trigramsOf } from '../../src/core/compose/planning/likeness.ts'

/** The letters of one case file. */
export interface Panel {
  readonly file: CaseFile
  readonly letters: readonly ComposedLetter[]
}

/** An instant so many hours after the interview. */
export function sentAfter(file: CaseFile, hours: number): Temporal.Instant {
  return Temporal.PlainDateTime.from(file.interview.end).toZonedDateTime(file.interview.timeZone).toInstant().add({ hours })
}

/** The words of a letter's body, greeting and signature not counted. */
export function wordCount(letter: ComposedLetter): number {
  return letter.sentences.reduce((sum, sentence) => sum + (sentence.text.match(/[\p{L}\d][\p{L}\d'’.,&%/-]*/gu) ?? []).length, 0)
}

/** The trigrams of a letter with its own names masked. */
export function maskedTrigrams({ file }: Panel, letter: ComposedLetter): ReadonlySet<string> {
  const names = [file.interview.company.name, file.interview.position, ...file.people.flatMap((person) => [person.name, person.goesBy ?? person.name])]
  return trigramsOf(letter.sentences.map((sentence) => sentence.text).join(' '), names)
}

/** Pairs of letters with how alike they are and which sentences they share. */
export function pairsOf(panels: readonly Panel[], within: boolean): { readonly names: string; readonly likeness: number; readonly shared: readonly string[] }[] {
  const all = panels.flatMap((panel, at) => panel.letters.map((letter) => ({ panel, at, letter, trigrams: maskedTrigrams(panel, letter), texts: new Set(letter.sentences.map((sentence) => sentence.text)) })))
  return all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) => {
      if ((one.at === other.at) !== within) return []
      const shared = [...one.texts].filter((text) => other.texts.has(text))
      return [{ names: `${one.panel.file.interview.company.name}/${one.letter.to} ~ ${other.panel.file.interview.company.name}/${other.letter.to}`, likeness: likeness(one.trigrams, other.trigrams), shared }]
    }),
  )
}

const highest = (pairs: readonly { readonly likeness: number; readonly names: string }[]) => pairs.toSorted((one, other) => other.likeness - one.likeness)[0]

/** Sums up a set of panels in named figures. */
export function measurePanels(panels: readonly Panel[]): Record<string, string> {
  const letters = panels.flatMap((panel) => panel.letters)
  const isFull = (panel: Panel, letter: ComposedLetter) => !letter.short && panel.file.interview.stillInterested !== false && panel.file.people.length <= 7 && /^(?:interviewer|hiring-manager)$/.test(panel.file.people.find((person) => person.id === letter.to)?.role ?? 'interviewer')
  const words = panels.flatMap((panel) => panel.letters.filter((letter) => isFull(panel, letter)).map(wordCount)).toSorted((one, other) => one - other)
  const inside = pairsOf(panels, true)
  const across = pairsOf(panels, false)
  const notes = panels.flatMap((panel) => panel.file.people.flatMap((person) => person.notes ?? [])).length
  const top = highest(inside)
  const topAcross = highest(across)
  return {
    letters: `${letters.length}, full ${words.length}, short ${letters.filter((letter) => letter.short).length}`,
    'words of full letters': `${words[0] ?? 0} to ${words.at(-1) ?? 0}, median ${words[words.length >> 1] ?? 0}`,
    'likeness in a panel, highest': top ? `${top.likeness.toFixed(3)} (${top.names})` : '-',
    'likeness across cases, highest': topAcross ? `${topAcross.likeness.toFixed(3)} (${topAcross.names})` : '-',
    'shared sentences in a panel': String(inside.filter((pair) => pair.shared.length > 0).length),
    'pairs across cases that share one': `${across.filter((pair) => pair.shared.length > 0).length} of ${across.length}${across.find((pair) => pair.shared.length > 0)?.shared[0] ? ` (${across.find((pair) => pair.shared.length > 0)?.shared[0] ?? ''})` : ''}`,
    'sentences, none without facts': `${letters.flatMap((letter) => letter.sentences).length}, ${letters.flatMap((letter) => letter.sentences).filter((sentence) => sentence.facts.length === 0).length}`,
    'notes': String(notes),
    'notes left out': String(letters.flatMap((letter) => letter.leftOut).filter(({ fact, why }) => fact.includes('.n') && !/There was no room|waits/.test(why)).length),
    'notes unused': String(letters.flatMap((letter) => letter.leftOut).filter(({ why }) => /There was no room/.test(why)).length),
    'notes asked about': String(letters.flatMap((letter) => letter.questions).length),
  }
}
