import type { Given, Output } from '../../api/rows.ts'
import { cleanText } from '../../core/tips/clean-text.ts'
import { tipLength } from '../../core/tips/limits.ts'
import { beginPost } from '../../core/tips/moderate.ts'
import { seedTips } from '../../core/tips/seeds/all.ts'
import { skeletonOf } from '../../core/tips/skeleton.ts'
import type { Desk, Records } from '../ports.ts'
import type { Board } from '../ports/tips.ts'
import { boardFor } from './board.ts'
import { judge, readBoard } from './tips.ts'

type PassedOn = Given<'importTips'>['tips'][number]

/** Gives one's own tips as a file to pass on; what was refused or taken away stays here. */
export async function exportTips(desk: Desk, ownerId: string): Promise<Output<'exportTips'>> {
  const { tips } = await readBoard(desk, ownerId)
  const own = tips.filter(({ authorId, state, origin }) => authorId === ownerId && state === 'published' && origin === 'own')
  return {
    regardsTips: 1,
    tips: own.toSorted((a, b) => Temporal.Instant.compare(a.postedAt, b.postedAt)).map(({ id, text, topics, source, authorName, postedAt }) => ({ id, text, topics: [...topics], ...(source && { source }), ...(authorName && { by: authorName }), postedAt: postedAt.toString() })),
  }
}

/** Takes in tips that somebody passed on. What cannot stand is left, with its reason; the rest is kept in one go. */
export async function importTips(desk: Desk, ownerId: string, { tips }: Given<'importTips'>): Promise<Output<'importTips'>> {
  const board = await boardFor(desk, ownerId)
  return desk.store.change(board.id, async (records) => {
    const there = await records.tips()
    const seen = { ids: new Set(there.map(({ id }) => id)), skeletons: new Set([...there, ...seedTips].map(({ text }) => skeletonOf(text))) }
    const left: { text: string; why: string }[] = []
    let added = 0
    for (const tip of tips) {
      if (seen.ids.has(tip.id) || seen.skeletons.has(skeletonOf(tip.text))) continue
      const why = await takeIn(desk, records, { board, ownerId, tip })
      if (why === undefined) added += 1
      else left.push({ text: tip.text.slice(0, 80), why })
      seen.ids.add(tip.id)
      seen.skeletons.add(skeletonOf(tip.text))
    }
    return { added, alreadyThere: tips.length - added - left.length, left }
  })
}

/** Keeps one tip; gives why not, if not. */
async function takeIn({ clock }: Desk, records: Records, { board, ownerId, tip }: { board: Board; ownerId: string; tip: PassedOn }): Promise<string | undefined> {
  const clean = cleanText(tip.text, tipLength)
  if (!clean.ok) return clean.why
  const now = clock.now()
  const posted = tip.postedAt === undefined ? now : Temporal.Instant.from(tip.postedAt)
  const { id, topics, source, by } = tip
  const standing = beginPost(await judge(records, { board, authorId: ownerId, text: clean.text }))
  // A day that has not come yet would stand above everything for ever.
  const postedAt = Temporal.Instant.compare(posted, now) > 0 ? now : posted
  await records.saveTip({ id, text: clean.text, topics: [...new Set(topics)], source, origin: 'imported', authorId: ownerId, authorName: by, postedAt, ...standing })
  return undefined
}
