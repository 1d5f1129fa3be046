import { expect, test } from 'vitest'
import { aDesk, OWNER } from '../../../test/desk.ts'
import { discoverMailbox } from './discover-mailbox.ts'
import { readSettings, saveSettings } from './settings.ts'

const worryOf = async (desk: Parameters<typeof discoverMailbox>[0], address: string, domainIs?: 'employer' | 'own') => (await discoverMailbox(desk, OWNER, { address, domainIs })).worry

test('a domain that may be the employer’s is asked about once, and the answer holds for every later mailbox', async () => {
  const { desk } = await aDesk()
  expect(await worryOf(desk, 'ana@bigbank.example')).toBe('work')
  expect(await worryOf(desk, 'me@bigbank.example', 'employer')).toBe('employer')
  expect(await worryOf(desk, 'ana.reyes@bigbank.example')).toBe('employer')
  expect(await worryOf(desk, 'me@choir.example', 'own')).toBeUndefined()
  expect(await worryOf(desk, 'ana@choir.example')).toBeUndefined()
})

test('settings that are saved keep what was said of mailboxes, and do not show it', async () => {
  const { desk } = await aDesk()
  await worryOf(desk, 'me@bigbank.example', 'employer')
  await saveSettings(desk, OWNER, { rulesOff: [], words: ['Figma'] })
  expect(await readSettings(desk, OWNER)).toEqual({ settings: { rulesOff: [], words: ['Figma'] }, rules: [] })
  expect(await worryOf(desk, 'ana@bigbank.example')).toBe('employer')
})
