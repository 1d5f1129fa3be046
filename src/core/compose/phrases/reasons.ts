import { framesOf } from './frame.ts'

/** Interest in the position, and why, by the shape of the reason. */
export const reasons = {
  np: framesOf('r.np', `
- | I would gladly take on the {job}, and {rnp} {ris} a good part of why.
- | Of the things that draw me to {co}, {rnp} {ris} high on the list.
- | The more I think of the {job}, the more I would like it, not least because of {rnp}.
- | It would make me happy to work at {co}, not least because of {rnp}.
- | I am very interested in the {job}, not least because of {rnp}.
!plural | What draws me to {co} is {rnp}.
- | {Rnp} {ris} one of the reasons I would so like to join {co}.
- | I came away even keener on the {job}, and {rnp} {ris} a large part of that.
- | The {job} appeals to me a great deal, above all because of {rnp}.
- | I would be very glad to join {co}, and {rnp} {ris} high among my reasons.
- | Our conversation left me more interested in the {job} than before, and {rnp} {ris} much of the reason.
- | When I think about why I want this {job}, I come back to {rnp}.
- | I would very much like to work at {co}, with {rnp} first among my reasons.
- | If I had to give one reason for wanting this {job}, it would be {rnp}.
`),
  that: framesOf('r.that', `
- | It would make me happy to work at {co}, where {rthat}.
- | The more I think of the {job}, the more I would like it, because {rthat}.
- | I would gladly take on the {job}, and one reason is that {rthat}.
- | I would be very glad to work at {co}, where {rthat}.
- | I like that {rthat}, and I am very interested in the {job}.
- | One reason I am so interested in the {job} is that {rthat}.
- | The {job} appeals to me all the more because {rthat}.
- | I am keen to join {co}, not least because {rthat}.
- | It matters to me that {rthat}, and I would very much like to be part of it.
- | I left more certain that I want this {job}, partly because {rthat}.
- | I would so like to work somewhere like {co}, where {rthat}.
`),
  wish: framesOf('r.wish', `
- | I am very interested in the {job} because I want to {rwish}.
- | My reason for wanting the {job} is a simple one: I want to {rwish}.
- | I would like to {rwish}, and I would be very glad to do so at {co}.
- | The {job} appeals to me a great deal, because I hope to {rwish}.
- | I came away keener on the {job} than before, since I want to {rwish}.
- | At {co} I hope I could {rwish}, and that is why I am so interested in the {job}.
`),
  doing: framesOf('r.doing', `
- | I am drawn to the {job} by the thought of {rdoing}.
- | The prospect of {rdoing} is a large part of why I want this {job}.
- | {Rdoing} is one of the reasons I would so like to join {co}.
- | I am very interested in the {job}, and {rdoing} is a good part of that.
- | What appeals to me most about the {job} is {rdoing}.
`),
  own: framesOf('r.own', `
- | {Rown}, and I would be very glad to join {co}.
- | I am very interested in the {job}; {rown}.
- | The {job} appeals to me for a reason of my own, too: {rown}.
- | {Rown}, which is one of the reasons I am so interested in the {job}.
`),
  none: framesOf('r.none', `
- | I would gladly take on the {job}, and I would be happy to do so at {co}.
- | The more I think of the {job}, the more I would like to do it at {co}.
- | It would make me happy to work at {co}.
- | I am very interested in the {job}, and would be glad to join {co}.
- | Our conversation left me more interested in the {job} than before.
- | I would very much like to work at {co}, and our conversation made me surer of it.
- | I came away more certain that I want to join {co}.
- | The {job} appeals to me even more now that we have talked.
- | I left with a clearer idea of the {job} at {co}, and I want it more than before.
- | After our conversation I am keener than ever to join {co}.
`),
}

/** A second reason, after the first. */
export const furtherReasons = {
  np: framesOf('r2.np', `
- | {Rnp} {ris} a further reason.
- | I am drawn to {rnp}, too.
- | {Rnp} {ris} part of it, too.
`),
  that: framesOf('r2.that', `
- | I also like that {rthat}.
- | It speaks for {co}, too, that {rthat}.
- | I was glad to learn, too, that {rthat}.
`),
  wish: framesOf('r2.wish', `
- | I would also welcome the chance to {rwish}.
- | I would be glad of the chance to {rwish}, too.
- | I also want to {rwish}.
`),
  doing: framesOf('r2.doing', `
- | {Rdoing} appeals to me as well.
- | I also like the thought of {rdoing}.
`),
  own: framesOf('r2.own', `
- | It helps, too, that {rown}.
- | I should say that {rown}, too.
`),
}
