import type { Answering } from './connections.ts'

/** Answers to a matter that the words of a note name more narrowly than a field of work does. */
export interface Answer {
  readonly about: RegExp
  readonly answers: readonly Answering[]
  readonly text: string
}

/**
 * What a person who listened would say back: a wish, an offer or a question, never a claim. Each line: the words it
 * answers; to a trouble (t), a plan (p), the way things are (w) or something of their own (o); the answer.
 */
const table = `
boilers?|heating|radiators?|furnace | t w | I hope it holds out until spring
moths|mice|rats|foxes|pigeons|gulls|squirrels|pests? | t w | I hope they soon find another home
flood\\w* | t w | I hope this winter stays a dry one
leaks?|leaking|leaky|the roof | t | I hope it holds until somebody gets up there
rain|mud|wet | t | I hope the weather is kinder to you from here on
wind|gusts?|storms? | t w | I hope the season ahead is a calm one
cold|freezing|unheated | t | I hope the spring comes early
snow|frost|ice over|icy | t | I hope the thaw comes early for you
heatwaves?|heat|too hot | t w | I hope the worst of the heat is over soon
robbed|stolen|theft | t | I hope they stay where they belong from now on
traffic (?:fell|dropped|halved)|of (?:your|the) traffic | t | I hope the readers find their way back
build|builds|pipeline|deploy\\w* | t | I would gladly help to find out why
tests? (?:fail|flak)\\w*|flaky | t | I would gladly chase that one down
backlogs?|waiting lists?|queues? | t | I would be glad to help you to work it down
tickets | t | I would gladly take my share of the queue
crash(?:es|ed)? | t | I would like to help to find out why
drones? | w t | I would love to watch the next flight
wi-?fi | t | I hope the connection holds for longer every week
power cuts?|load shedding|blackouts? | t | I hope the lights stay on for longer this season
modems?|fax(?:es)?|on paper|carbon paper|typewriters?|card index|index cards|ledgers? | w t | I would happily learn how that works before wishing for anything newer
spreadsheets? | t | I would gladly help to untangle it
dashboards?|reports? (?:nobody|no one) | w t | I would like to find out what people would look at instead
nobody (?:reads|uses|opens|looks|answers|owns) | w t | I would like to find out why
passwords?|keys | t | I would be glad to help to put an end to that
suppliers?|prices?|costs? | t | I hope the prices settle before long
late deliver\\w+|deliveries | t | I hope the lorries keep better time soon
permits?|planning applications?|licen[cs]es? | t | I hope the next answer comes sooner
inspect\\w+|audit\\w*|ofsted | p | I hope the inspectors find nothing to write about
machines?|dryers?|washers? | t | I would gladly roll up my sleeves for that
presses|press brake|lathes?|looms?|ovens? | t | I would gladly roll up my sleeves for that
lifts?|elevators?|escalators? | t | I hope the engineers come back soon, and with the right part
(?:fridge|freezer|cold store)s? (?:unit|keeps?|trips?|breaks?|fails?|dies?|struggles?|cannot) | t | I hope it gets through the summer
compressor|(?:generator|pump) (?:dies|fails|stalls)|from 19\\d\\d|older than | w t | I hope it has a few good years left in it
scales?|tills?|registers? | t | I hope it adds up again soon
gala|fundraiser|fun run | t p | I hope it turns out to be the best one yet
venues? | t | I hope a better one turns up
(?:girls|boys|youth|kids|puppy|beginners)\\S* (?:group|club|class|preschool|corner|team) | p w | I hope it fills up in no time
reading corner|play area|playground | p | I hope the children find it on the first day
new (?:wing|building|hall|branch|shop|site|store|office|clinic|lab|kitchen) | p | I hope the builders keep to their word
move|moving | p | I hope everything arrives in one piece
hiring|recruit\\w* | p | I hope you find good people for it, and I would be happy to be one of them
launch\\w* | p | I hope the first day of it is a quiet one
migrat\\w+|switch\\w+|roll(?:ing|ed)? ?-?out | p | I hope the change goes by without anybody noticing
roll(?:ing)?[ -]?out|rollout | t | I would be glad to help it along
festival|concert|premiere|opening night | p | I hope the evening is a full one
season | p | I hope it is a good one
harvest | p t | I hope the weather holds for it
exams? | t p | I hope the results are a good surprise
(?:new|our|the) (?:timetable|rota|schedule) | t p | I hope everybody settles into it soon
turbines?|blades? | t | I hope the weather gives your crews the days they need
leopards?|bears?|elephants?|wolves|crocodiles? | w t | I would be glad to learn how one works beside them
bees?|hives? | w o | I would love to stand beside the hives with you one day
bees?|hives?|colon(?:y|ies) | t | I hope they come through it
cows?|calves|herd|sheep|lambs?|goats? | t | I hope the herd has an easier season from here on
cows?|calves|herd|sheep|lambs?|goats? | w p | I would love to see them on a good morning
horses?|pon(?:y|ies) | w o | I would love to meet them
your (?:dog|cat|parrot|rabbit|horse) | o w | my compliments on such good company
beagle|office dog|shop cat|office cat|resident cat | w o | I hope to pass the inspection
dogs? | w | I hope to be introduced
dogs? | t | I hope they learn to leave it alone
fish|reef|corals?|bleach\\w+ | t | I hope the water is kinder next year
orchards?|old trees|plant(?:s|ed)\\b.* trees?|every tree | w o | I would love to see them in leaf
allotment|vegetables|tomatoes|roses|your garden | o w | I hope it does well this year
choir|sing in|you sing | o | I would love to hear it one day
(?:you )?play(?:ed)? (?:the )?(?:piano|violin|cello|guitar|trumpet|drums|organ|accordion|four hands|in a band) | o | I would love to hear it one day
marathons?|half-?marathon|triathlon | o p | I hope your legs hold out for the next one
football|rugby|hurl\\w+|cricket|hockey|basketball | o | I hope the season treats you well
chess | o | I hope that I may be allowed a game one day
knit\\w*|sew\\w*|quilt\\w* | o | I would love to see what you are working on now
bak(?:e|es|ing)\\b|sourdough | o | I hope that one day I may taste the results
you (?:paint|draw)(?= (?:in|on|at|every|still|boats|birds|portraits|landscapes|watercolou?rs)|$)|paintings?|drawings|pottery|ceramics | o | I would love to see some of it
cycl(?:e|es|ing)|by bike|bikes? to|ride a (?:bike|motorbike) | o w | I wish you dry roads
sail\\w*|row(?:s|ing)|surf\\w* | o | I wish you fair winds
ski\\w*|snowboard\\w* | o | I wish you good snow
grandmother|grandfather|grandparents|your (?:mother|father|mum|mom|dad|uncle|aunt) | o w | that is something worth carrying on
apprentic\\w+|trainees?|juniors? | w p | I would be glad to learn from the way you do that
school (?:kids|children|groups?)|pupils|students | w | I would love to see that for myself
students|pupils|kids|children | t | I would like to help to find what works for them
visitors?|tourists? | t | I would like to help to show them what they walk past
ambulances?|shift change|handover | t w | I would like to hear how your team copes with that hour
night shift|5 ?am|4 ?am|3 ?am|dawn | w | I would be curious to see that hour with my own eyes
clay|glaze|kiln | w t | I would love to see the kiln opened
corsets?|costumes?|hems?|wigs?|shoes | w t | I would love to see the store behind that
(?:old|silent|nitrate|the) films?|projectors?|35mm|70mm | w | I would love to see them run
popcorn|waffles|cake|stew|jam|honey | w o | I would happily try some
wine|barrels?|vintage | w | I would love to taste my way through that
cheese|bread|pastr\\w+|pie|soup|recipes? | w o | I would happily taste the proof
maps? | t | I would be glad to help to put that right
maps? | w o | I could look at maps all day
archives?|files|boxes | w t | I would happily spend quiet weeks among them
bugs?|incidents? | w t | I would like to hear what came of it
interns?|volunteers? | w | I would like to hear what brings them back
volunteers? | t | I hope help comes from a side you did not expect
customers?|clients?|regulars? | w | I would love to meet a few of them
trams?|(?:the|steam|night|freight) trains?|ferry|buses | w | I would love to ride along one day
trams?|trains|ferry|buses|routes?|timetables? | t | I hope the timetable is kinder to everybody soon
stage|orchestra|rehears\\w+ | w | I would love to watch that from the wings
brides? (?:wants?|asks?|insists?|dreams?)\\b | w t | I would enjoy finding a way to say yes
stone|masons?|spire|cathedral|scaffold\\w* | w | I would love to see it from up there
sewing machines?|looms?|spindles? | w | I would love to hear them run
forms?|paperwork | t | I would gladly take some of that off your desk
meetings? | t | I would gladly help to make them shorter
emails|inbox(?:es)? | t | I would gladly help to make that pile smaller
translation|translators?|interpreters? | w t | I would enjoy comparing notes on that
recycling|food waste | t w | I would like to help to bring that down
photos?|photograph\\w* | w o | I would love to see some of them
moon|stars|telescope|planets? | w o | I would love a clear night to see it
`

const answering: Readonly<Record<string, Answering>> = { t: 'trouble', p: 'plan', w: 'work', o: 'own' }

export const answers: readonly Answer[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [words = '', kinds = '', text = ''] = line.split(' | ')
    return {
      about: new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'iu'),
      answers: kinds.split(' ').flatMap((kind) => answering[kind] ?? []),
      text,
    }
  })
