import { type Filling, filled } from '../model/said.ts'

/** What a step in the history of a letter was about; a page in another language recognises it and says it anew. */
export const stepSentences = {
  'it-went-out': 'You said that it went out.',
  'never-left': 'You said that it never left where it comes from.',
  'ordered-again': 'You asked to send it again; it may arrive twice.',
  'ordered-now': 'You asked to send it now.',
  'other-time': 'You chose another time for it.',
  'called-back': 'You called it back.',
  'person-gone': 'The person was taken out of the interview before it left.',
  'address-changed': 'The address was changed before it left. Send it again, to the new one.',
  'interview-gone': 'The interview was taken away before it left.',
  'no-letter': 'You said that no letter is to go here.',
  'may-be-answer': 'This question waits for your word: a message from {from} may be the answer. Look at it first.',
  'answer-unread': 'This question waits for your word: {mailboxes} could not be read, and an answer may lie there.',
  'read-first': 'Your mailbox is read first: somebody may have answered.',
  'looked-first': 'Your mailbox is looked into first. {trouble}',
  'copy-lies': 'A copy lies in the folder {folder} of {mailbox}: it went out.',
  'copy-filed': 'A copy was filed in the Sent folder of {mailbox}.',
  'copy-not-filed': 'No copy could be filed in Sent: {trouble} The letter itself went out.',
  'copy-not-filed-yet': 'No copy could be filed in Sent yet: {trouble} The letter itself went out.',
  'no-sent-folder': 'The mailbox has no folder for sent mail.',
  'not-in-sent': 'Regards looked into {mailbox}: it is not in the Sent folder. That proves nothing; some providers file late, or not at all.',
  'not-looked': 'Regards could not look into {mailbox}: {trouble}',
  'account-shut': 'The centre has shut this account. The letter is held, and has not left.',
  'account-open': 'The account is open again. The letter goes on.',
  'account-too-late': 'The account was shut when this letter was to leave. It has not left.',
  'one-on-its-way': 'Another one was on its way by then.',
  'before-arrived': 'The letter before it arrived after all, so it was called back.',
  'somebody-answered': 'Somebody answered, so it was called back.',
  'answer-names': 'An answer names this letter, so it went out.',
  'server-has-it': 'The other server reported that it has the letter.',
  'server-delivered': 'The other server reported that it has delivered the letter.',
  stopped: 'Regards was stopped before it was sent.',
  'password-locked': 'The key that sealed the password of this mailbox is gone. Type the password of the mailbox again, then send this letter again.',
  'wrong-within': 'Something went wrong within Regards before it was sent.',
  'wrong-in-handing': 'The letter was being handed over when something went wrong within Regards. It may have arrived.',
  'mend-mailbox': 'Mend the mailbox, then send this letter again.',
  'tried-in-vain': 'It was tried {attempts} times, in vain. {trouble}',
  'server-said': 'The server said: {said}',
} as const

/** The name of a sentence about a step. */
export type StepCode = keyof typeof stepSentences

/**
 * Says what a step in the history of a letter was about.
 *
 * @example
 * sayStep('not-looked', { mailbox: 'ana@example.org', trouble: 'The server said: busy.' })
 * // => 'Regards could not look into ana@example.org: The server said: busy.'
 */
export function sayStep<Code extends StepCode>(code: Code, gaps: Filling<(typeof stepSentences)[Code]>): string {
  return filled(stepSentences[code], Object.fromEntries(Object.entries(gaps).map(([gap, words]) => [gap, String(words)])))
}
