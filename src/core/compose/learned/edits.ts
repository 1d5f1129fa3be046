import { formsOf } from '../language/verbs.ts'

/**
 * What becomes of one word of a jotting: kept, dropped, put into another form of the verb, given a capital,
 * or another small word in its place ('=you').
 */
export type Edit = '+' | '-' | 'base' | 'third' | 'gerund' | 'past' | 'participle' | 'Capital' | `=${string}`

const forms = ['base', 'third', 'gerund', 'past', 'participle'] as const

/** Carries an edit out; undefined drops the word. */
export function edited(word: string, edit: Edit): string | undefined {
  if (edit === '+') return word
  if (edit === '-') return undefined
  if (edit.startsWith('=')) return edit.slice(1)
  if (edit === 'Capital') return word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  return formsOf(word.toLowerCase())[edit as (typeof forms)[number]]
}

/** The edits that put another form of a verb in the place of this one. */
export function verbEdits(word: string): Edit[] {
  if (!/^\p{Ll}{2,}$/u.test(word)) return []
  const all = formsOf(word)
  return forms.filter((form) => all[form] !== word)
}
