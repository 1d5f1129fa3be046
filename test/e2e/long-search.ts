import { join } from 'node:path'
import { outcomes } from '../../src/core/model/reply.ts'
import { openSqliteStore } from '../../src/server/store/sqlite.ts'
import { aLetter, anInterview } from '../store-records.ts'
import { aTip } from '../tip-records.ts'

const companies = ['Ashgrove & Lindholm', 'Northwind', 'Fern & Field', 'Babbage & Co', 'Kitāb House', 'Tømmer og Sag']
const names = ['Siobhán O’Reilly', 'Marc Delacroix', 'Nguyễn Thị Lan', 'Ada Lund', 'Tomasz Okafor']

const tips = ['Ask how they say their name.', 'Write down one thing each of them cared about before you leave the house.', 'Read it aloud on the way home.', 'Put the stamps in the same drawer as the cards.']

/** Puts into an empty data folder what a long search leaves: so many people thanked, some of whom answered, and as many tips. */
export async function fillWithLetters(data: string, count: number): Promise<void> {
  const store = await openSqliteStore({ file: join(data, 'regards.db') })
  await store.change('me', async (records) => {
    for (let index = 0; index < count; index += 1) {
      const ended = Temporal.Instant.from('2026-01-12T15:00Z').add({ hours: index * 36 })
      const { caseFile } = anInterview()
      const company = companies[index % companies.length] ?? ''
      const people = [{ id: 'zoe', name: names[index % names.length] ?? '' }]
      const interview = { ...caseFile.interview, company: { name: company }, end: ended.toZonedDateTimeISO('Europe/London').toPlainDateTime().toString({ smallestUnit: 'minute' }) }
      await records.saveInterview(anInterview({ id: `i${index}`, endsAt: ended, caseFile: { ...caseFile, interview, people } }))
      const handled = { how: 'another-way', at: ended.add({ minutes: hoursOf(index) * 60 }) } as const
      await records.saveLetter(aLetter({ id: `l${index}`, interviewId: `i${index}`, handled }))
      await records.saveTip(aTip({ id: `own-tip-${index}`, authorId: 'me', text: `${tips[index % tips.length]} (${index + 1})`, postedAt: ended }))
      const heard = outcomes[index % 9]
      if (heard) await records.saveOutcome({ interviewId: `i${index}`, personId: 'zoe', heard, at: handled.at.add({ hours: 30 }) })
    }
  })
  await store.close()
}

/** Most within a day, a few late, one very late: the same with every run. */
function hoursOf(index: number): number {
  return index % 11 === 7 ? 30 + (index % 5) * 9 : index % 31 === 30 ? 200 : 1 + ((index * 7) % 22)
}
