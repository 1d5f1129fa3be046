/** The doors of the contract that are about one thing of somebody: to anybody else it is not there. */
import type { paths } from '../src/api/paths.ts'
import { aCaseFile, aLetter, aMailbox } from './builders.ts'

/** Every door that is about one thing of somebody, with a body that it would take. */
/** As the page would send it. */
export const interview = { interview: aCaseFile().interview, people: aCaseFile().people }

const aNoteWish = { text: 'Dear Mae', hand: 'caveat', card: 'a6', cover: '', to: '', from: '' }
export const doorsWithIds: readonly (readonly [name: keyof typeof paths, body?: unknown])[] = [
  ['readInterview'],
  ['changeInterview', { revision: 1, ...interview }],
  ['removeInterview'],
  ['restoreInterview'],
  ['exportCaseFile'],
  ['readJottings', { to: 'p1', notes: ['asked about paper'] }],
  ['composeLetters', {}],
  ['composeLater', { to: 'p1', kind: 'withdrawal' }],
  ['proposeLetter', { revision: 1 }],
  ['takeOffer', { revision: 1, old: 'x' }],
  ['checkText', { to: 'p1', ...aLetter() }],
  ['saveLetter', { revision: 1, ...aLetter() }],
  ['answerFinding', { key: 'k', reason: 'r' }],
  ['takeBackAnswer', { key: 'k' }],
  ['handleLetter', { how: 'not-needed' }],
  ['unhandleLetter'],
  ['sendLetters', { mailboxId: 'any' }],
  ['cancelDelivery'],
  ['rescheduleDelivery', { when: 'now' }],
  ['lookAgain'],
  ['replies'],
  ['lookForReplies'],
  ['addReply', { message: btoa('From: a@example.org\r\nSubject: b\r\n\r\nc'), personId: 'p1' }],
  ['judgeReply', { isAnswer: true }],
  ['sayHeard', { heard: 'offer' }],
  ['takeBackHeard'],
  ['preferMailbox'],
  ['settleDelivery', { answer: 'it-went-out' }],
  ['deliveryHistory'],
  ['readNote'],
  ['saveNote', { ...aNoteWish, revision: 0 }],
  ['moveNote', { move: 'write' }],
  ['drawNote', { ...aNoteWish, kind: 'card' }],
  ['noteFile', { ...aNoteWish, kind: 'card' }],
  ['changeTip', { text: 'Ask for their card.', topics: ['names'] }],
  ['addComment', { text: 'So I did.' }],
  ['changeComment', { text: 'So I did.' }],
  ['removePost'],
  ['restorePost'],
  ['markHelped'],
  ['unmarkHelped'],
  ['reportPost', {}],
  ['moderatePost', { act: 'let-stand' }],
  ['dismissTip'],
  ['undismissTip'],
  ['askForTip'],
  ['readBrief'],
  ['markThanks', { how: 'waived', reason: 'She asked for none.' }],
  ['unmarkThanks'],
  ['readCalendarNow'],
  ['unfollowCalendar'],
  ['changeMailbox', aMailbox()],
  ['removeMailbox'],
  ['endSession'],
  ['removePasskey'],
  ['changeMember', { role: 'student', isShutOut: true }],
  ['eraseMember', { address: 'ana@uni.example' }],
  ['giveConsent'],
  ['withdrawConsent'],
  ['readShares'],
  ['shareLetter', { adviserId: 'x', isLive: false }],
  ['takeLetterBack'],
  ['readShared'],
  ['addRemark', { text: 'Say it shorter.' }],
  ['settleRemark'],
  ['unsettleRemark'],
  ['changeProgramme', { name: 'Spring 2027', beginsOn: '2027-01-11', endsOn: '2027-06-25' }],
  ['removeProgramme'],
  ['readProgrammePeople'],
  ['removeFromProgramme', { email: 'ada@uni.example' }],
]

/** The centre has one board of tips, which everybody reads, marks and answers, and its admins moderate. */
export const onTheBoard: ReadonlySet<string> = new Set(['addComment', 'markHelped', 'unmarkHelped', 'reportPost', 'moderatePost', 'dismissTip', 'undismissTip'])

/** Puts ids into the places of a path. */
export function pathWith(path: string, ids: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? 'x')
}
