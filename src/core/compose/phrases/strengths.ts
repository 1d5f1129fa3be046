import { framesOf } from './frame.ts'

/** A qualification that stands on its own, beside the reason. */
export const strengths = framesOf('s', `
act | At {co} I would like to build on {memory}.
act | {Clause}, and I would bring that experience to the {job}.
act | {Clause}, and I would be glad to bring that to {co}.
act | {Clause}, and I would like to put that to use at {co}.
act | For my part, {clause}, and I hope that would be of use to you.
act | {Clause}, and that is what I would bring to the {job}.
act | {Clause}, which I hope would help me in the {job}.
act | {Clause}, and I would be happy to put that to work for you.
years | I would put {mynoun} to good use at {co}.
years | I would be glad to bring {mynoun} to {co}.
years | {Clause}, and I would be glad to go on from there at {co}.
years | {Clause}, and I would be glad to bring that to {co}.
years | {Clause}, and I would bring that to the {job}.
years | {Clause}, and I hope that would be of use to you.
years | {Clause}, which I would be glad to put to use at {co}.
habit | {Clause}, and I would be glad to put that to use in the {job}.
habit | {Clause}, and I hope that would be of use to you.
thing | {Clause}, and I would be glad to put that to use in the {job}.
thing | {Clause}, which I hope would help me in the {job}.
credential | {Clause}, and I hope that would stand me in good stead at {co}.
credential | {Clause}, and I would be glad to put that to use at {co}.
credential | For my part, {clause}.
credential 0.6 | You may also like to know that {clause}.
credential 0.6 | It may help that {clause}.
credential 0.5 | On the practical side, {clause}.
credential | {Clause}, and I hope that would be of use to you.
credential 0.6 | {Clause}, in case that is useful at {co}.
credential 0.5 | In case it matters, {clause}.
language | {Clause}, and I hope that would come in useful at {co}.
language | For my part, {clause}, which I hope would be of use to you.
language | It may help that {clause}.
language | I would be glad to put {noun} to use at {co}.
language | It would be a pleasure to use {noun} in the {job}.
language 0.6 | {Clause}, in case that is useful at {co}.
language 0.5 | In case it matters, {clause}.
language 0.5 | On the practical side, {clause}.
state | {Clause}, and I hope that would serve you well at {co}.
state | You may also like to know that {clause}.
state | It may help that {clause}.
state 0.6 | {Clause}, in case that is useful at {co}.
state 0.6 | For my part, {clause}.
state 0.5 | In case it matters, {clause}.
state 0.5 | One more thing about me: {clause}.
state 0.5 | On the practical side, {clause}.
record | You may also like to know that {clause}.
record | It may help that {clause}.
record | On the practical side, {clause}.
record 0.6 | {Clause}, in case that is useful at {co}.
record 0.6 | For my part, {clause}.
record 0.5 | In case it matters, {clause}.
record 0.5 | One more thing about me: {clause}.
leisure | You may also like to know that {clause}.
leisure | One more thing about me: {clause}.
leisure | And, in case it is ever of use, {clause}.
leisure | Outside work, {clause}.
leisure | When I am not at work, {clause}.
leisure 0.6 | {Clause}, in case that is ever useful at {co}.
leisure 0.6 | For my part, {clause}.
leisure 0.5 | In case it matters, {clause}.
`)

/** Qualification and reason in one sentence. */
export const strengthsWithReason = {
  that: framesOf('sr.that', `
years | I would be glad to bring {mynoun} to {co}, where {rthat}.
language | I would be glad to put {noun} to use at {co}, where {rthat}.
act | Having {having}, I would be glad to join {co}, where {rthat}.
act | At {co}, where {rthat}, I would like to build on {memory}.
act | {Clause}, and I would be glad to build on that at {co}, where {rthat}.
`),
  np: framesOf('sr.np', `
act !bare | Having {having}, I would be very glad to join {co}, not least because of {rnp}.
years !bare | I would be glad to bring {mynoun} to {co}, not least because of {rnp}.
act !bare | {Clause}, and I would be glad to join {co}, not least because of {rnp}.
`),
  wish: framesOf('sr.wish', `
act | Having {having}, I would now like to {rwish}, and I would be glad to do so at {co}.
act | {Clause}; next I would like to {rwish}, and I would be glad to do so at {co}.
years | I would like to put {mynoun} to use at {co}, and to {rwish}.
`),
  doing: framesOf('sr.doing', `
act | Having {having}, I am drawn to {co} by the thought of {rdoing}.
years | I would be glad to bring {mynoun} to {co}, and I am drawn by the thought of {rdoing}.
`),
}

/** The reason, leaning on an act that the sentence before has told. */
export const reasonsAfterAct = {
  that: framesOf('ra.that', `
- | I would love to do more of that at {co}, where {rthat}.
- | I would be glad to bring that to {co}, where {rthat}.
- | I would like to go on with that at {co}, where {rthat}.
`),
  np: framesOf('ra.np', `
!bare | I would love to do more of that at {co}, not least because of {rnp}.
!bare | I would be glad to go on with that at {co}, and {rnp} {ris} a large part of why.
!bare | I would like to go on with that at {co}, above all because of {rnp}.
`),
}
