import type { CommentRecord, TipMark, TipRecord, TipRecords } from '../ports/tips.ts'
import type { Tx } from './dialect.ts'
import { tipDocument } from './documents.ts'
import { fromInstant, toInstant } from './instants.ts'
import type { CommentRow, TipMarkRow, TipRow } from './tip-rows.ts'

/** Reads and keeps the posts of one board and what people marked on it. */
export function tipRecords(tx: Tx, ownerId: string): TipRecords {
  return { ...tips(tx, ownerId), ...comments(tx, ownerId), ...marks(tx, ownerId) }
}

function tips(tx: Tx, ownerId: string): Pick<TipRecords, 'tips' | 'tip' | 'saveTip'> {
  return {
    tips: async () => (await tx.selectFrom('tip').selectAll().where('owner_id', '=', ownerId).execute()).map(tipOf),
    tip: async (id) => {
      const row = await tx.selectFrom('tip').selectAll().where('owner_id', '=', ownerId).where('id', '=', id).executeTakeFirst()
      return row && tipOf(row)
    },
    saveTip: async (record) => {
      const { text, topics, source, origin } = record
      const row = { owner_id: ownerId, ...postRow(record), content: tipDocument.write({ text, topics, source }), origin }
      await tx.insertInto('tip').values(row).onConflict((conflict) => conflict.columns(['owner_id', 'id']).doUpdateSet(row)).execute()
    },
  }
}

function comments(tx: Tx, ownerId: string): Pick<TipRecords, 'comments' | 'comment' | 'saveComment' | 'countPosts'> {
  return {
    comments: async (tipId) => {
      const ofBoard = tx.selectFrom('tip_comment').selectAll().where('owner_id', '=', ownerId)
      const rows = await (tipId === undefined ? ofBoard : ofBoard.where('tip_id', '=', tipId)).orderBy('posted_at').orderBy('id').execute()
      return rows.map(commentOf)
    },
    comment: async (id) => {
      const row = await tx.selectFrom('tip_comment').selectAll().where('owner_id', '=', ownerId).where('id', '=', id).executeTakeFirst()
      return row && commentOf(row)
    },
    saveComment: async (record) => {
      const { tipId, answers, text } = record
      const row = { owner_id: ownerId, ...postRow(record), tip_id: tipId, answers: answers ?? null, text }
      await tx.insertInto('tip_comment').values(row).onConflict((conflict) => conflict.columns(['owner_id', 'id']).doUpdateSet(row)).execute()
    },
    countPosts: async (authorId, since) => ({
      tips: await countOf(tx, 'tip', { ownerId, authorId, since }),
      comments: await countOf(tx, 'tip_comment', { ownerId, authorId, since }),
    }),
  }
}

async function countOf(tx: Tx, table: 'tip' | 'tip_comment', { ownerId, authorId, since }: { ownerId: string; authorId: string; since: Temporal.Instant }): Promise<number> {
  const row = await tx.selectFrom(table).select((eb) => eb.fn.countAll<number>().as('count'))
    .where('owner_id', '=', ownerId).where('author_id', '=', authorId).where('posted_at', '>', fromInstant(since)).executeTakeFirst()
  return Number(row?.count ?? 0)
}

function marks(tx: Tx, ownerId: string): Pick<TipRecords, 'tipMarks' | 'addTipMark' | 'removeTipMark'> {
  return {
    tipMarks: async (kind, personId) => {
      const ofBoard = tx.selectFrom('tip_mark').selectAll().where('owner_id', '=', ownerId).where('kind', '=', kind)
      const rows = await (personId === undefined ? ofBoard : ofBoard.where('person_id', '=', personId)).execute()
      return rows.map(markOf)
    },
    addTipMark: async ({ postId, kind, personId, at, why }) => {
      const added = await tx.insertInto('tip_mark').values({ owner_id: ownerId, post_id: postId, kind, person_id: personId, at: fromInstant(at), why: why ?? null })
        .onConflict((conflict) => conflict.columns(['owner_id', 'post_id', 'kind', 'person_id']).doNothing()).returning('post_id').executeTakeFirst()
      return added !== undefined
    },
    removeTipMark: async ({ postId, kind, personId }) => {
      await tx.deleteFrom('tip_mark').where('owner_id', '=', ownerId).where('post_id', '=', postId).where('kind', '=', kind).where('person_id', '=', personId).execute()
    },
  }
}

type Post = Omit<CommentRecord, 'tipId' | 'answers' | 'text'>
type PostRow = Omit<CommentRow, 'tip_id' | 'answers' | 'text'>

function postRow(post: Post): PostRow {
  return {
    id: post.id,
    author_id: post.authorId,
    author_name: post.authorName ?? null,
    state: post.state,
    why: post.why ?? null,
    reports: post.reports,
    cleared: post.isCleared ? 1 : 0,
    before_state: post.before ?? null,
    posted_at: fromInstant(post.postedAt),
    edited_at: post.editedAt ? fromInstant(post.editedAt) : null,
  }
}

function postOf(row: PostRow): Post {
  return {
    id: row.id,
    authorId: row.author_id,
    authorName: row.author_name ?? undefined,
    state: row.state,
    why: row.why ?? undefined,
    reports: row.reports,
    isCleared: row.cleared === 1,
    before: row.before_state ?? undefined,
    postedAt: toInstant(row.posted_at),
    editedAt: row.edited_at === null ? undefined : toInstant(row.edited_at),
  }
}

function tipOf(row: TipRow): TipRecord {
  return { ...postOf(row), ...tipDocument.read(row.content), origin: row.origin }
}

function commentOf(row: CommentRow): CommentRecord {
  return { ...postOf(row), tipId: row.tip_id, answers: row.answers ?? undefined, text: row.text }
}

function markOf(row: TipMarkRow): TipMark {
  return { postId: row.post_id, kind: row.kind, personId: row.person_id, at: toInstant(row.at), why: row.why ?? undefined }
}
