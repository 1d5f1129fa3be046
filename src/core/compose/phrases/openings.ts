import { framesOf } from './frame.ts'

/** Thanks for the time, the day and the role, and how good it was to meet or speak. */
export const openings = framesOf('open', `
met | I want to thank you for your time {day}; it was good to meet you and to go through the {pos} together.
met | Our conversation {day} about the {pos} was a pleasure, and so was meeting you; thank you for making the time.
met | I came away {day} glad to have met you, and grateful for all you told me about the {pos}.
met | It was kind of you to see me {day} about the {pos}; thank you for a conversation I very much enjoyed.
spoke | I want to thank you for your time {day}; it was good to talk with you and to go through the {pos} together.
spoke | Our conversation {day} about the {pos} was a pleasure, and I thank you for making the time to talk with me.
spoke | I came away {day} glad to have talked with you, and grateful for all you told me about the {pos}.
spoke | It was kind of you to talk with me {day} about the {pos}; thank you for a conversation I very much enjoyed.
met | Thank you for meeting me {day} about the {pos}; it was a real pleasure to meet you in person.
met | It was a pleasure to meet you {day}, and I am grateful that you took the time to talk with me about the {pos}.
met | Thank you for your time {day} and for our conversation about the {pos}; I was very glad to meet you.
met | I was glad to meet you {day}, and I am grateful for the time you gave to our conversation about the {pos}.
met | Many thanks for seeing me {day} about the {pos}; I enjoyed meeting you and talking it through.
met | Meeting you {day} was a pleasure, and I want to thank you for the time you set aside to talk about the {pos}.
met | Thank you for having me in {day} to talk about the {pos}. It was good to meet you, and to see something of {co}.
met warm | It was great to meet you {day}, and I am grateful that you made time to talk about the {pos}.
met | Thank you for our conversation {day} about the {pos}; I was glad that we could meet face to face.
met formal | I am grateful to you for the interview {day} for the {pos}, and it was a pleasure to meet you.
met | I enjoyed meeting you {day}, and I want to thank you for your time and for a good conversation about the {pos}.
met warm | What a pleasure it was to meet you {day}; thank you for talking the {pos} through with me.
spoke | Thank you for speaking with me {day} about the {pos}; it was a real pleasure to talk with you.
spoke | It was a pleasure to speak with you {day}, and I am grateful that you took the time to talk about the {pos}.
spoke | Thank you for your time {day} and for our conversation about the {pos}; I was very glad to speak with you.
spoke | I was glad to speak with you {day}, and I am grateful for the time you gave to our conversation about the {pos}.
spoke | Many thanks for the {call} {day} about the {pos}; I enjoyed talking it through with you.
spoke | Talking with you {day} was a pleasure, and I want to thank you for the time you set aside for the {pos}.
spoke | Thank you for making time for the {call} {day} about the {pos}. It was good to talk with you, and to hear more about {co}.
spoke warm | It was great to talk with you {day}, and I am grateful that you made time to discuss the {pos}.
spoke | Thank you for our conversation {day} about the {pos}; even at a distance, it was good to talk.
spoke formal | I am grateful to you for the interview {day} for the {pos}, and it was a pleasure to speak with you.
spoke | I enjoyed our {call} {day}, and I want to thank you for your time and for a good conversation about the {pos}.
spoke warm | What a pleasure it was to talk with you {day}; thank you for going through the {pos} with me.
again !phone | Thank you for talking with me again {day} about the {pos}; it was a pleasure to see you a second time.
again | It was good to pick up our conversation {day}, and I am grateful that you gave the {pos} more of your time.
again | Thank you for a second conversation {day} about the {pos}; I enjoyed it even more than the first.
again | It was a pleasure to speak with you again {day}, and I am grateful for the extra time you gave to talking about the {pos}.
again !phone | I am grateful that we could talk a second time {day} about the {pos}. It was good to see you again, and to hear more about {co}.
again | I enjoyed talking with you again {day}, and I want to thank you for going further into the {pos} with me.
`)

/** Thanks for the time, the day and the role; the pleasure follows with the first note. */
export const thanksOpenings = framesOf('thank', `
met | It was kind of you to see me {day} about the {pos}, and I thank you for it.
met | I want to thank you for your time {day}, and for talking the {pos} through with me.
met | Our conversation {day} about the {pos} was a pleasure, and I thank you for making the time.
spoke | It was kind of you to talk with me {day} about the {pos}, and I thank you for it.
spoke | I want to thank you for your time {day}, and for talking the {pos} through with me.
spoke | Our {call} {day} about the {pos} was a pleasure, and I thank you for making the time.
met | Thank you for meeting me {day} about the {pos}.
met | Thank you for your time {day} and for such a good conversation about the {pos}.
met | Many thanks for making the time to see me {day} about the {pos}.
met | Thank you for the time you gave me {day} to talk about the {pos}.
met | I am grateful to you for meeting me {day} to talk about the {pos}.
met | Thank you for having me in {day} to talk about the {pos}.
met | Many thanks for our conversation {day} about the {pos}.
spoke | Thank you for speaking with me {day} about the {pos}.
spoke | Thank you for your time {day} and for such a good conversation about the {pos}.
spoke | Many thanks for making the time to talk with me {day} about the {pos}.
spoke | Thank you for the time you gave me {day} to talk about the {pos}.
spoke | I am grateful to you for the {call} {day} about the {pos}.
spoke | Thank you for talking with me {day} about the {pos}.
spoke | Many thanks for our conversation {day} about the {pos}.
again | Thank you for talking with me again {day} about the {pos}.
again | Thank you for a second conversation {day} about the {pos}.
again | I am grateful for the time you gave me again {day} to talk further about the {pos}.
again | Many thanks for coming back to the {pos} with me {day}.
`)

/** The pleasure of meeting, said together with what this person told. One table for each kind of note. */
export const meetings = {
  told: framesOf('meet.told', `
!again | It was a pleasure to {meet} you, and to hear that {that}.
!again | I enjoyed {meeting} you and hearing that {that}.
!again | It was good to {meet} you, and I was glad to hear that {that}.
!again | One of the pleasures of {meeting} you was hearing that {that}.
!again | I was glad to {meet} you, and to learn that {that}.
!again warm | It was a treat to {meet} you, and to hear that {that}.
again !phone | It was good to see you again, and to hear that {that}.
again | I enjoyed going on where we left off, and I was glad to hear that {that}.
again | It was a pleasure to talk further, and to learn that {that}.
`),
  common: framesOf('meet.common', `
!again | It was a pleasure to {meet} you, and to find out that {that}.
!again | I enjoyed {meeting} you, all the more when it turned out that {that}.
!again warm | It was good to {meet} you, and it made me smile to hear that {that}.
!again | I was glad to {meet} you, and to discover that {that}.
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
!again | It was a pleasure to {meet} you and to talk about {np}.
!again | I enjoyed {meeting} you, and our conversation about {np} in particular.
!again | It was good to {meet} you and to hear about {np}.
!again | I was glad to {meet} you, and glad that we came to talk about {np}.
!again | One of the pleasures of our conversation was hearing about {np}.
again !phone | It was good to see you again and to talk about {np}.
again | I enjoyed going on where we left off, and talking about {np}.
`),
  laughed: framesOf('meet.laughed', `
!again | It was a pleasure to {meet} you, and to laugh with you about {np}.
!again | I enjoyed {meeting} you, and laughing with you about {np}.
again !phone | It was good to see you again, and to laugh with you about {np}.
`),
  shared: framesOf('meet.shared', `
!again | It was a pleasure to {meet} you, and I enjoyed {doing}.
!again | I was glad to {meet} you, and {doing} was one of the best parts of the day.
`),
  advice: framesOf('meet.advice', `
!again | It was a pleasure to {meet} you, and I was glad of your advice {inf}.
!again | I enjoyed {meeting} you, and I will remember your advice {inf}.
`),
  quote: framesOf('meet.quote', `
!again | It was a pleasure to {meet} you, and I will remember one line of yours: “{quote}.”
`),
}

/** The pleasure and the note come first, and the thanks follow. */
export const noteFirstOpenings = {
  told: framesOf('first.told', `
met | It was a pleasure to meet you {day} and to hear that {that}. Thank you for the time you gave me to talk about the {pos}.
met | I enjoyed meeting you {day}, and hearing that {that}. Thank you for making time to talk about the {pos}.
met | I was glad to meet you {day}, and to hear that {that}. I am grateful for our conversation about the {pos}.
spoke | It was a pleasure to speak with you {day} and to hear that {that}. Thank you for the time you gave me to talk about the {pos}.
spoke | I enjoyed our conversation {day}, and hearing that {that}. Thank you for making time to talk about the {pos}.
spoke | I was glad to talk with you {day}, and to hear that {that}. I am grateful for our conversation about the {pos}.
again | It was good to talk with you again {day}, and to hear that {that}. Thank you for the further time you gave to the {pos}.
again | I enjoyed our second conversation {day}, and hearing that {that}. Thank you for making more time for the {pos}.
`),
  toldHow: framesOf('first.how', `
met | It was a pleasure to meet you {day} and to hear {how}. Thank you for the time you gave me to talk about the {pos}.
met | I enjoyed meeting you {day} and hearing {how}. Thank you for making time to talk about the {pos}.
spoke | It was a pleasure to speak with you {day} and to hear {how}. Thank you for the time you gave me to talk about the {pos}.
spoke | I enjoyed our conversation {day}, and hearing {how}. Thank you for making time to talk about the {pos}.
again | It was good to talk with you again {day} and to hear {how}. Thank you for the further time you gave to the {pos}.
`),
  topic: framesOf('first.topic', `
met | It was a pleasure to meet you {day} and to talk about {np}. Thank you for your time, and for telling me more about the {pos}.
met | I enjoyed meeting you {day}, and our conversation about {np}. Thank you for taking the time to talk about the {pos}.
spoke | It was a pleasure to speak with you {day} and to talk about {np}. Thank you for your time, and for telling me more about the {pos}.
spoke | I enjoyed talking with you {day}, above all about {np}. Thank you for taking the time to discuss the {pos}.
`),
}

/** Thanks for the time and for something in particular, with the pleasure in the same breath. */
export const thanksForOpenings = framesOf('for', `
met | Thank you for meeting me {day} about the {pos}, and for {thanksFor}; it was a pleasure to meet you.
met | Thank you for your time {day}, and for {thanksFor}. I was glad to meet you and to talk about the {pos}.
met | Many thanks for seeing me {day} about the {pos} and for {thanksFor}; I enjoyed meeting you.
met | It was a pleasure to meet you {day}, and I am grateful to you for {thanksFor}. Thank you, too, for talking the {pos} through with me.
spoke | Thank you for speaking with me {day} about the {pos}, and for {thanksFor}; it was a pleasure to talk with you.
spoke | Thank you for your time {day}, and for {thanksFor}. I was glad to speak with you about the {pos}.
spoke | Many thanks for the {call} {day} about the {pos} and for {thanksFor}; I enjoyed talking with you.
spoke | It was a pleasure to speak with you {day}, and I am grateful to you for {thanksFor}. Thank you, too, for talking the {pos} through with me.
again !phone | Thank you for talking with me again {day} about the {pos}, and for {thanksFor}; it was good to see you.
again | Thank you for your time again {day}, and for {thanksFor}. I was glad of a second conversation about the {pos}.
`)
