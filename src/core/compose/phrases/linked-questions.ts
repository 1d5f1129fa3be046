import { framesOf, type Frame } from './frame.ts'

/** What was asked, and the experience that an answer would draw on, though the two share no word. */
export const drawnOn: readonly Frame[] = framesOf('d.asked', `
act | You asked {x}. For an answer I would go back to {memory}, and I would gladly talk you through it.
act | You asked me {x}. {Clause}, and that is where I would look for the answer first.
act | You asked {x}. The nearest I can offer from my own work is {memory}.
act | You wanted to know {x}. {Clause}, so that is where my answer would start.
act | You asked me {x}. My answer would start with {memory}.
act wh 0.5 | Your question about {x} is one I would like to answer properly, and I would start from {memory}.
act | You asked {x}. {Clause}, and I would go by that.
years | You asked {x}. I would answer that from {noun}.
years | You asked me {x}. {Clause}, and that is where I would look for the answer first.
years | You wanted to know {x}. {Clause}, so that is where my answer would start.
years how 0.7 | You asked {x}. With {behind} behind me, I could talk about that for a while.
years wh 0.5 | Your question about {x} is one I would like to answer properly, and I would start from {mynoun}.
habit | You asked me {x}. {Clause}, so that is where my answer would start.
`)

/** What was asked, said or advised, and the qualification that answers it, in one thought. */
export const linkedQuestions: Readonly<Record<string, readonly Frame[]>> = {
  asked: framesOf('l.asked', `
act wh would !self | You asked me {x}. {Clause}, and that is where I would start.
act wh !self | You asked {x}. For an answer I would go back to {memory}, and I would gladly talk you through it.
act wh !self | You asked me {x}. {Clause}, and I would go by that.
act wh !self | You wanted to know {x}. {Clause}, so that is where my answer would start.
act wh would !self | You asked {x}. The best answer I have is {memory}.
act to | You asked me {x}. {Clause}, and that is where I would start.
self | You asked {x}. {Clause}, and there is more to tell.
self | You asked me {x}. The short answer is that {clause}.
wh years !self | You asked {x}. I would answer that from {noun}.
wh years | You asked me {x}. {Clause}, so that is where my answer would start.
wh language | You asked me {x}. {Clause}, and I would hope to use that.
- | I was glad that you asked {x}, because {clause}.
`),
  askedAbout: framesOf('l.about', `
- | You asked about {np}. {Clause}, and I would gladly tell you more.
- | You asked me about {np}. What I would draw on there is {memory}.
- | I was glad of your question about {np}, because {clause}.
act | You asked about {np}. {Clause}, and I would love to bring that to {co}.
`),
  opinion: framesOf('l.opinion', `
- | I liked your point that {claim}, not least because {clause}.
- | You said that {claim}. {Clause}, so I would gladly talk more about that.
- | Your point that {claim} interested me, because {clause}.
act | You said that {claim}. {Clause}, and I would love to compare notes with you on that.
- | As someone who {whoDid}, I liked your point that {claim}.
`),
  quote: framesOf('l.quote', `
- | As someone who {whoDid}, I liked your line, “{quote}.”
- | I liked your line, “{quote},” not least because {clause}.
- | You put it well: “{quote}.” {Clause}, and I would love to work that way at {co}.
- | You said, “{quote}.” {Clause}, so I liked that very much.
`),
  advice: framesOf('l.advice', `
- | As someone who {whoDid}, I was glad of your advice {inf}.
- | I was glad of your advice {inf}, not least because {clause}.
- | You told me {inf}. {Clause}, and I would be glad to work that way at {co}.
`),
  praised: framesOf('l.praised', `
- | I was glad that you liked {np}; {clause}, so that was good to hear.
`),
}
