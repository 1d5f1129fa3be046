import type { PostState } from '../../core/tips/tip.ts'
import type { TipMarkKind, TipRecord } from '../ports/tips.ts'

/** The columns that tips and comments share. Moments are epoch milliseconds. */
interface PostRow {
  id: string
  author_id: string
  author_name: string | null
  state: PostState
  why: string | null
  reports: number
  cleared: number
  before_state: PostState | null
  posted_at: number
  edited_at: number | null
}

export interface TipRow extends PostRow {
  /** Text, topics and source as JSON. */
  content: string
  origin: TipRecord['origin']
}

export interface CommentRow extends PostRow {
  tip_id: string
  answers: string | null
  text: string
}

export interface TipMarkRow {
  post_id: string
  kind: TipMarkKind
  person_id: string
  at: number
  why: string | null
}
