import { framesOf, type Frame } from './frame.ts'

/** What was asked, and the experience that an answer would draw on, though the two share no word. */
export const drawnOn: readonly Frame[] = framesOf('d.asked', `
act !who | You asked me {x}. {Clause}, and I would draw on that.
act !who | You asked me {x}. {Clause}, and my answer would start from there.
act | You wanted to know {x}; {clause}, and I would draw on that.
act wh | On your question about {x}: {clause}, and I would start from that.
act !who | You asked me {x}; {clause}, and I would answer from that experience.
act would !who | You asked me {x}. {Clause}, and I would begin with what I know from that.
0.4 !who | You asked me {x}; there I would draw on {memory}.
years !who | You asked me {x}. {Clause}, and I would draw on those years.
years !who | You asked me {x}. {Clause}, and that is where my answer would begin.
years | You wanted to know {x}; {clause}, and I would draw on that.
years wh | On your question about {x}: {clause}, and I would start from that.
years 0.4 !who | You asked me {x}; there I would draw on {mynoun}.
habit !who | You asked me {x}. {Clause}, so it is a question I would enjoy answering in practice.
`)

/** What was asked, said or advised, and the qualification that answers it, in one thought. */
export const linkedQuestions: Readonly<Record<string, readonly Frame[]>> = {
  asked: framesOf('l.asked', `
act wh would !self !who | You asked me {x}. {Clause}, and that is where I would start.
act wh would !self !who | You asked me {x}. {Clause}, and I would begin with what I know from that.
act wh !would !self !who | You asked me {x}. {Clause}, so I would gladly say more about it.
act to !who | You asked me {x}. {Clause}, and that is where I would start.
self !who | You asked me {x}. {Clause}, and there is more to tell.
wh !self act !who | You asked me {x}. {Clause}, and I would draw on that first.
wh act would !self | You wanted to know {x}, and the best evidence I can offer is that {clause}.
wh !who | You asked me {x}; what I would draw on first is {memory}.
wh years !who | You asked me {x}. {Clause}, and I would draw on that first.
wh language !who | You asked me {x}. {Clause}, and I would hope to put that to use.
!who | I was glad that you asked me {x}, not least because {clause}.
`),
  askedAbout: framesOf('l.about', `
- | You asked about {np}: {clause}, and I would gladly tell you more.
- | As somebody who {whoDid}, I was glad of your question about {np}, and I would enjoy taking that conversation further.
- | You asked about {np}. What I would draw on there is {memory}.
- | Your question about {np} was a welcome one, because {clause}.
act | You asked about {np}. {Clause}, and I would be glad to bring that experience to {co}.
`),
  opinion: framesOf('l.opinion', `
- | As somebody who {whoDid}, I was glad of your point that {claim}.
- | I liked your point that {claim}, not least because {clause}.
- | Having {having}, I would enjoy comparing notes with you on your point that {claim}.
- | You said that {claim}. {Clause}, so I would gladly talk more about it.
- | Your point that {claim} interested me all the more because {clause}.
`),
  quote: framesOf('l.quote', `
- | As somebody who {whoDid}, I liked your line, “{quote}.”
- | I liked your line, “{quote},” not least because {clause}.
- | You said, “{quote}.” Having {having}, I would be glad to work by that.
- | You put it well: “{quote}.” {Clause}, and I would be glad to work that way at {co}.
`),
  advice: framesOf('l.advice', `
- | I would like to follow your advice {inf} at {co}, and to build on {memory}.
- | As somebody who {whoDid}, I was glad of your advice {inf}.
- | I was glad of your advice {inf}, not least because {clause}.
`),
  praised: framesOf('l.praised', `
- | I was glad that you liked {np}; {clause}, so your words were very welcome.
`),
}
