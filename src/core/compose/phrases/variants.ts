import { framesOf } from './frame.ts'

/** To whoever arranged the day: shorter, thanks for the arrangement, no pitch. */
export const coordinator = {
  open: framesOf('k.open', `
- | Thank you for arranging my interview {day} for the {pos}.
- | Thank you for all you did to set up my interview {day} for the {pos}.
- | Many thanks for looking after my interview {day} for the {pos}.
- | I wanted to thank you for putting together my interview {day} for the {pos}.
- | Thank you for everything you arranged for my interview {day} for the {pos}.
- | Thank you for setting up my interview {day} for the {pos}.
`),
  meet: framesOf('k.meet', `
met | It was good to meet you, and to meet your colleagues at {co}.
met | It was a pleasure to meet you as well as your colleagues at {co}.
met | I was glad to meet you in person, too, and everybody else at {co}.
met | I enjoyed meeting you and your colleagues at {co}.
spoke | It was good to be in touch with you and with {co}.
spoke | It was a pleasure to deal with you and with your colleagues at {co}.
spoke | I was glad to have you as my contact at {co}.
again | It was good to be in touch with you again, and with {co}.
again | I was glad to be back in touch with you and with {co}.
`),
  helped: framesOf('k.helped', `
- | I am especially grateful to you for {doing}.
- | Thank you most of all for {doing}, which was thoughtful of you.
- | It was kind of you to go to that trouble, and I want to thank you above all for {doing}.
- | I am grateful to you for {doing}, too.
- | I want to thank you in particular for {doing}.
- | It was considerate of you, so let me thank you for {doing}.
- | Thank you very much, too, for {doing}.
- | Thank you, too, for {doing}; that was kind of you.
`),
  meetToo: framesOf('k.meet2', `
met | It was good to meet you in person, and your colleagues at {co} as well.
met | It was a pleasure to meet you and everybody else at {co}.
met | I was glad that I could meet you as well as the others at {co}.
met | I enjoyed meeting you and your colleagues at {co}.
spoke | It was good to be in touch with you and with {co}.
spoke | It was a pleasure to be in touch with you, and to hear more of {co}.
spoke | I was glad to have you as my contact at {co}.
again !phone | It was good to see you again, and to be back in touch with {co}.
again | I was glad to be in touch with you again, and with {co}.
`),
  end: framesOf('k.end', `
- | Please pass on my thanks to everybody I met at {co}.
- | If {co} needs anything more from me, please let me know.
- | I would love to see you all again at {co}.
- | Please give my thanks to your colleagues at {co}, too.
- | I hope to be back at {co} before long.
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
met | Thank you for meeting me {day} about the {pos} at {co}; it was a pleasure to talk with you.
met | Thank you for your time {day}, and for telling me more about the {pos} at {co}.
met | Many thanks for seeing me {day} about the {pos} at {co}; I enjoyed our conversation.
met | It was good to meet you {day}, and to talk about the {pos} at {co}; thank you for your time.
met | I wanted to thank you for our conversation {day} about the {pos} at {co}.
met warm | Thanks so much for meeting me {day} and for taking me through the {pos} at {co}.
spoke | Thank you for speaking with me {day} about the {pos} at {co}; it was a pleasure.
spoke | Thank you for your time {day}, and for telling me more about the {pos} at {co}.
spoke | Many thanks for the {call} {day} about the {pos} at {co}; I enjoyed our conversation.
spoke | It was good to talk with you {day} about the {pos} at {co}; thank you for your time.
spoke | I wanted to thank you for going through the {pos} at {co} with me {day}.
spoke warm | Thanks so much for the {call} {day}, and for taking me through the {pos} at {co}.
again | Thank you for talking with me again {day} about the {pos} at {co}; it was good to be in touch once more.
again | Thank you for all your help {day} with the {pos} at {co}; it was good to speak with you again.
`),
  offer: framesOf('rec.offer', `
- | If you or {co} need anything more from me, please let me know.
- | I am happy to send anything else that would help {co}.
- | If {co} has any further questions for me, I would be glad to answer them.
- | You can reach me at any time if you or {co} would like to know more.
- | Please tell me if I can add anything for {co}.
- | If there is anything else I can do from my side for {co}, just say so.
`),
}

/** No longer interested: thanks all the same, then the withdrawal. */
export const withdrawal = {
  step: framesOf('w.step', `
- | After some thought I have decided to withdraw my application to {co}, and I wanted you to hear it from me first.
- | I would like to withdraw from the process at {co}, and I wanted to tell you at once.
- | I have decided not to go further with my application to {co}, and I did not want to keep you waiting.
- | I have decided to withdraw my application to {co}, and I am telling you straight away so that it costs you no more time.
- | I have decided not to go on with my application to {co}, and it seemed right to tell you without delay.
- | I am also writing to withdraw my application to {co}; I wanted to let you know early.
`),
  end: framesOf('w.end', `
- | I wish you and everybody at {co} well, and I hope that you find the right person soon.
- | Thank you again for your time, and my best wishes to you and your colleagues at {co}.
- | I hope that you soon find somebody who is right for the {pos}, and I wish you every success.
- | I was glad of the chance to get to know {co}, and I hope that our paths cross again.
- | I am grateful for the time you gave me, and I wish {co} all the best.
- | I hope that the {pos} goes to somebody who will be happy in it, and that {co} does well.
`),
}

/** Nothing noted: the honest short form. */
export const short = {
  middle: framesOf('sh.mid', `
- | It was good to hear more about the {job}, and about what it is like to work at {co}.
- | I liked talking with you about the {job}, and about {co}.
- | I enjoyed hearing about {co} from you.
- | I was glad of the chance to talk about the {job}, and about {co}.
- | I liked hearing what the {job} is like, and what you told me of {co}.
- | It was good to talk about the {job}, and about your work at {co}.
- | I was glad to hear about the {job} at first hand, and about {co}.
- | It was interesting to talk about the {job}, and about {co}.
`),
  offer: framesOf('sh.offer', `
- | I am happy to send anything that would help {co} to decide.
- | If {co} would like to know anything else, please ask.
- | I would gladly tell you or {co} more about myself.
- | I would be happy to say more about myself at any time.
- | Whatever else {co} may want to know, I am glad to answer it.
- | If {co} still has questions, I would be glad to hear them.
- | If there is anything else that {co} would like to know about me, I would be glad to answer it.
- | Please let me know if I can tell you or {co} anything more.
`),
}

/** For more than seven people: one letter that names them all. */
export const everybody = {
  open: framesOf('e.open', `
- | Thank you for the interview {day} for the {pos}, and please pass my thanks on to everybody I met: {names}.
- | I am grateful for the interview {day} for the {pos}, and I would be glad if you thanked on my behalf everybody who gave me their time: {names}.
- | Would you please pass on my thanks for the interview {day} for the {pos} to everybody who was there, namely {names}?
- | I enjoyed the interview {day} for the {pos}, and I would be grateful if you passed my thanks on to {names}.
- | It was a pleasure to talk with so many of you {day} about the {pos}; please give my thanks to {names}.
- | Many thanks for the interview {day} for the {pos}, to you and to everybody I met: {names}.
- | Thank you for the interview {day} for the {pos}. I met {names}, and I would be glad if you thanked them for me.
- | I wanted to thank you all for the interview {day} for the {pos}; please tell {names} so, too.
- | It was good to meet you all {day} and to talk about the {pos}; would you give my thanks to {names}?
- | My thanks for the interview {day} for the {pos} go to you, and through you to {names}.
`),
}
