import { framesOf } from './frame.ts'

/** Interest in the position, and why, by the shape of the reason. */
export const reasons = {
  np: framesOf('r.np', `
!bare | I would gladly take on the {job}, and {rnp} {ris} a good part of why.
!bare | I would very much like the {job}, not least because of {rnp}.
!bare | I would be very happy to work at {co}, not least because of {rnp}.
!bare | I am very interested in the {job}, and {rnp} {ris} one reason for that.
!plural !bare | What draws me to {co} is {rnp}.
!plural !bare | What draws me to the {job} most of all is {rnp}.
!bare | {Rnp} {ris} one of the reasons I would like to join {co}.
!bare | The {job} appeals to me a great deal, above all because of {rnp}.
!bare | I would love to work at {co}, with {rnp} first among my reasons.
- | I like the thought of {rnp}, and I would very much like the {job}.
- | What draws me to the {job} is the thought of {rnp}.
- | The thought of {rnp} is what draws me to {co}.
bare | What appeals to me most about the {job} is the thought of {rnp}.
bare | {Rnp}: that is what draws me to the {job}.
bare | I would very much like the {job}, above all for the sake of {rnp}.
bare | I would be glad to join {co}, and I like the thought of {rnp} best of all.
bare | The {job} appeals to me a great deal, and so does the thought of {rnp}.
`),
  that: framesOf('r.that', `
- | I would be very happy to work at {co}, where {rthat}.
- | I would very much like the {job}, because {rthat}.
- | I would gladly take on the {job}, and one reason is that {rthat}.
- | I like it that {rthat}, and I would love to be part of that.
- | One reason I am so interested in the {job} is that {rthat}.
- | The {job} appeals to me all the more because {rthat}.
- | I am keen to join {co}, not least because {rthat}.
- | It matters to me that {rthat}, and I would very much like the {job}.
- | I want this {job} for several reasons, and one of them is that {rthat}.
- | What draws me to the {job} is that {rthat}.
- | I would love to work somewhere like {co}, where {rthat}.
`),
  wish: framesOf('r.wish', `
- | I am very interested in the {job} because I want to {rwish}.
- | My reason for wanting the {job} is a simple one: I want to {rwish}.
- | I would like to {rwish}, and I would be very glad to do so at {co}.
- | The {job} appeals to me a great deal, because I hope to {rwish}.
- | I hope to {rwish}, which is why I would like to join {co}.
- | At {co} I hope I could {rwish}, and that is why I am so interested in the {job}.
- | I am keen to {rwish}, and the {job} at {co} appeals to me for that reason.
- | I would like to {rwish}, and that is what draws me to the {job}.
`),
  doing: framesOf('r.doing', `
- | I am drawn to the {job} by the thought of {rdoing}.
- | The prospect of {rdoing} is a large part of why I want this {job}.
- | {Rdoing} is one of the reasons I would like to join {co}.
- | I am very interested in the {job}, and {rdoing} is a good part of that.
- | What appeals to me most about the {job} is {rdoing}.
- | I would very much like the {job}, above all for the sake of {rdoing}.
- | I would be glad to join {co}, and one reason is the chance of {rdoing}.
- | I want this {job} for several reasons, and {rdoing} is one of them.
`),
  own: framesOf('r.own', `
- | {Rown}, and I would be very glad to join {co}.
- | I am very interested in the {job}; {rown}.
- | The {job} appeals to me for a reason of my own, too: {rown}.
- | {Rown}, which is one of the reasons I am so interested in the {job}.
- | I would very much like to work at {co}: {rown}.
- | One reason why I want this {job} is a plain one: {rown}.
- | {Rown}, so the {job} appeals to me all the more.
- | I would gladly take on the {job}; {rown}.
`),
  none: framesOf('r.none', `
- | I would gladly take on the {job} at {co}.
- | I would be very happy to work at {co}.
- | I am very interested in the {job}, and would be glad to join {co}.
- | I would very much like to work at {co}.
- | I want to join {co}, and I would be happy to have this {job}.
- | The {job} at {co} appeals to me a great deal.
- | I would love to take on this {job} at {co}.
- | I remain very interested in the {job} at {co}.
- | It is the {job} I would like, and {co} is where I would like to do it.
- | I am keen to join {co}.
`),
}

/** A second reason, after the first. */
export const furtherReasons = {
  np: framesOf('r2.np', `
!bare | {Rnp} {ris} another reason.
- | I am drawn to {rnp}, too.
!bare | Another reason {ris} {rnp}.
- | I like the thought of {rnp}, too.
`),
  that: framesOf('r2.that', `
- | I also like that {rthat}.
- | It speaks for {co}, too, that {rthat}.
- | It also matters to me that {rthat}.
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
