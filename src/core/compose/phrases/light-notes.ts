import { framesOf, type Frame } from './frame.ts'

/** What happened before the writer's own eyes. */
export const scenes = framesOf('li.scene', `
- 2 | I will remember that {that}.
- | It has stayed with me that {that}.
- | It made me smile that {that}.
`)

/**
 * A note with a light touch, right after the thanks. What is told of the reader is liked; whatever else was told is
 * remembered, which is right for a joke, a picture, a number and a trouble alike.
 */
export const lightNotes: Readonly<Record<string, readonly Frame[]>> = {
  'told.own': framesOf('li.own', `
habit 4 | I love that {that}.
habit 2 | I like it that {that}.
!habit !grim 2 | I loved hearing that {that}.
!habit !grim | It was good to hear that {that}.
!habit !grim | I enjoyed hearing that {that}.
odd 2 | It made me smile that {that}.
- | It has stayed with me that {that}.
!grim | I will remember that {that}.
`),
  'told.common': framesOf('li.common', `
- | It was good to find out that {that}.
- | I was happy to find out that {that}.
- | It was a nice surprise that {that}.
`),
  'told.work': framesOf('li.work', `
bright habit 4 | I love that {that}.
bright !past 2 | I love that {that}.
bright odd 2 | It made me smile that {that}.
bright 2 | I loved the picture of {about}.
bright 2 | I can picture {about}.
!bright | I keep thinking about {about}.
- | It has stayed with me that {that}.
bright | I will remember that {that}.
plain | I was interested to hear that {that}.
plain you 2 | It has stayed with me that {that}.
plain people | You told me that {that}, and I can picture it.
bright past | I loved hearing that {that}.
loss 6 | I was sorry to hear that {that}.
grim 2 !loss | I keep thinking about {about}.
grim !loss 0.7 | You told me that {that}, and that has stayed with me.
`),
  'told.plan': framesOf('li.plan', `
- | You told me that {that}, and I hope it goes well.
- | I keep thinking about {about}.
`),
  'told.trouble': framesOf('li.trouble', `
- 2 | I keep thinking about {about}.
- | It has stayed with me that {that}.
- | You told me that {that}, and that has stayed with me.
- | I have been thinking about {about}.
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
- 2 | I keep thinking about {thenp}.
- | I will remember what you told me about {thenp}.
- | I was glad to hear about {np}.
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
