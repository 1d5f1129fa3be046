/** Which action stands behind which door. The compiler keeps the table complete. */
import type { AccountDoor } from '../../api/account.ts'
import type { SiteDoor } from '../../api/site.ts'
import type { CentreDoor } from '../../api/centre.ts'
import type { DoorName } from '../../api/paths.ts'
import type { Given, Output } from '../../api/rows.ts'
import { addInterview } from '../actions/add-interview.ts'
import { discoverMailbox } from '../actions/discover-mailbox.ts'
import { beginSignIn, readSignInClients, removeSignInClient, saveSignInClient } from '../actions/sign-in.ts'
import { addMailbox, changeMailbox, preferMailbox, readMailboxes, removeMailbox } from '../actions/mailboxes.ts'
import { addSampleInterview } from '../actions/add-sample-interview.ts'
import { answerFinding, takeBackAnswer } from '../actions/answer-finding.ts'
import { cancelDelivery } from '../actions/cancel-delivery.ts'
import { changeInterview } from '../actions/change-interview.ts'
import { checkText } from '../actions/check-text.ts'
import { composeLetters } from '../actions/compose-letters.ts'
import { readDeliveryHistory } from '../actions/delivery-history.ts'
import { noteFile, showDrawing } from '../actions/draw-note.ts'
import { exportCaseFile } from '../actions/export-case-file.ts'
import { handleLetter, unhandleLetter } from '../actions/handle-letter.ts'
import { readCardPicture } from '../actions/read-card.ts'
import { composeLater } from '../actions/later-letters.ts'
import { lookAgain } from '../actions/look-again.ts'
import { readHome } from '../actions/read-home.ts'
import { eraseOwnHand, readOwnHand, replaceOwnHand, saveOwnLetter } from '../actions/hands.ts'
import { importCaseFile } from '../actions/import-case-file.ts'
import { moveNote, readNote, saveNote } from '../actions/notes.ts'
import { proposeLetter, readModel, removeModel, saveModel } from '../actions/model.ts'
import { readProfile, saveProfile } from '../actions/profile.ts'
import { readInterview } from '../actions/read-interview.ts'
import { findContacts } from '../actions/find-contacts.ts'
import { readInvitation, readPeople } from '../actions/read-invitation.ts'
import { readJottings } from '../actions/read-jottings.ts'
import { readOwnWords } from '../actions/read-own-words.ts'
import { addReply, judgeReply, lookForReplies, readReplies, sayHeard, takeBackHeard } from '../actions/replies.ts'
import { removeInterview, restoreInterview } from '../actions/remove-interview.ts'
import { rescheduleDelivery } from '../actions/reschedule-delivery.ts'
import { saveLetter } from '../actions/save-letter.ts'
import { takeOffer } from '../actions/offers.ts'
import { sendLetters } from '../actions/send-letters.ts'
import { readSettings, saveSettings } from '../actions/settings.ts'
import { settleDelivery } from '../actions/settle-delivery.ts'
import { exportTips, importTips } from '../actions/pass-tips-on.ts'
import { moderatePost, postsToModerate, reportPost } from '../actions/moderate-posts.ts'
import { readInsights } from '../actions/insights.ts'
import { askForTip, dismissTip, tipBeside, undismissTip } from '../actions/tip-beside.ts'
import { addComment, addTip, changeComment, changeTip, findTips, markHelped, removePost, restorePost, unmarkHelped } from '../actions/tips.ts'
import { readBrief } from '../actions/brief.ts'
import { makeCalendarAddress, removeCalendarAddress } from '../actions/calendar-address.ts'
import { followCalendar, readCalendarNow, readCalendars, unfollowCalendar } from '../actions/followed-calendars.ts'
import { readQualificationUse } from '../actions/qualification-use.ts'
import { readResumeText } from '../actions/read-resume.ts'
import { allowPush, forgetPush, readReminders, saveReminderSettings, tellZone } from '../actions/reminder-settings.ts'
import { readStatus } from '../actions/status.ts'
import { passOver, seenNews, takeAppointment } from '../actions/take-appointment.ts'
import { markThanks, unmarkThanks } from '../actions/thanks-marks.ts'
import { voidChange } from '../actions/void-change.ts'
import { testMailbox } from '../actions/test-mailbox.ts'
import { importOwnData } from '../actions/own-data.ts'
import type { Desk } from '../ports.ts'

type Action<N extends DoorName> = (desk: Desk, ownerId: string, given: Given<N>) => Promise<Output<N>>
/** Session and health are matters of the web alone; the doors of accounts and of a centre stand in account-doors.ts and centre-doors.ts. */
export type ActionName = Exclude<DoorName, 'openSession' | 'health' | AccountDoor | CentreDoor | SiteDoor>

export const actionsByDoor: { readonly [N in ActionName]: Action<N> } = {
  home: readHome,
  voidChange,
  readProfile,
  saveProfile,
  readSettings,
  saveSettings,
  addInterview,
  addSampleInterview,
  readInterview,
  changeInterview,
  removeInterview,
  restoreInterview,
  readInvitation,
  readPeople,
  findContacts,
  readCard: readCardPicture,
  importCaseFile,
  exportCaseFile,
  readJottings,
  readOwnWords,
  composeLetters,
  composeLater,
  readModel,
  saveModel,
  removeModel,
  proposeLetter,
  checkText,
  saveLetter,
  takeOffer,
  answerFinding,
  takeBackAnswer,
  handleLetter,
  unhandleLetter,
  sendLetters,
  cancelDelivery,
  settleDelivery,
  lookAgain,
  rescheduleDelivery,
  deliveryHistory: readDeliveryHistory,
  replies: readReplies,
  lookForReplies,
  addReply,
  judgeReply,
  sayHeard,
  takeBackHeard,
  mailboxes: readMailboxes,
  addMailbox,
  changeMailbox,
  testMailbox,
  preferMailbox,
  discoverMailbox,
  beginSignIn,
  signInClients: readSignInClients,
  saveSignInClient,
  removeSignInClient,
  removeMailbox,
  findTips,
  addTip,
  changeTip,
  addComment,
  changeComment,
  removePost,
  restorePost,
  markHelped,
  unmarkHelped,
  reportPost,
  postsToModerate,
  moderatePost,
  tipBeside,
  dismissTip,
  undismissTip,
  askForTip,
  exportTips,
  importTips,
  readBrief,
  markThanks,
  unmarkThanks,
  readResume: readResumeText,
  qualificationUse: readQualificationUse,
  status: readStatus,
  readReminders,
  saveReminderSettings,
  tellZone,
  allowPush,
  forgetPush,
  makeCalendarAddress,
  removeCalendarAddress,
  readCalendars,
  followCalendar,
  readCalendarNow,
  unfollowCalendar,
  takeAppointment,
  passOver,
  seenNews,
  insights: readInsights,
  readNote,
  saveNote,
  moveNote,
  drawNote: showDrawing,
  noteFile,
  readOwnHand,
  saveOwnLetter,
  replaceOwnHand,
  eraseOwnHand,
  importOwnData,
}

/** Tells whether a name is that of a door with an action behind it. */
export function isActionName(name: string): name is ActionName {
  return Object.hasOwn(actionsByDoor, name)
}
