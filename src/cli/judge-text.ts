import { checkFacts } from '../core/check/check-letter.ts'
import { dialectOf } from '../core/check/dialect.ts'
import type { LetterToCheck } from '../core/check/letter-to-check.ts'
import { reconcile } from '../core/check/reconcile.ts'
import type { Dialect, Finding } from '../core/model/finding.ts'
import { Refusal } from '../api/refusal.ts'
import { openProofreading } from '../server/proofreading.ts'

export interface LetterToRead extends LetterToCheck {
  readonly dialect?: Dialect | undefined
}

export interface Judge {
  /** All findings of all passes, in their order. @throws Refusal `proofreader-down` where spelling and grammar got no answer. */
  findingsIn(letter: LetterToRead): Promise<readonly Finding[]>
  /** 1 where something must be mended or answered; a hint alone is none of it. */
  exitCode(findings: readonly Finding[]): 0 | 1
  close(): Promise<void>
}

/** Opens the check of letters that are not recorded anywhere: the same passes as before sending, without answers. */
export function openJudge(): Judge {
  const { proofreader, lexicon } = openProofreading()
  return {
    findingsIn: async (letter) => {
      const dialect = letter.dialect ?? dialectOf(letter.caseFile.interview)
      // Both are under way before the facts are looked at: the worker reads while this thread compares.
      const reading = Promise.allSettled([proofreader.proofread(letter.subject, dialect), proofreader.proofread(letter.body, dialect)])
      const facts = checkFacts(letter, lexicon)
      const [subject, body] = await reading
      if (subject.status === 'rejected' || body.status === 'rejected')
        throw new Refusal('proofreader-down', undefined, { cause: [subject, body] })
      const language = { subject: subject.value, body: body.value }
      return reconcile({ letter, facts, language, lexicon }).map(viewFinding)
    },
    exitCode: (findings) => (findings.some(({ severity }) => severity !== 'hint') ? 1 : 0),
    close: () => proofreader.close(),
  }
}

function viewFinding({ part, start, end, severity, rule, pass, message, suggestions }: Finding): Finding {
  return { part, start, end, severity, rule, pass, message, suggestions }
}
