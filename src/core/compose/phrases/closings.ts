import { framesOf } from './frame.ts'

/** Looking forward, with the next step as they said it. `timed` frames need a time; the others name the company. */
export const closings = {
  decision: framesOf('c.decision', `
- 2 | I look forward to hearing what you decide{when}.
- | I look forward to your decision{when}.
few 0.5 | I look forward to hearing what {co} decides{when}.
few 0.5 | I hope for good news from {co}{when}.
- | I look forward to hearing from you{when}.
few 0.5 | I look forward to hearing from {co}{when}.
spare 0.5 | If {co} needs anything more from me, please ask; I hope to hear from you{when}.
few 0.5 | I would be very glad to hear from {co}{when}.
few 0.5 | I am looking forward to the decision from {co}{when}.
spare 0.5 | I hope to hear good news from {co}{when}, and I am happy to answer anything before then.
timed few 0.5 | I am looking forward to hearing from you{when}, and I wish you an easy decision.
timed spare 0.5 | If there is anything I can add, please let me know; I hope to hear from you{when}.
timed | I hope to hear from you{when}.
`),
  hear: framesOf('c.hear', `
- | I look forward to hearing from {from}{when}.
- | I am looking forward to hearing from {from}{when}.
few 0.5 | I look forward to hearing from {co}{when}.
few 0.5 | I will be glad of any news of {co}, and hope to hear from {from}{when}.
few 0.5 | I hope to hear from {from}{when}, and I would love it to be good news from {co}.
few 0.5 | I am looking forward to hearing from {from}{when}, and to what may come next at {co}.
spare 0.5 | If {co} would like to know anything else, please ask; I hope to hear from {from}{when}.
few 0.5 | It would be a pleasure to hear from {from}{when} and to talk more about {co}.
timed few 0.5 | I hope to hear from {from}{when}, and would gladly answer any further question.
timed spare 0.5 | If anything else would help, please ask; I hope to hear from {from}{when}.
timed | I hope to hear from {from}{when}.
timed | I will be glad to hear from {from}{when}.
`),
  call: framesOf('c.call', `
timed | I look forward to {fromcall} call{when}.
timed | I will be glad to take {fromcall} call{when}.
timed | I hope to hear from {from}{when}.
timed | I will be glad of {fromcall} call{when}.
few 0.5 | I am looking forward to {fromcall} call{when} and to hearing more from {co}.
few 0.5 | I hope that {fromcall} call{when} brings good news from {co}.
- | I look forward to {fromcall} call{when}.
spare 0.5 | If {co} would like to know anything before {fromcall} call{when}, please ask; I look forward to it.
few 0.5 | It would be a pleasure to take {fromcall} call{when} and to talk further about {co}.
`),
  letter: framesOf('c.letter', `
- | I look forward to your letter{when}.
- 2 | I will look out for your letter{when}.
timed few 0.5 | I am looking forward to your letter{when}, and I am glad to answer anything else before then.
few 0.5 | I look forward to the letter from {co}{when}.
few 0.5 | I will look out for the letter from {co}{when}, and would gladly answer any question before then.
few 0.5 | I hope that the letter from {co}{when} brings good news.
- | I look forward to hearing from you by post{when}.
few 0.5 | I look forward to hearing from {co} by post{when}.
`),
  ahead: framesOf('c.ahead', `
3 | I look forward to {what}.
3 | I am looking forward to {what}.
- | I am very much looking forward to {what}.
few 0.5 | I look forward to {what}, and would gladly answer any question before then.
few 0.5 | I am keen to take the next step, and I look forward to {what}.
spare 0.5 | If I can add anything in the meantime, please let me know; I look forward to {what}.
spare 0.5 | I am looking forward to {what}, and to what may come next at {co}.
spare 0.5 | Please ask if anything else would help; I look forward to {what}.
`),
  own: framesOf('c.own', `
2 | {What}, and I look forward to hearing from you.
- | {What}, and I hope to hear from you.
few | {What}, and I look forward to hearing from {co}.
few | {What}, and I would be glad to hear from {co}.
`),
  event: framesOf('c.event', `
3 | I look forward to {what}.
3 | I am looking forward to {what}.
few 0.4 | I am glad of the next step, and I look forward to {what}.
spare 0.5 | I am looking forward to {what}, and I am happy to answer any questions before then.
spare 0.5 | If I can add anything before {what}, please let me know; I look forward to it.
few 0.5 | I hope to see more of {co} soon, and I look forward to {what}.
few 0.5 | I am keen to take the next step, and I look forward to {what}.
!late few 0.5 | I look forward to {what}, and to all there is to see there.
`),
  due: framesOf('c.due', `
2 | I look forward to {what}.
2 | I am looking forward to {what}.
few 0.5 | I will look out for {what}, and I look forward to it.
few 0.5 | I will be glad to get {what}, and I hope that we talk further after that.
spare 0.5 | If there is anything I should know before {what}, please tell me; I look forward to it.
few 0.5 | I am keen to take the next step, and I look forward to {what}.
spare 0.5 | I look forward to {what}, and I am happy to answer any questions before then.
`),
  clause: framesOf('c.clause', `
few | I understand that {what}, and I look forward to hearing from you after that.
- | I look forward to hearing from you once {what}.
spare 0.5 | If anything else would help before {what}, please ask; I hope to hear from you.
- | I hope to hear from you after {what}.
few | Since {what}, I will look out for your news after that.
- | I will be glad to hear from you when {what}.
few 0.5 | I hope for good news from {co} after {what}.
few | I am looking forward to hearing from {co} once {what}.
`),
  none: framesOf('c.none', `
2 | I look forward to hearing about the next step at {co}.
2 | I am looking forward to hearing from you about the next steps at {co}.
2 | I look forward to hearing from you, and I hope to see more of {co}.
2 | I would gladly come back to {co}, and I look forward to hearing from you.
- | I hope to hear from you soon, and to learn more about {co}.
few | I look forward to hearing from {co} soon.
few | I hope to hear from {co} before long.
few 0.5 | I would be very glad to hear from {co}.
few | I look forward to the next step with {co}.
few | It would be good to hear from {co} soon.
few | I look forward to hearing from {co}.
few | I look forward to hearing what comes next at {co}.
few 0.5 | I hope that we talk again about {co}.
spare 0.5 | If {co} would like to know anything else, please ask; I hope to hear from you.
few 0.5 | I look forward to hearing more from {co}.
few 0.5 | It would be a pleasure to talk more about {co}.
few 0.5 | I would be glad of any news from {co}.
`),
}

/** A good wish for what they told, and then the look ahead. */
export const closingsWithWish = {
  decision: framesOf('cx.decision', `
timed 2 | {Wish}, and I look forward to your decision{when}.
timed | {Wish}, and I look forward to hearing from you{when}.
- | {Wish}, and I look forward to hearing what you decide{when}.
`),
  hear: framesOf('cx.hear', `
2 | {Wish}, and I look forward to hearing from {from}{when}.
- | {Wish}, and I hope to hear from {from}{when}.
`),
  call: framesOf('cx.call', `
2 | {Wish}, and I look forward to {fromcall} call{when}.
- | {Wish}. I look forward to {fromcall} call{when}.
`),
  letter: framesOf('cx.letter', `
2 | {Wish}, and I look forward to your letter{when}.
- | {Wish}. I will look out for your letter{when}.
`),
  ahead: framesOf('cx.ahead', `
2 | {Wish}, and I look forward to {what}.
- | {Wish}. I am looking forward to {what}.
`),
  own: framesOf('cx.own', `
- | {Wish}. {What}, and I look forward to hearing from you.
`),
  event: framesOf('cx.event', `
2 | {Wish}, and I look forward to {what}.
- | {Wish}, and I am looking forward to {what}.
- | {Wish}. I look forward to {what}.
`),
  due: framesOf('cx.due', `
2 | {Wish}, and I look forward to {what}.
- | {Wish}. I look forward to {what}.
`),
  clause: framesOf('cx.clause', `
- | {Wish}, and I look forward to hearing from you once {what}.
- | {Wish}, and I hope to hear from you when {what}.
`),
  none: framesOf('cx.none', `
- | {Wish}, and I look forward to hearing from you.
- | {Wish}, and I hope to hear from you before long.
`),
}
