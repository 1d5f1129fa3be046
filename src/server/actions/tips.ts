import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { TipView } from '../../api/tips.ts'
import { cleanText } from '../../core/tips/clean-text.ts'
import { judgePost, type PostVerdict } from '../../core/tips/judge-post.ts'
import { commentLength, commentsPerDay, postsPerDay, postsPerMinute, tipLength } from '../../core/tips/limits.ts'
import { beginPost, moderate, type PostEvent, type Standing } from '../../core/tips/moderate.ts'
import { orderTips, type TipOrder } from '../../core/tips/order.ts'
import { findTips as search } from '../../core/tips/search.ts'
import { seedTips } from '../../core/tips/seeds/all.ts'
import { skeletonOf } from '../../core/tips/skeleton.ts'
import type { Desk, Records } from '../ports.ts'
import type { Board, CommentRecord, TipRecord } from '../ports/tips.ts'
import { boardFor, noSuchPost, openBoard, recordOfAuthor, tipsToSee, viewTip, type BoardFolder } from './board.ts'

const PAGE = 50
/** Tips that came with Regards have no day of their own: they stand as if posted together, in the order of their list. */
const SEEDS_POSTED = Temporal.Instant.from('2026-11-01T00:00Z').epochMilliseconds

type Posts = Pick<BoardFolder, 'tips' | 'comments'>

/** Finds tips by words and topic, in the order that was asked for. */
export async function findTips(desk: Desk, ownerId: string, { words, topic, order = 'helpful', mine = false, from = 0 }: Given<'findTips'>): Promise<Output<'findTips'>> {
  const folder = await readBoard(desk, ownerId)
  const all = mine ? tipsToSee(folder).filter(({ author }) => author === 'you') : tipsToSee(folder)
  const found = inOrder(search(all, { words, topic }), order, desk.clock.now())
  const { isShared, isModerator } = folder.board
  return { tips: found.slice(from, from + PAGE).map(({ id }) => viewTip(folder, id)), total: found.length, isShared, isModerator, waiting: isModerator ? waitingOf(folder) : 0 }
}

/** Puts tips in an order; those that came with Regards have no day of their own. */
export function inOrder(tips: readonly TipView[], order: TipOrder, now: Temporal.Instant): readonly { readonly id: string }[] {
  const ranked = tips.map((tip) => ({ ...tip, postedAt: tip.postedAt ? Temporal.Instant.from(tip.postedAt).epochMilliseconds : SEEDS_POSTED - seedTips.findIndex(({ id }) => id === tip.id) }))
  return orderTips(ranked, order, now.epochMilliseconds)
}

/** Posts a tip. On a board that others read it is judged first, and may wait for a moderator. */
export async function addTip(desk: Desk, ownerId: string, given: Given<'addTip'>): Promise<Output<'addTip'>> {
  return onBoard(desk, ownerId, async (records, board) => {
    const id = given.id ?? desk.ids.next()
    if ((await records.tip(id))?.authorId === ownerId) return id
    await refuseTaken(records, id)
    const text = cleanOrRefuse(given.text, tipLength)
    await refuseFlood(desk, records, { board, authorId: ownerId, kind: 'tips' })
    const standing = beginPost(await judge(records, { board, authorId: ownerId, text }))
    const { topics, source } = given
    await records.saveTip({ id, text, topics: [...new Set(topics)], source, origin: 'own', authorId: ownerId, authorName: board.authorName, postedAt: desk.clock.now(), ...standing })
    return id
  })
}

/** Changes a tip of one's own; it is judged anew. */
export async function changeTip(desk: Desk, ownerId: string, { tipId, text: typed, topics, source }: Given<'changeTip'>): Promise<Output<'changeTip'>> {
  return onBoard(desk, ownerId, async (records, board) => {
    const tip = ownOrRefuse(await records.tip(tipId), ownerId)
    const text = cleanOrRefuse(typed, tipLength)
    const standing = movedOrRefuse(tip, { act: 'edit', verdict: await judge(records, { board, authorId: ownerId, text, except: tipId }) })
    await records.saveTip({ ...tip, ...standing, text, topics: [...new Set(topics)], source, editedAt: desk.clock.now() })
    return tipId
  })
}

/** Posts a comment on a tip, or an answer to one. */
export async function addComment(desk: Desk, ownerId: string, given: Given<'addComment'>): Promise<Output<'addComment'>> {
  return onBoard(desk, ownerId, async (records, board) => {
    const { tipId, answers } = given
    viewTip(await openBoard(records, board, ownerId), tipId)
    if (answers !== undefined && (await records.comment(answers))?.tipId !== tipId) throw noSuchPost()
    const id = given.id ?? desk.ids.next()
    if ((await records.comment(id))?.authorId === ownerId) return tipId
    await refuseTaken(records, id)
    const text = cleanOrRefuse(given.text, commentLength)
    await refuseFlood(desk, records, { board, authorId: ownerId, kind: 'comments' })
    const standing = beginPost(await judge(records, { board, authorId: ownerId, text }))
    await records.saveComment({ id, tipId, answers, text, authorId: ownerId, authorName: board.authorName, postedAt: desk.clock.now(), ...standing })
    return tipId
  })
}

/** Changes a comment of one's own; it is judged anew. */
export async function changeComment(desk: Desk, ownerId: string, { commentId, text: typed }: Given<'changeComment'>): Promise<Output<'changeComment'>> {
  return onBoard(desk, ownerId, async (records, board) => {
    const comment = ownOrRefuse(await records.comment(commentId), ownerId)
    const text = cleanOrRefuse(typed, commentLength)
    const standing = movedOrRefuse(comment, { act: 'edit', verdict: await judge(records, { board, authorId: ownerId, text, except: commentId }) })
    await records.saveComment({ ...comment, ...standing, text, editedAt: desk.clock.now() })
    return comment.tipId
  })
}

/** Takes a post of one's own away. */
export async function removePost(desk: Desk, ownerId: string, { postId }: Given<'removePost'>): Promise<Output<'removePost'>> {
  return moveOwn(desk, { ownerId, postId, act: 'remove' })
}

/** Brings it back where it stood. */
export async function restorePost(desk: Desk, ownerId: string, { postId }: Given<'restorePost'>): Promise<Output<'restorePost'>> {
  return moveOwn(desk, { ownerId, postId, act: 'bring-back' })
}

/** Marks a tip as one that helped. */
export async function markHelped(desk: Desk, ownerId: string, { tipId }: Given<'markHelped'>): Promise<Output<'markHelped'>> {
  return onBoard(desk, ownerId, async (records, board) => {
    viewTip(await openBoard(records, board, ownerId), tipId)
    await records.addTipMark({ postId: tipId, kind: 'helped', personId: ownerId, at: desk.clock.now() })
    return tipId
  })
}

/** Takes that mark back. */
export async function unmarkHelped(desk: Desk, ownerId: string, { tipId }: Given<'unmarkHelped'>): Promise<Output<'unmarkHelped'>> {
  return onBoard(desk, ownerId, async (records) => {
    await records.removeTipMark({ postId: tipId, kind: 'helped', personId: ownerId })
    return tipId
  })
}

/** Finds a post of either kind and carries an event to it. */
export async function carryPost(records: Records, postId: string, event: (post: TipRecord | CommentRecord) => PostEvent): Promise<void> {
  const tip = await records.tip(postId)
  if (tip) return records.saveTip({ ...tip, ...movedOrRefuse(tip, event(tip)) })
  const comment = await records.comment(postId)
  if (!comment) throw noSuchPost()
  await records.saveComment({ ...comment, ...movedOrRefuse(comment, event(comment)) })
}

export async function readBoard(desk: Desk, ownerId: string): Promise<BoardFolder> {
  const board = await boardFor(desk, ownerId)
  return desk.store.read(board.id, (records) => openBoard(records, board, ownerId))
}

/** Judges a post where others will read it; on one's own board everything stands. */
export async function judge(records: Records, { board, authorId, text, except }: { board: Board; authorId: string; text: string; except?: string }): Promise<PostVerdict> {
  if (!board.isShared) return { state: 'published' }
  const posts = { tips: await records.tips(), comments: await records.comments() }
  return judgeAmong(posts, { authorId, text, known: skeletonsOf(posts, except) })
}

/** Judges a post among what is known to stand. */
export function judgeAmong(posts: Posts, { authorId, text, known }: { authorId: string; text: string; known: ReadonlySet<string> }): PostVerdict {
  return judgePost({ text, known, ...recordOfAuthor(posts, authorId) })
}

/** Gives what the eye makes of every post that was not taken away, but one. */
export function skeletonsOf({ tips, comments }: Posts, except?: string): Set<string> {
  const others = [...tips, ...comments].filter(({ id, state }) => id !== except && state !== 'removed')
  return new Set([...others, ...seedTips].map((post) => skeletonOf(post.text)))
}

function waitingOf({ tips, comments }: BoardFolder): number {
  return [...tips, ...comments].filter(({ state }) => state === 'held').length
}

async function onBoard(desk: Desk, ownerId: string, work: (records: Records, board: Board) => Promise<string>): Promise<Output<'addTip'>> {
  const board = await boardFor(desk, ownerId)
  return desk.store.change(board.id, async (records) => {
    const tipId = await work(records, board)
    return viewTip(await openBoard(records, board, ownerId), tipId)
  })
}

async function moveOwn(desk: Desk, { ownerId, postId, act }: { ownerId: string; postId: string; act: 'remove' | 'bring-back' }): Promise<{ ok: true }> {
  const board = await boardFor(desk, ownerId)
  await desk.store.change(board.id, (records) => carryPost(records, postId, (post) => (ownOrRefuse(post, ownerId), { act })))
  return { ok: true }
}

function cleanOrRefuse(typed: string, bounds: typeof tipLength | typeof commentLength): string {
  const clean = cleanText(typed, bounds)
  if (!clean.ok) throw new Refusal('bad-post', clean.why, { at: 'text' })
  return clean.text
}

/** A post under the name of another one would stand in its place. */
async function refuseTaken(records: Records, id: string): Promise<void> {
  if (seedTips.some((seed) => seed.id === id) || (await records.tip(id)) || (await records.comment(id))) throw new Refusal('bad-input', 'Another post has this id.', { at: 'id' })
}

function ownOrRefuse<T extends TipRecord | CommentRecord>(post: T | undefined, ownerId: string): T {
  if (post?.authorId !== ownerId) throw noSuchPost()
  return post
}

function movedOrRefuse(post: Standing, event: PostEvent): Standing {
  const moved = moderate(post, event)
  if (!moved.ok) throw new Refusal('bad-post', moved.why)
  return moved.standing
}

/** Bounds what one author posts: in a minute on any board, in a day where others read it. */
async function refuseFlood({ clock }: Desk, records: Records, { board, authorId, kind }: { board: Board; authorId: string; kind: 'tips' | 'comments' }): Promise<void> {
  const now = clock.now()
  const lastMinute = await records.countPosts(authorId, now.subtract({ minutes: 1 }))
  if (lastMinute.tips + lastMinute.comments >= postsPerMinute) throw new Refusal('too-many', 'That is a lot of posts in one minute. What you wrote is still here: post it a little later.')
  if (!board.isShared) return
  const today = await records.countPosts(authorId, now.subtract({ hours: 24 }))
  if (kind === 'tips' && today.tips >= postsPerDay) throw new Refusal('too-many', `${postsPerDay} tips a day are the most here. What you wrote is still here: post it tomorrow.`)
  if (kind === 'comments' && today.comments >= commentsPerDay) throw new Refusal('too-many', `${commentsPerDay} comments a day are the most here. What you wrote is still here: post it tomorrow.`)
}
