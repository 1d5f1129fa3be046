import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import { cleanText } from '../../core/tips/clean-text.ts'
import { postsPerDay, tipLength } from '../../core/tips/limits.ts'
import { beginPost } from '../../core/tips/moderate.ts'
import { seedTips } from '../../core/tips/seeds/all.ts'
import { skeletonOf } from '../../core/tips/skeleton.ts'
import type { Desk, Records } from '../ports.ts'
import type { Board, TipRecord } from '../ports/tips.ts'
import { boardFor } from './board.ts'
import { judgeAmong, readBoard, skeletonsOf } from './tips.ts'

type PassedOn = Given<'importTips'>['tips'][number]
type Left = Output<'importTips'>['left'][number]

/** Gives one's own tips as a file to pass on; what was refused or taken away stays here. */
export async function exportTips(desk: Desk, ownerId: string): Promise<Output<'exportTips'>> {
  const { tips } = await readBoard(desk, ownerId)
  const own = tips.filter(({ authorId, state, origin }) => authorId === ownerId && state === 'published' && origin === 'own')
  return {
    regardsTips: 1,
    tips: own.toSorted((a, b) => Temporal.Instant.compare(a.postedAt, b.postedAt)).map(({ id, text, topics, source, authorName, postedAt }) => ({ id, text, topics: [...topics], ...(source && { source }), ...(authorName && { by: authorName }), postedAt: postedAt.toString() })),
  }
}

/**
 * Takes in tips that somebody passed on. What cannot stand is left, with its reason; the rest is kept in one go. On a
 * board that others read each is a post of whoever brings it: in their name, of this moment, so many a day.
 */
export async function importTips(desk: Desk, ownerId: string, { tips }: Given<'importTips'>): Promise<Output<'importTips'>> {
  const board = await boardFor(desk, ownerId)
  const fresh = await freshOf(desk, board, tips)
  const { toTake, left } = cleaned(fresh)
  // The board of a whole place is held by nobody who has nothing for it.
  if (toTake.length === 0) return { added: 0, alreadyThere: tips.length - left.length, left }
  return desk.store.change(board.id, async (records) => {
    const room = board.isShared ? await roomToday(desk, records, ownerId) : toTake.length
    const added = await takeIn(desk, records, { board, ownerId, tips: toTake.slice(0, room) })
    const tomorrow = toTake.slice(room).map(({ text }) => ({ text: text.slice(0, 80), why: `${postsPerDay} tips a day are the most here. Take it in tomorrow.` }))
    return { added, alreadyThere: tips.length - added - left.length - tomorrow.length, left: [...left, ...tomorrow] }
  })
}

/** What is not there yet, each once. */
async function freshOf(desk: Desk, board: Board, tips: readonly PassedOn[]): Promise<PassedOn[]> {
  const there = [...(await desk.store.read(board.id, (records) => records.tips())), ...seedTips]
  const seen = { ids: new Set(there.map(({ id }) => id)), skeletons: new Set(there.map(({ text }) => skeletonOf(text))) }
  return tips.filter(({ id, text }) => {
    const skeleton = skeletonOf(text)
    if (seen.ids.has(id) || seen.skeletons.has(skeleton)) return false
    seen.ids.add(id)
    seen.skeletons.add(skeleton)
    return true
  })
}

function cleaned(tips: readonly PassedOn[]): { readonly toTake: readonly PassedOn[]; readonly left: readonly Left[] } {
  const judged = tips.map((tip) => ({ tip, clean: cleanText(tip.text, tipLength) }))
  return {
    toTake: judged.flatMap(({ tip, clean }) => (clean.ok ? [{ ...tip, text: clean.text }] : [])),
    left: judged.flatMap(({ tip, clean }) => (clean.ok ? [] : [{ text: tip.text.slice(0, 80), why: clean.why }])),
  }
}

/** @throws Refusal `too-many` where none may be posted any more today. */
async function roomToday({ clock }: Desk, records: Records, ownerId: string): Promise<number> {
  const { tips } = await records.countPosts(ownerId, clock.now().subtract({ hours: 24 }))
  if (tips >= postsPerDay) throw new Refusal('too-many', `${postsPerDay} tips a day are the most here. The file is still yours: take it in tomorrow.`)
  return postsPerDay - tips
}

/** Keeps what nobody else brought since it was looked for, and gives how many. */
async function takeIn({ clock }: Desk, records: Records, { board, ownerId, tips }: { readonly board: Board; readonly ownerId: string; readonly tips: readonly PassedOn[] }): Promise<number> {
  const now = clock.now()
  const posts = { tips: [...(await records.tips())], comments: board.isShared ? await records.comments() : [] }
  const known = board.isShared ? skeletonsOf(posts) : new Set<string>()
  const here = new Set([...posts.tips, ...posts.comments].map(({ id }) => id))
  const still = tips.filter(({ id }) => !here.has(id))
  for (const { id, text, topics, source, by, postedAt } of still) {
    const standing = board.isShared ? beginPost(judgeAmong(posts, { authorId: ownerId, text, known })) : beginPost({ state: 'published' })
    const signed = board.isShared ? { origin: 'own' as const, authorName: board.authorName, postedAt: now } : { origin: 'imported' as const, authorName: by, postedAt: notAfter(now, postedAt) }
    const record: TipRecord = { id, text, topics: [...new Set(topics)], source, authorId: ownerId, ...signed, ...standing }
    await records.saveTip(record)
    posts.tips.push(record)
    known.add(skeletonOf(text))
  }
  return still.length
}

/** A day that has not come yet would stand above everything for ever. */
function notAfter(now: Temporal.Instant, said: string | undefined): Temporal.Instant {
  const posted = said === undefined ? now : Temporal.Instant.from(said)
  return Temporal.Instant.compare(posted, now) > 0 ? now : posted
}
