import type { RosterRole } from '../../core/centre/roster.ts'

export interface ProgrammeRow {
  id: string
  name: string
  begins_on: string
  ends_on: string
  thank_by_hours: number | null
  /** Moments are epoch milliseconds. */
  created_at: number
}

export interface RosterRow {
  email: string
  programme_id: string
  name: string | null
  role: RosterRole
  at: number
}

export interface ProgrammeMemberRow {
  programme_id: string
  joined_at: number
  /** Null: without end. */
  counts_until: number | null
}

export interface ConsentRow {
  programme_id: string
  since: number
  until: number | null
}

export interface ProgressRow {
  interview_id: string
  ended_at: number
  people: number
  thanked: number
  thanked_in_time: number
  waived: number
  answered: number
  /** 0 or 1. */
  has_next_round: number
  has_offer: number
  moves: number
}

export interface SharedLetterRow {
  id: string
  letter_id: string
  adviser_id: string
  subject: string | null
  body: string | null
  shared_at: number
  withdrawn_at: number | null
}

export interface RemarkRow {
  id: string
  share_id: string
  author_id: string
  answers: string | null
  sentence: string | null
  place: number | null
  text: string
  at: number
  resolved_at: number | null
}
