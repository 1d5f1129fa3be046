/** Words by which a display name gives itself away as a team's or a mailbox's. */
export const teamWords: ReadonlySet<string> = new Set(
  (
    'team teams recruiting recruitment recruiters talent acquisition careers career hr resources office admin administration support scheduling scheduler ' +
    'calendar calendars interview interviews hiring noreply reply donotreply notification notifications bookings booking reception events group ' +
    'subsystem daemon postmaster mailer customer newsletter shop department committee helpdesk info mailbox invite invites invitations llc inc gmbh ltd plc corp'
  ).split(' '),
)

/** The same for rooms and things that are booked. */
export const roomWords: ReadonlySet<string> = new Set(
  'room rooms boardroom conference huddle meetingroom besprechungsraum besprechung konferenzraum projector zoomroom auditorium workspace phonebooth confroom cr'.split(
    ' ',
  ),
)

/** Words that begin with a capital in a job title, a place or a heading and are no one's name. */
const notNames: ReadonlySet<string> = new Set(
  (
    'head director manager engineer engineering lead leader senior junior principal staff vice president chief officer executive assistant associate analyst ' +
    'architect designer design developer editor consultant partner specialist strategist scientist researcher producer planner buyer writer marketing sales finance ' +
    'product software data people operations communications relations public press media digital creative account client customer success legal research business ' +
    'general regional global founder co-founder cofounder ceo cto cfo coo cmo hrbp vp svp evp owner professor lecturer nurse teacher supervisor intern internship ' +
    'zoom teams microsoft google meet meeting webex skype call video phone link join dial passcode password id time date location agenda duration format position role ' +
    'round stage final first second technical screen screening onsite on-site panel loop break lunch coffee welcome introduction questions about overview tour ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march july september october november december ' +
    'please thank thanks regards hello hi dear the and with for from to your you our we will contact email e-mail phone tel call organizer organiser host ' +
    'coordinator recruiter interviewer interviewers hiring talent team human resources company avenue floor building tbd tbc various system coding case study culture fit deep dive challenge exercise presentation portfolio review discussion session debrief whiteboard ' +
    'programming task assessment closing opening remarks networking dinner breakfast drinks team'
  ).split(' '),
)

const particles: ReadonlySet<string> = new Set(
  'de da do dos das del della di du la le van von der den ter ten zu af av bin ibn al el y e i san st mac'.split(' '),
)

/** Tells whether a word can stand in a person's name: letters, hyphen, apostrophe, an initial with its dot. */
export function isNameWord(word: string): boolean {
  return /^[\p{L}\p{M}][\p{L}\p{M}'’ʼ‘`-]*\.?$/u.test(word) || /^(?:\p{L}\.)+$/u.test(word)
}

/**
 * Tells whether words are a person's name and nothing else: one to five words, capitals where the script has them.
 *
 * @example
 * isPersonName('Jean-Luc de la Cruz')
 * // => true
 * isPersonName('Human Resources')
 * // => false
 */
export function isPersonName(name: string): boolean {
  const words = name.replace(/,\s*(?:jr|sr|ii|iii|iv)\.?$/i, '').split(' ')
  return (
    words.length <= 5 &&
    words.every((word, index) => isNameWord(word) && beginsLikeName(word, index, words.length) && !notNames.has(word.toLowerCase()))
  )
}

/**
 * Tells whether words read as a job title: one of them is a word of titles.
 *
 * @example
 * isTitle('Head of Design')
 * // => true
 */
export function isTitle(text: string): boolean {
  const words = text.toLowerCase().split(/[\s/-]+/)
  return words.length <= 8 && words.some((word) => notNames.has(word))
}

function beginsLikeName(word: string, index: number, count: number): boolean {
  if (!/^\p{Ll}/u.test(word)) return true
  return particles.has(word.toLowerCase().replace(/['’].*$/, ''))
    ? index < count - 1 || /['’]/.test(word)
    : /^(?:d|l|o)['’]\p{Lu}|^(?:de|di|la|mc)\p{Lu}/u.test(word)
}
