import { framesOf, type Frame } from './frame.ts'

/** What was asked, said or advised, and the qualification that answers it, in one thought. */
export const linkedQuestions: Readonly<Record<string, readonly Frame[]>> = {
  asked: framesOf('l.asked', `
wh 2 | You asked me {x}. {Clause}.
wh 2 | You asked {x}; {clause}.
wh | You wanted to know {x}. {Clause}.
wh | I liked your question about {x}; {clause}.
act to | You asked me {x}; {clause}.
`),
  askedAbout: framesOf('l.about', `
- | You asked about {np}; {clause}.
- | You asked me about {np}. {Clause}.
- | I was glad of your question about {np}, because {clause}.
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
