import type { TipTopic } from '../../../core/tips/tip.ts'
import { m } from '../../words.ts'

/** What the topics of tips are called. */
export const topicWords: Readonly<Record<TipTopic, string>> = {
  email: m.tips_topic_email(),
  handwritten: m.tips_topic_handwritten(),
  timing: m.tips_topic_timing(),
  panel: m.tips_topic_panel(),
  names: m.tips_topic_names(),
  internship: m.tips_topic_internship(),
  before: m.tips_topic_before(),
  mistakes: m.tips_topic_mistakes(),
  waiting: m.tips_topic_waiting(),
  'after-a-rejection': m.tips_topic_after_rejection(),
  remote: m.tips_topic_remote(),
}
