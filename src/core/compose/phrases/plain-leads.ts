import { framesOf, type Frame } from './frame.ts'

/** A lead note without a qualification: it still ends in an offer, a wish, a question or an interest, never in nothing. */
export const plainLeads: Readonly<Record<string, readonly Frame[]>> = {
  asked: framesOf('p.asked', `
whether self | It was thoughtful of you to ask {x}.
whether self | I was glad that you asked {x}; it was a kind question.
wh | I liked your question about {x}.
wh | I enjoyed your question about {x}.
self !whether | I enjoyed being asked {x}.
self !whether | I liked being asked {x}.
whether !self | I was glad that you asked {x}.
to | I enjoyed being asked {x}.
to | You asked me {x}, and I enjoyed that.
for | I was glad that you asked {x}.
`),
  'told.work': framesOf('p.work', `
bright past | I loved hearing that {that}.
bright habit 2 | I love that {that}.
bright !past 2 | I love that {that}.
bright | I loved the picture of {about}.
!grim | I keep thinking about {about}.
!bright 2 | It has stayed with me that {that}.
!bright 0.7 | You told me that {that}, and that has stayed with me.
grim 2 | I keep thinking about {about}.
`),
  'told.plan': framesOf('p.plan', `
- | You told me that {that}, and I would love to help with that.
- | You mentioned that {that}; I hope it goes well, and I would like to be part of it.
- | You told me that {that}, and I would gladly lend a hand.
- | You said that {that}, and I would love to see how it turns out.
- | You told me that {that}, and I would like to be part of that.
`),
  'told.trouble': framesOf('p.trouble', `
- | You told me that {that}, and that has stayed with me.
- | It has stayed with me that {that}.
!nature !people 0.5 | You told me that {that}, and I would be glad to help with that.
!nature !people | You mentioned that {that}, and I would like to help with that.
!nature !people | You told me about {about}, and I would like to help with that.
nature | You told me that {that}, and I hope that gets easier soon.
nature | You mentioned that {that}; I hope that gets easier soon.
`),
  'told.own': framesOf('p.own', `
- 2 | I loved hearing that {that}.
- | I liked hearing that {that}.
- | It was a pleasure to hear that {that}.
- | I enjoyed hearing that {that}.
`),
  toldHow: framesOf('p.how', `
- | I enjoyed hearing {how}, and I would love to see more of it for myself.
- | I was interested to hear {how}, and I would like to learn more from you.
- | You told me {how}, and I would love to see that one day.
- | I liked hearing {how}, and I would happily hear more.
`),
  opinion: framesOf('p.opinion', `
- | I liked your point that {claim}, and I would enjoy talking more about it.
few | You said that {claim}, and I would like to hear more of your thinking on that.
few | Your point that {claim} interested me, and I would happily talk more about it.
rule | I like the thought that {claim}, and I would be glad to work by it.
few | You said that {claim}, and I would love to hear how you came to see it that way.
few | I liked your view that {claim}, and I would like to hear what led you to it.
- 2 | I liked your point that {claim}.
- | You said that {claim}, and I liked that.
- | I liked your view that {claim}.
rule | You said that {claim}, which I liked, and I would love to see that at work.
`),
  quote: framesOf('p.quote', `
- 3 | “{Quote}” has stayed with me.
- 2 | I am still smiling at “{quote}.”
- | I keep thinking of your line, “{quote}.”
few | I liked your line, “{quote},” and I would happily work by it.
few | “{Quote}” is a line I would be glad to work by.
`),
  advice: framesOf('p.advice', `
- | I would follow your advice {inf} from my first day at {co}.
- | Your advice {inf} makes sense to me, and I would be happy to work that way.
- | Thank you for the advice {inf}; it is the kind of thing I would love to learn from you.
- | You told me {inf}, and I would like to do that at {co}.
- | I am grateful for your advice {inf}, and I would gladly learn more of that kind from you.
`),
  topic: framesOf('p.topic', `
- 2 | I keep thinking about {thenp}.
- | I will remember what you told me about {thenp}.
- | I was glad that we talked about {np}.
few | I would have many more questions for you about {np}.
few | I would love to pick up our conversation about {np} where we left off.
`),
  'topic.trouble': framesOf('p.ttrouble', `
!nature | You told me about {np}, and I would like to make myself useful there.
!nature | We talked about {np}, and that is a problem I would like to work on.
!nature | You told me about {np}; I would be glad to help with that.
!nature | We talked about {np}, and I would like to help put that right.
!nature | You told me about {np}, and I would happily take my share of that.
`),
}

/** A note bare, and then an answer to it from its field of work. */
export const connectedNotes: Readonly<Record<string, readonly Frame[]>> = {
  told: framesOf('b.told', `
- | You told me that {that}, and {connection}.
- | You mentioned that {that}, and {connection}.
!trouble !grim | I liked hearing about {about}, and {connection}.
- | You told me about {about}, and {connection}.
!trouble !grim 0.5 | It was good to hear that {that}, and {connection}.
`),
  toldHow: framesOf('b.how', `
- | You told me {how}, and {connection}.
- | I enjoyed hearing {how}, and {connection}.
`),
  topic: framesOf('b.topic', `
- | We talked about {np}, and {connection}.
- | You told me about {np}, and {connection}.
`),
}
