import type { LaterKind } from '../../../core/model/delivery.ts'
import { m } from '../../words.ts'

interface Words {
  /** Of the screen, with the name of the reader. */
  readonly title: (name: string) => string
  readonly lead: string
  /** Of the way to it. */
  readonly link: string
}

/** What each of the later letters is called on the page. */
export const laterWords: Readonly<Record<LaterKind, Words>> = {
  'follow-up': {
    title: (name) => m.later_ask_things_stand({ name }),
    lead: m.later_one_clear_question_not(),
    link: m.later_ask_how_things_stand(),
  },
  'second-follow-up': {
    title: (name) => m.later_ask_name_once_more({ name }),
    lead: m.later_second_time_last_after(),
    link: m.later_ask_once_more(),
  },
  'after-rejection': {
    title: (name) => m.later_thank_after_no({ name }),
    lead: m.later_short_without_argument_open(),
    link: m.later_no_thank_them_all(),
  },
  withdrawal: {
    title: (name) => m.later_withdraw_tell({ name }),
    lead: m.later_thanks_all_same_plain(),
    link: m.later_i_withdraw_tell_them(),
  },
}
