/**
 * What a message was that came back on a letter. possible-reply: it looks like an answer and names no letter ·
 * delay: the letter is late and still tried · auto-reply: an absence or another machine's answer.
 */
export const replyKinds = ['reply', 'possible-reply', 'bounce', 'delay', 'auto-reply', 'complaint'] as const
export type ReplyKind = (typeof replyKinds)[number]

/** How it went, in the candidate's word. */
export const outcomes = ['answered', 'next-round', 'offer', 'rejection', 'nothing'] as const
export type Outcome = (typeof outcomes)[number]
