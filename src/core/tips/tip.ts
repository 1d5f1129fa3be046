/** What a tip may be about; a tip has one to three of them. */
export const tipTopics = [
  'email', 'handwritten', 'timing', 'panel', 'names', 'internship', 'before', 'mistakes', 'waiting', 'after-a-rejection', 'remote',
] as const
export type TipTopic = (typeof tipTopics)[number]

/** What a topic is called where people read it. */
export const topicWords: Readonly<Record<TipTopic, string>> = {
  email: 'The e-mail',
  handwritten: 'By hand',
  timing: 'Timing',
  panel: 'Several people',
  names: 'Names',
  internship: 'Internships',
  before: 'Before it',
  mistakes: 'Mistakes',
  waiting: 'While you wait',
  'after-a-rejection': 'After a rejection',
  remote: 'Phone and video',
}

/** Where a tip comes from, if not from its author's own life. */
export interface TipSource {
  readonly name: string
  /** http or https. */
  readonly address?: string | undefined
}

/** What a tip says, whoever wrote it. */
export interface TipContent {
  /** Plain text, 10 to 600 characters as people count them; a blank line parts paragraphs. */
  readonly text: string
  readonly topics: readonly TipTopic[]
  readonly source?: TipSource | undefined
}

/** A tip that comes with Regards. */
export interface SeedTip extends TipContent {
  readonly id: string
  readonly source: TipSource
}

/**
 * Where a post stands. held: nobody but its author and the moderators sees it · rejected: a moderator said no, with
 * a reason · removed: its author took it away, and may bring it back.
 */
export const postStates = ['published', 'held', 'rejected', 'removed'] as const
export type PostState = (typeof postStates)[number]
