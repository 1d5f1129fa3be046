import { framesOf } from './frame.ts'

/** Interest in the position, and why, by the shape of the reason. */
export const reasons = {
  np: framesOf('r.np', `
- 5 | I would love to {rdest}.
- 4 | I would very much like to {rdest}.
- 0.7 | I would like to {rdest}, and I would love the {job}.
few | I would very much like the {job}, because I would love to {rdest}.
!bare !dest !long 3 | {Rnp} {ris} why I would love the {job}.
!bare !dest 2 | {Rnp}: that is why I would love the {job}.
!bare !dest !long | I would love the {job}, and {rnp} {ris} the reason.
!bare !dest !long few | I like {rlike}, and I would love to join {co}.
bare !dest 2 | {Rnp}: that is why I would love the {job}.
bare !dest | I like the thought of {rnp}, and I would love the {job}.
!bare !long few | {Rnp} {ris} one of the reasons I would like to join {co}.
!bare !long few | I would love to work at {co}, and {rnp} {ris} one of my reasons.
!bare !long few | {Rnp} {ris} much of what I like about the {job}, and I would love to have it.
!bare !long few | I would like to join {co}, not least for {rnp}.
bare few | I like the thought of {rnp}, and I would love to be part of it at {co}.
few | I would be very glad to {rdest}.
few | I hope to {rdest}, and to do it with you.
few | To {rdest} is what I would like, and I would love to do it at {co}.
spare | I would happily {rdest}, above all with you.
spare | At {co} I would love to {rdest}.
`),
  that: framesOf('r.that', `
where 3 | I would love to work at {co}, where {rthat}.
where 2 | I would like to join {co}, where {rthat}.
where 3 | I would love to work where {rthat}.
where 2 | I would very much like to work where {rthat}.
where | I would love to work where {rthat}, which is why I would like the {job}.
where few | I would be glad to work with you at {co}, where {rthat}.
where few | I would be very glad to work where {rthat}.
where few | To work where {rthat} is what I would like, and I would love to do it at {co}.
liked 2 | I like that {rthat}, and I would love the {job}.
liked | I like that {rthat}, and I would very much like the {job}.
liked | I like that {rthat}, and I would love to be part of that.
liked | I would love to join {co}, and I like that {rthat}.
liked few | What I like about {co} is that {rthat}, and I would love to join you.
liked few | It matters to me that {rthat}, and I would very much like the {job}.
!where !liked !long 2 | {Rthat}, and that is why I would like the {job}.
!where !liked 2 | {Rthat}: that is why I would like the {job}.
!where !liked | I would love the {job}, because {rthat}.
!where !liked | I would very much like the {job}: {rthat}.
!where !liked few | I would very much like the {job}, because {rthat}.
!where !liked few | One reason I want the {job} is that {rthat}.
`),
  wish: framesOf('r.wish', `
- 5 | I would love to {rwish}.
- 0.7 | I would like to {rwish}, and I would love the {job}.
- 4 | I would very much like to {rwish}.
!few | I would like the {job} because I would love to {rwish}.
- | I would like to {rwish}, and I would love to do it with you.
few | I want to {rwish}, and I would love to do it at {co}.
few | I would like to {rwish}, and {co} is where I would like to do it.
few | I hope to {rwish}, so I would be very glad to have the {job}.
few | I would love to {rwish}, and that is why I would like to join {co}.
few | I am keen to {rwish}, and I would love to do so with you at {co}.
few | I want this {job} because I want to {rwish}.
`),
  doing: framesOf('r.doing', `
- 5 | I would love to {rdest}.
- 4 | I would very much like to {rdest}.
- 0.7 | I would like to {rdest}, and I would love the {job}.
!few | I would like the {job} because I would love to {rdest}.
few | {Rdoing} is a big part of why I want this {job}.
few | What I like best about the {job} is the thought of {rdoing}.
few | I would very much like the {job}, and {rdoing} is a good part of the reason.
few | {Rdoing} is one of the reasons I would like to join {co}.
few | I like the thought of {rdoing}, and I would love to join {co}.
few | I would love to work at {co}, and {rdoing} is one of my reasons.
`),
  own: framesOf('r.own', `
wantto !iwould !stops 5 | {Rown}, and I would love to do that at {co}.
wantto iwould !stops | {Rown}, and I would be glad to do that at {co}.
wantto !iwould !stops 4 | {Rown}, and I would love to do that with you.
wantto iwould !stops | {Rown}, and I would be glad to do that with you.
liking !stops !long 4 | {Rown}, and I would very much like the {job}.
liking !stops !long 2 | {Rown}, and I would love the {job}.
liking !stops long 4 | {Rown}. I would very much like the {job}.
liking !stops long 2 | {Rown}. I would love the {job}.
liking !stops | {Rown}, which is one of the reasons I would like the {job}.
!liking !iwould !stops 3 | I would very much like the {job}, because {rown}.
!liking !iwould !stops 2 | I would love the {job}, not least because {rown}.
!liking !stops !iwant | One reason I would like the {job} is that {rown}.
!liking !stops !long | {Rown}, and that is why I would like the {job}.
!liking !stops !long | {Rown}, so I would love the {job}.
stops 2 | {Rown}. That is why I would like the {job}.
stops | {Rown}. I would very much like the {job}.
few !liking !iwould !stops | I would very much like to join {co}, because {rown}.
few !liking !iwould !stops | I would be very happy at {co}, not least because {rown}.
few !liking | I would be very happy at {co}: {rown}.
few !long !stops | {Rown}, and I would love to work with you at {co}.
few !long !stops | {Rown}, which is one of the reasons I would like the {job}.
few stops | {Rown}. I would love to join {co}.
`),
  drawn: framesOf('r.drawn', `
2 | I am drawn to {rdrawn}, and I would love the {job}.
2 | I am drawn to {rdrawn}, and I would very much like the {job}.
- | I would love the {job}, not least for {rdrawn}.
- | One thing that draws me to the {job} is {rdrawn}.
few | What draws me to {co} is {rdrawn}.
few | I would very much like to join {co}, and {rdrawn} is a large part of why.
few | Much of what draws me to the {job} is {rdrawn}.
few | I would be very glad of the {job}, not least for {rdrawn}.
`),
  none: framesOf('r.none', `
- | I would love to take on the {job} at {co}.
- | I would very much like the {job} at {co}.
- | I would be very happy to work at {co}.
- | I would very much like to work at {co}.
- | I would really like to join you at {co}.
- | I would be glad to work with you at {co}.
- | I am keen to join {co}.
- | I would love to have the {job} at {co}.
- | I would love to join you at {co}.
`),
}

/** A second reason, after the first. */
export const furtherReasons = {
  np: framesOf('r2.np', `
!bare | I like {rlike}, too.
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
  drawn: framesOf('r2.drawn', `
- | I am also drawn to {rdrawn}.
- | I am drawn to {rdrawn}, too.
`),
  own: framesOf('r2.own', `
ralso 5 | {Ralso}.
!liking !stops | Another reason is that {rown}.
liking stops | {Rown}.
`),
}
