/** What a connection answers: a trouble, something ahead, or the way things are. */
export type Answering = 'trouble' | 'plan' | 'work' | 'own'

/**
 * Clauses that answer what the reader told with an offer, a question or a good wish, by field of work and by what is
 * answered. They lean on the clause before ('You told me that the new sorter arrives in March; …') and claim nothing.
 */
const table = `
press work | I would love to see how a story like that finds its paper
press trouble | I hope the next story lands where it should
press plan | I hope it gets the coverage it deserves
socialMedia work | I would enjoy seeing what that looks like, post by post
socialMedia plan | I hope your followers take to it from the first week
socialMedia trouble | I would gladly sit down with the numbers and look for a way round
classroom work | I would love to see it for myself
classroom plan | I hope the first term of it goes well for you and the pupils
classroom trouble | I hope this year brings you the lesson that turns it round
training work | I would be glad to have a hand in that
training plan | I hope the first to go through it find their feet quickly
training trouble | I would gladly give some of my time to it
data work | I would enjoy seeing which numbers people turn to first
data plan | I hope the old reports and the new ones agree on the first try
data trouble | I would gladly take a share of the untangling
onCall work | I would like to hear how you came to do it that way
onCall plan | I hope the first nights of it are quiet ones
onCall trouble | I hope the pager stays silent for a while
build work | I would enjoy seeing how it all fits together
build plan | I hope the move is an uneventful one
build trouble | I would gladly help to take it apart, piece by piece
code work | I would like to learn by doing it that way
code plan | I hope the first release is a dull one, in the best sense
code trouble | I would gladly take on a corner of it
security work | I would enjoy hearing how you won people over to it
security plan | I hope the day of the change passes without anybody noticing
security trouble | I would gladly help to see the last of it
usability work | I would love to sit in the next time you watch people use it
usability plan | I hope the people it is for take to it
usability trouble | I hope it finds the people it was made for
accessibility work | I would like to learn more about it from the people who rely on it
accessibility plan | I hope it opens a door for the people it is meant for
accessibility trouble | I would gladly help to put that right
ward work | I would like to learn it your way, at the bedside
ward plan | I hope the change is a kind one for staff and patients alike
ward trouble | I hope the coming weeks are gentler on all of you
dental work | I would like to see it from the chairside
dental plan | I hope patients and staff settle into it quickly
animals work | I would love to meet the patients behind that
animals plan | I hope the first weeks of it go gently
animals trouble | I hope the animals make it easy for you
kitchen work | I would love to taste what comes of it
kitchen plan | I hope the first service goes smoothly
kitchen trouble | I hope the next service runs as it should
coffee work | I would love to stand behind that bar
coffee plan | I hope the first mornings bring a long queue, in the best sense
museum work | I would love to see it from behind the scenes
museum plan | I hope every piece arrives as it left
museum trouble | I would gladly spend quiet hours on it
tours work | I would love to walk along on the next one
tours plan | I hope the first visitors give you a warm day
library work | I would enjoy hearing what people borrow first
library plan | I hope every record comes through it safely
library trouble | I hope readers stay patient while it lasts
grants work | I would enjoy reading the proposal that came of it
grants plan | I hope the answer is a generous one
grants trouble | I hope the next application lands with the right reader
nonprofit work | I would be glad to see that up close
nonprofit plan | I hope plenty of hands turn up for it
nonprofit trouble | I hope help comes from a quarter you did not expect
audit work | I would enjoy hearing how you came to do it that way
audit plan | I hope the auditors find little to ask about
audit trouble | I hope the figures come right in the end
law work | I would like to learn the craft of that from you
law plan | I hope the day in court goes your way
law trouble | I would gladly take a share of the reading
warehouse work | I would like to see the floor on a busy night
warehouse plan | I hope its first week is a quiet one
warehouse trouble | I hope the next peak is kinder to you
safety work | I would like to see how that works on the floor
safety plan | I hope it spares somebody a bad day
wind work | I would gladly see it from the top
wind plan | I hope the weather gives you the window for it
wind trouble | I hope the weather gives your crews the days they need
solar work | I would like to see it done on a real roof
solar plan | I hope it brings you a sunny season
solar trouble | I hope the next batch comes back sooner
sales work | I would enjoy hearing the story behind that
sales plan | I hope your customers take to it at once
sales trouble | I hope the coming quarter is kinder
retail work | I would love to see that on a Saturday morning
retail plan | I hope the doors open to a queue
retail trouble | I hope the shelves are kinder to you this season
people work | I would like to see how that works from week to week
people plan | I hope it makes the weeks easier for everybody
freight work | I would like to ride along one day to see it
freight plan | I hope the first loads arrive on time
freight trouble | I hope the roads and the paperwork are kinder to you this season
insurance work | I would enjoy hearing how you prepare for it
insurance plan | I hope it makes a hard week easier for somebody
insurance trouble | I would gladly be an extra pair of hands when it comes round
lab work | I would love to see it on the bench
lab plan | I hope the first runs are kind to you
lab trouble | I hope the next sample behaves
machines work | I would love to see one on the rig
machines plan | I hope the first part fits
machines trouble | I hope the next one holds
electric work | I would enjoy seeing it on the bench
electric plan | I hope it lights up on the first try
building work | I would like to see it on site
building plan | I hope the weather and the paperwork both hold
building trouble | I hope the next phase goes more smoothly
farming work | I would love to see it through the seasons
farming plan | I hope the weather is on your side
farming trouble | I hope the coming season makes up for it
languages work | I would enjoy hearing more of that story
languages plan | I hope it helps somebody to feel at home
events work | I would love to be there behind the scenes
events plan | I hope the room is full and the evening runs to time
events trouble | I hope the next one runs like clockwork
music work | I would love to hear it
music plan | I hope the hall is full for it
childcare work | I would love to see it with the children there
childcare plan | I hope the little ones take to it from the first day
sport plan | I hope the season is a good one
sport plan | I hope your legs and the weather hold
writing work | I would enjoy reading it
writing plan | I hope it finds its readers quickly
writing trouble | I would gladly be a second pair of eyes for it
hotel work | I would enjoy seeing it from behind the desk
hotel plan | I hope the first guests leave happy
hotel trouble | I hope the season ahead is kinder
callCentre work | I would like to listen in on it one day
callCentre plan | I hope it makes the queues shorter
callCentre trouble | I would gladly take my share of the calls
marketing work | I would enjoy seeing how you measure that
marketing plan | I hope it reaches the people it is meant for
marketing trouble | I would gladly look at the numbers with you
policy work | I would like to understand how you got everybody round one table
policy plan | I hope it passes without too many late evenings
policy trouble | I hope the next round of talks goes further
research work | I would enjoy reading what comes of it
research plan | I hope the first results are interesting ones
research trouble | I hope the next reader takes it further
environment work | I would love to see the place for myself
environment plan | I hope the place is the better for it
environment trouble | I hope the next survey brings better news
pharmacy work | I would like to see it from behind the counter
pharmacy plan | I hope it shortens the wait at the counter
pharmacy trouble | I hope supplies come right soon
careHome work | I would like to see how that works from day to day
careHome plan | I hope residents and staff are the better for it
careHome trouble | I hope the coming weeks are gentler on all of you
socialWork work | I would like to learn from how you do that
socialWork plan | I hope it gives somebody the start they need
socialWork trouble | I hope the right help comes soon
manufacturing work | I would enjoy seeing it at full speed
manufacturing plan | I hope the first shift on it is a smooth one
manufacturing trouble | I hope the line behaves itself from here on
aviation work | I would love to see it from the hangar floor
aviation plan | I hope it gets off the ground on time
maritime work | I would love to see it from the quay
maritime plan | I hope for fair weather when it comes
transport work | I would enjoy seeing it from the other side of the counter
transport plan | I hope passengers take to it quickly
transport trouble | I hope the next timetable is kinder to everybody
`

/** The connections of one field: each with what it answers. */
export interface Connection {
  readonly answers: Answering
  readonly text: string
}

export const connections: ReadonlyMap<string, readonly Connection[]> = readTable()

function readTable(): Map<string, Connection[]> {
  const byField = new Map<string, Connection[]>()
  for (const line of table.trim().split('\n')) {
    const [head = '', text = ''] = line.split(' | ')
    const [field = '', answers] = head.split(' ')
    if (answers !== 'trouble' && answers !== 'plan' && answers !== 'work') throw new Error(`The connection "${line}" answers nothing.`)
    byField.set(field, [...(byField.get(field) ?? []), { answers, text }])
  }
  return byField
}
