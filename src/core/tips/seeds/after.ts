import type { SeedTip } from '../tip.ts'
import { sources } from './sources.ts'

/** Tips on what comes besides and after: by hand, internships, waiting, a rejection. */
export const afterTips: readonly SeedTip[] = [
  { id: 'seed-mail-then-card', topics: ['handwritten', 'timing'], source: sources.chico, text: 'Send the e-mail at once and the card after it. The card may mention the mail; it thanks a second time and reaches a desk with few other letters on it.' },
  { id: 'seed-legible', topics: ['handwritten'], source: sources.foxValley, text: 'A card must be legible before it is beautiful. Write it once on scrap paper, so that the card itself has no crossing-out.' },
  { id: 'seed-three-sentences', topics: ['handwritten'], source: sources.stevenson, text: 'Keep a few plain cards at home. Three sentences are a whole note, and with the card at hand it gets written.' },
  { id: 'seed-no-novel', topics: ['handwritten'], source: sources.uscMarshall, text: 'Nobody wants to read a novel squeezed onto a card. Leave white space: it looks like a choice.' },
  { id: 'seed-card-arrives-late', topics: ['handwritten', 'timing'], source: sources.capella, text: 'Will the card arrive before they decide, and at the right building? If you cannot be sure, let the e-mail do the work and the card be the extra.' },
  { id: 'seed-card-industry', topics: ['handwritten'], source: sources.capella, text: 'In a software house a paper note can look out of time; in a charity or a design studio it can be just right. Think of the desk it lands on.' },
  { id: 'seed-preferences-differ', topics: ['handwritten'], source: sources.accountemps2007, text: 'Executives who were asked in 2007 were split: about half liked best a note by hand, nearly as many an e-mail. Doing both pleases both.' },
  { id: 'seed-cards-in-the-car', topics: ['handwritten', 'timing'], source: sources.managerTools, text: 'Take blank cards along. Written in the café next door and handed in at the desk, they are there the same day, without a stamp.' },
  { id: 'seed-filed', topics: ['handwritten'], source: sources.waterloo, text: 'An e-mail is read and gone; a letter on paper may be put into your file. It speaks again when the second round is planned.' },
  { id: 'seed-reply-opens-a-talk', topics: ['email', 'waiting'], source: sources.wgbh, text: 'An e-mail can be answered with one press, and then you are talking again. It is a reason to let the mail come first.' },
  { id: 'seed-intern-highlight', topics: ['internship', 'email'], source: sources.bentley, text: 'For an internship, remind them of one thing you did: a project, a club, a course that you can show. They met twenty people with the same degree.' },
  { id: 'seed-intern-specific', topics: ['internship', 'mistakes'], source: sources.bentley, text: 'If you applied to many internships, the danger is a letter that fits all. Put something into each that could only be said of this one.' },
  { id: 'seed-intern-always', topics: ['internship'], source: sources.unc, text: 'Paid or unpaid, short or long: thank for every interview within a day. It is the least work in the whole application.' },
  { id: 'seed-wait-for-their-date', topics: ['waiting'], source: sources.journalismJobs, text: 'They named a day? Let it pass, and one or two more. Then one friendly question is in order.' },
  { id: 'seed-wait-five-days', topics: ['waiting'], source: sources.indeed, text: 'No day was named? Give them five working days. They are seeing others, and somebody is always on holiday.' },
  { id: 'seed-silence', topics: ['waiting'], source: sources.journalismJobs, text: 'Silence seldom means no. Decisions wait for people who are away, and a post can be put on hold without anybody telling you.' },
  { id: 'seed-after-no', topics: ['after-a-rejection'], source: sources.tribune, text: 'Thank them after a no as well. You have gained people who know you, and the first choice does not always stay.' },
  { id: 'seed-no-argument', topics: ['after-a-rejection', 'mistakes'], source: sources.washingtonPost, text: 'Take a day before you answer a rejection. Disappointment may be felt in the letter, an argument may not.' },
  { id: 'seed-letter-after-no', topics: ['after-a-rejection', 'handwritten'], source: sources.managerTools, text: 'A short note after a rejection is so rare that it is remembered when the next position opens.' },
  { id: 'seed-similar-is-not-same', topics: ['panel', 'email'], source: sources.spokesman, text: 'When in doubt, write to each of them. The bones of the letters may be alike, but one sentence must be about this person.' },
]
