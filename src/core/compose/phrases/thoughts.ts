import { framesOf, type Frame } from './frame.ts'

/** The candidate's own thought, said together with the note that it answers. */
export const thoughts: Readonly<Record<string, readonly Frame[]>> = {
  asked: framesOf('t.asked', `
- | You asked me {x}. {Thought}.
wh | On the question of {x}, {thought}.
- | You asked me {x}, and here is my answer in a line: {thought}.
wh | I have gone on thinking about your question, {x}. {Thought}.
wh | To come back to your question, {x}: {thought}.
- | You asked me {x}; {thought}.
`),
  askedAbout: framesOf('t.about', `
- | You asked about {np}. {Thought}.
- | On {np}, which you asked about, {thought}.
- | To come back to your question about {np}: {thought}.
`),
  told: framesOf('t.told', `
- | You told me that {that}. {Thought}.
- | When you told me that {that}, I had one thought: {thought}.
- | I have gone on thinking about what you told me, that {that}. {Thought}.
- | You mentioned that {that}; {thought}.
`),
  'told.own': framesOf('t.own', `
- | I enjoyed hearing that {that}. {Thought}.
- | You told me that {that}. {Thought}.
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
- | I have gone on thinking about {np}. {Thought}.
- | I enjoyed our conversation about {np}. {Thought}.
`),
  opinion: framesOf('t.opinion', `
- | You said that {claim}. {Thought}.
- | I have gone on thinking about your point that {claim}. {Thought}.
- | Your point that {claim} has stayed with me: {thought}.
`),
  quote: framesOf('t.quote', `
- | You said, “{quote}.” {Thought}.
- | I have gone on thinking about your line, “{quote}.” {Thought}.
`),
  advice: framesOf('t.advice', `
- | Thank you for the advice {inf}. {Thought}.
- | I mean to take your advice {inf}: {thought}.
- | I was glad of your advice {inf}; {thought}.
`),
  alone: framesOf('t.alone', `
- | {Thought}.
`),
}

/** The qualification, leaning on the thought in the sentence before. */
export const afterThought = framesOf('t.after', `
- | I say so as somebody who {whoDid}.
- | I say that with {memory} in mind.
- | I would draw on {memory} for that.
act | {Clause}, and I would build on that.
years | I would bring {noun} to it.
`)
