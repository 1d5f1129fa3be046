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
- | I have been thinking about {thenp}. {Thought}.
!stops !reply 0.5 | To come back to your question about {np}: {thought}.
`),
  told: framesOf('t.told', `
- 2 | You told me that {that}. {Thought}.
- | You said that {that}. {Thought}.
- 3 | I have been thinking about {about}. {Thought}.
!you 0.7 | I have been thinking about what you told me, that {that}. {Thought}.
- 2 | I keep thinking about {about}. {Thought}.
asif 5 | As {that}, {act}.
asif 4 | Since {that}, {act}.
asmore 4 | As {that}, {act}. {More}.
asmore 3 | Since {that}, {act}. {More}.
`),
  'told.own': framesOf('t.own', `
!grim | I loved hearing that {that}. {Thought}.
!grim habit 2 | I love that {that}. {Thought}.
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
- 2 | I have been thinking about {thenp}. {Thought}.
- | I keep thinking about {thenp}. {Thought}.
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
!scarce !more 6 | {Clause}.
more !scarce 3 | {Clause}.
more 2 | {Clause}, and I would gladly do more of that at {co}.
more 2 | {Clause}, and I would be glad to do more of that for you.
`)
