import { framesOf } from '../compose/phrases/frame.ts'

/** Thanks that stand on a card: shorter than in the mail, and in none of its words. */
export const noteOpenings = framesOf('note.open', `
met | It was a pleasure to meet you {day}, and I would like to thank you once more, this time by hand.
met | A line by hand, to thank you again for making time for me {day}.
met | Some thanks belong on paper, and so do mine for our meeting {day}.
met | I did not want to leave my thanks for {meetingDay} to a mail alone.
met | You were generous with your time {day}, and I would like to say so by hand.
met | Thank you again, and by hand this time, for the time you gave me {day}.
met | A card takes longer than a mail, and gives me the pleasure of thanking you for {meetingDay} a second time.
spoke | Thank you again, and by hand this time, for the time you gave me {day}.
spoke | A card takes longer than a mail, and gives me the pleasure of thanking you for {meetingDay} a second time.
spoke | It was a pleasure to speak with you {day}, and I would like to thank you once more, this time by hand.
spoke | A line by hand, to thank you again for making time for me {day}.
spoke | Some thanks belong on paper, and so do mine for our conversation {day}.
spoke | I did not want to leave my thanks for {meetingDay} to a mail alone.
spoke | You were generous with your time {day}, and I would like to say so by hand.
again | It was good to see you again {day}, and I would like to thank you once more, this time by hand.
again | A line by hand, to thank you for making time for me again {day}.
again | Some thanks belong on paper, and so do mine for our conversation {day}.
again second | Some thanks belong on paper, and so do mine for our second conversation {day}.
again | You were generous with your time again {day}, and I would like to say so by hand.
`)

/** The last sentence; `interested` where the candidate still is. */
export const noteClosings = framesOf('note.close', `
interested | Whatever you decide, I was glad of the conversation, and I would be happier still to go on with it at {co}.
interested | I would be very happy to join you at {co}.
interested | I hope that we meet again soon, and that it is at {co}.
interested | My best wishes to everyone at {co}; I hope to see you there again.
interested | It would be a pleasure to work with you.
interested | I came away with the wish to be part of {co}.
- | I hope that our paths cross again.
- | Whatever comes next, I was glad of the conversation.
- | I wish you and everyone at {co} all the best.
`)

/** What is said where nothing from the talk was jotted down: it claims nothing. */
export const noteMiddles = framesOf('note.middle', `
- | I have thought back to our conversation since, and with pleasure.
- | Our conversation has stayed with me, and I was glad of it.
- | It was a conversation that I was glad to have.
`)
