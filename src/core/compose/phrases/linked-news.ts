import { framesOf, type Frame } from './frame.ts'

/** What was told or talked about, and the qualification that belongs to it, in one thought. */
export const linkedNews: Readonly<Record<string, readonly Frame[]>> = {
  'told.own': framesOf('l.own', `
- 2 | I loved hearing that {that}. {Clause}.
- | I liked hearing that {that}; {clause}.
- | I enjoyed hearing that {that}. {Clause}.
few | As someone who {whoDid}, I loved hearing that {that}.
`),
  'told.common': framesOf('l.common', `
- | I was glad to hear that {that}; {clause}.
- | It was good to hear that {that}. {Clause}.
- | I liked hearing that {that}; {clause}.
`),
  'told.work': framesOf('l.work', `
bright | I liked hearing about {about}; {clause}.
bright | I loved hearing that {that}. {Clause}.
plain | You told me that {that}. {Clause}.
plain | You mentioned that {that}; {clause}.
bright | I loved hearing about {about}. {Clause}.
!people grim | You told me that {that}. I would be glad to help with that: {clause}.
!people grim | You told me that {that}. {Clause}, and I would be glad to help with that.
act | You told me about {about}. {Clause}, and I would be glad to do that kind of work for you.
years plain | You mentioned that {that}. {Clause}.
few | As someone who {whoDid}, I was glad to hear about {about}.
`),
  'told.plan': framesOf('l.plan', `
act 2 | You told me that {that}. {Clause}, and I would love to be part of it.
act | You mentioned that {that}. {Clause}, and I would love to help with that.
years | You told me that {that}. {Clause}, and I would love to be part of it.
years | You mentioned that {that}. {Clause}, and I would love to help with that.
- | You told me that {that}; {clause}.
`),
  'told.trouble': framesOf('l.trouble', `
act !nature !people | You told me that {that}. I would like to help with that: {clause}.
act !nature !people | You mentioned that {that}. {Clause}, and I would like to work on that.
act !nature !people | You told me that {that}. {Clause}, and I would be glad to help.
act !nature !people | You mentioned that {that}. {Clause}, and I would be glad to take my share of it.
act !nature !people | You told me about {about}. I would like to help with that: {clause}.
years !nature !people | You told me that {that}. I would like to help with that: {clause}.
years !nature !people | You mentioned that {that}. {Clause}, and I would be glad to help.
people | You told me that {that}; {clause}.
people | You mentioned that {that}. {Clause}.
`),
  toldHow: framesOf('l.how', `
- | I enjoyed hearing {how}; {clause}.
- | I liked hearing {how}. {Clause}.
few | As someone who {whoDid}, I was glad to hear {how}.
`),
  topic: framesOf('l.topic', `
- | We talked about {np}; {clause}.
- | You told me about {np}. {Clause}.
!grim | I enjoyed talking with you about {np}; {clause}.
years | We talked about {np}. {Clause}.
few | As someone who {whoDid}, I was glad that we talked about {np}.
`),
  'topic.trouble': framesOf('l.ttrouble', `
- | We talked about {np}. I would like to help with that: {clause}.
act | We talked about {np}. {Clause}, and I would be glad to put that to use there.
act | You told me about {np}. {Clause}, and I would gladly take my share of it.
few | As someone who {whoDid}, I would be glad to help with {np}.
`),
  liked: framesOf('l.liked', `
- | I liked {how}; {clause}.
- | I liked {how}. {Clause}.
`),
}
