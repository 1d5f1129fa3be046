/** What somebody may do at a career centre. */
export const memberRoles = ['student', 'adviser', 'admin'] as const
export type MemberRole = (typeof memberRoles)[number]
