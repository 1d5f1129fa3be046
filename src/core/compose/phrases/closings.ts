import { framesOf } from './frame.ts'

/** Looking forward, with the next step as they said it. */
export const closings = {
  decision: framesOf('c.decision', `
- | I look forward to your decision{when}.
- | I look forward to hearing what you decide{when}, and I am happy to answer anything else until then.
- | If anything else would help as you decide{when}, please ask. I look forward to hearing from you.
- | I am looking forward to hearing from you{when}, and I wish you an easy decision.
- | Thank you again; I look forward to your decision{when}.
- | Please let me know if there is anything I can add before you decide. I look forward to your news{when}.
- | I hope to hear from you{when}, and I would gladly answer any further question.
`),
  hear: framesOf('c.hear', `
- | I look forward to hearing from {from}{when}.
- | I am looking forward to the news from {from}{when}, and I am glad to answer anything else in the meantime.
- | If anything else would help, please ask. I look forward to hearing from {from}{when}.
- | I hope to hear from {from}{when}, and would gladly answer any further question.
- | Thank you again. I will be glad to hear from {from}{when}.
- | Please let me know if you need anything more from me; I look forward to hearing from {from}{when}.
`),
  call: framesOf('c.call', `
- | I look forward to {fromcall} call{when}.
- | I will be glad to take {fromcall} call{when}, and to answer anything that comes up before then.
- | Thank you again; I look forward to talking{when}.
- | I am looking forward to hearing from {from}{when}. If anything comes up before then, please ask.
- | Until {fromcall} call{when}, I am happy to answer any further questions.
`),
  letter: framesOf('c.letter', `
- | I look forward to your letter{when}.
- | I will look out for your letter{when}, and I look forward to hearing from you.
- | I am looking forward to your letter{when}, and I am glad to answer anything else in the meantime.
- | Thank you again; I look forward to hearing from you by post{when}.
`),
  event: framesOf('c.event', `
- | I look forward to {what}.
- | I am looking forward to {what}, and I am glad to answer any questions before then.
- | Please let me know if I can add anything before {what}. I look forward to talking further.
- | I look forward to the next step, {what}.
- | Thank you again. I am looking forward to {what}.
- | If there is anything I should prepare for {what}, please let me know; I will be glad to.
!several | I am glad that {what} comes next, and I look forward to it.
`),
  due: framesOf('c.due', `
- | I look forward to the next step, {what}.
- | I look forward to receiving {what}.
- | I will look out for {what}, and I look forward to it.
- | Thank you again. I am looking forward to the next step: {what}.
`),
  clause: framesOf('c.clause', `
- | I understand that {what}, and I look forward to hearing from you after that.
- | I look forward to hearing from you once {what}.
- | Since {what}, I am glad to answer any questions before then, and I look forward to your news.
- | If anything else would help before {what}, please ask. I look forward to hearing from you.
`),
  none: framesOf('c.none', `
- | I look forward to hearing from you about the {job}.
- | I am looking forward to news of the {job}, and I am glad to answer anything else in the meantime.
- | If anything else would help, please ask. I look forward to hearing what comes next at {co}.
- | I hope to hear from you when the time comes, and would gladly answer any further question.
- | Thank you again. I would be very glad to hear from {co}.
- | Please let me know if you need anything more from me. I look forward to the next step.
`),
}
