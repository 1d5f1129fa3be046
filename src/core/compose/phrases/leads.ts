import { framesOf, type Frame } from './frame.ts'

/** A note and the qualification that answers it, in one thought. `memory` is the qualification as a thing one can think of. */
export const linked: Readonly<Record<string, readonly Frame[]>> = {
  asked: framesOf('l.asked', `
- | When you asked me {x}, I thought of {memory}. I would be glad to bring that experience to {co}.
- | You asked me {x}. Having {having}, I would enjoy working out the full answer with you.
- | You asked me {x}. {Clause}, and that is where I would start.
- | You wanted to know {x}, and the best evidence I can offer is that {clause}.
- | Your question, {x}, took me straight back to {memory}. I would like to put that experience to use at {co}.
- | You asked me {x}; what I would bring to it first is the experience of {qdoing}.
- | I liked being asked {x}, because {clause} and I have cared about the question ever since.
`.replace(/^- \| I liked being asked .*\n/m, '')),
  askedAbout: framesOf('l.about', `
- | I was glad of your question about {np}: {clause}, and I would gladly tell you more.
- | You asked about {np}, and I thought of {memory}. I would be glad to bring that experience to {co}.
- | You asked about {np}. Having {having}, I would enjoy taking that conversation further.
- | On {np}, which you asked about, I can add that {clause}.
`),
  'told.own': framesOf('l.own', `
- | I enjoyed hearing that {that}, not least because {clause}.
- | When you told me that {that}, I thought of {memory}.
- | Hearing that {that} took me back to {memory}.
- | It meant something to me to hear that {that}, since {clause}.
`),
  'told.common': framesOf('l.common', `
- | I was glad to find that {that}. {Clause}, so we had something in common from the start.
- | It was good to hear that {that}, and it took me straight back to {memory}.
- | When you told me that {that}, I thought at once of {memory}.
`),
  'told.work': framesOf('l.work', `
- | I was interested to hear that {that}, because {clause}.
- | When you told me that {that}, I thought of {memory}.
- | You told me that {that}. Having {having}, I hope I could be useful there early on.
- | Hearing that {that} made me think of {memory}, and I would be glad to bring that experience to {co}.
- | You mentioned that {that}, and I hope that {noun} would be of use there.
- | You told me that {that}. With {noun}, I would be glad to play my part in that.
`),
  'told.plan': framesOf('l.plan', `
- | You told me that {that}. Having {having}, I would be glad to be there for it.
- | I was interested to hear that {that}, because {clause} and would gladly lend a hand.
- | You mentioned that {that}, and I hope that {noun} would be of use when it comes to it.
- | When you told me that {that}, I thought of {memory}; I would be glad to be part of it.
`),
  'told.trouble': framesOf('l.trouble', `
- | You told me that {that}. Having {having}, I would be glad to help with it.
- | You mentioned that {that}, and I would like to help: {clause}.
- | When you told me that {that}, I thought of {memory}. I would gladly lend a hand.
- | You told me that {that}; I hope that {noun} would be of some help there.
`),
  toldHow: framesOf('l.how', `
- | I was keen to hear {how}, because {clause}.
- | Hearing {how} took me back to {memory}.
- | I enjoyed hearing {how}, not least because {clause}.
- | Hearing {how} made me think of {memory}, and I would be glad to bring that experience to {co}.
- | Having {having}, I was especially interested to hear {how}.
`),
  opinion: framesOf('l.opinion', `
- | When you said that {claim}, I thought of {memory}.
- | Your point that {claim} made me think of {memory}, and I would enjoy comparing notes with you.
- | Having {having}, I would enjoy hearing more about your view that {claim}.
- | You said that {claim}. {Clause}, so I listened closely.
- | Your point that {claim} has stayed with me, not least because {clause}.
`),
  quote: framesOf('l.quote', `
- | You said, “{quote},” and I thought of {memory}.
- | “{Quote}” is a line of yours that I will remember, not least because {clause}.
- | Your words, “{quote},” took me back to {memory}.
`),
  topic: framesOf('l.topic', `
- | I enjoyed talking with you about {np}, not least because {clause}.
- | Our conversation about {np} took me back to {memory}.
- | Having {having}, I was especially interested in what you told me about {np}.
- | What you told me about {np} was of particular interest to me, because {clause}.
- | When you spoke about {np}, I thought of {memory}, and I would be glad to bring that experience to {co}.
`),
  'topic.trouble': framesOf('l.ttrouble', `
- | Having {having}, I would be glad to help with {np}.
- | You told me about {np}, and I would like to help: {clause}.
- | When you told me about {np}, I thought of {memory}. I would gladly lend a hand.
`),
  advice: framesOf('l.advice', `
- | Your advice {inf} made me think of {memory}.
- | I will remember your advice {inf}. It took me back to {memory}, and I would be glad to bring that experience to {co}.
- | Thank you for the advice {inf}. Having {having}, I have every reason to follow it.
`.replace(/^- \| Thank you for the advice \{inf\}\. Having.*\n/m, '')),
  praised: framesOf('l.praised', `
- | Your kind words about {np} meant a lot to me, because {clause}.
`),
}

/** A lead note without a qualification: it still ends in an offer, a wish or an interest, never in nothing. */
export const plain: Readonly<Record<string, readonly Frame[]>> = {
  asked: framesOf('p.asked', `
- | You asked me {x}, and I would enjoy working on questions like that one.
- | I liked being asked {x}; it is the kind of question I would hope to meet in this {job}.
- | You asked me {x}, and I would gladly come back to it with you.
- | You wanted to know {x}. I enjoyed thinking about it, and I would be happy to take the conversation further.
- | Being asked {x} made me think, and I would be glad to go on with that conversation.
`),
  'told.work': framesOf('p.work', `
- | I was interested to hear that {that}, and I would enjoy hearing more about it.
- | You told me that {that}, which made the work much more real to me.
- | It helped me to hear that {that}; it is good to know more about the work as it is.
- | I liked hearing that {that}, and I would be glad to see it for myself.
`),
  'told.plan': framesOf('p.plan', `
- | You told me that {that}; I hope it goes well, and I would be glad to be there for it.
- | I was interested to hear that {that}, and I would like to be part of it.
- | You mentioned that {that}. I wish you every success with it, and I would be happy to lend a hand.
`),
  'told.trouble': framesOf('p.trouble', `
- | You told me that {that}. I hope it gets easier soon, and I would gladly lend a hand.
- | You mentioned that {that}, and I would be glad to help where I can.
- | You were open with me that {that}; I wish you luck with it, and I would be happy to help.
`),
  opinion: framesOf('p.opinion', `
- | You said that {claim}, and I would enjoy hearing more of your thinking on that.
- | Your point that {claim} gave me something to think about, and I will keep it in mind.
- | I have been thinking about your point that {claim}, and I would like to hear more about it one day.
`),
  topic: framesOf('p.topic', `
- | I enjoyed our conversation about {np}, and I would gladly go on with it.
- | What you told me about {np} made the work much more real to me.
- | I was glad that we talked about {np}; I would like to learn more about it from you.
`),
}
