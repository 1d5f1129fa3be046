import { linksIn } from './links.ts'
import { postsUntilTrusted } from './limits.ts'
import { mixedWords, skeletonOf } from './skeleton.ts'

/** What is known of a post and of who wrote it, on a board that others read. */
export interface PostToJudge {
  readonly text: string
  /** Posts of this author that stand published. */
  readonly authorPublished: number
  /** Posts of this author that a moderator refused. */
  readonly authorRejected: number
  /** Skeletons of what stands on the board or waits for it: see skeletonOf. */
  readonly known: ReadonlySet<string>
}

export type PostVerdict =
  | { readonly state: 'published' }
  /** Waits for a moderator; why, in words that its author reads. */
  | { readonly state: 'held'; readonly why: string }

/**
 * Judges whether a post may stand at once or waits until a moderator has seen it. It holds what is typical of spam and
 * of other people's data, and never refuses: a person decides that.
 *
 * @example
 * judgePost({ text: 'Write to jo@example.org, she decides.', authorPublished: 9, authorRejected: 0, known: new Set() })
 * // => { state: 'held', why: 'It holds an e-mail address, which may be somebody else’s.' }
 */
export function judgePost(post: PostToJudge): PostVerdict {
  const why = reasons.find(({ holds }) => holds(post))?.why
  return why === undefined ? { state: 'published' } : { state: 'held', why }
}

/**
 * Says whether an author has shown enough for links to be links.
 *
 * @example
 * isTrusted({ authorPublished: 3, authorRejected: 0 })
 * // => true
 */
export function isTrusted({ authorPublished, authorRejected }: Pick<PostToJudge, 'authorPublished' | 'authorRejected'>): boolean {
  return authorPublished >= postsUntilTrusted && authorRejected * 3 <= authorPublished
}

const reasons: readonly { readonly why: string; readonly holds: (post: PostToJudge) => boolean }[] = [
  { why: 'It says the same as another post.', holds: ({ text, known }) => known.has(skeletonOf(text)) },
  { why: 'It holds an e-mail address, which may be somebody else’s.', holds: ({ text }) => /[^\s@]{1,64}@[^\s@.]{1,63}\.[^\s@]{2,}/u.test(text) },
  { why: 'It holds what looks like a telephone number.', holds: ({ text }) => /(?:\+|\b0)\d(?:[ ()./-]{0,2}\d){7,}/.test(text) },
  { why: 'It mixes letters of two alphabets in one word.', holds: ({ text }) => mixedWords(text).length > 0 },
  { why: 'It has a link, and its author is new here.', holds: (post) => hasLink(post.text) && !isTrusted(post) },
  { why: 'It has several links.', holds: ({ text }) => linksIn(text).length > 2 },
  { why: 'It is written in capitals.', holds: ({ text }) => isShouting(text) },
  { why: 'It repeats itself.', holds: ({ text }) => /(.)\1{9,}/u.test(text) || repeatsWords(text) },
]

/** Addresses without http too: what a reader would type in. */
function hasLink(text: string): boolean {
  return linksIn(text).length > 0 || /\b(?:www\.|[a-z0-9-]{2,}\.(?:com|net|org|info|biz|io|shop|xyz|top|ru|cn|link|click|site|online)\b)/iu.test(text)
}

function isShouting(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return letters >= 20 && capitals / letters > 0.6
}

function repeatsWords(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
  return words.length >= 12 && new Set(words).size / words.length < 0.25
}
