import { framesOf, type Frame } from './frame.ts'

/** A lead note without a qualification: it still ends in an offer, a wish or an interest, never in nothing. */
export const plainLeads: Readonly<Record<string, readonly Frame[]>> = {
  asked: framesOf('p.asked', `
wh !self | I liked your question, {x}, and I would enjoy working with people who ask such things.
wh !self | You asked me {x}, and there is more that I would be glad to say about it.
wh !self | You asked me {x}, and I would enjoy working on questions like that one.
wh !self | I liked being asked {x}; it is the kind of question I would hope to meet in this {job}.
wh !self | You wanted to know {x}, and I would be happy to take that conversation further.
wh !self | You asked me {x}, and I would like to hear your own answer one day.
wh !self | On your question, {x}, I would gladly go on talking.
self | You asked me {x}, and I would gladly tell you more.
self | I enjoyed being asked {x}, and there is more to that story if you would like to hear it.
self 0.5 | It was good to be asked {x}; I like to work with people who take an interest.
self | I liked being asked {x}, and I would be happy to say more.
- | You asked me {x}, and I would gladly come back to it with you.
0.5 | I was glad that you asked me {x}, and I would enjoy more conversations of that kind.
0.6 | You asked me {x}, and I would be happy to go on from there.
wh !self | I enjoyed being asked {x}, and I would like to hear how others answer it.
`),
  'told.work': framesOf('p.work', `
- | I was interested to hear that {that}, and I would enjoy hearing more about it.
!past | I liked hearing that {that}, and I would be glad to see it for myself.
0.6 | You mentioned that {that}; I would like to ask you more about that one day.
0.6 | You told me that {that}; I would be happy to learn more about it.
- | Thank you for telling me that {that}; I would happily hear more.
- | You told me that {that}, and I would like to hear the rest of the story.
- | I enjoyed hearing that {that}; such things are part of why I would like to join {co}.
!past | You told me that {that}, and I would be curious to see that for myself.
past | You told me that {that}, and I would like to hear how that came about.
past | I liked hearing that {that}, and I would happily hear more.
!past | It was good to hear that {that}, and I would gladly be part of it.
`),
  'told.plan': framesOf('p.plan', `
- | You told me that {that}; I hope it goes well, and I would be glad to be there for it.
- | I was interested to hear that {that}, and I would like to be part of it.
- | You mentioned that {that}; I wish you every success with it, and I would be happy to lend a hand.
- | It was good to hear that {that}, and I would love to see how it turns out.
- | You told me that {that}, and I hope that I may be there to see it.
- | I liked hearing that {that}, and I hope it turns out well.
- | Thank you for telling me that {that}; I would enjoy being there for it.
`),
  'told.trouble': framesOf('p.trouble', `
- | You told me that {that}; I hope it gets easier soon, and I would gladly lend a hand.
- | You mentioned that {that}, and I would be glad to help where I can.
- | You told me that {that}; I wish you luck with it, and I would be happy to help.
- | I was sorry to hear that {that}, and I would like to help with it.
- | You mentioned that {that}; I hope it gets better, and I would gladly do my share.
- | Thank you for telling me that {that}; if I can help with it one day, I will.
- | You told me that {that}; if a pair of hands is wanted, I would gladly help.
`),
  'told.own': framesOf('p.own', `
- | I enjoyed hearing that {that}, and I would like to hear the rest of that story one day.
- | It was good to hear that {that}; I would enjoy working with you.
- | I was glad you told me that {that}, and I would like to hear more about it.
- | You told me that {that}, and I would like to hear how that came about.
- | I liked hearing that {that}, and I would happily hear more.
`),
  toldHow: framesOf('p.how', `
- | I enjoyed hearing {how}, and I would like to see more of it for myself.
- | I was interested to hear {how}, and I would enjoy learning more from you.
- | You told me {how}, and I would be glad to see that for myself.
- | I liked hearing {how}; such things are part of why I would like to join {co}.
- | It was good to hear from you {how}, and I would gladly hear more.
- | Thank you for telling me {how}; I would like to see that at first hand.
- | You told me {how}, and I would enjoy talking more about it.
`),
  opinion: framesOf('p.opinion', `
- | You said that {claim}, and I would enjoy hearing more of your thinking on that.
- | I liked your point that {claim}, and I would like to see it at work.
- | I was glad of your point that {claim}, and I would enjoy discussing it further.
- | You said that {claim}, which is the kind of thing I would like to learn more about at {co}.
- | Your point that {claim} interested me, and I would enjoy talking more about it.
- | You think that {claim}, and that is a view I would like to learn more about.
- | I liked your view that {claim}, and I would like to hear what led you to it.
`),
  quote: framesOf('p.quote', `
- | You said, “{quote},” and I would like to see that at work at {co}.
- | “{Quote}” is a line of yours that I liked, and I would enjoy working by it.
- | One line of yours I liked very much is “{quote}”: I would be glad to work by it.
`),
  advice: framesOf('p.advice', `
- | I was glad of your advice {inf}, and I would be glad to follow it at {co}.
- | Your advice {inf} makes sense to me, and I would be happy to work that way.
- | You advised me {inf}, and I would like to do so.
- | It was good of you to advise me {inf}; that is the kind of thing I would like to learn from you.
- | Thank you, too, for advising me {inf}, which I would gladly do at {co}.
- | I am grateful for your advice {inf}, and I would enjoy putting it to use.
- | I liked your advice {inf}, and I would enjoy hearing more of that kind.
- | Thank you for the advice {inf}; I would be happy to learn more from you.
`),
  topic: framesOf('p.topic', `
- | I enjoyed our conversation about {np}, and I would gladly go on with it.
- | I was glad that we talked about {np}; I would like to learn more about it from you.
- | I liked talking with you about {np}, and I would enjoy hearing more.
- | I could have gone on talking with you about {np}.
- | I would be glad to pick up our conversation about {np} where we left it.
- | What you told me about {np} interested me, and I would like to see more of it.
- | We talked about {np}, and I would be happy to talk further about that one day.
- | It was interesting to hear about {np}; such things are part of why I would like to join {co}.
`),
  'topic.trouble': framesOf('p.ttrouble', `
- | We talked about {np}, and I would be glad to lend a hand with it.
- | You told me about {np}, and I would like to help to put it right.
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
