/**
 * Where one person stands. to-write: no letter yet · to-send: a letter waits · leaving: queued, can be undone ·
 * handing-over: at the mail server now · unknown: it may have arrived, being looked into · asked: only the candidate
 * can tell · refused: the server said no · thanked: handed over, or sent by the candidate's own hand · waived: not needed.
 */
export const thanksStates = ['to-write', 'to-send', 'leaving', 'handing-over', 'unknown', 'asked', 'refused', 'thanked', 'waived'] as const
export type ThanksState = (typeof thanksStates)[number]
