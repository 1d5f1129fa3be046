import { framesOf, type Frame } from './frame.ts'

/** A note as a sentence of its own, beside the opening or after it. Keyed by kind, or kind and matter. */
export const notes: Readonly<Record<string, readonly Frame[]>> = {
  asked: framesOf('n.asked', `
wh !self | I liked your question about {x}.
wh !self | I enjoyed your question about {x}.
wh !self | I liked talking about {x}.
wh !self | It was good to be asked {x}.
wh !self | You asked {x}, which I liked.
self | I liked being asked {x}.
self | It was good to be asked {x}.
to | I enjoyed being asked {x}.
to | You asked me {x}, and I enjoyed that.
for | I was glad that you asked me {x}.
- 0.5 | I was glad that you asked {x}.
`),
  askedAbout: framesOf('n.about', `
- | Thank you, too, for asking about {np}.
- | I was glad of your question about {np}.
- | I liked it that you asked about {np}.
- | It was good of you to ask about {np}.
`),
  requested: framesOf('n.requested', `
- | You asked for {np}; I am glad to send {npthem}.
- | You also asked for {np}, and I will gladly send {npthem}.
- | You asked for {np}, and I would be happy to send {npthem}.
`),
  'told.own': framesOf('n.own', `
!grim | I enjoyed hearing that {that}.
!grim | I loved hearing that {that}.
!grim | I liked hearing that {that}.
!grim | It was good to hear that {that}.
!grim | It was a pleasure to hear that {that}.
grim | You told me that {that}.
grim | You said that {that}.
grim | You mentioned that {that}.
`),
  'told.common': framesOf('n.common', `
- | It was good to find out that {that}.
- | I was happy to hear that {that}.
- | It was fun to find out that {that}.
- | It was a nice surprise to hear that {that}.
- | I liked hearing that {that}.
`),
  'told.work': framesOf('n.work', `
bright | I enjoyed hearing that {that}.
bright | I loved hearing that {that}.
bright | It was great to hear that {that}.
bright 0.6 | It was a pleasure to hear that {that}.
bright habit 2 | I like that {that}.
wanted 4 | You told me that {that}, and I would love to be that person.
plain !wanted 2 | It was good to hear that {that}.
plain !wanted 2 | I was interested to hear that {that}.
plain !wanted | I was glad to hear that {that}.
grim | I appreciated hearing that {that}.
grim | You told me that {that}, and that has stayed with me.
!bright few | You mentioned, too, that {that}.
!bright few | You told me, too, that {that}.
`),
  'told.plan': framesOf('n.plan', `
!want 2 | You told me that {that}, and I hope it goes well.
!want | It was good to hear that {that}.
!want | I was interested to hear that {that}.
wanted 4 | You told me that {that}, and I would love to be that person.
want !wanted | You told me that {that}, and I like that.
!want few | You told me that {that}, and I would love to see how it turns out.
`),
  'told.trouble': framesOf('n.trouble', `
- 2 | You told me that {that}, and I would be glad to help with that.
- 2 | I appreciated hearing that {that}.
- | You told me that {that}, and that has stayed with me.
few | You told me, too, that {that}.
few | You mentioned, too, that {that}.
`),
  toldHow: framesOf('n.how', `
- | I enjoyed hearing {how}.
- | I was glad to hear {how}.
- | I loved hearing {how}.
- | I liked hearing {how}.
`),
  opinion: framesOf('n.opinion', `
- | I liked your point that {claim}.
- | You said that {claim}, and I liked the way you put it.
- | I was glad you said that {claim}.
- | I liked your view that {claim}.
- | I was interested in your view that {claim}.
`),
  quote: framesOf('n.quote', `
- | You put it well: “{quote}.”
- | I liked the way you put it: “{quote}.”
- | I liked one line of yours in particular: “{quote}.”
- | “{Quote}” is a good line, and I liked it very much.
`),
  topic: framesOf('n.topic', `
- | I enjoyed talking with you about {np}.
- | I was glad that we talked about {np}.
- | I liked hearing about {np}.
- | It was good to hear about {np}.
`),
  'topic.common': framesOf('n.same', `
- | It was fun to talk about {np}.
- | I was happy to hear about {np}.
- | It was good to talk about {np}.
`),
  'topic.trouble': framesOf('n.ttrouble', `
- | You told me about {np}, and I hope that gets easier soon.
- | We talked about {np}; I wish you luck with {npthem}.
- | I wish you luck with {np}.
`),
  advice: framesOf('n.advice', `
- | Thank you, too, for your advice {inf}.
- | I am grateful for your advice {inf}.
- | I liked your advice {inf}.
- | I was glad of your advice {inf}.
`),
  praised: framesOf('n.praised', `
- | I was glad that you liked {np}.
- | I was happy to hear that you liked {np}.
- | It was kind of you to say what you did about {np}.
- | Thank you for your kind words about {np}.
`),
  saidOfMe: framesOf('n.ofme', `
- | I was glad to hear that {that}.
- | It was kind of you to tell me that {that}.
- | It was good to hear that {that}.
- | I was happy to hear that {that}.
`),
  thanks: framesOf('n.thanks', `
- | Thank you, too, for {doing}.
- | I am especially grateful to you for {doing}.
- | I also want to thank you for {doing}.
- | Thank you most of all for {doing}.
`),
  shared: framesOf('n.shared', `
- | I enjoyed {doing}.
- | I especially enjoyed {doing}.
`),
  disagreed: framesOf('n.disagreed', `
- | I enjoyed our disagreement about {np} as much as anything we agreed on.
- | Disagreeing with you about {np} was a pleasure, too.
- | I enjoyed disagreeing with you about {np}.
- | Thank you for a friendly disagreement about {np}.
`),
  'disagreed.enjoyed': framesOf('n.disagreed2', `
- | We disagreed about {np}, and I was glad that you enjoyed it.
- | I was glad that you enjoyed our disagreement about {np}.
- | I was happy that you, too, enjoyed our disagreement about {np}.
`),
  laughed: framesOf('n.laughed', `
- | I enjoyed laughing with you about {np}.
- | It was good to laugh with you about {np}.
- | I was glad that we could laugh about {np}.
`),
  liked: framesOf('n.liked', `
- | I liked {how}.
- | I really liked {how}.
- | One thing I liked very much is {how}.
`),
  toldThem: framesOf('n.them', `
- | I was glad to be able to tell you about {np}.
- | I enjoyed telling you about {np}.
- | Thank you for letting me tell you about {np}.
`),
  witnessed: framesOf('n.seen', `
laughed 2 | I am glad that {that}.
laughed | I am happy that {that}.
!laughed | I liked it that {that}.
!laughed !had | I was glad that {that}.
!laughed | I like that {that}.
!laughed | I will remember that {that}.
`),
  admired: framesOf('n.admired', `
- | I very much liked {np}.
- | I was struck by {np}.
- | I enjoyed {np}.
`),
  spoken: framesOf('n.line', `
- | {Line}
`),
}
