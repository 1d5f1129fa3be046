import { framesOf } from './frame.ts'

/** Thanks for the time, the day and the role, and how good it was to meet or speak. */
export const openings = framesOf('open', `
met | Thank you for taking the time to meet me {day} about the {pos}.
met | Thank you for meeting me {day} about the {pos}; it was a pleasure.
met | It was good to meet you {day}, and to talk about the {pos}; thank you for your time.
met | I enjoyed meeting you {day} and talking about the {pos}; thank you for having me.
met | Thank you for your time {day} and for such a good conversation about the {pos}.
met | It was a pleasure to meet you {day}; thank you for talking to me about the {pos}.
met | Thank you for making time for me {day} and for talking me through the {pos}; I was glad to meet you.
met warm | Thanks so much for meeting me {day} about the {pos}; it was great to talk.
met warm | I really enjoyed our conversation {day} about the {pos}, so thank you for making the time.
met warm | It was great to meet you {day}; thanks for talking me through the {pos}.
met warm | Thanks for having me in {day} to talk about the {pos}; I enjoyed it.
met formal | Thank you for the interview {day} for the {pos}; it was a pleasure to meet you.
met formal | Thank you very much for meeting me {day} to talk about the {pos}.
met formal | I am grateful for the time you gave me {day} to talk about the {pos}.
met | I wanted to thank you for meeting me {day} about the {pos}; I enjoyed our conversation.
met | Many thanks for seeing me {day} about the {pos}; I was glad to meet you.
spoke | Thank you for taking the time to talk with me {day} about the {pos}.
spoke | Thank you for speaking with me {day} about the {pos}; it was a pleasure.
spoke | It was good to talk with you {day} about the {pos}; thank you for your time.
spoke | I enjoyed talking with you {day} about the {pos}; thank you for making the time.
spoke | Thank you for your time {day} and for such a good conversation about the {pos}.
spoke | It was a pleasure to speak with you {day}; thank you for talking to me about the {pos}.
spoke warm | Thanks so much for the {call} {day} about the {pos}; it was great to talk.
spoke warm | I really enjoyed our conversation {day} about the {pos}, so thank you for making the time.
spoke warm | It was great to talk with you {day}; thanks for taking me through the {pos}.
spoke formal | Thank you for the interview {day} for the {pos}; it was a pleasure to speak with you.
spoke formal | I am grateful for the time you gave me {day} to talk about the {pos}.
spoke | I wanted to thank you for the {call} {day} about the {pos}; I enjoyed our conversation.
spoke | Many thanks for the {call} {day} about the {pos}; I was glad to speak with you.
again second !phone | Thank you for talking with me again {day} about the {pos}; it was a pleasure to see you a second time.
again second | Thank you for a second conversation {day} about the {pos}; it was good to pick up where we left off.
again | Thank you for giving the {pos} more of your time {day}; it was good to talk with you again.
again | Thank you for talking with me again {day} about the {pos}; I enjoyed it.
again | It was good to talk about the {pos} with you again {day}, and thank you for your time.
again | I enjoyed talking with you again {day} about the {pos}; thank you for another good conversation.
again warm | It was great to talk again {day}; thanks for giving the {pos} more of your time.
again | I wanted to thank you for your time {day}; it was good to go further into the {pos}.
`)

/** Thanks for the time and the day; some name the role, the others leave it to the wish. The first note follows. */
export const thanksOpenings = framesOf('thank', `
met | Thank you for meeting me {day} about the {pos}.
met 0.7 | Thank you for your time {day}, and for a good conversation about the {pos}.
met | Thank you for taking the time {day} to talk about the {pos}.
met | Thank you for talking with me {day} about the {pos}.
met | Thank you for seeing me {day} about the {pos}.
met formal | I am grateful for the time you gave me {day} to talk about the {pos}.
met 0.3 | Thank you for talking the {pos} through with me {day}.
met warm | Thanks for talking to me {day} about the {pos}.
met warm | Thanks for a really good conversation {day} about the {pos}.
met warm | Thanks so much for seeing me {day} about the {pos}.
met | Many thanks for our conversation {day} about the {pos}.
met 2 | Thank you for having me at {co} {day}.
met 2 | Thank you for your time at {co} {day}.
met | Thank you for a good conversation at {co} {day}.
met warm 2 | Thanks so much for having me at {co} {day}.
met formal | Thank you very much for having me at {co} {day}.
spoke | Thank you for speaking with me {day} about the {pos}.
spoke 0.5 | Thank you for your time {day}, and for a good conversation about the {pos}.
spoke | Thank you for taking the time {day} to talk about the {pos}.
spoke 2 | Thank you for telling me so much about {co} {day}.
spoke 2 | Thank you for talking with me {day} about {co}.
spoke | Thank you for a good conversation {day} about {co}.
spoke warm | Thanks for a really good conversation {day} about the {pos}.
spoke warm 2 | Thanks so much for the {call} {day}, and for all you told me about {co}.
spoke | Thank you for the {call} {day} about the {pos}.
spoke 0.3 | Thank you for talking the {pos} through with me {day}.
spoke formal | I am grateful for the time you gave me {day} to talk about the {pos}.
again | Thank you for talking with me again {day} about the {pos}.
again second | Thank you for a second conversation {day} about the {pos}.
again | Thank you for giving the {pos} more of your time {day}.
again | Many thanks for another good conversation {day} about the {pos}.
again warm | Thanks for another good conversation {day} about the {pos}.
again | Thank you for another good conversation {day} about {co}.
`)

/** The pleasure of meeting, said together with what this person told. One table for each kind of note. */
export const meetings = {
  told: framesOf('meet.told', `
!again bright | It was a pleasure to {meet} you, and to hear that {that}.
!again bright | I enjoyed {meeting} you, and I loved hearing that {that}.
!again bright | It was good to {meet} you, and I enjoyed hearing that {that}.
!again bright habit | It was good to {meet} you, and I like that {that}.
!again bright habit | I enjoyed {meeting} you, and I like that {that}.
!again bright warm | It was great to {meet} you, and to hear that {that}.
!again !grim | It was good to {meet} you, and to hear about {about}.
!again !grim | I enjoyed {meeting} you, and hearing about {about}.
!again bright | It was good to {meet} you, and I loved hearing about {about}.
!again !grim warm | It was great to {meet} you, and to hear about {about}.
again !phone bright | It was good to see you again, and to hear that {that}.
again !grim | It was good to pick up where we left off, and to hear about {about}.
again bright | I enjoyed picking up where we left off, and I was glad to hear that {that}.
again bright | It was a pleasure to talk further, and to hear that {that}.
`),
  common: framesOf('meet.common', `
!again | It was a pleasure to {meet} you, and to find out that {that}.
!again | I enjoyed {meeting} you, all the more when it turned out that {that}.
!again | It was good to {meet} you, and a nice surprise to hear that {that}.
!again warm | It was great to {meet} you, and fun to find out that {that}.
again !phone | It was good to see you again, and to find out that {that}.
again | I enjoyed talking further, and I was happy to find out that {that}.
`),
  toldHow: framesOf('meet.how', `
!again | It was a pleasure to {meet} you and to hear {how}.
!again | I enjoyed {meeting} you, and above all hearing {how}.
!again | It was good to {meet} you, and I especially enjoyed hearing {how}.
!again | I liked {meeting} you, and I liked hearing {how}.
again !phone | It was good to see you again and to hear {how}.
again | I enjoyed picking up where we left off, and hearing {how}.
`),
  topic: framesOf('meet.topic', `
!again !grim !odd | It was a pleasure to {meet} you and to hear about {np}.
!again !grim | I enjoyed {meeting} you, and our conversation about {np} in particular.
!again !grim !odd | It was good to {meet} you, and I enjoyed hearing about {np}.
!again !grim | It was good to {meet} you, and I was glad that we got on to {np}.
!again !grim warm !odd | It was great to {meet} you, and to hear about {np}.
again !phone !grim | It was good to see you again and to talk about {np}.
again !grim | I enjoyed picking up where we left off, and talking about {np}.
again !grim !odd | It was a pleasure to talk further, and to hear about {np}.
!again odd 2 | It was good to {meet} you, and I am still smiling at {thenp}.
`),
  laughed: framesOf('meet.laughed', `
!again | It was a pleasure to {meet} you, and to laugh with you about {np}.
!again | I enjoyed {meeting} you, and laughing with you about {np}.
again !phone | It was good to see you again, and to laugh with you about {np}.
`),
  shared: framesOf('meet.shared', `
!again | It was a pleasure to {meet} you, and I enjoyed {doing}.
!again | It was good to {meet} you, and I especially enjoyed {doing}.
`),
  advice: framesOf('meet.advice', `
!again | It was a pleasure to {meet} you, and I was glad of your advice {inf}.
!again | I enjoyed {meeting} you, and I am grateful for your advice {inf}.
`),
  asked: framesOf('meet.asked', `
!again wh | It was good to {meet} you, and I liked your question about {x}.
!again wh | I enjoyed {meeting} you, and your question about {x}.
!again | It was a pleasure to {meet} you, and to be asked {x}.
!again | It was good to be asked {x}, and a pleasure to {meet} you.
!again wh | I enjoyed our conversation, and your question about {x} in particular.
!again wh | I was glad of your question about {x}, and glad to {meet} you.
!again | I liked being asked {x}, and I enjoyed {meeting} you.
again wh | I enjoyed picking up where we left off, and I liked your question about {x}.
`),
  quote: framesOf('meet.quote', `
!again | It was a pleasure to {meet} you, and I am still smiling at “{quote}.”
`),
}

/** Thanks for the time and for something in particular, in the same breath. */
export const thanksForOpenings = framesOf('for', `
!again 3 | Thank you for your time {day}, and for {thanksFor}.
!again 2 | Thank you for our conversation {day}, and for {thanksFor}.
!again | Thank you for {thanksFor}, and for your time {day}.
met | Thank you for meeting me {day} about the {pos}, and for {thanksFor}.
met | Many thanks for seeing me {day} about the {pos}, and for {thanksFor}.
met | Thank you for having me at {co} {day}, and for {thanksFor}.
spoke | Thank you for speaking with me {day} about the {pos}, and for {thanksFor}.
spoke | Many thanks for the {call} {day}, and for {thanksFor}.
again | Thank you for talking with me again {day}, and for {thanksFor}.
again second | Thank you for a second conversation {day}, and for {thanksFor}.
`)

/** The thanks, the day and what this person told, in one breath: the note comes at once. */
export const openingsWithNote = framesOf('own', `
!again bright habit 2 | Thank you for our conversation {day}; I love that {that}.
!again bright habit | Thank you for your time {day}; I like it that {that}.
!again bright !habit 2 | Thank you for our conversation {day}; I loved hearing that {that}.
!again bright !habit | Thank you for your time {day}; it was good to hear that {that}.
met bright | It was good to meet you {day}, and I loved hearing that {that}. Thank you for your time at {co}.
!again bright | Thank you for a good conversation {day}; I loved hearing about {about}.
again bright | It was good to talk with you again {day}, and I loved hearing that {that}; thank you for your time.
again bright | Thank you for another good conversation {day}; I loved hearing that {that}.
`)
