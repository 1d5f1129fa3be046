/** Every letter that the composer writes passes our own check and the proofreader, as it would before it is sent. */
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { judgeLetter } from '../src/core/check/check-letter.ts'
import { dialectOf } from '../src/core/check/dialect.ts'
import { composePanel } from '../src/core/compose/compose-panel.ts'
import type { CaseFile } from '../src/core/model/case-file.ts'
import { noSettings } from '../src/core/model/settings.ts'
import { openCheckLexicon } from '../src/server/check-lexicon.ts'
import { openProofreader } from '../src/server/language/proofreader.ts'

const root = new URL('./cases/', import.meta.url)
const lexicon = openCheckLexicon()

function filesIn(half: string): readonly (readonly [string, CaseFile])[] {
  return readdirSync(new URL(`${half}/`, root)).filter((name) => name.endsWith('.json')).map((name) => [name, JSON.parse(readFileSync(new URL(`${half}/${name}`, root), 'utf8'))])
}

describe('letters as they are written', () => {
  // What is wanted is its word, not its speed: that is measured elsewhere.
  const proofreader = openProofreader({ limitMs: 60_000 })
  afterAll(() => proofreader.close())

  /** What would hold the letters of one case back. */
  async function held(caseFile: CaseFile): Promise<string[]> {
    const sentAt = Temporal.PlainDateTime.from(caseFile.interview.end).toZonedDateTime(caseFile.interview.timeZone).toInstant().add({ hours: 20 })
    const dialect = dialectOf(caseFile.interview)
    const letters = composePanel(caseFile, { sentAt })
    const found: string[] = []
    for (const { to, subject, body, short } of letters) {
      // One after another: the proofreader gives each text a few seconds, also on a busy machine.
      const language = { subject: [], body: await proofreader.proofread(body, dialect) }
      const letter = { caseFile, to, subject, body, sentAt, short, panelLetters: letters.filter((other) => other.to !== to), otherApplications: [] }
      found.push(...judgeLetter({ letter, language, answers: [], settings: noSettings, lexicon }).held.map((why) => `${to}: ${why}`))
    }
    return found
  }

  // The first, fifth and sixth half were read while the phrases were written; the others were written after them.
  test.each(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'unseen'])('nothing holds back the letters of the %s cases', async (half) => {
    const found: string[] = []
    for (const [name, caseFile] of filesIn(half)) found.push(...(await held(caseFile)).map((why) => `${name} ${why}`))
    expect(found).toEqual([])
  }, 240_000)
})
