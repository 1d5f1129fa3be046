import { framesOf, type Frame } from './frame.ts'

/** What was told or talked about, and the qualification that belongs to it, in one thought. */
export const linkedNews: Readonly<Record<string, readonly Frame[]>> = {
  'told.own': framesOf('l.own', `
- | I enjoyed hearing that {that}, not least because {clause}.
- | When you told me that {that}, I thought of {memory}.
- | Hearing that {that} took me back to {memory}.
- | As somebody who {whoDid}, I enjoyed hearing that {that}.
- | It meant something to me to hear that {that}, since {clause}.
- | You told me that {that}, and it made me look at {eyes} with fresh eyes.
`),
  'told.common': framesOf('l.common', `
- | I was glad to hear that {that}. It made {memory} feel like a good beginning.
- | When you told me that {that}, I thought at once of {memory}.
- | As somebody who {whoDid}, I was glad to find that {that}.
- | It was good to hear that {that}; {clause}, so we had something in common from the start.
language | It was good to hear that {that}. {Clause}, and I would be glad to put that to use at {co}.
`),
  'told.work': framesOf('l.work', `
- | I was especially interested to hear that {that}, because {clause}.
- | As somebody who {whoDid}, I was especially interested to hear that {that}.
- | When you told me that {that}, I thought of {memory}. I would be glad to bring that experience to {co}.
years | You mentioned that {that}, and I hope that {mynoun} would be of use there.
- | Having {having}, I was struck to hear that {that}.
- | Hearing that {that} made me look at {eyes} with fresh eyes.
- | You told me that {that}, which interested me all the more because {clause}.
language | You mentioned that {that}. {Clause}, and I hope that would be of use.
`),
  'told.plan': framesOf('l.plan', `
- | You told me that {that}; having {having}, I would be glad to be there for it.
years | You mentioned that {that}, and I hope that {mynoun} would be of use when it comes to it.
- | When you told me that {that}, I thought of {memory}; I would be glad to be part of it.
- | You told me that {that}. As somebody who {whoDid}, I wish you a smooth road with it, and I would gladly lend a hand.
- | I was interested to hear that {that}, because {clause}.
`),
  'told.trouble': framesOf('l.trouble', `
- | You told me that {that}; having {having}, I would be glad to help with it.
- | You told me that {that}. As somebody who {whoDid}, I would be glad to lend a hand with it.
- | When you told me that {that}, I thought of {memory}, and I would like to help.
years | You told me that {that}; I hope that {mynoun} would be of some help there.
act | You mentioned that {that}, and I would like to help: {clause}.
`),
  toldHow: framesOf('l.how', `
- | I was keen to hear {how}, because {clause}.
- | As somebody who {whoDid}, I was keen to hear {how}.
- | Hearing {how} took me back to {memory}.
- | Hearing {how} made me look at {eyes} with fresh eyes.
- | I enjoyed hearing {how}, not least because {clause}.
- | Having {having}, I was especially interested to hear {how}.
- | When you told me {how}, I thought of {memory}. I would be glad to bring that experience to {co}.
`),
  topic: framesOf('l.topic', `
- | I enjoyed talking with you about {np}, not least because {clause}.
- | As somebody who {whoDid}, I was glad that we talked about {np}.
- | Our conversation about {np} took me back to {memory}.
- | When we talked about {np}, I thought of {memory}. I would be glad to bring that experience to {co}.
- | Having {having}, I was especially interested to talk with you about {np}.
- | Talking with you about {np} made me look at {eyes} with fresh eyes.
- | I would gladly go on talking about {np} with you, since {clause}.
`),
  'topic.trouble': framesOf('l.ttrouble', `
- | We talked about {np}. Having {having}, I would be glad to help with it.
- | As somebody who {whoDid}, I would be glad to lend a hand with {np}.
- | When we talked about {np}, I thought of {memory}, and I would like to help.
act | We talked about {np}, and I would like to help: {clause}.
`),
  liked: framesOf('l.liked', `
- | I liked {how}, and it made me look at {eyes} with fresh eyes.
- | As somebody who {whoDid}, I liked {how}.
`),
}
