import type { AttemptOutcome } from '../../core/model/delivery.ts'
import type { Finding } from '../../core/model/finding.ts'
import type { PoolStanding, Standing, StoreWatch } from '../ports/operations.ts'

/** One request as it may be counted and logged: by its door, whatever stood in the address. */
export interface RequestSeen {
  readonly method: string
  /** As mounted: '/api/interviews/:interviewId'. */
  readonly door: string
  readonly status: number
  readonly ms: number
}

/** The figures of one process, for Prometheus. */
export interface Figures {
  request(seen: RequestSeen): void
  attempt(result: AttemptOutcome['result']): void
  textRead(findings: readonly Finding[], ms: number): void
  /** Gives all of them as text, those of the database asked for anew. */
  exposition(): Promise<{ readonly type: string; readonly text: string }>
}

export interface FigureSources {
  readonly store: Pick<StoreWatch, 'standing'>
  readonly pools: () => readonly PoolStanding[]
}

const HALF_A_SCREEN = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Begins to count. The package is loaded here and nowhere else: who looks after nobody's site never pays for it. */
export async function openFigures({ store, pools }: FigureSources): Promise<Figures> {
  const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = await import('prom-client')
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({ name: 'regards_request_seconds', help: 'How long requests took, by door', labelNames: ['method', 'door', 'status'] as const, buckets: HALF_A_SCREEN, registers })
  const attempts = new Counter({ name: 'regards_attempts_total', help: 'Attempts to hand a letter over, by what they came to', labelNames: ['result'] as const, registers })
  const texts = new Histogram({ name: 'regards_proofreading_seconds', help: 'How long a text took to be read for spelling and grammar, the wait included', buckets: HALF_A_SCREEN, registers })
  const findings = new Counter({ name: 'regards_findings_total', help: 'Findings of spelling and grammar', labelNames: ['pass', 'severity'] as const, registers })
  const letters = new Gauge({ name: 'regards_letters', help: 'Letters of all people whose end has not come, by state', labelNames: ['state'] as const, registers })
  const overdue = new Gauge({ name: 'regards_overdue', help: 'Due work whose time has come and which nobody has taken', labelNames: ['work'] as const, registers })
  const lateness = new Gauge({ name: 'regards_overdue_seconds', help: 'For how long the first of it has waited', labelNames: ['work'] as const, registers })
  const isUp = new Gauge({ name: 'regards_database_up', help: '1 where the database answered this question', registers })
  const pool = new Gauge({ name: 'regards_pool', help: 'Pictures and texts in the readers that people share', labelNames: ['pool', 'what'] as const, registers })

  const takeStanding = (now: Standing): void => {
    for (const state of ['due', 'claimed', 'committed', 'late', 'unknown', 'ask'] as const) letters.set({ state }, now[state])
    overdue.set({ work: 'letters' }, now.overdue)
    overdue.set({ work: 'errands' }, now.errandsOverdue)
    lateness.set({ work: 'letters' }, now.overdueSeconds)
    lateness.set({ work: 'errands' }, now.errandsOverdueSeconds)
  }
  const askDatabase = async (): Promise<void> => {
    try {
      takeStanding(await store.standing())
      isUp.set(1)
    } catch {
      // What is not known is not shown as it was before.
      for (const gauge of [letters, overdue, lateness]) gauge.reset()
      isUp.set(0)
    }
  }
  return {
    request: ({ method, door, status, ms }) => requests.observe({ method, door, status: String(status) }, ms / 1000),
    attempt: (result) => attempts.inc({ result }),
    textRead: (found, ms) => {
      texts.observe(ms / 1000)
      for (const { pass, severity } of found) findings.inc({ pass, severity })
    },
    async exposition() {
      await askDatabase()
      for (const { name, ...counts } of pools()) for (const [what, count] of Object.entries(counts)) pool.set({ pool: name, what }, count)
      return { type: registry.contentType, text: await registry.metrics() }
    },
  }
}
