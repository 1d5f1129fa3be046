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
- | I was glad of your question about {np}; {clause}.
`),
  opinion: framesOf('l.opinion', `
- | I liked your point that {claim}; {clause}.
- | You said that {claim}. {Clause}, so I would gladly talk more about that.
- | You said that {claim}. {Clause}.
act | You said that {claim}. {Clause}, and I would love to compare notes with you on that.
few | As someone who {whoDid}, I liked your point that {claim}.
`),
  quote: framesOf('l.quote', `
few | As someone who {whoDid}, I liked your line, “{quote}.”
- | You said, “{quote}.” {Clause}.
- | You put it well: “{quote}.” {Clause}, and I would love to work that way at {co}.
`),
  advice: framesOf('l.advice', `
few | As someone who {whoDid}, I was glad of your advice {inf}.
- | I liked your advice {inf}; {clause}.
- | You told me {inf}. {Clause}, and I would be glad to work that way at {co}.
`),
  praised: framesOf('l.praised', `
- | I was glad that you liked {np}; {clause}, so that was good to hear.
`),
}
