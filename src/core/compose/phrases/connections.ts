import { framesOf, type Frame } from './frame.ts'

/**
 * Sentences that answer what the reader told with an offer, a question or a good wish, by field of work. They lean
 * on the sentence before and claim nothing. trouble: it went or goes badly · plan: it lies ahead · work: it is so.
 */
export const connections: Readonly<Record<string, readonly Frame[]>> = {
  press: framesOf('cn.press', `
work | I would love to see how a story like that finds its paper.
trouble | I hope the next story lands where it should.
plan | I hope it gets the coverage it deserves.
`),
  socialMedia: framesOf('cn.social', `
work | I would enjoy seeing what that looks like, post by post.
plan | I hope your followers take to it from the first week.
trouble | I would gladly sit down with the numbers and look for a way round.
`),
  classroom: framesOf('cn.class', `
work | I would love to see it in your classroom.
plan | I hope the first term of it goes well for you and the pupils.
trouble | I hope this year brings you the lesson that turns it round.
`),
  training: framesOf('cn.training', `
work | I would be glad to have a hand in that.
plan | I hope the first to go through it find their feet quickly.
trouble | I would gladly give some of my time to it.
`),
  data: framesOf('cn.data', `
work | I would enjoy seeing which numbers people turn to first.
plan | I hope the old reports and the new ones agree on the first try.
trouble | I would gladly take a share of the untangling.
`),
  onCall: framesOf('cn.oncall', `
work | I would like to hear how you came to do it that way.
plan | I hope the first nights of it are quiet ones.
trouble | I hope the pager stays silent for a while.
`),
  build: framesOf('cn.build', `
work | I would enjoy seeing how it all fits together.
plan | I hope the move is an uneventful one.
trouble | I would gladly help to take it apart, piece by piece.
`),
  code: framesOf('cn.code', `
work | I would like to learn by doing it that way.
plan | I hope the first release is a dull one, in the best sense.
trouble | I would gladly take on a corner of it.
`),
  security: framesOf('cn.security', `
work | I would enjoy hearing how you won people over to it.
plan | I hope the day of the change passes without anybody noticing.
trouble | I would gladly help to see the last of it.
`),
  usability: framesOf('cn.ux', `
work | I would love to sit in the next time you watch people use it.
plan | I hope the people it is for take to it.
trouble | I hope it finds the people it was made for.
`),
  accessibility: framesOf('cn.a11y', `
work | I would like to learn more about it from the people who rely on it.
plan | I hope it opens a door for the people it is meant for.
trouble | I would gladly help to put that right.
`),
  ward: framesOf('cn.ward', `
work | I would like to learn it your way, at the bedside.
plan | I hope the change is a kind one for staff and patients alike.
trouble | I hope the coming weeks are gentler on all of you.
`),
  dental: framesOf('cn.dental', `
work | I would like to see it from the chairside.
plan | I hope patients and staff settle into it quickly.
`),
  animals: framesOf('cn.animals', `
work | I would love to meet the patients behind that.
plan | I hope the first weeks of it go gently.
trouble | I hope the animals make it easy for you.
`),
  kitchen: framesOf('cn.kitchen', `
work | I would love to taste what comes of it.
plan | I hope the first service goes smoothly.
trouble | I hope the next service runs as it should.
`),
  coffee: framesOf('cn.coffee', `
work | I would love to stand behind that bar.
plan | I hope the first mornings bring a long queue, in the best sense.
`),
  museum: framesOf('cn.museum', `
work | I would love to see it from behind the scenes.
plan | I hope every piece arrives as it left.
trouble | I would gladly spend quiet hours on it.
`),
  tours: framesOf('cn.tours', `
work | I would love to walk along on the next one.
plan | I hope the first visitors give you a warm day.
`),
  library: framesOf('cn.library', `
work | I would enjoy hearing what people borrow first.
plan | I hope every record comes through it safely.
trouble | I hope readers stay patient while it lasts.
`),
  grants: framesOf('cn.grants', `
work | I would enjoy reading the proposal that came of it.
plan | I hope the answer is a generous one.
trouble | I hope the next application lands with the right reader.
`),
  nonprofit: framesOf('cn.nonprofit', `
work | I would be glad to see that up close.
plan | I hope plenty of hands turn up for it.
trouble | I hope help comes from a quarter you did not expect.
`),
  audit: framesOf('cn.audit', `
work | I would enjoy hearing how you came to do it that way.
plan | I hope the auditors find little to ask about.
trouble | I hope the figures come right in the end.
`),
  law: framesOf('cn.law', `
work | I would like to learn the craft of that from you.
plan | I hope the day in court goes your way.
trouble | I would gladly take a share of the reading.
`),
  warehouse: framesOf('cn.warehouse', `
work | I would like to see the floor on a busy night.
plan | I hope its first week is a quiet one.
trouble | I hope the next peak is kinder to you.
`),
  safety: framesOf('cn.safety', `
work | I would like to see how that works on the floor.
plan | I hope it spares somebody a bad day.
`),
  wind: framesOf('cn.wind', `
work | I would gladly see it from the top.
plan | I hope the weather gives you the window for it.
trouble | I hope the weather gives your crews the days they need.
`),
  solar: framesOf('cn.solar', `
work | I would like to see it done on a real roof.
plan | I hope it brings you a sunny season.
trouble | I hope the next batch comes back sooner.
`),
  sales: framesOf('cn.sales', `
work | I would enjoy hearing the story behind that.
plan | I hope your customers take to it at once.
trouble | I hope the coming quarter is kinder.
`),
  retail: framesOf('cn.retail', `
work | I would love to see that on a Saturday morning.
plan | I hope the doors open to a queue.
trouble | I hope the shelves are kinder to you this season.
`),
  people: framesOf('cn.people', `
work | I would like to see how that works from week to week.
plan | I hope it makes the weeks easier for everybody.
`),
  freight: framesOf('cn.freight', `
work | I would like to ride along one day to see it.
plan | I hope the first loads arrive on time.
trouble | I hope the roads and the paperwork are kinder to you this season.
`),
  insurance: framesOf('cn.insurance', `
work | I would enjoy hearing how you prepare for it.
plan | I hope it makes a hard week easier for somebody.
trouble | I would gladly be an extra pair of hands when it comes round.
`),
  lab: framesOf('cn.lab', `
work | I would love to see it on the bench.
plan | I hope the first runs are kind to you.
trouble | I hope the next sample behaves.
`),
  machines: framesOf('cn.machines', `
work | I would love to see one on the rig.
plan | I hope the first part fits.
trouble | I hope the next one holds.
`),
  electric: framesOf('cn.electric', `
work | I would enjoy seeing it on the bench.
plan | I hope it lights up on the first try.
`),
  building: framesOf('cn.building', `
work | I would like to see it on site.
plan | I hope the weather and the paperwork both hold.
trouble | I hope the next phase goes more smoothly.
`),
  farming: framesOf('cn.farming', `
work | I would love to see it through the seasons.
plan | I hope the weather is on your side.
trouble | I hope the coming season makes up for it.
`),
  languages: framesOf('cn.languages', `
work | I would enjoy hearing more of that story.
plan | I hope it helps somebody to feel at home.
`),
  events: framesOf('cn.events', `
work | I would love to be there behind the scenes.
plan | I hope the room is full and the evening runs to time.
trouble | I hope the next one runs like clockwork.
`),
  music: framesOf('cn.music', `
work | I would love to hear it.
plan | I hope the hall is full for it.
`),
  childcare: framesOf('cn.childcare', `
work | I would love to see it with the children there.
plan | I hope the little ones take to it from the first day.
`),
  sport: framesOf('cn.sport', `
plan | I hope the season is a good one.
plan | I hope your legs and the weather hold.
`),
  writing: framesOf('cn.writing', `
work | I would enjoy reading it.
plan | I hope it finds its readers quickly.
trouble | I would gladly be a second pair of eyes for it.
`),
  hotel: framesOf('cn.hotel', `
work | I would enjoy seeing it from behind the desk.
plan | I hope the first guests leave happy.
trouble | I hope the season ahead is kinder.
`),
  callCentre: framesOf('cn.calls', `
work | I would like to listen in on it one day.
plan | I hope it makes the queues shorter.
trouble | I would gladly take my share of the calls.
`),
  marketing: framesOf('cn.marketing', `
work | I would enjoy seeing how you measure that.
plan | I hope it reaches the people it is meant for.
trouble | I would gladly look at the numbers with you.
`),
  policy: framesOf('cn.policy', `
work | I would like to understand how you got everybody round one table.
plan | I hope it passes without too many late evenings.
trouble | I hope the next round of talks goes further.
`),
  research: framesOf('cn.research', `
work | I would enjoy reading what comes of it.
plan | I hope the first results are interesting ones.
trouble | I hope the next reader takes it further.
`),
  environment: framesOf('cn.environment', `
work | I would love to see the place for myself.
plan | I hope the place is the better for it.
trouble | I hope the next survey brings better news.
`),
  pharmacy: framesOf('cn.pharmacy', `
work | I would like to see it from behind the counter.
plan | I hope it shortens the wait at the counter.
trouble | I hope supplies come right soon.
`),
  careHome: framesOf('cn.care', `
work | I would like to see it at the residents' side.
plan | I hope residents and staff are the better for it.
trouble | I hope the coming weeks are gentler on all of you.
`),
  socialWork: framesOf('cn.social2', `
work | I would like to learn from how you do that.
plan | I hope it gives somebody the start they need.
trouble | I hope the right help comes soon.
`),
  manufacturing: framesOf('cn.factory', `
work | I would enjoy seeing it at full speed.
plan | I hope the first shift on it is a smooth one.
trouble | I hope the line behaves itself from here on.
`),
  aviation: framesOf('cn.aviation', `
work | I would love to see it from the hangar floor.
plan | I hope it gets off the ground on time.
`),
  maritime: framesOf('cn.maritime', `
work | I would love to see it from the quay.
plan | I hope for fair weather when it comes.
`),
  transport: framesOf('cn.transport', `
work | I would enjoy seeing it from the other side of the counter.
plan | I hope passengers take to it quickly.
trouble | I hope the next timetable is kinder to everybody.
`),
}
