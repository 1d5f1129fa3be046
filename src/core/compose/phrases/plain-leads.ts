import { framesOf, type Frame } from './frame.ts'

/** A lead note without a qualification: it still ends in an offer, a wish or an interest, never in nothing. */
export const plainLeads: Readonly<Record<string, readonly Frame[]>> = {
  asked: framesOf('p.asked', `
wh !self | I have come back more than once to your question, {x}; I would enjoy working with people who ask such things.
wh !self | There is more to say about {x}, which you asked me, and I would be glad to say it.
wh !self | You asked me {x}, and I would enjoy working on questions like that one.
self | You asked me {x}, and I would gladly tell you more.
self | I enjoyed being asked {x}, and there is more to that story if you would like to hear it.
self | It was good to be asked {x}; I like to work with people who take an interest.
wh !self | I liked being asked {x}; it is the kind of question I would hope to meet in this {job}.
- | You asked me {x}, and I would gladly come back to it with you.
wh !self | You wanted to know {x}; I enjoyed thinking about it with you, and I would be happy to take the conversation further.
wh !self | I have gone on thinking about your question, {x}, and I would like to hear your own answer one day.
wh !self | Of all we talked about, I have thought most about your question, {x}, and I would gladly go on with it.
- | I was glad that you asked me {x}, and it made me keener to work with you.
- | Being asked {x} was one of the best moments of our conversation, and I would be happy to say more.
`),
  'told.work': framesOf('p.work', `
- | I was interested to hear that {that}, and I would enjoy hearing more about it.
- | You told me that {that}, which made the work much more real to me.
- | I liked hearing that {that}, and I would be glad to see it for myself.
- | You mentioned that {that}; I would like to ask you more about that one day.
- | When you told me that {that}, I could picture myself at {co}.
- | You told me that {that}, and I found myself wanting to hear the rest of the story.
- | I enjoyed hearing that {that}; it is things like that which make me want to join {co}.
- | Hearing that {that} made me curious to see {co} from the inside.
`),
  'told.plan': framesOf('p.plan', `
- | You told me that {that}; I hope it goes well, and I would be glad to be there for it.
- | I was interested to hear that {that}, and I would like to be part of it.
- | You mentioned that {that}; I wish you every success with it, and I would be happy to lend a hand.
- | It was good to hear that {that}, and I would love to see how it turns out.
- | When you told me that {that}, I hoped that I might be there to see it.
`),
  'told.trouble': framesOf('p.trouble', `
- | You told me that {that}; I hope it gets easier soon, and I would gladly lend a hand.
- | You mentioned that {that}, and I would be glad to help where I can.
- | You told me openly that {that}; I wish you luck with it, and I would be happy to help.
- | When you told me that {that}, I wanted to start helping at once.
`),
  'told.own': framesOf('p.own', `
- | I enjoyed hearing that {that}, and I would like to hear the rest of that story one day.
- | Hearing that {that} was one of the best parts of our conversation.
- | It was good to hear that {that}; I came away feeling that I had met somebody I would enjoy working with.
- | I was glad you told me that {that}, and I will remember it.
- | You told me that {that}, and it made me want to work with you all the more.
`),
  toldHow: framesOf('p.how', `
- | I enjoyed hearing {how}, and I would like to see more of it for myself.
- | Hearing {how} made the work much more real to me.
- | I learned a good deal from hearing {how}, and I would enjoy learning more from you.
- | When you told me {how}, I could picture myself at {co}.
- | Hearing {how} made me want to see {co} from the inside.
`),
  opinion: framesOf('p.opinion', `
- | You said that {claim}, and I would enjoy hearing more of your thinking on that.
- | Your point that {claim} gave me something to think about, and I will keep it in mind.
- | I have been turning over your point that {claim}, and I would like to see it at work.
- | Your point that {claim} is the one I will remember, and I would enjoy discussing it further.
- | When you said that {claim}, I thought that I would enjoy working with you.
- | You said that {claim}, which is the kind of thing I would like to learn more about at {co}.
`),
  quote: framesOf('p.quote', `
- | You said, “{quote},” and I would like to see that at work at {co}.
- | “{Quote}” is a line of yours that I will remember, and I would enjoy working by it.
- | One line of yours I will keep is “{quote}”: I would be glad to work by it.
- | Your words, “{quote},” made me want to work at {co} all the more.
`),
  advice: framesOf('p.advice', `
- | I will remember your advice {inf}, and I would be glad to follow it at {co}.
- | Your advice {inf} is advice I mean to keep, and I would enjoy hearing more of that kind.
- | Thank you for the advice {inf}; I would be happy to learn more from you.
`),
  topic: framesOf('p.topic', `
- | I enjoyed our conversation about {np}, and I would gladly go on with it.
- | I was glad that we talked about {np}; I would like to learn more about it from you.
- | Talking with you about {np} made the work much more real to me.
- | Our conversation about {np} was a highlight for me, and I would enjoy hearing more.
- | I could have gone on talking with you about {np}.
- | I would be glad to pick up our conversation about {np} where we left it.
- | Our conversation about {np} made me want to see {co} from the inside.
`),
  'topic.trouble': framesOf('p.ttrouble', `
- | We talked about {np}, and I would be glad to lend a hand with it.
- | I have been thinking about {np}, and I would like to help to put it right.
- | I wish you luck with {np}, and I would gladly do my share.
`),
}

/** A note and, in the same sentence, a connection from its field of work that leans on it. */
export const connectedNotes: Readonly<Record<string, readonly Frame[]>> = {
  told: framesOf('b.told', `
- | You told me that {that}, and {connection}.
- | You mentioned that {that}; {connection}.
- | I was interested to hear that {that}, and {connection}.
`),
  toldHow: framesOf('b.how', `
- | You told me {how}, and {connection}.
- | I was keen to hear {how}, and {connection}.
`),
  topic: framesOf('b.topic', `
- | We talked about {np}, and {connection}.
- | I enjoyed our conversation about {np}, and {connection}.
- | You told me about {np}; {connection}.
`),
}
