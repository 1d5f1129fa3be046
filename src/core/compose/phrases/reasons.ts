import { framesOf } from './frame.ts'

/** Interest in the position, and why, by the shape of the reason. */
export const reasons = {
  np: framesOf('r.np', `
!bare | {Rnp} {ris} a big part of why I would like the {job}.
!bare | I would very much like the {job}, and {rnp} {ris} a good part of the reason.
!bare | I would love to work at {co}, and {rnp} {ris} one of my reasons.
!bare | {Rnp} {ris} one of the reasons I would like to join {co}.
!bare !plural 0.6 | What I like best about the {job} is {rnp}, and I would love to join {co}.
!bare 1.5 | {Rnp} {ris} reason enough to want the {job}.
!bare | I would love the {job}, {rnp} above all.
!bare 0.5 | {Rnp} {ris} much of what I like about the {job}, and I would love to have it.
!bare 0.5 | I would like to join {co}, not least for {rnp}.
!bare 0.5 | {Rnp} {ris} high on the list of reasons why I would like to join {co}.
2 | I would love to {rdest}.
- | I would very much like to {rdest}.
2 | I would love to {rdest}, which is why I would like the {job}.
- | I would very much like the {job}: I would love to {rdest}.
- | I would like the {job} very much, because I would love to {rdest}.
verb | I would love to join {co} and {rdest}.
verb | I would be very glad to join you and {rdest}.
bare 0.5 | I like the thought of {rnp}, and I would love to be part of it at {co}.
`),
  that: framesOf('r.that', `
!you 2 | I would love to work at {co}, where {rthat}.
!you | It matters to me that {rthat}, and I would very much like the {job}.
- | I like that {rthat}, and I would love to be part of that.
- | What I like about {co} is that {rthat}, and I would love to join you.
- 0.7 | I would be very happy at {co}, not least because {rthat}.
- | I like that {rthat}, and I would very much like the {job}.
- | I would love to join {co}, and I like that {rthat}.
!you 2 | I would like to join {co}, where {rthat}.
!you 2 | I would love to work where {rthat}.
!you | I would love to work where {rthat}, which is why I would like the {job}.
!you | I would very much like to work where {rthat}.
- 0.5 | One reason I want the {job} is that {rthat}.
!you | I would be glad to work with you at {co}, where {rthat}.
you | I would very much like the {job}, because {rthat}.
you | {Rthat}, and I would love to be part of that.
0.4 | I would be very glad to work at {co}, because {rthat}.
!you 0.5 | I would be very glad to work where {rthat}.
!you 0.4 | To work where {rthat} is what I would like, and I would love to do it at {co}.
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
- | I would love to work at {co}, and {rdoing} is one of my reasons.
`),
  own: framesOf('r.own', `
- | {Rown}, and I would be very glad to join {co}.
- | I would very much like the {job}: {rown}.
- | {Rown}, which is one of the reasons I would like the {job}.
- 0.5 | I would love to work at {co}, and it does no harm that {rown}.
- | {Rown}, so I would like the {job} all the more.
- | I would love the {job}, not least because {rown}.
- | I would very much like to join {co}, because {rown}.
- | I would be very happy at {co}: {rown}.
- | {Rown}, and I would love to work with you at {co}.
- | It is a {job} that I would love to have; {rown}.
- | I am keen to join {co}, and {rown}.
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
!bare | I like the thought of {rnp}, too.
bare | I like the thought of {rnp}, too.
bare | I would love to {rdest}, too.
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
`),
}
