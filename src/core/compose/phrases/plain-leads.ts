import { framesOf, type Frame } from './frame.ts'

/** A lead note without a qualification: it still ends in an offer, a wish, a question or an interest, never in nothing. */
export const plainLeads: Readonly<Record<string, readonly Frame[]>> = {
  asked: framesOf('p.asked', `
how !self !who | You asked me {x}, and I hope to have the chance to show you.
how would !self !who | You asked me {x}, and I would enjoy finding out for real.
wh !self !who | You asked me {x}, and I would love to know how you would answer that yourself.
wh !self !who | You asked me {x}, and I would enjoy putting the same question to you.
wh !self | Your question about {x} is one I would happily go on discussing.
how !self | I enjoyed being asked {x}, and I would like to show you one day.
how would !self | You wanted to know {x}; I would be happy to put it to the test at {co}.
wh !self !who | You asked me {x}, and I would like to hear how your colleagues answer it.
wh !self | I could have talked with you for much longer about {x}.
wh !self | I liked your question about {x}, and I would gladly come back to it.
how !self !who | You asked me {x}, and I would be glad of the chance to answer it in practice.
wh would !self !who | You asked me {x}; if I join {co}, we can both find out.
self whether !who | You asked me {x}, which was thoughtful of you.
self whether | It was considerate of you to ask {x}.
self whether !who | I was glad that you asked me {x}; it was a kind question.
self !whether !who | You asked me {x}, and I would gladly tell you more.
self !whether | I enjoyed being asked {x}, and there is more to that story if you would like to hear it.
self !whether | I liked being asked {x}, and I would be happy to say more.
self !whether !who | You asked me {x}, and I would be glad to tell you the rest when we next talk.
to | I enjoyed being asked {x}.
to !who | I liked it when you asked me {x}; I would gladly do it again.
to !who | You asked me {x}, and I liked that better than any ordinary question.
for !who | You asked me {x}, and I would be happy to go on from there.
`),
  'told.work': framesOf('p.work', `
- | You told me that {that}, and I would like to hear the rest, too.
habit !grim | I like it that {that}; it says a good deal about {co}.
habit !grim | It says a good deal about the way {co} works that {that}.
habit | You told me that {that}, and I would love to come along one day and see it.
habit !grim | I like it that {that}, and I would enjoy working beside somebody who does.
!past !grim | You mentioned that {that}, and I would love to see that for myself.
!past !grim | I was interested to hear that {that}, and I would be curious to see it at first hand.
past | You told me that {that}; there must be a story behind that, and I would love to hear it.
past | You mentioned that {that}; I would enjoy hearing how that came about.
past !grim | I liked hearing that {that}, and I hope to hear the whole story one day.
- | You told me that {that}; I would like to ask you more about that when we next talk.
!grim | It was good to learn that {that}, and I would happily hear more about it.
- | You mentioned that {that}, and I would have many more questions about that.
- | You told me that {that}, and I would enjoy learning more about that.
`),
  'told.plan': framesOf('p.plan', `
- | You told me that {that}, and I would love to be there when it happens.
- | You mentioned that {that}; I hope it all goes well, and I would like to be part of it.
- | It was good to hear that {that}; that is something I would enjoy helping with.
- | You told me that {that}, and I wish you an easy time of it.
- | I liked hearing that {that}; it would be a pleasure to lend a hand.
- | You mentioned that {that}, and I would love to see how it turns out.
- | You told me that {that}. If I join {co}, I would be happy to work on that.
- | Thank you for telling me that {that}; I would enjoy being there for it.
- | I look at it as a good moment to join, now that I know that {that}.
`),
  'told.trouble': framesOf('p.trouble', `
- | You told me that {that}, and that is the kind of problem I would enjoy working on.
- | You mentioned that {that}. If I join {co}, I would like to be part of putting that right.
- | You told me that {that}; I hope it gets better soon, and I would like to help.
- | You mentioned that {that}; it cannot be easy, and I would gladly take my share of it.
- | You mentioned that {that}, and it is a problem I would happily help to solve.
- | You told me that {that}, and that is where I would like to make myself useful.
- | You told me that {that}, and I would like to help with that.
- | You mentioned that {that}; a second pair of hands is yours if you want it.
- | You told me that {that}; I wish you patience with it, and I would be glad to help.
`),
  'told.own': framesOf('p.own', `
- | I enjoyed hearing that {that}, and I would like to hear the rest of that story one day.
- | I liked hearing that {that}, and I would enjoy working with you.
past | I was glad you told me that {that}, and I would love to hear how it went on from there.
past | You told me that {that}, which is a story I would like to hear in full one day.
- | It was a pleasure to hear that {that}.
- | You told me that {that}, which I enjoyed hearing.
habit | I like it that {that}, and I would enjoy working with somebody like that.
`),
  toldHow: framesOf('p.how', `
- | I enjoyed hearing {how}, and I would like to see more of it for myself.
- | I was interested to hear {how}, and I would enjoy learning more from you.
- | You told me {how}, and I would love to see that one day.
- | I liked hearing {how}; such things are part of why I would like to join {co}.
- | It was good to hear from you {how}, and I would gladly hear more.
- | Thank you for telling me {how}; one only hears such things from the people who do the work.
- | You told me {how}, and I would enjoy talking more about it.
`),
  opinion: framesOf('p.opinion', `
- | You said that {claim}, which I liked, and I would like to see it at work.
- | I liked your point that {claim}, and I would enjoy discussing it further.
- | You said that {claim}, and I would enjoy hearing more of your thinking on that.
- | Your point that {claim} interested me, and I would happily talk more about it.
- | I like the thought that {claim}, and I would be glad to work by it.
- | You think that {claim}, and I would love to hear how you came to see it that way.
- | I liked your view that {claim}, and I would like to hear what led you to it.
- | That {claim} is good to know before one starts, and I thank you for saying so.
`),
  quote: framesOf('p.quote', `
- | “{Quote}” is a line I would be glad to work by.
- | You put it well: “{quote}.” I would like to see that at work at {co}.
- | I liked the way you put it: “{quote}.” I would enjoy working by that at {co}.
- | I liked your line, “{quote},” and I would happily work by it.
- | “{Quote}” says a good deal in a few words, and I would be glad to work by it.
`),
  advice: framesOf('p.advice', `
- | I would follow your advice {inf} from my first day at {co}.
- | Your advice {inf} makes sense to me, and I would be happy to work that way.
- | Thank you for the advice {inf}; it is the kind of thing I would like to learn from you.
- | You advised me {inf}, and I would like to do so.
- | I am grateful for your advice {inf}, and I would gladly learn more of that kind from you.
- | It was good of you to advise me {inf}, and I would do so from the start.
- | I liked your advice {inf}, and I would enjoy putting it to use.
- | Your advice {inf} is the sort of thing nobody writes down, so thank you for it.
`),
  topic: framesOf('p.topic', `
- | I enjoyed talking with you about {np}, and I would love to hear more.
- | I could have gone on talking with you about {np}.
- | Our conversation about {np} was a pleasure, and I would happily continue it.
- | I would have many more questions for you about {np}.
- | I was glad that we talked about {np}; I would like to learn more about it from you.
- | I liked talking with you about {np}, and I would be curious to hear the rest.
- | We talked about {np}, and I would enjoy taking that further one day.
- | It was good to hear about {np} from you; one only hears such things from the people who do the work.
- | I would love to pick up our conversation about {np} where we left it.
- | Thank you for telling me about {np}; no job advertisement mentions that.
`),
  'topic.trouble': framesOf('p.ttrouble', `
- | You told me about {np}, and that is where I would like to make myself useful.
- | We talked about {np}, and that is the kind of problem I would enjoy working on.
- | You told me about {np}; I wish you patience with it, and I would be glad to help.
- | We talked about {np}, and I would like to be part of putting that right.
- | You told me about {np}, and I would happily take my share of it.
`),
}

/** A note bare, and then an answer to it from its field of work. */
export const connectedNotes: Readonly<Record<string, readonly Frame[]>> = {
  told: framesOf('b.told', `
- | You told me that {that}; {connection}.
- | You mentioned that {that}; {connection}.
!trouble !grim | I liked hearing that {that}; {connection}.
- | You told me that {that}, and {connection}.
!trouble !grim | It was good to hear that {that}; {connection}.
`),
  toldHow: framesOf('b.how', `
- | You told me {how}; {connection}.
- | I was keen to hear {how}, and {connection}.
`),
  topic: framesOf('b.topic', `
- | We talked about {np}, and {connection}.
- | You told me about {np}, and {connection}.
- | You told me about {np}; {connection}.
`),
}
