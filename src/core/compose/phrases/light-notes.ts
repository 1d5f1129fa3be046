import { framesOf, type Frame } from './frame.ts'

/** What happened before the writer's own eyes. */
export const scenes = framesOf('li.scene', `
odd 3 | It made me smile that {that}.
- | It has stayed with me that {that}.
- | I will remember that {that}.
`)

/**
 * A note with a light touch, right after the thanks. What is told of the reader is liked; whatever else was told is
 * remembered, which is right for a joke, a picture, a number and a trouble alike.
 */
export const lightNotes: Readonly<Record<string, readonly Frame[]>> = {
  'told.own': framesOf('li.own', `
!grim 3 | I loved hearing that {that}.
!grim 2 | I enjoyed hearing that {that}.
!grim | It was good to hear that {that}.
!grim habit | I love that {that}.
odd 2 | It made me smile that {that}.
grim 2 | Thank you for telling me that {that}.
grim | I appreciated hearing that {that}.
grim | It has stayed with me that {that}.
`),
  'told.common': framesOf('li.common', `
- | It was good to find out that {that}.
- | I was happy to find out that {that}.
- | It was a nice surprise that {that}.
`),
  'told.work': framesOf('li.work', `
bright 3 | I loved hearing that {that}.
bright 3 | I enjoyed hearing that {that}.
bright | It was great to hear that {that}.
bright habit 2 | I love that {that}.
bright odd 2 | It made me smile that {that}.
wanted 6 | You told me that {that}, and I would love to be that person.
wanted 3 | You said that {that}, and I would love to be that person.
plain !wanted 3 | I was interested to hear that {that}.
plain !wanted 2 | It was interesting to hear that {that}.
plain !wanted | It was useful to hear that {that}.
plain !wanted | Thank you for telling me that {that}.
loss 6 | I was sorry to hear that {that}.
grim !loss 2 | I appreciated hearing that {that}.
grim !loss | You told me that {that}, and that has stayed with me.
`),
  'told.plan': framesOf('li.plan', `
wanted 6 | You told me that {that}, and I would love to be that person.
wanted 3 | You said that {that}, and I would love to be that person.
!wanted 2 | I was interested to hear that {that}.
!wanted 2 | It was good to hear that {that}.
!wanted | You told me that {that}, and I hope it goes well.
`),
  'told.trouble': framesOf('li.trouble', `
!loss 3 | You told me that {that}, and I would be glad to help with that.
!loss 2 | I appreciated hearing that {that}.
!loss | You told me that {that}, and that has stayed with me.
!loss nature | You mentioned that {that}, and that has stayed with me.
loss 6 | I was sorry to hear that {that}.
`),
  opinion: framesOf('li.opinion', `
- 2 | Your point that {claim} has stayed with me.
- | You said that {claim}, and that has stayed with me.
- | I liked your point that {claim}.
- | I was glad you said that {claim}.
`),
  quote: framesOf('li.quote', `
- 2 | “{Quote}” has stayed with me.
- | I keep thinking of your line, “{quote}.”
- 2 | I am still smiling at “{quote}.”
- | I will remember your line, “{quote}.”
`),
  topic: framesOf('li.topic', `
- 2 | Thank you for telling me about {thenp}.
!odd 2 | It was interesting to hear about {thenp}.
- | I keep thinking about {thenp}.
- | I will remember what you told me about {thenp}.
!odd | I was glad to hear about {np}.
odd 6 | I am still smiling at {thenp}.
odd 4 | I will not forget {thenp}.
pictured 3 | I can picture {thenp}.
`),
  'topic.common': framesOf('li.same', `
- | It was good to talk about {np}.
- | I enjoyed talking about {np}.
`),
  'topic.trouble': framesOf('li.ttrouble', `
- | I keep thinking about {thenp}.
- | I have been thinking about {thenp}.
- | What you told me about {thenp} has stayed with me.
`),
  spoken: framesOf('li.spoken', `
odd 6 | It made me smile that {seenthat}.
!odd 3 | I will remember that {seenthat}.
- | {Spoken}.
`),
  advice: framesOf('li.advice', `
- 2 | Your advice {inf} has stayed with me.
- | I will remember your advice {inf}.
- | Thank you, too, for your advice {inf}.
`),
  toldHow: framesOf('li.how', `
- | I loved hearing {how}.
- | I enjoyed hearing {how}.
- | I will remember {how}.
`),
}
