import type { Desk } from '../ports.ts'
import type { Figures } from './figures.ts'

/** Gives the same desk, with what its mailer and its proofreader come to counted. */
export function watched(desk: Desk, figures: Figures): Desk {
  const { mailer, proofreader } = desk
  return {
    ...desk,
    mailer: {
      test: (settings, password) => mailer.test(settings, password),
      attempt: async (...given) => {
        const outcome = await mailer.attempt(...given)
        figures.attempt(outcome.result)
        return outcome
      },
    },
    proofreader: {
      proofread: async (text, dialect) => {
        const before = performance.now()
        const findings = await proofreader.proofread(text, dialect)
        figures.textRead(findings, performance.now() - before)
        return findings
      },
      warmUp: () => proofreader.warmUp?.(),
      close: () => proofreader.close(),
    },
  }
}
