import { framesOf } from './frame.ts'

/** When they have been silent: thanks, one new point, one clear question, no reproach. */
export const followUp = {
  open: framesOf('f.open', `
- | Thank you again for our conversation {day} about the {pos}.
- | I am still grateful for the time you gave me {day} to talk about the {pos}.
- | Our conversation {day} about the {pos} was a pleasure, and I thank you for it once more.
- | I want to thank you once more for talking with me {day} about the {pos}.
- | Many thanks once again for your time {day}, when we talked about the {pos}.
- | Once more, thank you for the conversation {day} about the {pos}.
- | It was kind of you to talk with me {day} about the {pos}, and I thank you again.
- | Thank you, once again, for making time {day} to talk about the {pos}.
`),
  point: framesOf('f.point', `
- | One thing I would like to add: {clause}.
- | In case it helps, {clause}.
- | There is one thing I would add to our conversation: {clause}.
- | To what you know of me I would add that {clause}.
- | It may help to know that {clause}, and I would be glad to bring that to {co}.
- | One more point, in case it is useful: {clause}.
- | I would like to add that {clause}.
- | You may like to know, too, that {clause}.
`),
  question: framesOf('f.question', `
- | May I ask whether there is any news about the {job} at {co}?
- | Could you tell me when {co} expects to decide?
- | Would you let me know how things stand with the {job} at {co}?
- | May I ask where {co} is with its decision?
- | Could you tell me whether the {job} at {co} is still open?
- | Would you tell me when I might hear from {co}?
- | May I ask when I might expect to hear from {co}?
- | Could you let me know what comes next at {co}, and when?
`),
  patience: framesOf('f.patience', `
- | I know that such decisions take time, and a single line would be very welcome.
- | These things take the time they take, and I will be glad to hear from you whenever it suits.
- | Whatever the answer is, I would be glad to have it from you.
- | I understand that there is much to weigh, and a short line would be enough.
- | You will have plenty else to do, so a line is all I ask.
- | Please take whatever time you need; I look forward to hearing from you.
- | I can well wait if you need longer, and I look forward to your answer.
- | There is no need for a long answer; a line would do, and I look forward to it.
`),
}

/** After a rejection: thanks, what was learned if anything was entered, open to later, no argument. */
export const afterRejection = {
  open: framesOf('x.open', `
- | Thank you for considering me for the {pos}, and for the time you gave me {day}.
- | Thank you for our conversation {day}, and for considering me for the {pos}.
- | I want to thank you for the time you gave me {day}, and for considering me for the {pos}.
- | Many thanks for talking with me {day} about the {pos}, and for considering me.
- | I am grateful that you considered me for the {pos}, and for our conversation {day}.
- | Although the answer was no, I want to thank you for our conversation {day} about the {pos}.
- | It was kind of you to give me your time {day}, and I thank you for considering me for the {pos}.
- | My thanks for your time {day}, and for considering me for the {pos}.
`),
  decision: framesOf('x.decision', `
- | I am sorry that it will not be {co} this time, and I respect your decision.
- | Of course I would have liked to join {co}, and I understand your decision.
- | It would have been a pleasure to work at {co}, and I respect the choice that was made.
- | I had hoped to join {co}, and I accept your decision.
- | I would have enjoyed working at {co}, and I respect the way it has turned out.
- | I accept the decision, of course, even though I would have liked to work at {co}.
- | It is a pity that it was not to be {co} this time, and I understand.
- | I would gladly have come to {co}, and I respect your decision.
`),
  learnedThat: framesOf('x.that', `
- | I learned from our conversation that {lthat}, and I am grateful for that.
- | One thing I learned from talking with you is that {lthat}.
- | Talking with you, I learned that {lthat}, and I thank you for it.
- | I am glad to have learned from you that {lthat}.
`),
  learnedHow: framesOf('x.how', `
- | I learned from our conversation {lhow}, and I am grateful for that.
- | One thing I learned from talking with you is {lhow}.
- | Talking with you, I learned {lhow}, and I thank you for it.
- | I am glad to have learned from you {lhow}.
`),
  learnedAbout: framesOf('x.about', `
- | I learned something about {lnp} from our conversation, and I am grateful for that.
- | Talking with you, I learned something about {lnp}, and I thank you for it.
- | I am glad of what I learned from you about {lnp}.
- | What I learned from you about {lnp} interested me very much.
`),
  later: framesOf('x.later', `
- | If another position comes up at {co}, I would be glad to hear of it.
- | Should something suitable come up at {co} later, I would gladly apply again.
- | I would be happy to be considered again at {co}.
- | I would very much like to talk again if {co} is looking for somebody one day.
- | If there is a fitting opening at {co} another time, please think of me.
- | Please keep me in mind at {co} for the future.
- | I am still interested in {co}, and I would be glad to hear of other openings.
- | I would welcome the chance to talk with {co} again another year.
`),
  wish: framesOf('x.wish', `
- | I wish you and your colleagues all the best.
- | My best wishes to you and to everybody there.
- | I hope that whoever takes on the {job} will be happy in it.
- | All good wishes to you and your team.
- | I hope that our paths cross again, and I wish you every success.
- | I hope that the {job} and whoever takes it on suit each other well.
- | With that, I wish you well.
- | I hope that you find just the right person for the {job}, and I wish you well.
`),
}
