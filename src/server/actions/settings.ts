import type { Given, Output } from '../../api/rows.ts'
import { sayRule } from '../../core/check/rule-words.ts'
import type { Settings } from '../../core/model/settings.ts'
import type { Desk } from '../ports.ts'

/** Reads what was settled about spelling and grammar. */
export async function readSettings({ store }: Desk, ownerId: string): Promise<Output<'readSettings'>> {
  return viewSettings(await store.read(ownerId, (records) => records.settings()))
}

/** Keeps own words, rules that are switched off, and the English: from now on every letter is judged with them. */
export async function saveSettings({ store }: Desk, ownerId: string, given: Given<'saveSettings'>): Promise<Output<'saveSettings'>> {
  const settings = { ...given, rulesOff: [...new Set(given.rulesOff)], words: [...new Set(given.words)] }
  await store.change(ownerId, async (records) => {
    // What was said of mailboxes is asked elsewhere and stays.
    const { domains } = await records.settings()
    await records.saveSettings({ ...settings, ...(domains && { domains }) })
  })
  return viewSettings(settings)
}

function viewSettings(kept: Settings): Output<'readSettings'> {
  const { domains: _, ...settings } = kept
  return { settings, rules: settings.rulesOff.map((rule) => toldRule(rule)) }
}

function toldRule(rule: string): Output<'readSettings'>['rules'][number] {
  const { message, said } = sayRule(rule)
  return { rule, words: message, ...(said && { said }) }
}
