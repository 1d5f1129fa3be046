import type { SeedTip } from '../tip.ts'
import { sources } from './sources.ts'

/** Tips on the people met: their names, several of them, before the talk and by telephone. */
export const peopleTips: readonly SeedTip[] = [
  { id: 'seed-card-at-the-end', topics: ['names', 'before'], source: sources.avidCareerist, text: 'At the end of each talk offer your card and ask for theirs. Nobody hands out cards with their own name misspelt.' },
  { id: 'seed-name-cost-the-job', topics: ['names', 'mistakes'], source: sources.avidCareerist, text: 'A recruiter tells of a candidate who was first in every respect and was dropped for one thing: the thank-you had the vice president’s name wrong. Check it letter by letter.' },
  { id: 'seed-goes-by', topics: ['names'], source: sources.smithHanley, text: 'Note the name they like to go by. If she said Jen, write Jen; if nobody said so, write the name on the card.' },
  { id: 'seed-first-and-last', topics: ['names', 'mistakes'], source: sources.quantCareer, text: 'Be sure which is the first name and which the last. Names from other countries may stand the other way round, and a greeting with the wrong one hurts more than a typing slip.' },
  { id: 'seed-titles', topics: ['names'], source: sources.kunce, text: 'Check the title as you check the name. A ‘senior’ that you left out is noticed by the one who worked for it.' },
  { id: 'seed-profile-for-spelling', topics: ['names', 'remote'], source: sources.avidCareerist, text: 'No card in a video call? Their own profile page has the spelling: almost nobody gets their own name wrong there.' },
  { id: 'seed-company-name', topics: ['names', 'mistakes'], source: sources.jobHunt, text: 'Write the company’s name as the company does, with its capitals, its ampersand and its spaces. Copy it from their site, not from memory.' },
  { id: 'seed-no-card', topics: ['names'], source: sources.campusGreensboro, text: 'Forgot to ask for a card? Look up the name and the postal address on the company’s own site before you guess.' },
  { id: 'seed-notes-between', topics: ['panel', 'before'], source: sources.deAnza, text: 'Between two talks take thirty seconds and write down what this person cared about. By the evening, four talks have become one.' },
  { id: 'seed-each-their-own', topics: ['panel'], source: sources.climbTheLadder, text: 'Write to each person, not to all at once. A mail to five people thanks nobody in particular, and each has seen a side of you that the others have not.' },
  { id: 'seed-they-compare', topics: ['panel', 'mistakes'], source: sources.smithHanley, text: 'Count on it that they compare. The same letter five times with another name on top is noticed, and not kindly.' },
  { id: 'seed-thank-the-coordinator', topics: ['panel'], source: sources.foxValley, text: 'Thank the person who found you the room, the water and the slot. Two sentences are enough, and almost nobody does.' },
  { id: 'seed-panel-eyes', topics: ['panel', 'before'], source: sources.ucsc, text: 'In front of a panel answer to the one who asked, and look at the others too. You will have something to thank each of them for.' },
  { id: 'seed-head-of-panel', topics: ['panel'], source: sources.multnomah, text: 'If you could only get one name of a panel, write to its head and ask to pass your thanks on. It is better than guessing addresses.' },
  { id: 'seed-ask-whom-you-meet', topics: ['before', 'names'], source: sources.northeastern, text: 'Ask beforehand whom you will meet. It is a normal question, and you arrive with the names already right.' },
  { id: 'seed-write-accomplishments', topics: ['before'], source: sources.mcphs, text: 'Write down your three strongest pieces of evidence before you go. In the talk you will only remember what you have once written.' },
  { id: 'seed-walk-slowly', topics: ['before'], source: sources.sunderland, text: 'Nervous? Walk slowly, speak slowly, breathe slowly. Calm the body and the head follows. And the person opposite may be nervous too.' },
  { id: 'seed-night-before', topics: ['before'], source: sources.sunderland, text: 'Keep the evening before free of preparation. Know the way and the train by then, and do what calms you.' },
  { id: 'seed-phone-notes', topics: ['remote', 'before'], source: sources.midwest, text: 'By telephone you may write while you talk. Keep paper beside you and note what they asked; the thank-you then writes itself.' },
  { id: 'seed-phone-too', topics: ['remote', 'email'], source: sources.midwest, text: 'A telephone interview deserves a letter as much as a visit. Many first rounds are calls, and hardly anybody thanks for them.' },
  { id: 'seed-video-setting', topics: ['remote', 'before'], source: sources.ucsc, text: 'For video: a quiet room, the camera at eye level, the light in front of you. Then you can think about them and not about the picture.' },
]
