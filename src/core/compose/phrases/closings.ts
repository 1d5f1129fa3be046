import { framesOf } from './frame.ts'

/** Looking forward, with the next step as they said it. `timed` frames need a time; the others name the company. */
export const closings = {
  decision: framesOf('c.decision', `
- | I look forward to hearing what {co} decides{when}.
- | I hope for good news from {co}{when}, and I would gladly answer anything before then.
- | Thank you again; I look forward to hearing{when} what you have decided.
- | Please tell me if {co} needs anything more from me; I look forward to your decision{when}.
- | Should a question come up at {co} as you decide, I would gladly answer it; I look forward to hearing from you{when}.
timed | I look forward to your decision{when}.
timed | I look forward to hearing what you decide{when}, and I am happy to answer anything else until then.
- | If anything else would help as you decide{when}, please ask; I look forward to hearing from {co}.
timed | I am looking forward to hearing from you{when}, and I wish you an easy decision.
- | Thank you again for considering me for {co}; I look forward to your decision{when}.
timed | Please let me know if there is anything I can add before you decide; I look forward to your news{when}.
timed | I hope to hear from you{when}, and I would gladly answer any further question before you decide.
- | I would be very glad to hear from {co}{when}, and to answer anything that comes up as you decide.
`),
  hear: framesOf('c.hear', `
- | With thanks again for your time, I look forward to hearing from {from}{when} about {co}.
- | Should any question come up at {co}, I would gladly answer it; I hope to hear from {from}{when}.
timed | I look forward to hearing from {from}{when}.
timed | I look forward to the news from {from}{when}, and I am glad to answer anything else in the meantime.
timed | If anything else would help, please ask; I look forward to hearing from {from}{when}.
timed | I hope to hear from {from}{when}, and would gladly answer any further question.
- | Thank you again for your time and for considering me for {co}; I will be glad to hear from {from}{when}.
timed | Please let me know if you need anything more from me; I look forward to hearing from {from}{when}.
- | I am looking forward to hearing from {from}{when}, and to what may come next at {co}.
- | I will be happy to answer anything else that {co} would like to know, and I look forward to hearing from {from}{when}.
`),
  call: framesOf('c.call', `
timed | I look forward to {fromcall} call{when}.
timed | I will be glad to take {fromcall} call{when}, and to answer anything that comes up before then.
- | Thank you again; I look forward to {fromcall} call{when} and to hearing more from {co}.
timed | I am looking forward to hearing from {from}{when}; if anything comes up before then, please ask.
timed | I look forward to {fromcall} call{when}, and until then I am happy to answer any further questions.
- | I hope that {fromcall} call{when} brings good news from {co}, and I look forward to it.
`),
  letter: framesOf('c.letter', `
timed | I look forward to your letter{when}.
timed | I will look out for your letter{when}, and I look forward to hearing from you.
timed | I look forward to your letter{when}, and I am glad to answer anything else in the meantime.
- | Thank you again; I look forward to the letter from {co}{when}.
- | I will look out for the letter from {co}{when}, and would gladly answer any question before then.
- | I hope that the letter from {co}{when} brings good news, and I look forward to it.
- | I look forward to hearing from {co} by post{when}.
`),
  event: framesOf('c.event', `
- | With thanks again for your time, I look forward to {what}.
- | It will be a pleasure to go on from here, and I look forward to {what}.
- | I look forward to {what}; should anything come up before then, I would gladly answer it.
- | I look forward to {what}.
- | I am looking forward to {what}, and I am glad to answer any questions before then.
- | Please let me know if I can add anything before {what}; I look forward to talking further.
- | I look forward to the next step, {what}.
- | Thank you again; I am looking forward to {what}.
- | If there is anything I should prepare for {what}, please let me know; I will be glad to.
- | I will gladly answer anything else before {what}, and I look forward to it very much.
- | I look forward to {what}, and until then I am happy to send anything else that would help.
`),
  due: framesOf('c.due', `
- | I look forward to the next step, {what}.
- | I look forward to receiving {what}.
- | I will look out for {what}, and I look forward to it.
- | Thank you again; I am looking forward to the next step, {what}.
- | The next step, {what}, is one that I look forward to.
`),
  clause: framesOf('c.clause', `
- | I understand that {what}, and I look forward to hearing from you after that.
- | I look forward to hearing from you once {what}.
- | Since {what}, I am glad to answer any questions before then, and I look forward to your news.
- | If anything else would help before {what}, please ask; I look forward to hearing from you.
- | I hope to hear from you after {what}, and would gladly answer any further question until then.
`),
  none: framesOf('c.none', `
- | I look forward to hearing from {co}.
- | I hope to hear from {co} before long.
- | I would be very glad to hear from {co}.
- | I look forward to the next step with {co}.
- | Any news from {co} will be very welcome.
- | It would be good to hear from {co} soon.
- | If anything else would help {co}, please ask; I look forward to your news.
- | Thank you again, and I look forward to hearing from {co}.
- | I look forward to hearing what comes next at {co}.
- | I would gladly answer anything else that {co} would like to know, and I look forward to your news.
- | I hope that we shall talk again about {co}.
- | Please tell me if {co} needs anything more from me; I look forward to hearing from you.
- | I look forward to hearing more from {co}, and am glad to answer questions at any time.
- | I am keen to hear how things go on at {co}.
- | It would be a pleasure to talk further about {co}.
`),
}
