import { z } from 'zod'
import { rawLength, topicsPerTip } from '../core/tips/limits.ts'
import { tipOrders } from '../core/tips/order.ts'
import { tipPlaces } from '../core/tips/place.ts'
import { postStates, tipTopics } from '../core/tips/tip.ts'
import type { Fixed, Row } from './row.ts'
import { done, instant } from './views.ts'

/** Counted and cleaned by core (clean-text), which says in words what is wrong; here only what nobody types is stopped. */
const typed = z.string().max(rawLength, `must be shorter: ${rawLength} letters are more than any post may have`)
const topics = z.array(z.enum(tipTopics)).min(1, 'choose at least one topic').max(topicsPerTip, `choose at most ${topicsPerTip} topics`)
const webAddress = z.url({ protocol: /^https?$/ }).max(500)
const source = z.strictObject({ name: z.string().trim().min(1).max(200), address: webAddress.optional() })
const postId = z.string().min(1).max(80)
const newId = z.string().regex(/^[\w-]{8,80}$/, 'must be 8 to 80 letters, digits or hyphens')

const content = { text: typed, topics, source: source.optional() }

const post = {
  id: z.string(),
  text: z.string(),
  /** regards: came with the program. */
  author: z.enum(['regards', 'you', 'member', 'passed-on']),
  authorName: z.string().optional(),
  /** True where its links may be links. */
  isTrusted: z.boolean(),
  state: z.enum(postStates),
  /** Why it is held or was refused, to its author and to moderators. */
  why: z.string().optional(),
  postedAt: instant.optional(),
  editedAt: instant.optional(),
}
export const commentView = z.object({ ...post, tipId: z.string(), answers: z.string().optional() })
export const tipView = z.object({
  ...post,
  topics: z.array(z.enum(tipTopics)),
  source: source.optional(),
  helped: z.int(),
  /** True where it helped the one who asks. */
  helpedYou: z.boolean(),
  comments: z.array(commentView),
})
export type TipView = Fixed<z.output<typeof tipView>>
export type CommentView = Fixed<z.output<typeof commentView>>

const besideView = z.object({ tip: tipView.pick({ id: true, text: true, source: true }).optional() })

/** A file of tips that people pass on. */
export const tipsFile = z.strictObject({
  regardsTips: z.literal(1, 'must be a file of tips that Regards wrote'),
  tips: z.array(z.strictObject({ id: newId, ...content, by: z.string().trim().max(100).optional(), postedAt: z.iso.datetime({ offset: true }).optional() })).max(500, 'holds more than 500 tips'),
})

export const tipRows = {
  findTips: {
    summary: 'Tips of the board, those that come with Regards among them, with their comments',
    body: z.strictObject({
      words: z.string().max(200).optional(),
      topic: z.enum(tipTopics).optional(),
      order: z.enum(tipOrders).optional(),
      /** Only what the one who asks wrote, whatever its state. */
      mine: z.boolean().optional(),
      /** How many to pass over. */
      from: z.int().min(0).max(100_000).optional(),
    }),
    output: z.object({ tips: z.array(tipView), total: z.int(), isShared: z.boolean(), isModerator: z.boolean(), waiting: z.int() }),
  },
  addTip: { summary: 'Posts a tip; the same id again changes nothing', body: z.strictObject({ id: newId.optional(), ...content }), output: tipView },
  changeTip: { summary: 'Changes a tip of one’s own', params: z.object({ tipId: postId }), body: z.strictObject(content), output: tipView },
  addComment: {
    summary: 'Posts a comment on a tip, or an answer to a comment; the same id again changes nothing',
    params: z.object({ tipId: postId }),
    body: z.strictObject({ id: newId.optional(), text: typed, answers: postId.optional() }),
    output: tipView,
  },
  changeComment: { summary: 'Changes a comment of one’s own', params: z.object({ commentId: postId }), body: z.strictObject({ text: typed }), output: tipView },
  removePost: { summary: 'Takes a tip or a comment of one’s own away; it can be brought back', params: z.object({ postId }), output: done },
  restorePost: { summary: 'Brings back what one took away', params: z.object({ postId }), output: done },
  markHelped: { summary: '“This helped me”; once for each person', params: z.object({ tipId: postId }), output: tipView },
  unmarkHelped: { summary: 'Takes that back', params: z.object({ tipId: postId }), output: tipView },
  reportPost: { summary: 'Tells the moderators of a post', params: z.object({ postId }), body: z.strictObject({ why: z.string().trim().max(300).optional() }), output: done },
  postsToModerate: { summary: 'Posts that wait for a moderator, longest waiting first', output: z.object({ tips: z.array(tipView), comments: z.array(commentView) }) },
  moderatePost: {
    summary: 'Lets a post stand, or refuses it with a reason that its author reads',
    params: z.object({ postId }),
    body: z.discriminatedUnion('act', [z.strictObject({ act: z.literal('let-stand') }), z.strictObject({ act: z.literal('reject'), why: z.string().trim().min(3, 'say why: its author reads the reason').max(300) })]),
    output: done,
  },
  tipBeside: { summary: 'The one tip that helps here, if any is left', body: z.strictObject({ place: z.enum(tipPlaces), interviewId: postId.optional() }), output: besideView },
  dismissTip: { summary: 'Never shows a tip beside letters again; it stays on the board', params: z.object({ tipId: postId }), output: done },
  undismissTip: { summary: 'Takes that back', params: z.object({ tipId: postId }), output: done },
  askForTip: { summary: 'Says whether to ask, after a good outcome, if there is a tip in it: once for each interview', params: z.object({ interviewId: postId }), output: z.object({ ask: z.boolean() }) },
  exportTips: { summary: 'One’s own tips as a file to pass on', output: tipsFile },
  importTips: {
    summary: 'Takes in a file of tips; what is there already, or cannot stand, is left and counted',
    body: tipsFile,
    output: z.object({ added: z.int(), alreadyThere: z.int(), left: z.array(z.object({ text: z.string(), why: z.string() })) }),
  },
} satisfies Record<string, Row>
