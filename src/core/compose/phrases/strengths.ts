import { framesOf } from './frame.ts'

/** A qualification that stands on its own, beside the reason: bare, unless several letters have to share it (scarce). */
export const strengths = framesOf('s', `
!scarce !more 5 | {Clause}.
more !scarce 2 | {Clause}.
more 2 | {Clause}, and I would gladly do more of that at {co}.
more 2 | {Clause}, and I would be glad to do more of that for you.
few act | {Clause}, and I would love to bring that experience to {co}.
few years | {Clause}, and I would love to bring that experience to {co}.
scarce | It may help that {clause}.
scarce | If it helps, {clause}.
scarce | You may like to know, too, that {clause}.
scarce | A word about what I would bring: {clause}.
scarce | On the practical side, {clause}.
few | {Clause}, which I hope would come in useful at {co}.
scarce | {Clause}, in case that is of use to you.
few act | {Clause}, and I would like to do more of that kind of work at {co}.
few act | {Clause}, and I would be glad to use that experience at {co}.
few act | {Clause}, and I would like to go on with that kind of work at {co}.
few years | I would come to {co} with {behind} behind me.
scarce years | I would bring {mynoun} with me to {co}.
few years | {Clause}, and I would be glad to use that experience at {co}.
few years | I would like to put {mynoun} to use in the {job}.
few habit | {Clause}, which I hope would be useful to you.
few thing | {Clause}, which I hope would be useful at {co}.
few credential | {Clause}, which I hope would be useful to you.
few credential 0.6 | {Clause}, in case that is useful at {co}.
few language | {Clause}, which I hope would come in useful at {co}.
few language | I would love to use {noun} in the {job}.
few state | {Clause}, which I hope would be useful at {co}.
few record | {Clause}, which I hope counts in the {job}.
leisure | Outside work, {clause}.
leisure | When I am not at work, {clause}.
`)

/** Two qualifications in one sentence. */
export const pairedStrengths = framesOf('s3', `
!scarce 6 | {Clause}.
few short | {Clause}, and I would be glad to put both to use at {co}.
`)

/** A second qualification, right after the first. */
export const furtherStrengths = framesOf('s2', `
- 3 | {Also}.
few language | {Also}, if that is of any use.
few thing | {Also}, which may come in useful.
few language | {Also}, which may come in useful.
few language 0.6 | {Also}, should you ever need it.
`)
