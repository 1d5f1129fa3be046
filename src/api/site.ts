/** The door of whoever looks after a site: how it is doing, as counts. For admins; where Regards is run alone it does not exist. */
import { z } from 'zod'
import type { Row } from './row.ts'

const count = z.number()

export const siteHealth = z.object({
  version: z.string(),
  /** Seconds that the process which answered has been up, and the megabytes that it holds. */
  upSeconds: count,
  memoryMb: count,
  letters: z.object({ due: count, overdue: count, overdueSeconds: count, claimed: count, committed: count, late: count, unknown: count, ask: count, errandsOverdue: count, errandsOverdueSeconds: count }),
  database: z.object({ engine: z.string(), bytes: count, replicas: count, waitsForReplica: z.boolean() }),
  pools: z.array(z.object({ name: z.enum(['cards', 'proofreading', 'files', 'mail', 'calendars']), lanes: count, busy: count, waiting: count, done: count, refused: count })),
})

export const siteRows = {
  readSiteHealth: { summary: 'How the site is doing, as counts (admins)', output: siteHealth },
} satisfies Record<string, Row>

export type SiteDoor = keyof typeof siteRows
