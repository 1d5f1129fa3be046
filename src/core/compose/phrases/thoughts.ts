import { framesOf, type Frame } from './frame.ts'

/** The candidate's own thought, said together with the note that it answers. */
export const thoughts: Readonly<Record<string, readonly Frame[]>> = {
  asked: framesOf('t.asked', `
2 | You asked me {x}. {Thought}.
wh | To come back to your question about {x}: {thought}.
- | You asked me {x}, and in a line: {thought}.
wh | On your question about {x}: {thought}.
- | You asked me {x}; {thought}.
- | You wanted to know {x}. {Thought}.
`),
  askedAbout: framesOf('t.about', `
- | You asked about {np}. {Thought}.
- | On {np}, which you asked about, {thought}.
- | To come back to your question about {np}: {thought}.
`),
  told: framesOf('t.told', `
2 | You told me that {that}. {Thought}.
- | You mentioned that {that}; {thought}.
- | You mentioned that {that}. {Thought}.
- | To come back to what you said, that {that}: {thought}.
`),
  'told.own': framesOf('t.own', `
- | I enjoyed hearing that {that}. {Thought}.
- | You told me that {that}. {Thought}.
- | I liked hearing that {that}; {thought}.
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
- | To come back to {np}: {thought}.
- | I enjoyed our conversation about {np}. {Thought}.
`),
  opinion: framesOf('t.opinion', `
- | You said that {claim}. {Thought}.
- | To come back to your point that {claim}: {thought}.
- | I liked your point that {claim}. {Thought}.
`),
  quote: framesOf('t.quote', `
- | You said, “{quote}.” {Thought}.
- | To come back to your line, “{quote}”: {thought}.
`),
  advice: framesOf('t.advice', `
- | Thank you for the advice {inf}. {Thought}.
- | I was glad of your advice {inf}; {thought}.
- | I liked your advice {inf}. {Thought}.
`),
  alone: framesOf('t.alone', `
- | {Thought}.
`),
}

/** The qualification, leaning on the thought in the sentence before. */
export const afterThought = framesOf('t.after', `
- | I say so as somebody who {whoDid}.
- | I would draw on {memory} for that.
act | {Clause}, and I would build on that.
years | I would bring {mynoun} to it.
`)
