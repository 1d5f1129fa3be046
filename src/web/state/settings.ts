import { signal } from '@preact/signals'
import type { Output } from '../../api/rows.ts'
import type { Settings } from '../../core/model/settings.ts'
import { call, type Answer, type Trouble } from './client.ts'
import { interview, loadInterview } from './interview.ts'
import { tell } from './notices.ts'
import { m } from '../words.ts'

export type SettingsView = Output<'readSettings'>

/** What was settled about spelling and grammar, for all letters; undefined until the first answer. */
export const settings = signal<SettingsView | undefined>(undefined)
export const settingsTrouble = signal<Trouble | undefined>(undefined)

export async function loadSettings(): Promise<Answer<SettingsView>> {
  const answer = await call('readSettings', {})
  settingsTrouble.value = answer.ok ? undefined : answer.trouble
  return take(answer)
}

/** Something settled: how it changes the settings, the way back, and the words it is told in. */
export interface Settling {
  readonly words: string
  readonly change: (settings: Settings) => Settings
  readonly back: (settings: Settings) => Settings
}

/** Settles something and tells it, with the way back. An interview that is on the screen is judged anew. */
export async function settle({ words, change, back }: Settling): Promise<Answer<SettingsView>> {
  const answer = await changeSettings(change)
  if (answer.ok) tell(words, () => void changeSettings(back))
  return answer
}

/** Read anew before each change: another window may have settled something meanwhile. */
async function changeSettings(change: Settling['change']): Promise<Answer<SettingsView>> {
  const known = await call('readSettings', {})
  if (!known.ok) return known
  const answer = take(await call('saveSettings', { body: change(known.value.settings) }))
  if (answer.ok && interview.value) await loadInterview(interview.value.id)
  return answer
}

function take(answer: Answer<SettingsView>): Answer<SettingsView> {
  if (answer.ok) settings.value = answer.value
  return answer
}

export function ownWord(word: string): Settling {
  return { words: m.state_word_is_own({ word }), change: withWord(word), back: withoutWord(word) }
}

export function noOwnWord(word: string): Settling {
  return { words: m.state_word_is_not_own({ word }), change: withoutWord(word), back: withWord(word) }
}

export function ruleOff(rule: string): Settling {
  return { words: m.state_rule_switched_off_all(), change: withRuleOff(rule), back: withRuleOn(rule) }
}

export function ruleOn(rule: string): Settling {
  return { words: m.state_rule_switched_again(), change: withRuleOn(rule), back: withRuleOff(rule) }
}

export function english(dialect: Settings['dialect'], before: Settings['dialect']): Settling {
  return { words: m.state_english_letters_changed(), change: into(dialect), back: into(before) }
}

const into =
  (dialect: Settings['dialect']) =>
  (known: Settings): Settings => ({ ...known, dialect })
const withWord =
  (word: string) =>
  (known: Settings): Settings => ({ ...known, words: [...known.words.filter((each) => each !== word), word] })
const withoutWord =
  (word: string) =>
  (known: Settings): Settings => ({ ...known, words: known.words.filter((each) => each !== word) })
const withRuleOff =
  (rule: string) =>
  (known: Settings): Settings => ({ ...known, rulesOff: [...known.rulesOff.filter((each) => each !== rule), rule] })
const withRuleOn =
  (rule: string) =>
  (known: Settings): Settings => ({ ...known, rulesOff: known.rulesOff.filter((each) => each !== rule) })
