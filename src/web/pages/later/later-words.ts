import type { LaterKind } from '../../../core/model/delivery.ts'

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
    title: (name) => `Ask ${name} how things stand`,
    lead: 'One clear question, and not a word on the silence. No answer to a letter of thanks means nothing by itself.',
    link: 'Ask how things stand',
  },
  'second-follow-up': {
    title: (name) => `Ask ${name} once more`,
    lead: 'The second time is the last: after this one it rests.',
    link: 'Ask once more',
  },
  'after-rejection': {
    title: (name) => `Thank ${name} after a no`,
    lead: 'Short, without an argument, and open to later.',
    link: 'It was a no: thank them all the same',
  },
  withdrawal: {
    title: (name) => `Withdraw, and tell ${name}`,
    lead: 'Thanks all the same, and a plain word, early enough to spare them time.',
    link: 'I withdraw: tell them',
  },
}
