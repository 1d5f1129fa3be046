/**
 * What a person must hear when a request cannot be carried out: code → HTTP status, exit code of the
 * command line, and words that say what to do. The compiler keeps the table complete.
 */
export const refusals = {
  'bad-input': { status: 400, exit: 2, words: 'Something in what was sent is not as it should be.' },
  'bad-case-file': { status: 400, exit: 2, words: 'This is not a case file that Regards can read.' },
  'bad-invitation': { status: 400, exit: 2, words: 'This is not an invitation that Regards can read.' },
  'bad-picture': { status: 400, exit: 2, words: 'This is not a picture that Regards can read: JPEG, PNG, WebP or HEIC.' },
  'no-card': {
    status: 422,
    exit: 1,
    words: 'Nobody is named on what is to be seen here. Is it the back of the card? Else take the photo again in good light, with the card filling most of it, or type what it says.',
  },
  'reader-busy': { status: 503, exit: 1, words: 'Many pictures are waiting to be read. Give the next ones when these are done.' },
  'bad-file': { status: 400, exit: 2, words: 'This is not a file that Regards can read.' },
  'nobody-found': { status: 422, exit: 2, words: 'Nobody could be found in this file.' },
  'bad-address': { status: 400, exit: 2, words: 'This is not an e-mail address.' },
  'too-large': { status: 413, exit: 2, words: 'This is too large.' },
  'bad-post': { status: 400, exit: 2, words: 'This cannot be posted as it is.' },
  'too-many': { status: 429, exit: 1, words: 'That is a lot at once. Nothing is lost: try again a little later.' },
  'not-allowed': { status: 403, exit: 1, words: 'Only a moderator may do this.' },
  'programme-name-taken': { status: 400, exit: 2, words: 'There is a programme of this name already.' },
  'programme-ends-early': { status: 400, exit: 2, words: 'A programme ends on the day it begins, or later.' },
  'programme-in-the-past': { status: 400, exit: 2, words: 'A programme ends today or later.' },
  'programme-is-over': { status: 400, exit: 2, words: 'This programme is over, and stays so: begin another one for whoever goes on.' },
  'too-many-remarks': { status: 429, exit: 1, words: 'That is a lot to say about one letter. Talk about it instead.' },
  'sentence-gone': { status: 409, exit: 1, words: 'The letter was changed meanwhile, and this sentence is not in it any more. Look at it again.' },
  'too-many-shown': { status: 429, exit: 1, words: 'You show a hundred letters already. Take one back first.' },
  'roster-quote': { status: 400, exit: 2, words: 'In this list a quotation mark opens and never closes. Nothing was taken.' },
  'roster-too-long': { status: 400, exit: 2, words: 'One list may have 5000 people. Give it in parts.' },
  'roster-empty': { status: 400, exit: 2, words: 'There is nobody in this list.' },
  'roster-no-address': { status: 400, exit: 2, words: 'There is no column of e-mail addresses: name it “email” in the first line.' },
  'own-role': { status: 403, exit: 1, words: 'Your own role is changed by another admin.' },
  'shut-out-first': { status: 409, exit: 1, words: 'Shut this person out first. That can be taken back; erasing cannot.' },
  'other-address': { status: 400, exit: 2, words: 'This is not the address of the account. Nothing was erased.' },
  'last-admin': { status: 409, exit: 1, words: 'Without this there would be no admin left. Make somebody else an admin first.' },
  'not-let-in': {
    status: 401,
    exit: 1,
    words: 'This browser has not been let in yet. Open the link that Regards printed when it started, or run "regards open".',
  },
  'not-signed-in': { status: 401, exit: 1, words: 'You are not signed in (any more). Sign in again; what you typed is still here.' },
  'sign-in-again': { status: 403, exit: 1, words: 'For this, sign in once more: your last sign-in is more than a day ago.' },
  'not-opened': { status: 403, exit: 1, words: 'That did not sign you in. Ask for a new link, or try another way.' },
  'university-away': { status: 503, exit: 1, words: 'The sign-in of your university does not answer. Try again in a few minutes, or use a link by mail.' },
  'wrong-origin': { status: 403, exit: 1, words: 'This request came from another site and was not carried out.' },
  'other-data': { status: 409, exit: 1, words: 'Another Regards answers here now, with other data. Nothing was carried out: load the page again.' },
  'not-found': { status: 404, exit: 1, words: 'It is not here (any more).' },
  'changed-meanwhile': {
    status: 409,
    exit: 1,
    words: 'It was changed somewhere else meanwhile. Nothing was overwritten: load it again and repeat your change.',
  },
  'done-before': { status: 409, exit: 1, words: 'This was carried out before. Load it again to see how it stands.' },
  'nothing-to-send': { status: 409, exit: 1, words: 'There is nothing to send: everyone has been thanked, or no letter is written yet.' },
  'letter-held': { status: 409, exit: 1, words: 'A letter still has something that must be mended before it may go.' },
  'already-sent': { status: 409, exit: 1, words: 'This letter has been handed over already.' },
  'too-late-to-cancel': { status: 409, exit: 1, words: 'It has left already and cannot be called back.' },
  'no-address': { status: 409, exit: 1, words: 'There is no e-mail address for this person yet.' },
  'no-mailbox': { status: 409, exit: 1, words: 'There is no mailbox to send from yet. Add one, or use your own mail program.' },
  'no-profile': { status: 409, exit: 1, words: 'Regards does not know your name yet.' },
  'mailbox-trouble': { status: 409, exit: 1, words: 'The mailbox does not work yet.' },
  'calendar-trouble': { status: 409, exit: 1, words: 'The calendar could not be read.' },
  'no-client': {
    status: 409,
    exit: 1,
    words: 'Signing in with this provider needs a client that you or your site registered there. See “Sign in with Google or Microsoft” in docs/mailboxes.md.',
  },
  'key-lost': {
    status: 409,
    exit: 1,
    words: 'The key that seals the passwords of the mailboxes is lost or damaged. Put the key file back from a copy.',
  },
  'port-in-use': { status: 409, exit: 1, words: 'The port is in use already.' },
  'no-data-directory': { status: 503, exit: 1, words: 'The data directory cannot be used.' },
  'data-in-use': { status: 409, exit: 1, words: 'Another Regards is using this data.' },
  'database-unreachable': { status: 503, exit: 1, words: 'The database cannot be reached.' },
  'cannot-copy': { status: 503, exit: 1, words: 'The copy could not be made or put back.' },
  'cannot-be-drawn': { status: 409, exit: 1, words: 'This note cannot be drawn as it is.' },
  'proofreader-down': { status: 503, exit: 1, words: 'Spelling and grammar could not be checked just now. Try again.' },
} as const

export type RefusalCode = keyof typeof refusals

/** Stops a request. `detail` says what exactly, in a sentence; the page and the command line show it. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: RefusalCode
  /** Where in the input, as a path: 'people.0.email'. */
  readonly at: string | undefined

  constructor(code: RefusalCode, detail?: string, options: { readonly at?: string | undefined; readonly cause?: unknown } = {}) {
    super(detail ?? refusals[code].words, { cause: options.cause })
    this.code = code
    this.at = options.at
  }
}
