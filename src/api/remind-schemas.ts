import { z } from 'zod'
import type { ReminderSettings } from '../core/model/reminder.ts'
import { timeZone } from './case-file.ts'

export const reminderSettingsSchema = z.strictObject({
  mail: z.boolean(),
  push: z.boolean(),
  runThrough: z.boolean(),
  zone: timeZone.optional(),
}) satisfies z.ZodType<ReminderSettings>
