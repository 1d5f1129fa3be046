import { framesOf, type Frame } from './frame.ts'

/** The candidate's own thought, said together with the note that it answers. */
export const thoughts: Readonly<Record<string, readonly Frame[]>> = {
  asked: framesOf('t.asked', `
2 !who !to | You asked {x}. {Thought}.
2 !who | You asked me {x}. {Thought}.
wh | You wanted to know {x}. {Thought}.
wh !who 4 | You asked {x}: {brief}.
wh !who 3 | You asked me {x}: {brief}.
`),
  askedAbout: framesOf('t.about', `
- | You asked about {np}. {Thought}.
!stops !reply | To come back to your question about {np}: {thought}.
!stops !reply | You asked me about {np}; {thought}.
`),
  told: framesOf('t.told', `
2 | You told me that {that}. {Thought}.
- | You mentioned that {that}. {Thought}.
- | You told me about {about}. {Thought}.
`),
  'told.own': framesOf('t.own', `
- | I loved hearing that {that}. {Thought}.
- | You told me that {that}. {Thought}.
- | I liked hearing that {that}. {Thought}.
`),
  'told.common': framesOf('t.common', `
- | I was glad to hear that {that}. {Thought}.
- | It was good to find out that {that}. {Thought}.
`),
  toldHow: framesOf('t.how', `
- | I enjoyed hearing {how}. {Thought}.
- | You told me {how}. {Thought}.
`),
  topic: framesOf('t.topic', `
- | We talked about {np}. {Thought}.
- | You told me about {np}. {Thought}.
`),
  opinion: framesOf('t.opinion', `
- | You said that {claim}. {Thought}.
- | I liked your point that {claim}. {Thought}.
`),
  quote: framesOf('t.quote', `
- | You said, “{quote}.” {Thought}.
!stops !reply | To come back to your line, “{quote}”: {thought}.
`),
  advice: framesOf('t.advice', `
- | Thank you for the advice {inf}. {Thought}.
- | I liked your advice {inf}. {Thought}.
- | You told me {inf}. {Thought}.
`),
  alone: framesOf('t.alone', `
- | {Thought}.
`),
}

/** The qualification, leaning on the thought in the sentence before. */
export const afterThought = framesOf('t.after', `
!scarce 6 | {Clause}.
years 0.7 | I would come to {co} with {behind} behind me.
`)
