import type { MemberRole } from '../model/member.ts'

/** What is done at a centre beside one's own thanks. */
export type CentreTask = 'keep-programmes' | 'see-cohort' | 'see-names' | 'see-figures' | 'read-shared' | 'share' | 'consent' | 'moderate'

const tasks: Readonly<Record<MemberRole, readonly CentreTask[]>> = {
  student: ['share', 'consent'],
  // Their own programmes only, and names of those only who let themselves be named.
  adviser: ['see-cohort', 'see-names', 'see-figures', 'read-shared', 'moderate'],
  // Keeps the lists, and therefore knows who is on them; how one of them is doing is no business of whoever keeps lists.
  admin: ['keep-programmes', 'see-cohort', 'see-figures', 'moderate'],
}

/**
 * Says whether a role has a task. Where it has not, the door does not exist for it.
 *
 * @example
 * [mayDo('adviser', 'see-names'), mayDo('admin', 'see-names'), mayDo('student', 'share')]
 * // => [true, false, true]
 */
export function mayDo(role: MemberRole, task: CentreTask): boolean {
  return tasks[role].includes(task)
}
