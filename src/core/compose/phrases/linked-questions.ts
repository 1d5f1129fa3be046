import { framesOf, type Frame } from './frame.ts'

/** What was asked, said or advised, and the qualification that answers it, in one thought. */
export const linkedQuestions: Readonly<Record<string, readonly Frame[]>> = {
  asked: framesOf('l.asked', `
act wh !self | You asked me {x}. {Clause}, and that is where I would start.
act to | You asked me {x}. {Clause}, and that is where I would start.
self | You asked me {x}. {Clause}, and there is more to tell.
wh | The question of {x} took me straight back to {memory}, and I would be glad to bring that experience to {co}.
- | When you asked me {x}, I thought at once of {memory}. I would be glad to bring that experience to {co}.
wh !self | You asked me {x}. As somebody who {whoDid}, I would enjoy working out the full answer with you.
wh act !self | You wanted to know {x}, and the best evidence I can offer is that {clause}.
wh | You asked me {x}; what I would draw on first is {memory}.
wh years | You asked me {x}. I would bring {mynoun} to that question, and I would enjoy working on it with you.
wh !self | I have gone on thinking about your question, {x}. Having {having}, I would like to get to a better answer with you.
wh | Your question, {x}, made me look at {eyes} with fresh eyes.
wh language | You asked me {x}. {Clause}, and I would hope to put that to use.
`),
  askedAbout: framesOf('l.about', `
- | You asked about {np}: {clause}, and I would gladly tell you more.
- | I was glad of your question about {np}, which took me back to {memory}.
- | As somebody who {whoDid}, I was glad of your question about {np}, and I would enjoy taking that conversation further.
- | You asked about {np}. What I would draw on there is {memory}.
- | Your question about {np} was a welcome one, because {clause}.
- | When you asked about {np}, I thought of {memory}. I would be glad to bring that experience to {co}.
`),
  opinion: framesOf('l.opinion', `
- | When you said that {claim}, I thought of {memory}.
- | As somebody who {whoDid}, I listened closely when you said that {claim}.
- | Your point that {claim} made me look at {eyes} with fresh eyes.
- | You said that {claim}, and I would like to hold {memory} up against that.
- | I keep coming back to your point that {claim}, not least because {clause}.
- | Having {having}, I would enjoy comparing notes with you on your point that {claim}.
- | Your point that {claim} is one I will keep, as somebody who {whoDid}.
`),
  quote: framesOf('l.quote', `
- | You said, “{quote},” and I thought of {memory}.
- | “{Quote},” you said, and it made me look at {eyes} with fresh eyes.
- | As somebody who {whoDid}, I will remember your line, “{quote}.”
- | Your words, “{quote},” took me back to {memory}.
- | One line of yours will stay with me, “{quote},” not least because {clause}.
`),
  advice: framesOf('l.advice', `
- | Your advice {inf} made me look at {eyes} with fresh eyes.
- | I would like to follow your advice {inf} at {co}, and to build on {memory}.
- | Thank you for the advice {inf}; it made me think of {memory}.
- | As somebody who {whoDid}, I was glad of your advice {inf}.
`),
  praised: framesOf('l.praised', `
- | I was glad that you liked {np}. {Clause}, so it meant a good deal to me.
`),
}
