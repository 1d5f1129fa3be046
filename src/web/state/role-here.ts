import type { MemberRole } from '../../core/model/member.ts'

const ROLE = 'account-role-last'

/** Remembers as what somebody signed in here, so that a screen need not ask before it shows a way to the centre. */
export function keepRole(role: MemberRole): void {
  localStorage.setItem(ROLE, role)
}

/** True where a student is signed in; never where Regards is run alone. */
export function isStudentHere(): boolean {
  return localStorage.getItem(ROLE) === 'student'
}
