/** Posts of a board for tests of the store. */
import type { CommentRecord, TipRecord } from '../src/server/ports/tips.ts'
import { aMoment } from './store-records.ts'

export function aTip(change: Partial<TipRecord> = {}): TipRecord {
  return { id: 't1', authorId: 'ada', text: 'Ask for their card at the end.', topics: ['names'], origin: 'own', state: 'published', reports: 0, isCleared: false, postedAt: aMoment, ...change }
}

export function aComment(change: Partial<CommentRecord> = {}): CommentRecord {
  return { id: 'c1', tipId: 't1', authorId: 'ada', text: 'So I did.', state: 'published', reports: 0, isCleared: false, postedAt: aMoment, ...change }
}
