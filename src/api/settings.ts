import { z } from 'zod'
import { dialects } from '../core/model/finding.ts'
import type { Settings } from '../core/model/settings.ts'
import { languages } from '../core/model/page-language.ts'
import type { Row } from './row.ts'
import { saidView } from './views.ts'

/** A rule by its name; one that there is not (any more) silences nothing. */
const ruleName = z.string().regex(/^[a-z0-9-]{1,80}$/, 'must be the name of a rule, like phrase-worn')
const ownWord = z
  .string()
  .trim()
  .max(100)
  .regex(/^[^\s\p{Cc}]+$/u, 'must be one word')

export const settingsSchema = z.strictObject({
  rulesOff: z.array(ruleName).max(500),
  words: z.array(ownWord).max(2000),
  dialect: z.enum(dialects).optional(),
  pageLanguage: z.enum(languages).optional(),
}) satisfies z.ZodType<Settings>

const settingsView = z.object({
  settings: settingsSchema,
  /** What each rule that is switched off looks at, in words. */
  rules: z.array(z.object({ rule: z.string(), words: z.string(), said: saidView.optional() })),
})

export const settingsRows = {
  readSettings: { summary: 'What was settled: spelling and grammar of all letters, the language of the page', output: settingsView },
  saveSettings: {
    summary: 'Keeps own words, rules that are switched off, the English (without `dialect` by the company), and the language of the page (without `pageLanguage` as the browser asks)',
    body: settingsSchema,
    output: settingsView,
  },
} satisfies Record<string, Row>

/** Settings as they are kept: with what was said of the domains of mailboxes, which is asked elsewhere. */
export const keptSettingsSchema = settingsSchema.extend({ domains: z.record(z.string().max(253), z.enum(['employer', 'own'])).optional() }) satisfies z.ZodType<Settings>
