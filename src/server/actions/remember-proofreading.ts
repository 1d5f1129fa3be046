import type { Dialect, Finding } from '../../core/model/finding.ts'
import type { Proofreader } from '../ports.ts'

/** Some hundred interviews with four letters each; a finding is small. */
const MOST = 1000

/**
 * Remembers what the proofreader said of a text, so that opening an interview asks it only about new words. The same
 * text in the same dialect gives the same findings; what depends on the record is judged anew each time.
 */
export function rememberProofreading(proofreader: Proofreader, most = MOST): Proofreader {
  return proofreadingMemory(most)(proofreader)
}

/** Makes one memory for several proofreaders that say the same: what one was asked, another need not be. */
export function proofreadingMemory(most = MOST): (proofreader: Proofreader) => Proofreader {
  const answers = new Map<string, Promise<readonly Finding[]>>()
  const ask = (proofreader: Proofreader, text: string, dialect: Dialect): Promise<readonly Finding[]> => {
    const key = `${dialect} ${text}`
    const known = answers.get(key)
    // Whoever looks at letters will soon change one: engines that rest are loaded meanwhile.
    if (known) proofreader.warmUp?.()
    const answer = known ?? proofreader.proofread(text, dialect)
    answers.delete(key)
    answers.set(key, answer)
    // A failure says nothing about the text: it is asked again the next time.
    answer.catch(() => answers.get(key) === answer && answers.delete(key))
    const oldest = answers.keys().next().value
    if (answers.size > most && oldest !== undefined) answers.delete(oldest)
    return answer
  }
  return (proofreader) => ({ proofread: (text, dialect) => ask(proofreader, text, dialect), close: () => proofreader.close() })
}
