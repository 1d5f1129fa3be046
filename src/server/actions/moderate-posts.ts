import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { Desk } from '../ports.ts'
import { boardFor, noSuchPost, viewComment, viewRecord } from './board.ts'
import { carryPost, readBoard } from './tips.ts'

/** Tells the moderators of a post; the same reader counts once. */
export async function reportPost(desk: Desk, ownerId: string, { postId, why }: Given<'reportPost'>): Promise<Output<'reportPost'>> {
  const board = await boardFor(desk, ownerId)
  await desk.store.change(board.id, async (records) => {
    const post = (await records.tip(postId)) ?? (await records.comment(postId))
    if (post?.state !== 'published') throw noSuchPost()
    const isNew = await records.addTipMark({ postId, kind: 'report', personId: ownerId, at: desk.clock.now(), why })
    if (isNew) await carryPost(records, postId, () => ({ act: 'report' }))
  })
  return { ok: true }
}

/** Lists what waits for a moderator, longest waiting first. */
export async function postsToModerate(desk: Desk, ownerId: string): Promise<Output<'postsToModerate'>> {
  const folder = await readBoard(desk, ownerId)
  if (!folder.board.isModerator) throw new Refusal('not-allowed')
  const held = <T extends { readonly state: string; readonly postedAt: Temporal.Instant }>(posts: readonly T[]) =>
    posts.filter(({ state }) => state === 'held').toSorted((a, b) => Temporal.Instant.compare(a.postedAt, b.postedAt))
  return { tips: held(folder.tips).map((tip) => viewRecord(folder, tip)), comments: held(folder.comments).map((comment) => viewComment(folder, comment)) }
}

/** Lets a post stand, or refuses it with a reason. */
export async function moderatePost(desk: Desk, ownerId: string, { postId, ...event }: Given<'moderatePost'>): Promise<Output<'moderatePost'>> {
  const board = await boardFor(desk, ownerId)
  if (!board.isModerator) throw new Refusal('not-allowed')
  await desk.store.change(board.id, (records) => carryPost(records, postId, () => event))
  return { ok: true }
}
