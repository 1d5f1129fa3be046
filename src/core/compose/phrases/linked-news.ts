import { framesOf, type Frame } from './frame.ts'

/** What was told or talked about, and the qualification that belongs to it, in one thought. */
export const linkedNews: Readonly<Record<string, readonly Frame[]>> = {
  'told.own': framesOf('l.own', `
- | I enjoyed hearing that {that}, not least because {clause}.
- | As somebody who {whoDid}, I enjoyed hearing that {that}.
- | Having {having}, I enjoyed hearing that {that}.
- | You told me that {that}; {clause}, so I was glad to hear it.
- | I liked hearing that {that}, the more so because {clause}.
`),
  'told.common': framesOf('l.common', `
- | As somebody who {whoDid}, I was glad to find that {that}.
- | It was good to hear that {that}; {clause}, so we have something in common.
- | I was glad to hear that {that}, not least because {clause}.
language | It was good to hear that {that}. {Clause}, and I would be glad to put that to use at {co}.
`),
  'told.work': framesOf('l.work', `
!grim | I was especially interested to hear that {that}, because {clause}.
!grim | As somebody who {whoDid}, I was especially interested to hear that {that}.
act | You told me that {that}. {Clause}, and I would be glad to bring that experience to {co}.
years | You mentioned that {that}, and I hope that {mynoun} would be of use there.
!grim | You told me that {that}, which interested me all the more because {clause}.
act !past !grim | You mentioned that {that}. {Clause}, so I would love to see that for myself.
language | You mentioned that {that}. {Clause}, and I hope that would be of use.
`),
  'told.plan': framesOf('l.plan', `
- | You told me that {that}; having {having}, I would be glad to be there for it.
years | You mentioned that {that}, and I hope that {mynoun} would be of use when it comes to it.
- | You told me that {that}. As somebody who {whoDid}, I wish you well with it, and I would gladly lend a hand.
- | I was interested to hear that {that}, because {clause}.
act | You mentioned that {that}. {Clause}, and I would be glad to be part of it.
`),
  'told.trouble': framesOf('l.trouble', `
- | You told me that {that}; having {having}, I would be glad to help with it.
- | You told me that {that}. As somebody who {whoDid}, I would be glad to lend a hand with it.
years | You told me that {that}; I hope that {mynoun} would be of some help there.
act | You mentioned that {that}. {Clause}, and I would gladly put that to use there.
act | You mentioned that {that}. {Clause}, and I would gladly do my share.
act | You told me that {that}. {Clause}, so that is a problem I would enjoy working on.
`),
  toldHow: framesOf('l.how', `
- | I was keen to hear {how}, because {clause}.
- | As somebody who {whoDid}, I was keen to hear {how}.
- | I enjoyed hearing {how}, not least because {clause}.
- | Having {having}, I was especially interested to hear {how}.
act | You told me {how}. {Clause}, and I would be glad to bring that experience to {co}.
`),
  topic: framesOf('l.topic', `
- | I enjoyed talking with you about {np}, not least because {clause}.
- | As somebody who {whoDid}, I was glad that we talked about {np}.
- | Having {having}, I was especially interested to talk with you about {np}.
- | I would gladly go on talking about {np} with you, since {clause}.
act | We talked about {np}. {Clause}, and I would be glad to bring that experience to {co}.
years | We talked about {np}, and I hope that {mynoun} would be of use there.
- | It was good to talk with you about {np}, because {clause}.
- | What you told me about {np} interested me all the more because {clause}.
`),
  'topic.trouble': framesOf('l.ttrouble', `
- | We talked about {np}. Having {having}, I would be glad to help with it.
- | As somebody who {whoDid}, I would be glad to lend a hand with {np}.
act | We talked about {np}. {Clause}, and I would gladly put that to use there.
act | You told me about {np}. {Clause}, and I would gladly do my share.
`),
  liked: framesOf('l.liked', `
- | As somebody who {whoDid}, I liked {how}.
- | I liked {how}, not least because {clause}.
`),
}
