/** What the composer writes on cards, over every case there is. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCaseFile } from '../../src/api/parse-case-file.ts'
import { composePanel } from '../../src/core/compose/compose-panel.ts'
import { composeNote } from '../../src/core/note/compose-note.ts'
import { judgeNote } from '../../src/core/note/judge-note.ts'
import { layOutCard } from '../../src/core/note/layout/card.ts'
import { countNoteWords, noteLength } from '../../src/core/note/length.ts'
import { sentencesOf } from '../../src/core/text/sentences.ts'
import { handOf } from '../../test/note/notes.ts'
import { root } from '../../test/source-files.ts'

const seeds = [0, 1, 2]

/** Composes a card for everyone of every case, in three wordings, and counts what matters. */
export function measureTexts(): void {
  const shared = join(root, '../shared/cases')
  if (!existsSync(shared)) process.stdout.write('skipped: ../shared/cases is not here.\n')
  const files = [...globSync(join(root, 'test/cases/**/*.json')), ...globSync(join(shared, '*.json'))].toSorted()
  const count = { cards: 0, withNew: 0, sayingNew: 0, ofLength: 0, sharing: 0, held: 0, questions: 0, fitting: 0 }
  const held: string[] = []
  const unwritten: string[] = []
  for (const file of files) {
    const caseFile = parse(file)
    if (!caseFile) continue
    for (const mail of composePanel(caseFile)) {
      for (const seed of seeds) {
        const note = composeNote(caseFile, mail.to, { mail, seed })
        if (!note) continue
        const used = new Set(mail.sentences.flatMap(({ facts }) => facts))
        const said = note.sentences.flatMap(({ facts }) => facts).filter((fact) => fact.startsWith(`${mail.to}.n`))
        const words = countNoteWords(note.text)
        const inMail = new Set(sentencesOf(mail.body).map(({ text }) => text))
        const judged = judgeNote({ letter: { caseFile, to: mail.to, body: note.text, short: true }, language: { body: [] }, answers: [], mail: mail.body })
        count.cards++
        if (!note.nothingNew) count.withNew++
        if (!note.nothingNew && said.length > 0 && said.every((fact) => !used.has(fact))) count.sayingNew++
        if (words >= noteLength.least && words <= noteLength.most) count.ofLength++
        if (note.sentences.some(({ text }) => inMail.has(text))) count.sharing++
        if (judged.held.length > 0) count.held++
        if (judged.findings.some(({ severity }) => severity === 'question')) count.questions++
        for (const why of judged.held) held.push(`${file.slice(-40)} ${mail.to}: ${why}`)
        const laid = layOutCard({ text: note.text, hand: handOf('caveat'), paper: 'a6', seed: 'bench', cover: '' })
        if (laid.ok) count.fitting++
        else unwritten.push(`${file.slice(-40)} ${mail.to}: ${laid.why}`)
      }
    }
  }
  process.stdout.write(`${files.length} cases, ${seeds.length} wordings: ${JSON.stringify(count)}\n${[...new Set([...held, ...unwritten])].slice(0, 20).join('\n')}\n`)
}

function parse(file: string): ReturnType<typeof parseCaseFile> | undefined {
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof json !== 'object' || json === null || !('people' in json)) return undefined
  return parseCaseFile(JSON.stringify(json))
}
