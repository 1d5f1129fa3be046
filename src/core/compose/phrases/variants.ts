import { framesOf } from './frame.ts'

/** To whoever arranged the day: shorter, thanks for the arrangement, no pitch. */
export const coordinator = {
  open: framesOf('k.open', `
- | Thank you for arranging my interview {day} for the {pos}.
- | Thank you for all you did to set up my interview {day} for the {pos}.
- | Many thanks for looking after the arrangements for my interview {day} for the {pos}.
- | I want to thank you for putting together my interview {day} for the {pos}.
`),
  meet: framesOf('k.meet', `
met | It was good to meet you, and everything went smoothly from my side.
met | It was a pleasure to meet you on the day.
met | I was glad to meet you in person, too.
spoke | It was good to be in touch with you, and I was well looked after.
spoke | It was a pleasure to deal with you.
`),
  after: framesOf('k.after', `
- | It made the day easier for me, and I could give all my attention to the conversation.
- | It was a real help, and I noticed it.
- | Kindness of that sort makes a difference on the day of an interview.
- | It let me arrive with nothing on my mind but the conversation itself.
`),
  end: framesOf('k.end', `
- | Please pass on my thanks to everybody I met. {Next}
- | If you need anything more from me, please let me know. {Next}
- | I would be glad of the chance to see you all again. {Next}
- | Please give my thanks to your colleagues, too. {Next}
`),
  next: framesOf('k.next', `
- | I look forward to hearing from {co}.
- | I look forward to the next step.
- | I hope to hear from you all before long.
`),
}

/** To a recruiter or a consultant: thanks, what they said, interest, no pitch. */
export const recruiter = {
  open: framesOf('rec.open', `
met | Thank you for meeting me {day} about the {pos} at {co}. It was a pleasure to talk with you.
met | Thank you for your time {day} and for talking me through the {pos} at {co}. I was glad to meet you.
spoke | Thank you for speaking with me {day} about the {pos} at {co}. It was a pleasure to talk with you.
spoke | Thank you for your time {day} and for our conversation about the {pos} at {co}. I was glad to speak with you.
again | Thank you for talking with me again {day} about the {pos} at {co}. It was good to be in touch once more.
`),
  offer: framesOf('rec.offer', `
- | If you need anything more from me, please let me know.
- | I am happy to send anything else that would help.
- | Please tell me if there is anything that I can add.
`),
}

/** No longer interested: thanks all the same, then the withdrawal. */
export const withdrawal = {
  step: framesOf('w.step', `
- | After some thought I have decided to withdraw my application for the {job}, and I wanted you to hear it from me promptly.
- | I have thought it over carefully and would like to withdraw from the process; I wanted to tell you at once.
- | Having thought it over, I have decided not to go further with my application, and I did not want to keep you waiting.
- | I have decided to withdraw my application, and I am telling you straight away so that it costs you no more time.
`),
  end: framesOf('w.end', `
- | I wish you and everybody at {co} well, and I hope that you find the right person soon.
- | Thank you again for your time, and my best wishes to you and your colleagues at {co}.
- | I hope that you soon find somebody who is right for it, and I wish {co} every success.
- | I was glad of the chance to learn about {co}, and I hope that our paths cross again.
`),
}

/** Nothing noted: the honest short form. */
export const short = {
  middle: framesOf('sh.mid', `
- | I came away with a clearer idea of the {job}, and of the people I would be working with at {co}.
- | Talking with you helped me to picture the {job}, and what it would be to work at {co}.
- | It was useful to learn more about the {job}, and about {co}.
`),
  offer: framesOf('sh.offer', `
- | If there is anything else that you would like to know about me, I would be glad to answer it.
- | I would be happy to send anything else that would help you.
- | Please let me know if I can add anything to what I told you.
`),
}

/** For more than seven people: one letter that names them all. */
export const everybody = {
  open: framesOf('e.open', `
- | Thank you for the interview {day} for the {pos}, and please pass my thanks on to everybody I met: {names}.
- | I am grateful for the interview {day} for the {pos}. Would you please thank on my behalf everybody who gave me their time: {names}?
`),
}
