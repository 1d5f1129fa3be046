import type { SeedTip } from '../tip.ts'
import { sources } from './sources.ts'

/** Tips on the letter itself: what it says, to whom, when. */
export const letterTips: readonly SeedTip[] = [
  { id: 'seed-one-moment', topics: ['email'], source: sources.delft, text: 'Name one moment that only the two of you shared: a question, a laugh, a thing you both care about. It is what brings your face back when your name is read.' },
  { id: 'seed-same-day-decision', topics: ['timing'], source: sources.delft, text: 'If they decide the same day, send a shorter letter within a couple of hours. A good letter that comes after the decision is only polite.' },
  { id: 'seed-not-from-the-lift', topics: ['timing', 'mistakes'], source: sources.delft, text: 'Do not send it from the lift. A letter that arrives a minute after you leave cannot have been thought about, and it reads that way.' },
  { id: 'seed-next-morning', topics: ['timing'], source: sources.smithHanley, text: 'After a long day of interviews, the next morning can be better than the same evening: they are fresh, and you do not blur into the interview itself. It still has to be within 24 hours.' },
  { id: 'seed-quick-beats-perfect', topics: ['timing', 'email'], source: sources.deAnza, text: 'Do not agonise over it. A short letter tomorrow morning does more than a fine one on Friday.' },
  { id: 'seed-survey-follow-through', topics: ['timing'], source: sources.careerBuilder2011, text: 'Of the employers asked, 86 % read a missing thank-you as a lack of follow-through. It was a survey and no experiment, but following through costs you ten minutes.' },
  { id: 'seed-survey-matters', topics: ['email'], source: sources.topResume2017, text: 'In one survey 68 % of the people who interview said that a thank-you matters to their decision. Few candidates believe it, so few write.' },
  { id: 'seed-survey-few-write', topics: ['email'], source: sources.accountemps2017, text: 'HR managers said that four in five of them take a thank-you into account, and that only one applicant in four sends one. Sending any is rare; sending a personal one is rarer.' },
  { id: 'seed-three-paragraphs', topics: ['email'], source: sources.careerBuilder2005, text: 'Three short paragraphs carry it: thanks for this meeting, the one thing you bring that answers what they asked, and that you would like the position.' },
  { id: 'seed-forgot-to-say', topics: ['email', 'mistakes'], source: sources.bard, text: 'Is there a qualification that never came up? The letter is a second chance to say it in one sentence, not in five.' },
  { id: 'seed-answer-a-doubt', topics: ['email'], source: sources.deAnza, text: 'If somebody seemed to doubt one thing about you, answer that doubt with a fact. It is worth more than repeating what already went well.' },
  { id: 'seed-do-not-apologise', topics: ['mistakes', 'email'], source: sources.bentley, text: 'Leave out what went wrong. They have most likely forgotten the answer you stumbled over; an apology brings it back.' },
  { id: 'seed-not-a-second-cover-letter', topics: ['email', 'mistakes'], source: sources.humanEngineers, text: 'Long, dense letters are put aside for later, and later does not come. If it does not fit on a phone’s screen, cut it.' },
  { id: 'seed-looks-like-mail', topics: ['email'], source: sources.humanEngineers, text: 'An e-mail should look like an e-mail: no postal addresses at the top, no stiff formulas. Write as you spoke with them.' },
  { id: 'seed-no-generic', topics: ['email', 'mistakes'], source: sources.albright, text: 'Read your letter with another company’s name in it. If it still works, it is not about them yet.' },
  { id: 'seed-no-emoticons', topics: ['email', 'mistakes'], source: sources.delft, text: 'No emoticons, at most one exclamation mark. Warmth comes from the detail you remembered.' },
  { id: 'seed-capitals', topics: ['mistakes'], source: sources.stumps, text: 'Capitals and full stops count even from a phone. One manager remembers a strong candidate for a letter all in small letters, his own name included.' },
  { id: 'seed-private-mailbox', topics: ['email', 'mistakes'], source: sources.softSkills, text: 'Never write it from the mailbox of your present employer, nor in its hours. It raises the question what you will do with theirs.' },
  { id: 'seed-address-its-concerns', topics: ['email'], source: sources.olhcc, text: 'Think of how the house speaks before you choose your tone. A law firm and a bike workshop may both have liked you, in different words.' },
  { id: 'seed-phone-number', topics: ['email'], source: sources.chico, text: 'End with your telephone number. Somebody who wants to ask you one more thing should not have to look for it.' },
  { id: 'seed-read-aloud', topics: ['mistakes', 'email'], source: sources.jobHunt, text: 'Treat the letter as a sample of your work, because they do. Read it aloud once before it goes: the ear finds what the eye jumps over.' },
  { id: 'seed-date-and-position', topics: ['email'], source: sources.multnomah, text: 'Say which position and which day. People who interview all week are grateful not to have to work it out.' },
  { id: 'seed-even-if-unsure', topics: ['email'], source: sources.officeTeam, text: 'Write even if you think that it went badly. You do not know what the others were like, and courtesy is never graded down.' },
]
