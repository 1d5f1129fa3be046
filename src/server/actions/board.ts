import { Refusal } from '../../api/refusal.ts'
import type { CommentView, TipView } from '../../api/tips.ts'
import { isTrusted } from '../../core/tips/judge-post.ts'
import { seedTips } from '../../core/tips/seeds/all.ts'
import type { SeedTip } from '../../core/tips/tip.ts'
import type { Desk, Records } from '../ports.ts'
import type { Board, CommentRecord, TipRecord } from '../ports/tips.ts'

/** Everything that stands on a board, read in one go. */
export interface BoardFolder {
  readonly board: Board
  readonly readerId: string
  readonly tips: readonly TipRecord[]
  readonly comments: readonly CommentRecord[]
  /** How many a tip helped, and which helped the reader. */
  readonly helped: ReadonlyMap<string, number>
  readonly helpedReader: ReadonlySet<string>
}

/** Finds the board of somebody: their own, or that of their place. */
export async function boardFor({ boardOf }: Desk, ownerId: string): Promise<Board> {
  return boardOf ? boardOf(ownerId) : { id: ownerId, isShared: false, isModerator: true }
}

/** Reads a board as one reader sees it. */
export async function openBoard(records: Records, board: Board, readerId: string): Promise<BoardFolder> {
  const [tips, comments, marks] = [await records.tips(), await records.comments(), await records.tipMarks('helped')]
  const helped = new Map<string, number>()
  for (const { postId } of marks) helped.set(postId, (helped.get(postId) ?? 0) + 1)
  const helpedReader = new Set(marks.filter(({ personId }) => personId === readerId).map(({ postId }) => postId))
  return { board, readerId, tips, comments, helped, helpedReader }
}

/** Shows one tip, whether it was written here or came with Regards, as its reader may see it. */
export function viewTip(folder: BoardFolder, id: string): TipView {
  const record = folder.tips.find((tip) => tip.id === id)
  const seed = seedTips.find((tip) => tip.id === id)
  if (record && maySee(folder, record)) return viewRecord(folder, record)
  if (seed) return viewSeed(folder, seed)
  throw noSuchPost()
}

/** Lists the tips that a reader may see: those that stand, and their own whatever became of them unless they took it away. */
export function tipsToSee(folder: BoardFolder): TipView[] {
  return [...folder.tips.filter((tip) => tip.state !== 'removed' && maySee(folder, tip)).map((tip) => viewRecord(folder, tip)), ...seedTips.map((tip) => viewSeed(folder, tip))]
}

export function viewRecord(folder: BoardFolder, tip: TipRecord): TipView {
  const { text, topics, source } = tip
  return { ...viewPost(folder, tip), ...(tip.origin === 'imported' && { author: 'passed-on' as const }), text, topics, ...(source && { source }), ...aroundTip(folder, tip.id) }
}

export function viewComment(folder: BoardFolder, comment: CommentRecord): CommentView {
  const { text, tipId, answers } = comment
  return { ...viewPost(folder, comment), text, tipId, ...(answers && { answers }) }
}

export function noSuchPost(): Refusal {
  return new Refusal('not-found', 'This post is not here (any more).')
}

/** Says whether somebody may see a post: what is held, refused or removed is its author's and the moderators' alone. */
function maySee({ board, readerId }: BoardFolder, post: TipRecord | CommentRecord): boolean {
  return post.state === 'published' || post.authorId === readerId || (board.isModerator && post.state !== 'removed')
}

function viewSeed(folder: BoardFolder, { id, text, topics, source }: SeedTip): TipView {
  return { id, text, topics, source, author: 'regards', isTrusted: true, state: 'published', ...aroundTip(folder, id) }
}

function aroundTip(folder: BoardFolder, id: string): Pick<TipView, 'helped' | 'helpedYou' | 'comments'> {
  const comments = folder.comments.filter((comment) => comment.tipId === id && comment.state !== 'removed' && maySee(folder, comment))
  return { helped: folder.helped.get(id) ?? 0, helpedYou: folder.helpedReader.has(id), comments: comments.map((comment) => viewComment(folder, comment)) }
}

function viewPost(folder: BoardFolder, post: TipRecord | CommentRecord): Omit<CommentView, 'text' | 'tipId' | 'answers'> {
  const isOwn = post.authorId === folder.readerId
  const mayKnowWhy = isOwn || folder.board.isModerator
  return {
    id: post.id,
    author: isOwn ? 'you' : 'member',
    ...(post.authorName && { authorName: post.authorName }),
    isTrusted: !folder.board.isShared || isTrusted(recordOfAuthor(folder, post.authorId)),
    state: post.state,
    ...(mayKnowWhy && post.why && { why: post.why }),
    postedAt: post.postedAt.toString(),
    ...(post.editedAt && { editedAt: post.editedAt.toString() }),
  }
}

/** Counts what became of an author's posts. */
export function recordOfAuthor({ tips, comments }: Pick<BoardFolder, 'tips' | 'comments'>, authorId: string): { authorPublished: number; authorRejected: number } {
  const states = [...tips, ...comments].filter((post) => post.authorId === authorId).map(({ state }) => state)
  return { authorPublished: states.filter((state) => state === 'published').length, authorRejected: states.filter((state) => state === 'rejected').length }
}
