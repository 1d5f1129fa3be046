import type { PostVerdict } from './judge-post.ts'
import { reportsToHold } from './limits.ts'
import type { PostState } from './tip.ts'

/** A post as moderation sees it. */
export interface Standing {
  readonly state: PostState
  /** Why it is held or was rejected, in words for its author. */
  readonly why?: string | undefined
  /** Different people who reported it since a moderator last looked. */
  readonly reports: number
  /** True once a moderator let it stand: the same reports do not hold it again at once. */
  readonly isCleared: boolean
  /** Where it stood when its author took it away. */
  readonly before?: PostState | undefined
}

export type PostEvent =
  | { readonly act: 'edit'; readonly verdict: PostVerdict }
  | { readonly act: 'remove' | 'bring-back' | 'report' | 'let-stand' }
  | { readonly act: 'reject'; readonly why: string }

export type Moved = { readonly ok: true; readonly standing: Standing } | { readonly ok: false; readonly why: string }

/**
 * Begins a post's standing with its verdict.
 *
 * @example
 * beginPost({ state: 'published' })
 * // => { state: 'published', why: undefined, reports: 0, isCleared: false }
 */
export function beginPost(verdict: PostVerdict): Standing {
  return { state: verdict.state, why: verdict.state === 'held' ? verdict.why : undefined, reports: 0, isCleared: false }
}

/**
 * Carries one thing that an author, a reader or a moderator did to a post. What was rejected can be mended by its
 * author and then waits for a moderator: no edit publishes it by itself.
 *
 * @example
 * moderate({ state: 'published', reports: 2, isCleared: false }, { act: 'report' })
 * // => { ok: true, standing: { state: 'held', reports: 3, isCleared: false, why: 'Several readers reported it.' } }
 */
export function moderate(standing: Standing, event: PostEvent): Moved {
  switch (event.act) {
    case 'edit':
      return edit(standing, event.verdict)
    case 'remove':
      return standing.state === 'removed' ? no('It has been removed already.') : yes({ ...standing, state: 'removed', before: standing.state })
    case 'bring-back':
      return standing.state === 'removed' ? yes({ ...standing, state: standing.before ?? 'held', before: undefined }) : no('It was not removed.')
    case 'report':
      return report(standing)
    case 'let-stand':
      return standing.state === 'removed' ? no('Its author removed it.') : yes({ ...standing, state: 'published', why: undefined, reports: 0, isCleared: true })
    case 'reject':
      return reject(standing, event.why)
  }
}

function edit(standing: Standing, verdict: PostVerdict): Moved {
  if (standing.state === 'removed') return no('Bring it back first, then change it.')
  const mustBeSeen = standing.state === 'rejected' || standing.state === 'held'
  if (mustBeSeen) return yes({ ...standing, state: 'held', isCleared: false, why: verdict.state === 'held' ? verdict.why : 'It was changed and waits to be read again.' })
  return yes({ ...standing, ...beginPost(verdict), reports: standing.reports })
}

function report(standing: Standing): Moved {
  if (standing.state !== 'published') return yes(standing)
  const reports = standing.reports + 1
  const needed = standing.isCleared ? 2 * reportsToHold : reportsToHold
  return yes(reports < needed ? { ...standing, reports } : { ...standing, reports, state: 'held', why: 'Several readers reported it.' })
}

function reject(standing: Standing, why: string): Moved {
  if (standing.state === 'removed') return no('Its author removed it.')
  return why.trim() === '' ? no('Say why: its author reads the reason.') : yes({ ...standing, state: 'rejected', why: why.trim(), isCleared: false })
}

function yes(standing: Standing): Moved {
  return { ok: true, standing }
}

function no(why: string): Moved {
  return { ok: false, why }
}
