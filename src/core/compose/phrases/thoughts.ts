import { framesOf, type Frame } from './frame.ts'

/** The candidate's own thought, said together with the note that it answers. */
export const thoughts: Readonly<Record<string, readonly Frame[]>> = {
  asked: framesOf('t.asked', `
2 !who | You asked me {x}. {Thought}.
wh !stops !reply | To come back to your question about {x}: {thought}.
wh !stops !reply | On your question about {x}: {thought}.
!stops !who | You asked me {x}; {thought}.
- | You wanted to know {x}. {Thought}.
`),
  askedAbout: framesOf('t.about', `
- | You asked about {np}. {Thought}.
!stops | On {np}, which you asked about, {thought}.
!stops !reply | To come back to your question about {np}: {thought}.
`),
  told: framesOf('t.told', `
2 | You told me that {that}. {Thought}.
!stops | You mentioned that {that}; {thought}.
- | You mentioned that {that}. {Thought}.
!stops !reply | To come back to what you said, that {that}: {thought}.
`),
  'told.own': framesOf('t.own', `
- | I enjoyed hearing that {that}. {Thought}.
- | You told me that {that}. {Thought}.
!stops | I liked hearing that {that}; {thought}.
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
!stops !reply | To come back to {np}: {thought}.
- | I enjoyed our conversation about {np}. {Thought}.
`),
  opinion: framesOf('t.opinion', `
- | You said that {claim}. {Thought}.
!stops !reply | To come back to your point that {claim}: {thought}.
- | I liked your point that {claim}. {Thought}.
`),
  quote: framesOf('t.quote', `
- | You said, “{quote}.” {Thought}.
!stops !reply | To come back to your line, “{quote}”: {thought}.
`),
  advice: framesOf('t.advice', `
- | Thank you for the advice {inf}. {Thought}.
!stops | I was glad of your advice {inf}; {thought}.
- | I liked your advice {inf}. {Thought}.
`),
  alone: framesOf('t.alone', `
- | {Thought}.
`),
}

/** The qualification, leaning on the thought in the sentence before. */
export const afterThought = framesOf('t.after', `
act | {Clause}, and I would bring that to {co}.
years | {Clause}, and I would bring that to {co}.
- | For my part, {clause}.
- | {Clause}, which I would draw on for that.
act | {Clause}, and I would build on that.
`)
