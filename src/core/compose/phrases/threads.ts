import { framesOf } from './frame.ts'

/** Two light notes in one breath, with the pleasure of meeting. */
export const lightPairs = {
  thatThat: framesOf('lp.tt', `
!again 2 | I loved hearing that {that}, and that {that2}.
!again | It was a pleasure to {meet} you, and I loved hearing that {that} and that {that2}.
- 2 | I enjoyed hearing that {that}, and that {that2}.
- | I liked hearing that {that}, and that {that2}.
!again warm | It was great to {meet} you, and to hear that {that} and that {that2}.
again | It was good to talk again, and to hear that {that} and that {that2}.
`),
  thatAbout: framesOf('lp.ta', `
- 2 | I loved hearing about {about2}, and that {that}.
!again | It was good to {meet} you, and I loved hearing that {that}, and about {about2}.
- | I enjoyed hearing that {that}, and about {about2}.
- | I liked hearing about {about2}, and that {that}.
!again warm | It was great to {meet} you, to hear that {that} and to hear about {about2}.
`),
  aboutAbout: framesOf('lp.aa', `
- 2 | I enjoyed hearing about {about} and {about2}.
!again | It was good to {meet} you, and to hear about {about} and {about2}.
- | I liked hearing about {about} and {about2}.
!again | It was a pleasure to {meet} you, and I enjoyed hearing about {about} and {about2}.
`),
}

/** Years of work, and the wish that follows from them. */
export const introToWish = {
  dest: framesOf('iw.dest', `
- 2 | {Intro}, I would love to {rdest}.
- 2 | {Intro}, I would like to {rdest}.
- | {Intro}, I would be very glad to {rdest}.
- | {Intro}, I would very much like to {rdest}.
- | {Intro}, I hope to {rdest}.
`),
  like: framesOf('iw.like', `
- 2 | {Intro}, I would love the {job}, and I like {rlike}.
- | {Intro}, I would love to join {co}, and I like {rlike}.
- | {Intro}, I would very much like the {job}, and I like {rlike}.
`),
  own: framesOf('iw.own', `
wantto !iwould !long 4 | {Intro}, {rown}, and I would love to do that at {co}.
wantto iwould !long | {Intro}, {rown}, and I would be glad to do that at {co}.
wantto !iwould 2 | {Intro}, {rown}. I would love to do that at {co}.
wantto iwould | {Intro}, {rown}. I would be glad to do that at {co}.
wantto !iwould 3 | {Intro}, {rown}. I would love to do that with you.
wantto iwould | {Intro}, {rown}. I would be glad to do that with you.
!wantto | {Intro}, {rown}, so I would love the {job}.
!wantto few | {Intro}, {rown}.
`),
  cause: framesOf('iw.cause', `
first 2 | {Intro}, {rown}, which is why I would very much like the {job}.
first | {Intro}, {rown}, so I would love the {job}.
!first | {Intro}, I would love the {job}, not least because {rown}.
`),
  liking: framesOf('iw.liking', `
- 2 | {Intro}, I would love the {job}, and {rown}.
- | {Intro}, I would very much like the {job}, and {rown}.
`),
  none: framesOf('iw.none', `
- | {Intro}, I would love to work at {co}.
- | {Intro}, I would be very glad to join {co}.
- | {Intro}, I would very much like the {job}.
`),
}

/** What was done, and the wish that follows from it. */
export const clauseToWish = {
  dest: framesOf('cw.dest', `
- 2 | {Clause}, and I would love to {rdest}.
- | {Clause}, and I would like to {rdest}.
past | {Clause}, and now I would love to {rdest}.
past | {Clause}, and next I would like to {rdest}.
- | {Clause}, and I would be very glad to {rdest}.
verb | {Clause}, and I would love to join {co} and {rdest}.
`),
  like: framesOf('cw.like', `
- | {Clause}. I like {rlike}, and I would love the {job}.
- | {Clause}. I like {rlike}, and I would love to join {co}.
`),
  own: framesOf('cw.own', `
past wantto !iwould 4 | {Clause}, and now {rown}. I would love to do that at {co}.
past wantto iwould | {Clause}, and now {rown}. I would be glad to do that at {co}.
past wantto 3 | {Clause}, and now {rown}. I would very much like to do that with you.
past !wantto 2 | {Clause}, and now {rown}, so I would love the {job}.
years !iwould | {Clause}, and I would very much like the {job}, because {rown}.
!past !iwould | {Clause}. I would very much like the {job}, because {rown}.
iwould wantto 2 | {Clause}, and {rown}. I would very much like to do that with you.
!past | {Clause}. {Rown}, so I would love the {job}.
`),
  cause: framesOf('cw.cause', `
years 2 | {Clause}, and I would love the {job}, not least because {rown}.
years 2 | {Clause}, and I would very much like the {job}, because {rown}.
!years | {Clause}. I would love the {job}, not least because {rown}.
!years | {Clause}. I would very much like the {job}, because {rown}.
`),
  liking: framesOf('cw.liking', `
!long 2 | {Clause}. {Rown}, and I would very much like the {job}.
!long 2 | {Clause}. {Rown}, and I would love the {job}.
long | {Clause}. {Rown}. I would very much like the {job}.
- | {Clause}. {Rown}, which is one of the reasons I would like the {job}.
`),
  none: framesOf('cw.none', `
- | {Clause}, and I would love to work at {co}.
- | {Clause}, and I would be very glad to join {co}.
- | {Clause}, and I would very much like the {job}.
`),
}

/** What the reader told of the place, and what draws the candidate to it: one liking. */
export const likedTogether = framesOf('lt', `
- 2 | I like that {rthat} and that {that}, and I would love to join you.
- | I like that {rthat}, and that {that}, and I would love to be part of it.
- | I would love to work where {rthat} and {that}.
- | I would love to join {co}, where {rthat} and {that}.
`)

/** What weighs on them, and the offer to take a share of it. */
export const burdens = {
  one: framesOf('bu.one', `
want 3 | You said that {that}, and I like that.
want | You told me that {that}, and I would like to be part of that.
`),
  two: framesOf('bu.two', `
- | You told me that {that} and that {that2}, and I can see why you are looking for somebody.
- | You mentioned that {that}, and that {that2}. I would be glad to help.
`),
}

/** The thing that gives trouble, and the offer that follows from the qualification. */
export const offers = framesOf('of', `
- 2 | {Clause}, and I would be glad to help with {subj}.
- | {Clause}, so I would gladly help with {subj}.
- | {Clause}, and I would gladly take on {subj}.
`)

/** The trouble, the offer and the qualification, where nothing else leads. */
export const offersFirst = framesOf('off', `
- 2 | You told me that {that}. I would be glad to help: {clause}.
- | You mentioned that {that}, and I would be glad to help with that. {Clause}.
- | I would be glad to help with {subj}. {Clause}.
- | I would like to help with {subj}: {clause}.
`)

/** How good it was to meet, where the letter has not said so and has room. */
export const meetingFillers = framesOf('fillmeet', `
- 2 | It was good to {meet} you and to learn more about {co}.
- | It was a pleasure to {meet} you, and to hear more about {co}.
- | I enjoyed {meeting} you and finding out more about {co}.
!again | I was glad to {meet} you, and to hear more about {co}.
few | It was good to {meet} you, and to hear what it is like to work at {co}.
!again few | It was a pleasure to {meet} you and to get to know {co} a little.
few | I liked {meeting} you, and getting a picture of {co}.
few | It was good to {meet} you, and I liked the way you spoke about {co}.
!again few | I was glad to {meet} you, and I liked what I heard of {co}.
few | I enjoyed {meeting} you, and hearing so much about {co}.
`)

/** What one may say of any job that one wants, where a letter would be too short without it. */
export const fillers = framesOf('fill', `
- 2 | I would enjoy working with you and your colleagues at {co}.
- 2 | I would love to be part of {co}.
- 2 | Please ask if there is anything else that {co} would like to know.
- 2 | If {co} needs anything more from me, please let me know.
- 2 | I would be happy to answer any further questions from {co}.
- 2 | I would gladly hear more about the work at {co}.
- 2 | I can see myself at {co}.
few | I would be happy to meet more of your colleagues at {co}.
few | I would gladly hear more about {co}.
few | I would be happy to answer whatever else {co} would like to know.
few | If another conversation would help, I would be glad to come back to {co}.
few | I would love to see more of {co}.
few | I liked what I heard of {co}, and I would gladly hear more.
few | Meeting more of you at {co} would be a pleasure.
few | I would gladly come and meet more of {co}.
few | I would be glad to meet the rest of {co}.
`)
