import { framesOf, type Frame } from './frame.ts'

/** The candidate's own thought, said together with the note that it answers. */
export const thoughts: Readonly<Record<string, readonly Frame[]>> = {
  asked: framesOf('t.asked', `
2 !who !to !fragment | You asked {x}. {Thought}.
2 !who !fragment | You asked me {x}. {Thought}.
wh !fragment | You wanted to know {x}. {Thought}.
wh !who fragment 4 | You asked {x}: {thought}.
wh !who fragment 3 | You asked me {x}: {thought}.
wh !who fragment 4 | You asked {x}. My answer stands: {thought}.
wh !who 4 | You asked {x}: {brief}.
wh !who 3 | You asked me {x}: {brief}.
`),
  askedAbout: framesOf('t.about', `
!fragment | You asked about {np}. {Thought}.
!fragment | I have been thinking about {thenp}. {Thought}.
!stops !reply 0.5 !fragment | To come back to your question about {np}: {thought}.
fragment | You asked about {np}. My answer: {thought}.
`),
  told: framesOf('t.told', `
2 !fragment | You told me that {that}. {Thought}.
!fragment | You said that {that}. {Thought}.
3 !fragment | I have been thinking about {about}. {Thought}.
2 !fragment | I keep thinking about {about}. {Thought}.
iwould 4 | You told me that {that}. I have been thinking about that, and {thought}.
iwould 3 | You said that {that}. I keep thinking about that, and {thought}.
!iwould !fragment 2 | You told me that {that}. I have been thinking about that. {Thought}.
asif 5 !fragment | As {that}, {act}.
asif 4 !fragment | Since {that}, {act}.
asmore 4 !fragment | As {that}, {act}. {More}.
asmore 3 !fragment | Since {that}, {act}. {More}.
fragment 2 | You told me that {that}. My idea: {thought}.
fragment | You said that {that}. One idea: {thought}.
`),
  'told.own': framesOf('t.own', `
!grim !fragment | I loved hearing that {that}. {Thought}.
!grim habit 2 !fragment | I love that {that}. {Thought}.
!fragment | You told me that {that}. {Thought}.
fragment | You told me that {that}. My thought: {thought}.
`),
  'told.common': framesOf('t.common', `
!fragment | I was glad to hear that {that}. {Thought}.
!fragment | It was good to find out that {that}. {Thought}.
`),
  toldHow: framesOf('t.how', `
!fragment | I enjoyed hearing {how}. {Thought}.
!fragment | You told me {how}. {Thought}.
fragment | You told me {how}. My thought: {thought}.
`),
  topic: framesOf('t.topic', `
2 !fragment | I have been thinking about {thenp}. {Thought}.
!fragment | I keep thinking about {thenp}. {Thought}.
!fragment | You told me about {np}. {Thought}.
fragment 2 | I have been thinking about {thenp}. My idea: {thought}.
fragment | I keep thinking about {thenp}. One idea: {thought}.
`),
  opinion: framesOf('t.opinion', `
iwould 2 | You said that {claim}. I have been thinking about that, and {thought}.
!fragment | You said that {claim}. {Thought}.
!fragment | I liked your point that {claim}. {Thought}.
fragment | You said that {claim}. My thought: {thought}.
`),
  quote: framesOf('t.quote', `
!fragment | You said, “{quote}.” {Thought}.
!stops !reply !fragment | To come back to your line, “{quote}”: {thought}.
`),
  advice: framesOf('t.advice', `
!fragment | Thank you for the advice {inf}. {Thought}.
!fragment | I liked your advice {inf}. {Thought}.
!fragment | You told me {inf}. {Thought}.
`),
  spoken: framesOf('t.spoken', `
iwould 3 | {Spoken}. I have been thinking about that, and {thought}.
iwould 2 | {Spoken}. I keep thinking about that, and {thought}.
!fragment 2 | {Spoken}. {Thought}.
!iwould !fragment | {Spoken}. I have been thinking about that. {Thought}.
`),
  alone: framesOf('t.alone', `
!fragment | {Thought}.
`),
}

/** The qualification, leaning on the thought in the sentence before. */
export const afterThought = framesOf('t.after', `
!scarce !more 6 | {Clause}.
more !scarce 3 | {Clause}.
more 2 | {Clause}, and I would gladly do more of that at {co}.
more 2 | {Clause}, and I would be glad to do more of that for you.
`)
