import { readPhrase } from '../language/chart.ts'
import { classesOf } from '../language/lexicon.ts'

/** What a jotting reports, which decides how a letter may speak of it. */
export type AngleKind =
  | 'asked' // {x}: how I would pitch a story · to estimate the ovens
  | 'askedAbout' // {np}: my thesis
  | 'requested' // {np}: the writing sample
  | 'told' // {that}: your team moved to Figma last year
  | 'toldHow' // {how}: how you got into crisis communications
  | 'opinion' // {claim}: captions matter more than reach
  | 'quote' // {quote}
  | 'topic' // {np}: screen readers on the tram kiosks
  | 'advice' // {inf}: to keep a diary · not to trust the scanner
  | 'praised' // {np}: my fractions lesson
  | 'saidOfMe' // {that}: my project is just like your backlog
  | 'thanks' // {doing}: finding me a later slot
  | 'shared' // {doing}: walking the floor with you
  | 'disagreed' // {np}
  | 'laughed' // {np}
  | 'liked' // {how}: how you review code together
  | 'toldThem' // {np}: the garden
  | 'admired' // {np}: your answer on tribal consultation
  | 'witnessed' // {that}: you looked inside the lining of my jacket
  | 'spoken' // {line}: a whole sentence that the candidate confirmed

/** What it is about: decides the tone. */
export type Matter = 'own' | 'work' | 'plan' | 'trouble' | 'common'

/** A jotting understood: what it reports, and the phrases that go into a sentence. */
export interface Angle {
  readonly kind: AngleKind
  readonly matter: Matter
  /** How it sounds, as learned from people's notes: plain, glad, trouble, funny, personal, wish. */
  readonly tone?: string | undefined
  /** How likely the reading is, from 0 to 1, where that is known. */
  readonly likely?: number
  readonly slots: Readonly<Record<string, string>>
}

const trouble =
  /\b(?:no longer|no (?:budget|money|time|space|room|staff|heating|parking|documentation|docs|tests|backups?)\b|not (?:working|enough|open|finished)|nobody (?:reads|uses|wants|answers|eats|buys|comes|visits|orders|stays)|(?:had|have|has|found|shipped) an? bug|stops? at|turns? up in old|lead pipes|fell(?! in love| for\b)|goes quiet|go home (?:by|early|at)|gets? nothing done|nothing gets done|paid (?:people )?twice|sulks?|gets? in at|hard to (?:get|find)|fail(?:s|ed|ing|ures?)?|struggl\w*|crash(?:es|ed|ing)?|block(?:s|ed) (?:real|the|our|your|my|people|users|everyone)|kill(?:s|ed)\b|robbed|stolen|trips?\b|tripping|(?:dead|blind) spots?|double-booked|moths|miss(?:es)? (?:wheels|parts|pieces|buttons|screws|pages|the)|eats? (?:quarters|coins|cards)|smells?(?= (?:bad|awful|terrible|odd|strange|funny|(?:of|like) (?:damp|mou?ld|gas|sewage|smoke|drains?|burn\w*|rot\w*|chlorine|mice|fish)\b))|closes the|problems?|trouble\w*|slow(?:ly|s|er)?|scooped|spikes?|painful|lost (?:an?|the|its|their|our|your|his|her|my|half|two|three|\d+|money|power)|(?:got|get|gets) lost|broken?|breaks? (?:down|every|often|again|all)|breaking|delay\w*|hard(?:er)? to|tough|too (?:late|long|many|much|few|little|slow)|stuck|shortages?|short of|outages?|backlog|leak\w*|rust\w*|damage\w*|flood\w*|complaints?|behind schedule|bottleneck|difficult\w*|challeng\w*|headaches?|hates?|annoy\w*|messy|mould|mold|pests?|waiting list|overdue|(?:do|does|will|can) ?not (?:work|have|speak|open|fit|start|load|arrive|sleep|freeze|read|talk|match|hold|close|get|keep|cope|last)\w*|waiting (?:times?|lists?)|(?:prices?|costs?|rents?|complaints?) (?:have )?(?:doubled|rose|risen|tripled|went up|keep)|loses? (?:money|power|papers?|their|track|count)|goes missing|spoils?|stop using|wash(?:ed|es)? out|stains?\b(?! glass)|mumble|never stops?|cracks?|split pills|ate a third|took (?:nine|a third|half|most)|drops? after|never (?:work|open|arrive|get|fit)\w*|run(?:s|ning)? out|falling apart|falling|swell|chew|jam(?:s|med)?|waits? (?:in the|in a|outside|hours|for (?:hours|weeks|months|days))|shouts?|scared of|no (?:camera|signal|lift|heating)|fight over|pays? late|quit|rings? out|stops? between|overheat\w*|ice over|leaking|got worse|complain|worry|worries|lame|queue is|dies?\b|mice|rats|runs? cold|back full|never come|goes off at|keeps? (?:breaking|changing|failing|crashing|falling)|dropp(?:ed|ing)|declin\w*|takes? (?:\d+|\w+) (?:weeks|months|years|days))\b/i
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const later = `(?:next (?:year|month|week|spring|summer|autumn|fall|winter|season|term|semester)|this (?:spring|summer|autumn|fall|winter)|soon|in (?:the )?(?:new year|spring|summer|autumn|fall|winter|${month}|\\d{4})|by (?:the )?(?:spring|summer|autumn|fall|winter|${month})|from (?:January|${month})|before (?:${month}|Christmas|summer)|after (?:Christmas|Easter|New Year)|on (?:Mon|Tues|Wednes|Thurs|Fri)day)`
const change = 'opening|moving|launching|migrating|expanding|switching|replacing|retiring|renovating|building|hiring|rolling out|redesigning|rebuilding|setting up|starting|planning|merging|converting|trialling|piloting|introducing|adding|training up|restoring|digitising|digitizing|automating|upgrading'
const ahead = new RegExp(`\\b(?:will|going to|about to|plan(?:s|ning)? to|hop(?:e|es|ing) to|wants? (?:a|an|another|more|two|three)\b(?! (?:who|that)\b)|want(?:s)? to (?:open|build|start|launch|grow|move|add|try|set up|bring))\\b|\\b(?:are|is) (?:${change})\\b|\\b(?:arriv|open|launch|start|com|mov|expand|begin|clos)(?:es?|s|ing)\\b.*\\b${later}`, 'i')
const inCommon = /(?:^(?!.*\b(?:so|because|and)\b.*\btoo$).*\b(?:too|as well|likewise)$|\bwe both\b|\bboth of us\b|\byou and I\b|\bthe same\b.*\b(?:as (?:my|me|mine|I)|too)\b|\bso (?:did|do|have|was) I$)/i

const origin = /^you (?:also |first |originally |once |just |really |never |only )*(?:started(?! (?:a|the|an|using|with)\b)|began as|grew|learned|learnt|came|used to|were|studied|joined|left|lived|live|trained|retrained|met|taught yourself|have been|became|read|majored|fell|moved (?:to|from|here)|worked|once|dropped|served|switched|spent|went to|got (?:into|your|hooked|started)|did)\b/i
const leisure = /^you (?:also |still |really |often |all )*(?:climb|run(?! the\b| a team| on\b)|bake|knit|sing|play|paint|cycle|swim|garden|collect|ride|row|surf|ski|sail|dance|draw|sew|hike|love|like|enjoy|adore|support|coach|volunteer|speak|cook|brew|restore|keep|fish|breed|foster|rescue|have an? (?:\w+ )?(?:dog|cat|plot|allotment|garden|horse|tattoo|boat|bike|hive))\b/i

/**
 * Decides what a turned phrase is about.
 * @example
 * ['you climb for fun too', 'the new building opens in January', 'permits take eleven weeks'].map((phrase) => matterOf(phrase))
 * // => ['common', 'plan', 'trouble']
 */
export function matterOf(phrase: string): Matter {
  if (inCommon.test(phrase) || (/^we\b/.test(phrase) && /\b(?:both|also|same)\b/.test(phrase))) return 'common'
  if (origin.test(phrase) || leisure.test(phrase) || /^you are (?!\S+ing\b)/.test(phrase) || /^your (?:first|own|dog|cat|garden|hobby|career|path|route|mother|father|mum|mom|dad|grand\w+|aunt|uncle|nan|gran|nonna)\b/i.test(phrase)) return 'own'
  if (trouble.test(phrase) && !/\bon purpose\b/.test(phrase) && !(isPast(phrase) && /^you\b|\b(?:19|20)\d\d\b|\blast\b|\bonce\b/.test(phrase))) return 'trouble'
  if (ahead.test(phrase) && !isPast(phrase)) return 'plan'
  return 'work'
}

/**
 * Tells whether a phrase speaks of something bad, even where that is over: nobody is glad to hear it.
 * @example
 * [soundsGrim('mice got the minute books'), soundsGrim('you taste 200 cups a day')]
 * // => [true, false]
 */
export function soundsGrim(phrase: string): boolean {
  return trouble.test(phrase)
}

/** Trouble that is over is no trouble, and what has happened is no plan. */
function isPast(phrase: string): boolean {
  const reading = readPhrase(phrase)
  const verb = reading?.words[reading.finite[0] ?? -1] ?? ''
  return /^(?:was|were|had|did|got)$/.test(verb) || (/^VBD$/.test(classesOf(verb)[0] ?? '') && !/^(?:are|is|have|has|do|does)$/.test(verb))
}
