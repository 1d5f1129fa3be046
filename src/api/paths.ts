/**
 * Every door of the API by name: method and path. The page needs only this table at run time;
 * input and output of each row stand in the stage's own file and are checked against it by the compiler.
 */
export const paths = {
  openSession: { method: 'post', path: '/api/session' },
  health: { method: 'get', path: '/api/health' },
  home: { method: 'get', path: '/api/home' },

  readProfile: { method: 'get', path: '/api/profile' },
  saveProfile: { method: 'put', path: '/api/profile' },

  readSettings: { method: 'get', path: '/api/settings' },
  saveSettings: { method: 'put', path: '/api/settings' },

  addInterview: { method: 'post', path: '/api/interviews' },
  addSampleInterview: { method: 'post', path: '/api/interviews/sample' },
  readInterview: { method: 'get', path: '/api/interviews/{interviewId}' },
  changeInterview: { method: 'put', path: '/api/interviews/{interviewId}' },
  removeInterview: { method: 'delete', path: '/api/interviews/{interviewId}' },
  restoreInterview: { method: 'post', path: '/api/interviews/{interviewId}/restore' },
  readInvitation: { method: 'post', path: '/api/invitations/read' },
  readPeople: { method: 'post', path: '/api/people/read/{timeZone}' },
  readCard: { method: 'post', path: '/api/cards/read' },
  importCaseFile: { method: 'post', path: '/api/case-files' },
  exportCaseFile: { method: 'get', path: '/api/interviews/{interviewId}/case-file' },

  readJottings: { method: 'post', path: '/api/interviews/{interviewId}/jottings' },
  composeLetters: { method: 'post', path: '/api/interviews/{interviewId}/letters' },
  checkText: { method: 'post', path: '/api/interviews/{interviewId}/check' },
  saveLetter: { method: 'put', path: '/api/letters/{letterId}' },
  answerFinding: { method: 'post', path: '/api/interviews/{interviewId}/answers' },
  takeBackAnswer: { method: 'delete', path: '/api/interviews/{interviewId}/answers' },
  handleLetter: { method: 'post', path: '/api/letters/{letterId}/handled' },
  unhandleLetter: { method: 'delete', path: '/api/letters/{letterId}/handled' },

  sendLetters: { method: 'post', path: '/api/interviews/{interviewId}/send' },
  cancelDelivery: { method: 'post', path: '/api/deliveries/{deliveryId}/cancel' },
  settleDelivery: { method: 'post', path: '/api/deliveries/{deliveryId}/settle' },
  lookAgain: { method: 'post', path: '/api/deliveries/{deliveryId}/look' },
  rescheduleDelivery: { method: 'put', path: '/api/deliveries/{deliveryId}/time' },
  deliveryHistory: { method: 'get', path: '/api/deliveries/{deliveryId}/history' },

  replies: { method: 'get', path: '/api/interviews/{interviewId}/replies' },
  lookForReplies: { method: 'post', path: '/api/interviews/{interviewId}/replies/look' },
  addReply: { method: 'post', path: '/api/interviews/{interviewId}/replies' },
  judgeReply: { method: 'put', path: '/api/replies/{replyId}/judged' },
  sayHeard: { method: 'put', path: '/api/interviews/{interviewId}/people/{personId}/heard' },
  takeBackHeard: { method: 'delete', path: '/api/interviews/{interviewId}/people/{personId}/heard' },

  mailboxes: { method: 'get', path: '/api/mailboxes' },
  addMailbox: { method: 'post', path: '/api/mailboxes' },
  changeMailbox: { method: 'put', path: '/api/mailboxes/{mailboxId}' },
  testMailbox: { method: 'post', path: '/api/mailboxes/test' },
  preferMailbox: { method: 'post', path: '/api/mailboxes/{mailboxId}/prefer' },
  removeMailbox: { method: 'delete', path: '/api/mailboxes/{mailboxId}' },

  findTips: { method: 'post', path: '/api/tips/find' },
  addTip: { method: 'post', path: '/api/tips' },
  changeTip: { method: 'put', path: '/api/tips/{tipId}' },
  addComment: { method: 'post', path: '/api/tips/{tipId}/comments' },
  changeComment: { method: 'put', path: '/api/comments/{commentId}' },
  removePost: { method: 'delete', path: '/api/posts/{postId}' },
  restorePost: { method: 'post', path: '/api/posts/{postId}/restore' },
  markHelped: { method: 'put', path: '/api/tips/{tipId}/helped' },
  unmarkHelped: { method: 'delete', path: '/api/tips/{tipId}/helped' },
  reportPost: { method: 'post', path: '/api/posts/{postId}/report' },
  postsToModerate: { method: 'get', path: '/api/moderation' },
  moderatePost: { method: 'post', path: '/api/moderation/{postId}' },
  tipBeside: { method: 'post', path: '/api/tips/beside' },
  dismissTip: { method: 'put', path: '/api/tips/{tipId}/dismissed' },
  undismissTip: { method: 'delete', path: '/api/tips/{tipId}/dismissed' },
  askForTip: { method: 'post', path: '/api/interviews/{interviewId}/tip' },
  exportTips: { method: 'get', path: '/api/tips/file' },
  importTips: { method: 'post', path: '/api/tips/file' },
  insights: { method: 'get', path: '/api/insights' },

  readNote: { method: 'get', path: '/api/interviews/{interviewId}/notes/{personId}' },
  saveNote: { method: 'put', path: '/api/interviews/{interviewId}/notes/{personId}' },
  moveNote: { method: 'post', path: '/api/interviews/{interviewId}/notes/{personId}/move' },
  drawNote: { method: 'post', path: '/api/interviews/{interviewId}/notes/{personId}/drawing' },
  noteFile: { method: 'post', path: '/api/interviews/{interviewId}/notes/{personId}/file' },
  readOwnHand: { method: 'get', path: '/api/hand' },
  saveOwnLetter: { method: 'put', path: '/api/hand/letter' },
  replaceOwnHand: { method: 'put', path: '/api/hand' },
  eraseOwnHand: { method: 'delete', path: '/api/hand' },
} as const

export type DoorName = keyof typeof paths
