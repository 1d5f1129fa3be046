import { framesOf } from './frame.ts'

/** Interest in the position, and why, by the shape of the reason. */
export const reasons = {
  np: framesOf('r.np', `
!bare | {Rnp} {ris} a big part of why I would like the {job}.
!bare | I would very much like the {job}, and {rnp} {ris} a good part of the reason.
!bare | I would love to work at {co}, and {rnp} {ris} one of my reasons.
!bare | {Rnp} {ris} one of the reasons I would like to join {co}.
!bare !plural | What I like best about the {job} is {rnp}, and I would love to join {co}.
!bare | I want the {job} for more than one reason, and {rnp} {ris} high on the list.
bare 2 | I would love to work somewhere with {rnp}.
bare | I would like the {job}, not least for {rnp}.
bare | One reason I would like the {job} is {rnp}.
bare | I would love to join {co}, not least for {rnp}.
!bare | I would like the {job}, not least for {rnp}.
!bare | One reason I would like the {job} is {rnp}.
!bare | I would love to join {co}, not least for {rnp}.
bare | I would love to join {co}, and work somewhere with {rnp}.
bare | I like the thought of {rnp}, and I would love to be part of it at {co}.
bare | The thought of {rnp} is a big part of why I would like to join {co}.
bare | I would very much like the {job}, and the thought of {rnp} is a good part of the reason.
`),
  that: framesOf('r.that', `
!you | I would love to work at {co}, where {rthat}.
!you | It matters to me that {rthat}, and I would very much like the {job}.
- | I like that {rthat}, and I would love to be part of that.
- | What I like about {co} is that {rthat}, and I would love to join you.
- 0.7 | I would be very happy at {co}, not least because {rthat}.
- | I like that {rthat}, and I would very much like the {job}.
- | It is good to know that {rthat}, and I would love to join {co}.
- | I would love to join {co}, and I like that {rthat}.
!you | I would like to join {co}, where {rthat}.
!you | I would be happy to work at {co}, where {rthat}.
- 0.5 | One reason I want the {job} is that {rthat}.
!you | I would very much like to work at {co}, where {rthat}.
!you | I would be glad to work with you at {co}, where {rthat}.
you | I would very much like the {job}, because {rthat}.
`),
  wish: framesOf('r.wish', `
- | I want to {rwish}, and I would love to do it at {co}.
- | I would like to {rwish}, and {co} is where I would like to do it.
- | What I want most is to {rwish}, which is why I would like the {job}.
- | I hope to {rwish}, so I would be very glad to have the {job}.
- | I would love to {rwish}, and that is why I would like to join {co}.
- | I am keen to {rwish}, and I would love to do so with you at {co}.
- | I want this {job} because I want to {rwish}.
`),
  doing: framesOf('r.doing', `
- | {Rdoing} is a big part of why I want this {job}.
- | What I like best about the {job} is the thought of {rdoing}.
- | I would very much like the {job}, and {rdoing} is a good part of the reason.
- | {Rdoing} is one of the reasons I would like to join {co}.
- | I like the thought of {rdoing}, and I would love to join {co}.
- | I want the {job} for more than one reason, and {rdoing} is high on the list.
- | I would love to work at {co}, and {rdoing} is one of my reasons.
`),
  own: framesOf('r.own', `
- | {Rown}, and I would be very glad to join {co}.
- | I would very much like the {job}: {rown}.
- | I would like the {job} for a reason of my own, too: {rown}.
- | {Rown}, which is one of the reasons I would like the {job}.
- | I would love to work at {co}, and it does no harm that {rown}.
- | One of my reasons for wanting this {job} is a plain one: {rown}.
- | {Rown}, so I would like the {job} all the more.
- | I would gladly take on the {job}; {rown}.
`),
  none: framesOf('r.none', `
- | I would love to take on the {job} at {co}.
- | I would very much like the {job}.
- | I would be very happy to work at {co}.
- | I would very much like to work at {co}.
- | I would really like to join you at {co}.
- | I would be glad to work with you at {co}.
- | I am keen to join {co}.
- | I am keen to have the {job}.
- | It would please me very much to work at {co}.
- | I would be glad to take on this {job}.
`),
}

/** A second reason, after the first. */
export const furtherReasons = {
  np: framesOf('r2.np', `
!bare | {Rnp} {ris} another reason.
!bare | And then there {ris} {rnp}.
- | I like the thought of {rnp}, too.
`),
  that: framesOf('r2.that', `
- | I also like that {rthat}.
- | I like, too, that {rthat}.
- | It also matters to me that {rthat}.
`),
  wish: framesOf('r2.wish', `
- | I also want to {rwish}.
- | I would like to {rwish}, too.
- | I would also love to {rwish}.
`),
  doing: framesOf('r2.doing', `
- | {Rdoing} appeals to me as well.
- | I also like the thought of {rdoing}.
`),
  own: framesOf('r2.own', `
- | It does no harm, either, that {rown}.
- | It helps, too, that {rown}.
`),
}
