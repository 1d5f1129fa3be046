import { framesOf } from './frame.ts'

/** To whoever arranged the day: shorter, thanks for the arrangement, no pitch. */
export const coordinator = {
  open: framesOf('k.open', `
- | Thank you for arranging my interview {day} for the {pos}.
- | Thank you for all you did to set up my interview {day} for the {pos}.
- | Many thanks for looking after the arrangements for my interview {day} for the {pos}.
- | I want to thank you for putting together my interview {day} for the {pos}.
- | My interview {day} for the {pos} would not have gone so smoothly without you, and I want to thank you for that.
- | I am grateful to you for everything you arranged {day}, when I came to talk about the {pos}.
- | Thank you for making my interview {day} for the {pos} such an easy day for me.
`),
  meet: framesOf('k.meet', `
met | It was good to meet you, and to have such a smooth day at {co}.
met | It was a pleasure to meet you on the day, and I felt well looked after at {co}.
met | I was glad to meet you in person, too, and to be so well looked after at {co}.
met | Meeting you was a good start to my visit to {co}.
spoke | It was good to be in touch with you, and I felt well looked after by {co}.
spoke | It was a pleasure to deal with you, and it gave me a good first impression of {co}.
spoke | You were my first contact with {co}, and it was a pleasure from the start.
again | It was good to be in touch with you again, and I felt well looked after by {co}.
again | I was glad to be back in touch with you and with {co}.
`),
  helped: framesOf('k.helped', `
- | I am especially grateful to you for {doing}; it made the day easier for me, and I could give all my attention to the conversation.
- | Thank you most of all for {doing}, which was a real help on the day.
- | It was kind of you to go to that trouble, and I want to thank you above all for {doing}.
- | I am grateful to you for {doing}, too; it let me arrive with a clear head.
- | It made a difference to my day, so thank you in particular for {doing}.
- | You thought of what I would need, and I have not forgotten it: thank you for {doing}.
- | It took a worry off my mind, and I thank you for {doing}.
- | Small things matter on such a day: thank you very much for {doing}.
- | Thank you, too, for {doing}; I noticed it, and it helped.
`),
  meetToo: framesOf('k.meet2', `
met | It was good to meet you in person, and to see something of {co}.
met | It was a pleasure to meet you, and to be made welcome at {co}.
met | I was glad that I could meet you as well, and see {co} for myself.
met | Meeting you made {co} feel like a friendly place.
met | It was lovely to put a face to your name at {co}.
spoke | It was good to be in touch with you and with {co}.
spoke | It was a pleasure to be in touch with you, and to hear more of {co}.
spoke | I was glad to have you as my first contact at {co}.
spoke | Dealing with you made {co} feel like a friendly place.
again !phone | It was good to see you again, and to be back in touch with {co}.
`),
  end: framesOf('k.end', `
- | Please pass on my thanks to everybody I met at {co}.
- | If {co} needs anything more from me, please let me know.
- | I would be glad of the chance to see you all again at {co}.
- | Please give my thanks to your colleagues at {co}, too.
- | I hope that I shall be back at {co} before long.
- | I would gladly come back to {co}.
- | Do thank everybody at {co} for me.
- | My thanks go to everybody at {co} who gave me their time, and to you first of all.
`),
  endSpoke: framesOf('k.end2', `
- | Please pass on my thanks to everybody I spoke with at {co}.
- | If {co} needs anything more from me, please let me know.
- | Please give my thanks to your colleagues at {co}, too.
- | My thanks go to everybody at {co} who gave me their time, and to you first of all.
- | I hope that we can meet in person at {co} before long.
- | Do thank everybody at {co} for me.
- | I would gladly come and see {co} one day.
`),
}

/** To a recruiter or a consultant: thanks, what they said, interest, no pitch. */
export const recruiter = {
  open: framesOf('rec.open', `
spoke | It was kind of you to talk with me {day} about the {pos} at {co}; thank you for a conversation I enjoyed.
met | It was kind of you to see me {day} about the {pos} at {co}; thank you for a conversation I enjoyed.
spoke | I came away {day} grateful for all you told me about the {pos} at {co}, and glad to have talked with you.
met | Thank you for meeting me {day} about the {pos} at {co}; it was a pleasure to talk with you.
met | Thank you for your time {day} and for talking with me about the {pos} at {co}; I was glad to meet you.
met | I was glad to meet you {day}, and I want to thank you for our conversation about the {pos} at {co}.
met | Meeting you {day} was a pleasure, and I am grateful for your help with the {pos} at {co}.
met | Many thanks for seeing me {day} about the {pos} at {co}, and for such a pleasant conversation.
spoke | Thank you for speaking with me {day} about the {pos} at {co}; it was a pleasure to talk with you.
spoke | Thank you for your time {day} and for our conversation about the {pos} at {co}; I was glad to speak with you.
spoke | I was glad to speak with you {day}, and I want to thank you for going through the {pos} at {co} with me.
spoke | Talking with you {day} was a pleasure, and I am grateful for your help with the {pos} at {co}.
spoke | Many thanks for the {call} {day} about the {pos} at {co}, and for such a pleasant conversation.
again | Thank you for talking with me again {day} about the {pos} at {co}; it was good to be in touch once more.
again | It was good to speak with you again {day}, and I am grateful for your continued help with the {pos} at {co}.
`),
  offer: framesOf('rec.offer', `
- | If you or {co} need anything more from me, please let me know.
- | I am happy to send anything else that would help with {co}.
- | Please tell me if there is anything that I can add for {co}.
- | Should {co} have any further questions for me, I would be glad to answer them.
- | I can be reached at any time if you or {co} would like to know more.
`),
}

/** No longer interested: thanks all the same, then the withdrawal. */
export const withdrawal = {
  step: framesOf('w.step', `
- | After some thought I have decided to withdraw my application to {co}, and I wanted you to hear it from me promptly.
- | I have thought it over carefully and would like to withdraw from the process at {co}; I wanted to tell you at once.
- | Having thought it over, I have decided not to go further with my application to {co}, and I did not want to keep you waiting.
- | I have decided to withdraw my application to {co}, and I am telling you straight away so that it costs you no more time.
- | I have come to the decision not to continue with my application to {co}, and it seemed right to tell you without delay.
- | It was not an easy choice, but I would like to withdraw my application to {co}, and I wanted to let you know early.
`),
  end: framesOf('w.end', `
- | I wish you and everybody at {co} well, and I hope that you find the right person soon.
- | Thank you again for your time, and my best wishes to you and your colleagues at {co}.
- | I hope that you soon find somebody who is right for the {pos}, and I wish you every success.
- | I was glad of the chance to learn about {co}, and I hope that our paths cross again.
- | I remain grateful for the time you gave me, and I wish {co} all the best.
- | May the {pos} go to somebody who will be happy in it, and may {co} do well.
`),
}

/** Nothing noted: the honest short form. */
export const short = {
  middle: framesOf('sh.mid', `
- | I came away with a clearer idea of the {job}, and of the people I would be working with at {co}.
- | Talking with you helped me to picture the {job}, and what it would be to work at {co}.
- | It was useful to learn more about the {job}, and about {co}.
- | Our conversation gave me a better sense of {co}, and I was glad of it.
- | I left with a better understanding of the {job}, and of what {co} is looking for.
- | I appreciated the chance to hear more about the {job}, and about the way things are done at {co}.
- | After our conversation {co} is no longer just a name to me, and I am grateful for that.
`),
  offer: framesOf('sh.offer', `
- | If there is anything else that {co} would like to know about me, I would be glad to answer it.
- | I would be happy to send anything else that would help {co} to decide.
- | Please let me know if I can tell you or {co} anything more.
- | I would gladly answer whatever else {co} would like to ask.
`),
}

/** For more than seven people: one letter that names them all. */
export const everybody = {
  open: framesOf('e.open', `
- | Thank you for the interview {day} for the {pos}, and please pass my thanks on to everybody I met: {names}.
- | I am grateful for the interview {day} for the {pos}, and I would be glad if you thanked on my behalf everybody who gave me their time: {names}.
- | Would you please pass on my thanks for the interview {day} for the {pos} to everybody who was there, namely {names}?
`),
}
