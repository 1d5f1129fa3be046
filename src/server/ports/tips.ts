/** The board of tips: one for a person alone, or one that the members of a place share. */
import type { Standing } from '../../core/tips/moderate.ts'
import type { TipContent } from '../../core/tips/tip.ts'

/** Whose board somebody reads and writes, and what they may do on it. */
export interface Board {
  /** The owner of its records. */
  readonly id: string
  /** True where others read it: then posts are judged, counted and may be held. */
  readonly isShared: boolean
  readonly isModerator: boolean
  /** The name under which this person posts; none: unnamed. */
  readonly authorName?: string | undefined
}

interface Post extends Standing {
  readonly id: string
  readonly authorId: string
  readonly authorName?: string | undefined
  readonly postedAt: Temporal.Instant
  readonly editedAt?: Temporal.Instant | undefined
}

export interface TipRecord extends TipContent, Post {
  /** imported: from a file that somebody passed on. */
  readonly origin: 'own' | 'imported'
}

export interface CommentRecord extends Post {
  readonly tipId: string
  /** The comment that it answers; undefined: the tip itself. */
  readonly answers?: string | undefined
  readonly text: string
}

/** helped: 'this helped me' · dismissed: never beside my letters again · report: something is wrong with it · asked: the page has asked for a tip. */
export type TipMarkKind = 'helped' | 'dismissed' | 'report' | 'asked'

export interface TipMark {
  /** A tip, a comment, or (asked) an interview. */
  readonly postId: string
  readonly kind: TipMarkKind
  readonly personId: string
  readonly at: Temporal.Instant
  readonly why?: string | undefined
}

/** The part of Records that is a board. */
export interface TipRecords {
  /** All, whatever their state; in no order that means anything. */
  tips(): Promise<readonly TipRecord[]>
  tip(id: string): Promise<TipRecord | undefined>
  /** Inserts or replaces. */
  saveTip(record: TipRecord): Promise<void>

  /** Oldest first; of one tip, or of all. */
  comments(tipId?: string): Promise<readonly CommentRecord[]>
  comment(id: string): Promise<CommentRecord | undefined>
  saveComment(record: CommentRecord): Promise<void>

  /** By kind, and by person where one is given. */
  tipMarks(kind: TipMarkKind, personId?: string): Promise<readonly TipMark[]>
  /** False, and nothing changed, where it stands already. */
  addTipMark(mark: TipMark): Promise<boolean>
  removeTipMark(mark: Pick<TipMark, 'postId' | 'kind' | 'personId'>): Promise<void>
  /** Tips and comments of one author since then, whatever became of them. */
  countPosts(authorId: string, since: Temporal.Instant): Promise<{ readonly tips: number; readonly comments: number }>
}
