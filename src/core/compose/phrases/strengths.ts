import { framesOf } from './frame.ts'

/** A qualification that stands on its own, beside the reason. */
export const strengths = framesOf('s', `
- | Having {having}, I would be glad to put that experience to work at {co}.
- | {Clause}, and I would be glad to bring that experience to {co}.
- | For my part, {clause}, and I hope that would be of use to you.
- | I would bring {noun} with me.
- | With {noun}, I hope to be useful early on.
- | I hope that my experience of {qdoing} would be of use to you.
- | After {qdoing}, I would be glad to take on this {job}.
- | What I would bring to the {job} is the experience of {qdoing}.
- | What I would bring to the {job} is {noun}.
- | {Clause}, which I hope would help me in the {job}.
`)

/** Qualification and reason in one sentence. */
export const strengthsWithReason = {
  that: framesOf('sr.that', `
- | I would be glad to bring {noun} to {co}, where {rthat}.
- | Having {having}, I would be glad to join {co}, where {rthat}.
- | I would like to build on {qdoing} at {co}, where {rthat}.
`),
  np: framesOf('sr.np', `
- | Having {having}, I would be very glad to join {co}, and {rnp} {ris} a large part of the reason.
- | I would be glad to bring {noun} to {co}, not least because of {rnp}.
- | {Clause}, and I would like to build on that at {co}, above all because of {rnp}.
`),
  wish: framesOf('sr.wish', `
- | Having {having}, I would now like to {rwish}, and I would be glad to do so at {co}.
- | {Clause}; next I would like to {rwish}, and I would be glad to do so at {co}.
`),
}
