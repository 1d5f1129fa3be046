import type { MemberRole } from '../../core/model/member.ts'
import type { AuditWhat } from '../ports/centre.ts'

export interface MemberRow {
  email: string
  name: string
  role: MemberRole
  /** Moments are epoch milliseconds. */
  created_at: number
  disabled_at: number | null
}

export interface InvitationRow {
  email: string
  role: MemberRole
  name: string | null
  /** A list of ids as JSON. */
  programme_ids: string
  invited_by: string | null
  at: number
  used_at: number | null
}

export interface AuditRow {
  id: string
  at: number
  actor_id: string
  what: AuditWhat
  subject_id: string | null
}
