/**
 * Where one person stands. to-write: no letter yet · to-send: a letter waits · leaving: queued, can be undone ·
 * handing-over: at the mail server now · unknown: it may have arrived, being looked into · asked: only the candidate
 * can tell · refused: the server said no · thanked: handed over, or sent by the candidate's own hand · waived: not
 * needed, with a reason · unreachable: no letter can reach this person, as the candidate said.
 */
export const thanksStates = ['to-write', 'to-send', 'leaving', 'handing-over', 'unknown', 'asked', 'refused', 'thanked', 'waived', 'unreachable'] as const
export type ThanksState = (typeof thanksStates)[number]

/** The same in the four words that decide whether an interview is over. */
export const thanksStandings = ['to-thank', 'thanked', 'waived', 'unreachable'] as const
export type ThanksStanding = (typeof thanksStandings)[number]
