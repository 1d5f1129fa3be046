import { framesOf, type Frame } from './frame.ts'

/** What was asked, said or advised, and the qualification that answers it, in one thought. */
export const linkedQuestions: Readonly<Record<string, readonly Frame[]>> = {
  asked: framesOf('l.asked', `
wh 2 | You asked me {x}. {Clause}.
wh 2 | You asked {x}. {Clause}.
wh | You wanted to know {x}. {Clause}.
spare wh | You asked {x}; {clause}.
wh | I liked your question about {x}. {Clause}.
`),
  askedAbout: framesOf('l.about', `
- | You asked about {np}. {Clause}.
- | You asked me about {np}. {Clause}.
spare | You asked about {np}; {clause}.
spare | I was glad of your question about {np}; {clause}.
- | I was glad of your question about {np}. {Clause}.
`),
  opinion: framesOf('l.opinion', `
- | I liked your point that {claim}. {Clause}.
spare | I liked your point that {claim}; {clause}.
- | You said that {claim}. {Clause}, so I would gladly talk more about that.
- | You said that {claim}. {Clause}.
act | You said that {claim}. {Clause}, and I would love to compare notes with you on that.
`),
  quote: framesOf('l.quote', `
- | You said, “{quote}.” {Clause}.
- | You put it well: “{quote}.” {Clause}, and I would love to work that way at {co}.
`),
  advice: framesOf('l.advice', `
- | I liked your advice {inf}. {Clause}.
- | You told me {inf}. {Clause}, and I would be glad to work that way at {co}.
`),
  praised: framesOf('l.praised', `
- | I was glad that you liked {np}. {Clause}, so that was good to hear.
`),
}
