import { framesOf, type Frame } from './frame.ts'

/** A lead note without a qualification: it still ends in an offer, a wish or an interest, never in nothing. */
export const plainLeads: Readonly<Record<string, readonly Frame[]>> = {
  asked: framesOf('p.asked', `
wh | You asked me {x}, and I would enjoy working on questions like that one.
wh | I liked being asked {x}; it is the kind of question I would hope to meet in this {job}.
- | You asked me {x}, and I would gladly come back to it with you.
wh | You wanted to know {x}. I enjoyed thinking about it with you, and I would be happy to take the conversation further.
wh | I have gone on thinking about your question, {x}, and I would like to hear your own answer one day.
wh | Of all we talked about, I have thought most about your question, {x}, and I would gladly go on with it.
`),
  'told.work': framesOf('p.work', `
- | I was interested to hear that {that}, and I would enjoy hearing more about it.
- | You told me that {that}, which made the work much more real to me.
- | I liked hearing that {that}, and I would be glad to see it for myself.
- | You mentioned that {that}; I would like to ask you more about that one day.
`),
  'told.plan': framesOf('p.plan', `
- | You told me that {that}; I hope it goes well, and I would be glad to be there for it.
- | I was interested to hear that {that}, and I would like to be part of it.
- | You mentioned that {that}. I wish you every success with it, and I would be happy to lend a hand.
- | It was good to hear that {that}, and I would love to see how it turns out.
`),
  'told.trouble': framesOf('p.trouble', `
- | You told me that {that}. I hope it gets easier soon, and I would gladly lend a hand.
- | You mentioned that {that}, and I would be glad to help where I can.
- | You were open with me that {that}; I wish you luck with it, and I would be happy to help.
`),
  'told.own': framesOf('p.own', `
- | I enjoyed hearing that {that}, and I would like to hear the rest of that story one day.
- | Hearing that {that} was one of the best parts of our conversation.
- | It was good to hear that {that}; I came away feeling that I had met somebody I would enjoy working with.
- | I was glad you told me that {that}, and I will remember it.
`),
  toldHow: framesOf('p.how', `
- | I enjoyed hearing {how}, and I would like to see more of it for myself.
- | Hearing {how} made the work much more real to me.
- | I learned a good deal from hearing {how}, and I would enjoy learning more from you.
`),
  opinion: framesOf('p.opinion', `
- | You said that {claim}, and I would enjoy hearing more of your thinking on that.
- | Your point that {claim} gave me something to think about, and I will keep it in mind.
- | I have been turning over your point that {claim}, and I would like to see it at work.
- | Your point that {claim} is the one I will remember, and I would enjoy discussing it further.
`),
  topic: framesOf('p.topic', `
- | I enjoyed our conversation about {np}, and I would gladly go on with it.
- | I was glad that we talked about {np}; I would like to learn more about it from you.
- | Talking with you about {np} made the work much more real to me.
- | Our conversation about {np} was a highlight for me, and I would enjoy hearing more.
`),
  'topic.trouble': framesOf('p.ttrouble', `
- | We talked about {np}, and I would be glad to lend a hand with it.
- | I have been thinking about {np}, and I would like to help to put it right.
`),
}

/** A note said bare, for a sentence of connection to lean on. */
export const bareNotes: Readonly<Record<string, readonly Frame[]>> = {
  told: framesOf('b.told', `
- | You told me that {that}.
- | You mentioned that {that}.
- | I was interested to hear that {that}.
`),
  toldHow: framesOf('b.how', `
- | You told me {how}.
- | I was keen to hear {how}.
`),
  topic: framesOf('b.topic', `
- | We talked about {np}.
- | I enjoyed our conversation about {np}.
- | You told me about {np}.
`),
}

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
  alone: framesOf('t.alone', `
- | {Thought}.
`),
  advice: framesOf('t.advice', `
- | Thank you for the advice {inf}. {Thought}.
- | I mean to take your advice {inf}: {thought}.
- | I was glad of your advice {inf}; {thought}.
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
