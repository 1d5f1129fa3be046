import { framesOf, type Frame } from './frame.ts'

/** A note as a sentence of its own, beside the opening or after it. Keyed by kind, or kind and matter. */
export const notes: Readonly<Record<string, readonly Frame[]>> = {
  asked: framesOf('n.asked', `
- | You asked me {x}, which I enjoyed.
wh | I liked your question, {x}.
wh | Your question, {x}, has kept me thinking.
- | It was good to be asked {x}.
- | I liked being asked {x}.
- | You asked me {x}, and I enjoyed thinking it through with you.
- | I was glad that you asked me {x}.
- | Being asked {x} was one of the best moments of our conversation.
- | I appreciated being asked {x}, and I would gladly come back to it with you.
`),
  askedAbout: framesOf('n.about', `
- | Thank you, too, for asking about {np}.
- | I was glad of your question about {np}.
- | I appreciated your interest in {np}.
- | It was good of you to ask about {np}.
`),
  requested: framesOf('n.requested', `
- | I have not forgotten {np} you asked for.
- | I have made a note of {np} you asked for.
- | As for {np} you asked for, I have it in mind.
`),
  'told.own': framesOf('n.own', `
- | I enjoyed hearing that {that}.
- | I was glad you told me that {that}.
- | I liked learning that {that}.
- | I especially enjoyed hearing that {that}.
- | Hearing that {that} was one of the best parts of our conversation.
- | I will remember your telling me that {that}.
`),
  'told.common': framesOf('n.common', `
- | It was good to find out that {that}.
- | I was happy to hear that {that}.
- | I enjoyed discovering that {that}.
warm | It made me smile to hear that {that}.
- | I did not expect to find that {that}, and I was glad of it.
`),
  'told.work': framesOf('n.work', `
- | I came away glad to know that {that}.
- | You told me that {that}, and I enjoyed that part of our conversation very much.
- | One thing I shall remember is that {that}.
- | I was interested to hear that {that}.
- | It was good to hear that {that}.
- | I liked hearing that {that}.
- | It helped me to learn that {that}.
- | Hearing that {that} made the work much more real to me.
`),
  'told.plan': framesOf('n.plan', `
- | I was interested to hear that {that}, and I hope it goes well.
- | You mentioned that {that}; I wish you every success with it.
- | It was good to hear that {that}, and I would be glad to see how it turns out.
- | I liked hearing that {that}, and I hope all goes to plan.
`),
  'told.trouble': framesOf('n.trouble', `
- | You told me that {that}, and I wish you luck with it.
- | I was sorry to hear that {that}, and I hope it gets easier soon.
- | You mentioned that {that}; I hope that a good answer turns up.
- | You told me openly that {that}, and I wish you well with it.
`),
  toldHow: framesOf('n.how', `
- | I enjoyed hearing {how}.
- | It was interesting to hear {how}.
- | I learned a good deal from hearing {how}.
- | I was glad to hear from you {how}.
- | Hearing {how} was a highlight of our conversation.
`),
  opinion: framesOf('n.opinion', `
- | Your point that {claim} has stayed with me.
- | You said that {claim}, and I keep coming back to it.
- | I will remember your point that {claim}.
- | I liked your view that {claim}.
- | I have been thinking about your point that {claim}.
`),
  quote: framesOf('n.quote', `
- | You said, “{quote},” and I keep coming back to it.
- | I wrote down one line of yours: “{quote}.”
- | Your words, “{quote},” have stayed with me.
- | “{Quote}” is a line of yours that I will remember.
`),
  topic: framesOf('n.topic', `
- | I enjoyed our conversation about {np}.
- | I was glad that we talked about {np}.
- | I learned a good deal from what you told me about {np}.
- | I liked hearing about {np}.
- | Our talk about {np} was a highlight for me.
`),
  'topic.common': framesOf('n.same', `
- | It was fun to come across {np}.
- | I was happy to find {np}.
- | It was good to come across {np}.
`),
  'topic.trouble': framesOf('n.ttrouble', `
- | I have been thinking about {np}, and I hope it is put right before long.
- | Thank you, too, for being open with me about {np}.
- | I wish you luck with {np}.
`),
  advice: framesOf('n.advice', `
- | I will remember your advice {inf}.
- | Thank you for the advice {inf}; I will keep it in mind.
- | Your advice {inf} has stayed with me.
- | I was glad of your advice {inf}.
`),
  praised: framesOf('n.praised', `
- | I was glad that you liked {np}.
- | It meant a lot to me that you liked {np}.
- | It was kind of you to say what you did about {np}.
- | Thank you for your kind words about {np}.
`),
  saidOfMe: framesOf('n.ofme', `
- | I was glad to hear that {that}.
- | It was kind of you to tell me that {that}.
- | It was good to hear that {that}.
- | It made my day to hear that {that}.
`),
  thanks: framesOf('n.thanks', `
- | Thank you, too, for {doing}.
- | I am especially grateful to you for {doing}.
- | I also want to thank you for {doing}.
- | Thank you most of all for {doing}.
`),
  shared: framesOf('n.shared', `
- | I enjoyed {doing}.
- | One of the best parts for me was {doing}.
- | I was glad of the chance of {doing}.
`),
  disagreed: framesOf('n.disagreed', `
- | I enjoyed our disagreement about {np} as much as anything we agreed on.
- | Disagreeing with you about {np} was the part I enjoyed most.
- | I enjoyed disagreeing with you about {np}.
- | Our friendly disagreement about {np} has stayed with me.
`),
  'disagreed.enjoyed': framesOf('n.disagreed2', `
- | We disagreed about {np}, and I was glad that you enjoyed it, because I did too.
- | I was glad that you enjoyed our disagreement about {np} as much as I did.
- | It is rare to disagree with somebody and to have both enjoyed it, as we did about {np}.
`),
  laughed: framesOf('n.laughed', `
- | I enjoyed laughing with you about {np}.
- | It was good to laugh with you about {np}.
- | I will not soon forget laughing with you about {np}.
`),
  liked: framesOf('n.liked', `
- | I liked {how}.
- | I really liked {how}.
- | One thing I liked very much is {how}.
`),
  toldThem: framesOf('n.them', `
- | I was glad to be able to tell you about {np}.
- | I enjoyed telling you about {np}.
- | Thank you for listening to what I had to say about {np}.
`),
  witnessed: framesOf('n.seen', `
- | I will remember that {that}.
- | It has stayed with me that {that}.
- | I have not forgotten that {that}.
`),
  admired: framesOf('n.admired', `
- | {Np} has stayed with me.
- | I was struck by {np}.
- | I will remember {np}.
`),
  spoken: framesOf('n.line', `
- | {Line}
`),
}
