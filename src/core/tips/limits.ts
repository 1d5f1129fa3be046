/** Bounds of what is posted, counted as people count characters. A tip: the 10–600. */
export const tipLength = { shortest: 10, longest: 600 } as const
export const commentLength = { shortest: 2, longest: 400 } as const
export const topicsPerTip = 3
/** Letters that one request may bring at all: beyond it nothing is even counted. */
export const rawLength = 20_000
/** Posts of one author within a day, on a board that others read (OWASP ASVS 2.4.1). */
export const postsPerDay = 3
export const commentsPerDay = 30
/** Posts of one author within a minute, on any board: more is a program that writes. */
export const postsPerMinute = 20
/** Reports by different people that put a post back into the queue. */
export const reportsToHold = 3
/** Published posts after which an author's links become links. */
export const postsUntilTrusted = 3
