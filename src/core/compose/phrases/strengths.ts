import { framesOf } from './frame.ts'

/** A qualification that stands on its own, beside the reason: bare, unless several letters have to share it (scarce). */
export const strengths = framesOf('s', `
!scarce 5 | {Clause}.
scarce act | {Clause}, and I would love to bring that experience to {co}.
scarce years | {Clause}, and I would love to bring that experience to {co}.
scarce | It may help that {clause}.
scarce | If it helps, {clause}.
scarce | You may like to know, too, that {clause}.
scarce | A word about what I would bring: {clause}.
scarce | On the practical side, {clause}.
scarce | {Clause}, which I hope would come in useful at {co}.
scarce | {Clause}, in case that is of use to you.
act | {Clause}, and I would like to do more of that kind of work at {co}.
act | {Clause}, and I would be glad to use that experience at {co}.
act | {Clause}, and I would like to go on with that kind of work at {co}.
years | I would come to {co} with {behind} behind me.
years | I would bring {mynoun} with me to {co}.
years | {Clause}, and I would be glad to use that experience at {co}.
years | I would like to put {mynoun} to use in the {job}.
habit | {Clause}, which I hope would be useful to you.
thing | {Clause}, which I hope would be useful at {co}.
credential | {Clause}, which I hope would be useful to you.
credential 0.6 | {Clause}, in case that is useful at {co}.
language | {Clause}, which I hope would come in useful at {co}.
language | I would love to use {noun} in the {job}.
state | {Clause}, which I hope would be useful at {co}.
record | {Clause}, which I hope counts in the {job}.
leisure | Outside work, {clause}.
leisure | When I am not at work, {clause}.
`)

/** Two qualifications in one sentence. */
export const pairedStrengths = framesOf('s3', `
!scarce 6 | {Clause}.
short | {Clause}, and I would be glad to put both to use at {co}.
`)

/** A second qualification, right after the first. */
export const furtherStrengths = framesOf('s2', `
- 3 | {Also}.
language | {Also}, if that is of any use.
thing | {Also}, which may come in useful.
language | {Also}, which may come in useful.
language 0.6 | {Also}, should you ever need it.
`)

/** Qualification and reason in one sentence. */
export const strengthsWithReason = {
  that: framesOf('sr.that', `
act !you | {Clause}, and I would love to work at {co}, where {rthat}.
act !you | {Clause}, and I would like to do that kind of work at {co}, where {rthat}.
act !you | {Clause}, and I would like to go on with that kind of work at {co}, where {rthat}.
years !you | I would love to bring {mynoun} to {co}, where {rthat}.
years !you | I would like to use {mynoun} at {co}, where {rthat}.
years you | I would love to bring {mynoun} to {co}, and I like that {rthat}.
language !you | {Clause}, and I would love to use that at {co}, where {rthat}.
`),
  np: framesOf('sr.np', `
act !bare | {Clause}, and I would love to work at {co}; {rnp} {ris} one of my reasons.
years !bare | I would love to bring {mynoun} to {co}, and {rnp} {ris} a good part of the reason.
`),
  wish: framesOf('sr.wish', `
act | {Clause}, and now I want to {rwish} at {co}.
act | {Clause}; next I would love to {rwish}, and {co} is where I would like to do it.
years | I would like to put {mynoun} to use at {co}, and to {rwish}.
`),
  doing: framesOf('sr.doing', `
act | {Clause}, and I would love to work at {co}; {rdoing} is a big part of why.
years | I would love to bring {mynoun} to {co}, and {rdoing} is a big part of why.
`),
}

/** The reason, leaning on an act that the sentence before has told. */
export const reasonsAfterAct = {
  that: framesOf('ra.that', `
!you | I would love to do more of that at {co}, where {rthat}.
!you | I would like to go on with that at {co}, where {rthat}.
you | I would love to do more of that at {co}, and I like that {rthat}.
`),
  np: framesOf('ra.np', `
!bare | I would love to do more of that at {co}, and {rnp} {ris} a big part of why.
!bare | I would like to go on with that at {co}; {rnp} {ris} one of my reasons.
`),
}
