import { framesOf } from './frame.ts'

/** A qualification that stands on its own, beside the reason. */
export const strengths = framesOf('s', `
act | {Clause}, and I would love to bring that to {co}.
act | {Clause}, and I would like to do more of that kind of work at {co}.
act | {Clause}, and I would be glad to put that to use at {co}.
act !brisk | {Clause}, and I would bring the same care to the {job}.
act | {Clause}, and I would like to go on from there at {co}.
act 0.3 | A word about what I would bring: {clause}.
years | I would come to {co} with {behind} behind me.
years | {Clause}, and I would love to bring that to {co}.
years | {Clause}, and I would be glad to go on from there at {co}.
years | I would bring {mynoun} with me to {co}.
years | {Clause}, and I would be glad to put that to use at {co}.
years !thing 0.3 | A word about what I would bring: {clause}.
habit | {Clause}, and I would be glad to put that to use in the {job}.
habit | {Clause}, which I hope would be useful to you.
thing | {Clause}, and I would be glad to put that to use in the {job}.
thing | {Clause}, which I hope would be useful at {co}.
credential | {Clause}, and I would be glad to put that to use at {co}.
credential | {Clause}, which I hope would be useful to you.
credential 0.7 | If it helps, {clause}.
credential 0.7 | It may help that {clause}.
credential 0.6 | {Clause}, in case that is useful at {co}.
credential 0.6 | On the practical side, {clause}.
language | {Clause}, and I would love to use that at {co}.
language | {Clause}, which I hope would come in useful at {co}.
language | It may help that {clause}.
language | I would love to use {noun} in the {job}.
language 0.6 | {Clause}, in case that is useful at {co}.
language 0.6 | On the practical side, {clause}.
state | {Clause}, which I hope would be useful at {co}.
state | You may like to know, too, that {clause}.
state | It may help that {clause}.
state 0.6 | {Clause}, in case that is useful at {co}.
state 0.6 | If it helps, {clause}.
state 0.6 | On the practical side, {clause}.
record | You may like to know, too, that {clause}.
record | It may help that {clause}.
record 0.7 | If it helps, {clause}.
record 0.6 | {Clause}, in case that is useful at {co}.
record 0.6 | On the practical side, {clause}.
leisure | You may like to know, too, that {clause}.
leisure | And, in case it is ever of use, {clause}.
leisure | Outside work, {clause}.
leisure | When I am not at work, {clause}.
leisure 0.6 | {Clause}, in case that is ever useful at {co}.
leisure 0.6 | One more thing about me: {clause}.
`)

/** A second qualification, right after the first. */
export const furtherStrengths = framesOf('s2', `
- | {Also}.
language | {Also}, if that is of any use.
state | {Also}, if that is of any use.
thing | {Also}, which may come in useful.
language | {Also}, which may come in useful.
habit | {Also}, which may come in useful.
language 0.6 | {Also}, should you ever need it.
state 0.6 | {Also}, should you ever need it.
`)

/** Qualification and reason in one sentence. */
export const strengthsWithReason = {
  that: framesOf('sr.that', `
act !you | {Clause}, and I would love to bring that to a place where {rthat}.
act !you | {Clause}, and I would like to go on with that at {co}, where {rthat}.
act !you | {Clause}, and I would be glad to do that kind of work at {co}, where {rthat}.
act you | {Clause}, and I would love to bring that to {co}, all the more because {rthat}.
years !you | I would love to bring {mynoun} to {co}, where {rthat}.
years !you | {Clause}, and I would love to bring that to a place where {rthat}.
years you | {Clause}, and I would love to bring that to {co}, all the more because {rthat}.
language !you | {Clause}, and I would love to use that at {co}, where {rthat}.
`),
  np: framesOf('sr.np', `
act !bare | {Clause}, and I would love to bring that to {co}; {rnp} {ris} one more reason.
years !bare | I would love to bring {mynoun} to {co}, and {rnp} {ris} a good part of the reason.
act bare 2 | {Clause}, and I would love to bring that to a place with {rnp}.
act bare | {Clause}, and I would like to do that kind of work at {co}, with {rnp}.
act bare 0.4 | {Clause}, and I would love to bring that to {co}. My reason is a simple one: {rnp}.
years bare 2 | I would love to bring {mynoun} to a place with {rnp}.
years bare 0.4 | {Clause}, and I would love to bring that to {co}. The reason is simple: {rnp}.
`),
  wish: framesOf('sr.wish', `
act | {Clause}, and now I want to {rwish} at {co}.
act | {Clause}; next I would love to {rwish}, and {co} is where I would like to do it.
years | I would like to put {mynoun} to use at {co}, and to {rwish}.
`),
  doing: framesOf('sr.doing', `
act | {Clause}, and I would love to bring that to {co}; {rdoing} is a big part of why.
years | I would love to bring {mynoun} to {co}, and {rdoing} is a big part of why.
`),
}

/** The reason, leaning on an act that the sentence before has told. */
export const reasonsAfterAct = {
  that: framesOf('ra.that', `
!you | I would love to do more of that at {co}, where {rthat}.
!you | I would love to do that at a place where {rthat}.
!you | I would like to go on with that at {co}, where {rthat}.
you | I would love to do more of that at {co}, and I like that {rthat}.
`),
  np: framesOf('ra.np', `
!bare | I would love to do more of that at {co}, and {rnp} {ris} a big part of why.
!bare | I would like to go on with that at {co}; {rnp} {ris} one of my reasons.
bare | I would love to do more of that at {co}, for a simple reason: {rnp}.
`),
}
