import { framesOf, type Frame } from './frame.ts'

/** What was told or talked about, and the qualification that belongs to it, in one thought. */
export const linkedNews: Readonly<Record<string, readonly Frame[]>> = {
  'told.own': framesOf('l.own', `
- 2 | I loved hearing that {that}. {Clause}.
- | I enjoyed hearing that {that}. {Clause}.
spare | I liked hearing that {that}; {clause}.
`),
  'told.common': framesOf('l.common', `
- | I was glad to hear that {that}. {Clause}.
- | It was good to hear that {that}. {Clause}.
- | I liked hearing that {that}. {Clause}.
`),
  'told.work': framesOf('l.work', `
bright | I love that {that}. {Clause}.
plain | You told me that {that}. {Clause}.
spare | You told me that {that}; {clause}.
spare bright | I liked hearing about {about}; {clause}.
plain | You mentioned that {that}. {Clause}.
bright | I loved hearing about {about}. {Clause}.
!people grim | You told me that {that}. I would be glad to help with that: {clause}.
!people grim | You told me that {that}. {Clause}, and I would be glad to help with that.
`),
  'told.plan': framesOf('l.plan', `
act 2 | You told me that {that}. {Clause}, and I would love to be part of it.
act | You mentioned that {that}. {Clause}, and I would love to help with that.
- | You told me that {that}. {Clause}.
`),
  'told.trouble': framesOf('l.trouble', `
act !nature !people | You told me that {that}. I would like to help with that: {clause}.
act !nature !people | You mentioned that {that}. {Clause}, and I would like to work on that.
act !nature !people | You told me that {that}. {Clause}, and I would be glad to help.
act !nature !people | You mentioned that {that}. {Clause}, and I would be glad to take my share of it.
act !nature !people | You told me about {about}. I would like to help with that: {clause}.
years !nature !people | You mentioned that {that}. {Clause}, and I would be glad to help.
people | You told me that {that}. {Clause}.
spare | You told me that {that}; {clause}.
people | You mentioned that {that}. {Clause}.
`),
  toldHow: framesOf('l.how', `
- | I enjoyed hearing {how}. {Clause}.
- | I liked hearing {how}. {Clause}.
spare | I enjoyed hearing {how}; {clause}.
`),
  topic: framesOf('l.topic', `
- | I keep thinking about {thenp}. {Clause}.
- | You told me about {np}. {Clause}.
spare | You told me about {np}; {clause}.
!grim | I enjoyed talking with you about {np}. {Clause}.
`),
  'topic.trouble': framesOf('l.ttrouble', `
- | We talked about {np}. I would like to help with that: {clause}.
act | We talked about {np}. {Clause}, and I would be glad to put that to use there.
act | You told me about {np}. {Clause}, and I would gladly take my share of it.
`),
  liked: framesOf('l.liked', `
- | I liked {how}. {Clause}.
`),
}
