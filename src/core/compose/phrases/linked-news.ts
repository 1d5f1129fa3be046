import { framesOf, type Frame } from './frame.ts'

/** What was told or talked about, and the qualification that belongs to it, in one thought. */
export const linkedNews: Readonly<Record<string, readonly Frame[]>> = {
  'told.own': framesOf('l.own', `
- | I loved hearing that {that}, not least because {clause}.
- | As someone who {whoDid}, I loved hearing that {that}.
- | You told me that {that}. {Clause}, so I was glad to hear it.
- | I liked hearing that {that}; {clause}.
`),
  'told.common': framesOf('l.common', `
- | As someone who {whoDid}, I was glad to find that {that}.
- | It was good to hear that {that}; {clause}, so we have that in common.
- | I was glad to hear that {that}, not least because {clause}.
language | It was good to hear that {that}. {Clause}, and I would love to use that at {co}.
`),
  'told.work': framesOf('l.work', `
!grim | I liked hearing about {about}; {clause}.
!grim 0.5 | You told me that {that}; {clause}.
!grim 0.6 | As someone who {whoDid}, I was interested to hear that {that}.
act | You told me that {that}. {Clause}, and I would love to do that kind of work for you.
act | You told me about {about}. {Clause}, so I would be at home there.
act !grim | I enjoyed hearing about {about}. {Clause}, so I would love to see that for myself.
years | You mentioned that {that}, and I hope that {mynoun} would be useful there.
years | You told me about {about}, and I hope that {mynoun} would be useful there.
language | You mentioned that {that}. {Clause}, which I hope would help.
`),
  'told.plan': framesOf('l.plan', `
act | You told me that {that}. {Clause}, and I would love to be part of it.
act | You mentioned that {that}. {Clause}, and I would like to be there for it.
years | You told me that {that}. {Clause}, and I would love to be part of it.
years | You mentioned that {that}, and I hope that {mynoun} would be useful when it comes to it.
- | I was interested to hear that {that}; {clause}.
`),
  'told.trouble': framesOf('l.trouble', `
act !nature !people | You told me that {that}. I would like to help with that: {clause}.
act !nature !people | You mentioned that {that}. {Clause}, so that is a problem I would like to work on.
act !nature !people | You told me that {that}. {Clause}, and I would gladly put that to use there.
act !nature !people | You mentioned that {that}. {Clause}, and I would be glad to take my share of it.
act !nature !people | You told me about {about}. I would like to help with that: {clause}.
years !nature !people | You told me that {that}. I would like to help with that: {clause}.
years !nature !people | You mentioned that {that}, and I hope that {mynoun} would be some help there.
!nature !people | You told me that {that}. As someone who {whoDid}, I would be glad to help with that.
people | Thank you for telling me about {about}; {clause}.
people | Thank you for telling me that {that}; {clause}.
`),
  toldHow: framesOf('l.how', `
- | I enjoyed hearing {how}, not least because {clause}.
- | As someone who {whoDid}, I was keen to hear {how}.
act | You told me {how}. {Clause}, so I liked that.
- | I enjoyed hearing {how}; {clause}.
`),
  topic: framesOf('l.topic', `
- | I enjoyed talking with you about {np}, not least because {clause}.
- | As someone who {whoDid}, I was glad that we talked about {np}.
act | We talked about {np}; {clause}.
years | We talked about {np}, and I hope that {mynoun} would be useful there.
- | I could have talked for longer about {np}, since {clause}.
- | I liked hearing about {np}; {clause}.
`),
  'topic.trouble': framesOf('l.ttrouble', `
- | We talked about {np}. I would like to help with that: {clause}.
- | As someone who {whoDid}, I would be glad to help with {np}.
act | We talked about {np}. {Clause}, and I would gladly put that to use there.
act | You told me about {np}. {Clause}, and I would gladly take my share of it.
`),
  liked: framesOf('l.liked', `
- | As someone who {whoDid}, I liked {how}.
- | I liked {how}, not least because {clause}.
`),
}
