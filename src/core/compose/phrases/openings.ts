import { framesOf } from './frame.ts'

/** Thanks for the time, the day and the role, and how good it was to meet or speak. */
export const openings = framesOf('open', `
met | Thank you for meeting me {day} about the {pos}; it was a pleasure to meet you in person.
met | Thank you for your time {day} and for our conversation about the {pos}; I was very glad to meet you.
met | Many thanks for seeing me {day} about the {pos}; I enjoyed meeting you and talking it over.
met | Thank you for our conversation {day} about the {pos}; I was glad that we could meet face to face.
met | I want to thank you for your time {day}; it was good to meet you and to go through the {pos} together.
met | It was kind of you to see me {day} about the {pos}; thank you for a conversation I very much enjoyed.
met 0.5 | I am grateful for the time you gave me {day} to talk about the {pos}, and it was good to meet you.
met warm | Thanks so much for meeting me {day} about the {pos}; it was great to meet you.
met formal | I am grateful to you for the interview {day} for the {pos}, and it was a pleasure to meet you.
met | Thank you for having me in {day} to talk about the {pos}; I was happy to meet you.
met | I was glad of the chance to meet you {day}; thank you for talking through the {pos} with me.
met | It was a pleasure to talk with you {day} about the {pos}, and I am grateful for your time.
met | I am writing to thank you for the interview {day} for the {pos}; meeting you was a pleasure.
met | I enjoyed our conversation {day} about the {pos} very much; thank you for it.
spoke | Thank you for speaking with me {day} about the {pos}; it was a real pleasure to talk with you.
spoke | Thank you for your time {day} and for our conversation about the {pos}; I was very glad to speak with you.
spoke | Many thanks for the {call} {day} about the {pos}; I enjoyed talking it over with you.
spoke | Thank you for our conversation {day} about the {pos}; even at a distance, it was good to talk.
spoke | I want to thank you for your time {day}; it was good to talk with you and to go through the {pos} together.
spoke | It was kind of you to talk with me {day} about the {pos}; thank you for a conversation I very much enjoyed.
spoke 0.5 | I am grateful for the time you gave me {day} to talk about the {pos}, and it was good to speak with you.
spoke | The {call} {day} was a pleasure; thank you for talking with me about the {pos}.
spoke warm | Thanks so much for talking with me {day} about the {pos}; it was great to speak with you.
spoke formal | I am grateful to you for the interview {day} for the {pos}, and it was a pleasure to speak with you.
spoke | Thank you for making time for the {call} {day} about the {pos}; I was happy to speak with you.
spoke | I was glad of the chance to speak with you {day}; thank you for talking through the {pos} with me.
spoke | It was a pleasure to talk with you {day} about the {pos}, and I am grateful for your time.
spoke | I am writing to thank you for the {call} {day} about the {pos}; speaking with you was a pleasure.
spoke | I enjoyed our conversation {day} about the {pos} very much; thank you for it.
again second !phone | Thank you for talking with me again {day} about the {pos}; it was a pleasure to see you a second time.
again second | Thank you for a second conversation {day} about the {pos}; it was good to go on where we left off.
again | I am grateful that you gave the {pos} more of your time {day}, and it was good to talk with you again.
again | Many thanks for talking with me again {day} about the {pos}; I enjoyed it very much.
again | I want to thank you for your time {day}; it was good to talk about the {pos} again.
again | It was kind of you to talk about the {pos} with me again {day}; thank you for another good conversation.
again | Talking with you again {day} was a pleasure; thank you for the further time you gave to the {pos}.
`)

/** Thanks for the time, the day and the role; the pleasure follows with the first note. */
export const thanksOpenings = framesOf('thank', `
met | Thank you for meeting me {day} about the {pos}.
met | Thank you for your time {day} and for such a good conversation about the {pos}.
met | Many thanks for making the time to see me {day} about the {pos}.
met | Thank you for the time you gave me {day} to talk about the {pos}.
met | I am grateful to you for meeting me {day} to talk about the {pos}.
met | Thank you for talking with me {day} about the {pos}.
met | Thank you very much for seeing me {day} about the {pos}.
met | I enjoyed our conversation {day} about the {pos}, and I thank you for it.
met | Thank you for having me in {day} to talk about the {pos}.
met | Many thanks for our conversation {day} about the {pos}.
met | I want to thank you for seeing me {day} about the {pos}.
met | It was kind of you to see me {day} about the {pos}, and I thank you for it.
met | I am writing to thank you for our conversation {day} about the {pos}.
spoke | I am writing to thank you for our conversation {day} about the {pos}.
spoke | Thank you for speaking with me {day} about the {pos}.
spoke | Thank you for your time {day} and for such a good conversation about the {pos}.
spoke | Many thanks for making the time to talk with me {day} about the {pos}.
spoke | Thank you for the time you gave me {day} to talk about the {pos}.
spoke | I am grateful to you for the {call} {day} about the {pos}.
spoke | Thank you for talking with me {day} about the {pos}.
spoke | Many thanks for our conversation {day} about the {pos}.
spoke | I want to thank you for our {call} {day} about the {pos}.
spoke | It was kind of you to talk with me {day} about the {pos}, and I thank you for it.
again | Thank you for talking with me again {day} about the {pos}.
again second | Thank you for a second conversation {day} about the {pos}.
again | I am grateful for the time you gave me again {day} to talk about the {pos}.
again | Many thanks for coming back to the {pos} with me {day}.
again | I want to thank you for making more time {day} to talk about the {pos}.
again | It was kind of you to talk with me again {day} about the {pos}, and I thank you for it.
again | Thank you for the further time you gave the {pos} {day}.
again | Many thanks for another good conversation {day} about the {pos}.
`)

/** The pleasure of meeting, said together with what this person told. One table for each kind of note. */
export const meetings = {
  told: framesOf('meet.told', `
!again own !grim | It was a pleasure to {meet} you, and to hear that {that}.
!again !grim | It was good to {meet} you, and I was interested to hear that {that}.
!again !grim | I enjoyed our conversation, and I liked hearing that {that}.
!again !grim | I enjoyed {meeting} you and hearing that {that}.
!again !grim | It was good to {meet} you, and I was glad to hear that {that}.
!again own !grim | One of the pleasures of {meeting} you was hearing that {that}.
!again own !grim | I was glad to {meet} you, and to learn that {that}.
!again own warm !grim | It was a treat to {meet} you, and to hear that {that}.
!again !grim | I was glad to {meet} you, and interested to hear that {that}.
again !phone !grim | It was good to see you again, and to hear that {that}.
again !grim | I enjoyed going on where we left off, and I was glad to hear that {that}.
again !grim | It was a pleasure to talk further, and to learn that {that}.
again !grim | I enjoyed our conversation, and I was interested to hear that {that}.
`),
  common: framesOf('meet.common', `
!again | It was a pleasure to {meet} you, and to find out that {that}.
!again | I enjoyed {meeting} you, all the more when it turned out that {that}.
!again | I was glad to {meet} you, and to discover that {that}.
!again | It was good to {meet} you, and to hear that {that}.
!again | It was a pleasure to {meet} you, and a nice surprise to hear that {that}.
again !phone | It was good to see you again, and to find out that {that}.
again | I enjoyed talking further, and I was happy to find out that {that}.
`),
  toldHow: framesOf('meet.how', `
!again | It was a pleasure to {meet} you and to hear {how}.
!again | I enjoyed {meeting} you, and above all hearing {how}.
!again | It was good to {meet} you; I especially enjoyed hearing {how}.
!again | I was glad to {meet} you and to hear from you {how}.
!again | One of the pleasures of our conversation was hearing {how}.
again !phone | It was good to see you again and to hear {how}.
again | I enjoyed going on where we left off, and hearing {how}.
`),
  topic: framesOf('meet.topic', `
!again !grim | It was a pleasure to {meet} you and to hear about {np}.
!again !grim | I enjoyed {meeting} you, and our conversation about {np} in particular.
!again !grim | It was good to {meet} you, and I enjoyed hearing about {np}.
!again !grim | I was glad to {meet} you, and glad that we came to talk about {np}.
!again !grim | One of the pleasures of our conversation was hearing about {np}.
!again !grim | I enjoyed talking about {np}, and it was good to {meet} you.
again !phone !grim | It was good to see you again and to talk about {np}.
again !grim | I enjoyed going on where we left off, and talking about {np}.
again !grim | It was a pleasure to talk further, and to hear about {np}.
`),
  laughed: framesOf('meet.laughed', `
!again | It was a pleasure to {meet} you, and to laugh with you about {np}.
!again | I enjoyed {meeting} you, and laughing with you about {np}.
again !phone | It was good to see you again, and to laugh with you about {np}.
`),
  shared: framesOf('meet.shared', `
!again | It was a pleasure to {meet} you, and I enjoyed {doing}.
!again | I was glad to {meet} you, and I especially enjoyed {doing}.
`),
  advice: framesOf('meet.advice', `
!again | It was a pleasure to {meet} you, and I was glad of your advice {inf}.
!again | I enjoyed {meeting} you, and I am grateful for your advice {inf}.
`),
  quote: framesOf('meet.quote', `
!again | It was a pleasure to {meet} you, and I liked one line of yours very much: “{quote}.”
`),
}

/** Thanks for the time and for something in particular, with the pleasure in the same breath. */
export const thanksForOpenings = framesOf('for', `
met | Thank you for meeting me {day} about the {pos}, and for {thanksFor}; it was a pleasure to meet you.
met | Thank you for your time {day}, and for {thanksFor}. I was glad to meet you and to talk about the {pos}.
met | Many thanks for seeing me {day} about the {pos} and for {thanksFor}; I enjoyed meeting you.
met | I am grateful to you for {thanksFor}, and for meeting me {day} to talk about the {pos}.
spoke | Thank you for speaking with me {day} about the {pos}, and for {thanksFor}; it was a pleasure to talk with you.
spoke | Thank you for your time {day}, and for {thanksFor}. I was glad to speak with you about the {pos}.
spoke | Many thanks for the {call} {day} about the {pos} and for {thanksFor}; I enjoyed talking with you.
spoke | I am grateful to you for {thanksFor}, and for talking with me {day} about the {pos}.
again !phone | Thank you for talking with me again {day} about the {pos}, and for {thanksFor}; it was good to see you.
again second | Thank you for your time again {day}, and for {thanksFor}. I was glad of a second conversation about the {pos}.
`)
