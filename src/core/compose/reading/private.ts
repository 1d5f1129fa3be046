import { wordsIn } from '../language/phrase.ts'
import { say } from '../say.ts'

/** What is kept out of every letter, and why, in words for the candidate. */
export interface PrivateMatter {
  readonly why: string
  readonly pattern: RegExp
  /** 'answers': what the candidate did, not what was asked; a question about a failure is a fair question. */
  readonly about?: 'answers'
}

const any = (...parts: string[]): RegExp => new RegExp(`(?:${parts.join('|')})`, 'i')
const their = '(?:her|his|their|my|your|one of (?:her|his|their))'
const kin = '(?:mother|father|mum|mom|dad|brother|sister|parents?|grand\\w+|uncle|aunt|cousin|family|wife|husband|son|daughter)'
const feltOrSeemed = '(?:(?:seemed|looked|came across(?: as)?|acted|sounded)|(?:^|\\b(?:she|he|they)(?:[\'’]s)? )(?:was |is |felt |were |are )?(?:a bit|bit|kind of|sort of|kinda|very|really|rather|slightly|so|too|super|quite|pretty|v\\.?)?)'

/** The taxonomy, most personal first. A jotting that matches none of these is fit for a letter. */
export const privateMatters: readonly PrivateMatter[] = [
  {
    why: say('out-family'),
    pattern: any(
      `\\b(?:lost|losing|buried|cares? for|caring for|looks? after|looking after) ${their} (?:own |late |\\w+ )?${kin}\\b|\\b${their} (?:\\w+ )?${kin} (?:is|was|has|had|got|fell|being|who is|who was)? ?(?:very |really |so )?(?:ill|sick|unwell|dying|dead|died|dementia|alzheimer\\w*|cancer|a stroke|in hospital|in a home|passed|divorced|disabled|left (?:him|her|them))\\b|\\b(?:the|a) (?:wife|husband|girlfriend|boyfriend)\\b`,
      `\\b${their} (?:\\w+ ){0,2}(?:kids?|children|child|bab(?:y|ies)|wife|husband|ex|fianc[eé]e?|spouse|girlfriend|boyfriend|daughters?|sons?|twins|toddler|newborn|stepson|stepdaughter)\\b(?!['’]s (?:ward|hospital|book|section|library|theatre|services))`,
      '\\b(?:if|whether|that) (?:I|she|he|they|we)(?:[\'’]m|[\'’]ve| am| are| is| have| had| has| plan| want)?(?: \\w+){0,3} (?:kids?|children|married|single|pregnant|engaged|family|childcare|baby)\\b',
      '\\b(?:pregnan\\w*|maternity|paternity|parental leave|divorc\\w*|custody|miscarr\\w*|IVF|fertility|childcare|marital|marriage|widow\\w*|funeral|bereave\\w*|passed away|died|dying|is dead)\\b',
      '\\b(?:who|what) I live with\\b|\\b(?:how many|any|have|having|has|got|two|three|four) (?:kids|children)\\b|\\bwork around (?:the )?kids\\b|\\b(?:dating|on a date|single mum|single mom|single dad|single parent|going through a)\\b',
    ),
  },
  {
    why: say('out-health'),
    pattern: any(
      '\\b(?:my|her|his|their|your|sick|ill) (?:\\w+ )?(?:health|back|knee|illness|disability|depression|anxiety|adhd|autism|dyslexia|diabetes|epilepsy|cancer|surgery|operation|medication|therapy|therapist|migraines?|burnout|hip|stammer|stutter|hearing aid|wheelchair)\\b',
      '\\b(?:sick leave|off sick|long[- ]covid|chemo\\w*|rehab|colou?r[- ]?blind|hard of hearing|hearing loss|dyslexic|diabetic|sober|alcoholic|hangover|hungover|was drunk|any disabilit\\w+|disabled\\?|mental health (?:day|leave|issues?)|burn(?:ed|t) out|had a stroke|(?:she|he|they)? ?(?:stammered|stuttered)|heart attack|panic attack|in hospital)\\b',
      '\\b(?:has|had|have|having|fighting|beat|survived) (?:breast |skin )?(?:cancer|depression|anxiety|a breakdown|a hernia|surgery)\\b|\\bif I (?:smoke|drink|have any (?:health|medical))|\\bcoughed|\\bsneez\\w+|\\bhad a cold\\b',
    ),
  },
  {
    why: say('out-protected'),
    pattern: any(
      '\\b(?:my|her|his|their) (?:age|accent|religion|faith|ethnicity|race|visa|immigration status|sexuality|politics|skin colou?r|weight|nationality)\\b|\\bhow old (?:I|she|he|they)\\b|\\b(?:too (?:old|young)|when I (?:will |plan to )?retire)\\b',
      '\\b(?:where I(?:[\'’]m| am) (?:really |originally )?from|where my (?:name|parents|family)|votes? for|voted|trump|biden|brexit|republican|democrat|tory|tories|labour voter|muslim|jewish|catholic|atheist|christian(?!s?mas)|hijab|headscarf|goes to church|my church|prays|religious|gay|lesbian|transgender|coming out)\\b',
      '\\b(?:member of a union|union member|criminal record|arrest\\w*|convict(?:ion|ed)|what year I graduated|work permit|visa sponsorship|green card)\\b',
    ),
  },
  {
    why: say('out-money'),
    pattern: any(
      '\\b(?:salar(?:y|ies)|wages?|(?<!(?:his|her|their|whose|people|your) )pay(?:s|ing|check|cheque|slip|roll cut)?(?= (?:is|was|less|more|rise|raise|cut|range|band|well|badly|better|worse|for overtime|overtime|above|below|not|no|too|the same|me|peanuts|starts))|pay rise|pay raise|pay band|pay scale|the pay|underpaid|low paid|well paid|unpaid|paid (?:well|badly|holiday|leave|time|overtime|less|more|lunch)|overtime pay|commission|bonus(?:es)?|pension|401 ?\\(?k\\)?|benefits (?:package|are|were)|perks|compensation|stock options|equity|day rate|hourly rate|stipend|tips are|relocation (?:money|package|budget)|expenses paid|health insurance|dental plan|PTO|annual leave|vacation days|holiday allowance|sick pay|(?:shift|night|weekend) (?:premium|differential|allowance)|study leave|staff discount|company car|free (?:lunch(?:es)?|food|meals?|classes|coffee|parking|gym|travel|housing|membership|tickets))\\b',
      '(?<!raised )(?<!of )(?<!\\boff by )[$£€]\\s?\\d[\\d.,]*(?:k|,000)?(?: (?:a|an|per) (?:year|hour|annum|month|day))?\\b(?! (?:grant|million|budget|project|in))|\\b\\d+(?:[.,]\\d+)?k (?:a|per|basic|base|starting|plus|\\+|max|tops|pa\\b)|\\b(?:what|how much) I (?:earn|make|want to earn|expect|am on|[\'’]m on)\\b|\\b\\d+ (?:an|per) hour\\b(?=$)|\\bper annum\\b|\\b(?:negotiate|counter[- ]?offer)',
    ),
  },
  {
    why: say('out-judgement'),
    about: 'answers',
    pattern: any(
      '\\b(?:sounds?|sounded|looks?|looked|seems?|must be|cannot be) (?:like |about |around |maybe |over |under |barely |only )*\\d\\d\\b(?! ?(?:%|percent|per cent|weeks|days|hours|minutes|km|kg|years (?:ago|late)))',
      `\\b${feltOrSeemed} (?:\\w+ )?(?:tired|exhausted|bored|boring|arrogant|rude|grumpy|annoyed|annoying|irritated|cold|smug|stressed(?: out)?|nervous|distracted|weird|creepy|odd|strange|off|distant|intense|intimidating|scary|stiff|hostile|aggressive|condescending|patronising|patronizing|unfriendly|unprepared|disorgani[sz]ed|late|moody|angry|upset|sad|impatient|uninterested|disinterested|unimpressed|bitter|fake|pushy|loud|quiet|shy|awkward|dismissive|sceptical|skeptical|checked out|in a (?:hurry|rush|mood|bad mood)|burn(?:ed|t) out|hung ?over|sleepy|clueless|full of (?:himself|herself|themselves)|overworked|frazzled|flustered|harsh|short with)\\b`,
      '^(?:arrogant|rude|grumpy|bored|boring|cold|smug|weird|creepy|tired|distracted|annoying|unfriendly|condescending|patronising|patronizing|scary|intimidating|awkward|stiff|a bit much|hard to read|hard work)\\b',
      '\\b(?:yawn\\w*|rolled (?:her|his|their) eyes|checking (?:her|his|their) (?:phone|watch|email)|on (?:her|his|their) phone|kept interrupting|interrupt(?:ed|s) me|talk(?:ed|s) over me|talks too much|would not stop talking|wouldn[\'’]?t stop talking|didn[\'’]?t (?:listen|smile|make eye contact|read my cv|seem|look|introduce)|never (?:smiled|looked up)|no eye contact|late to the|kept me waiting|forgot my name|mispronounc\\w+|got my name wrong|called me by|bad breath|(?:he|she|they) smell(?:s|ed)?|stains? on (?:his|her|their)|swears? a lot|drinks too much|smokes|toupee|bald\\w*|wig|overweight|fat|ugly|gorgeous|hot\\b(?! (?:water|desk|meal|food|chocolate|summer|day))|handsome|attractive|pretty (?:smile|eyes)|flirt\\w*|crush on|nice legs|body odou?r|red flags?|bad vibes?|weird vibes?|gave me the creeps|poor man|poor woman|horrible|nightmare|idiot|jerk|moron|stupid(?! questions?)|(?:is|was) a joke\\b|control freak|micro-?manag\\w+|know-it-all|mansplain\\w*|gossip\\w*|snob\\w*|hates? (?:her|his|their) (?:boss|job|colleagues?|company)|badmouth\\w*|slagg\\w+|moan(?:ed|s|ing)|complain(?:ed|s|ing) about (?:her|his|their|the) (?:boss|ceo|management|manager|colleagues?|director|team)|can[\'’]?t stand (?:her|his|their|the) (?:boss|ceo|manager))\\b',
    ),
  },
  {
    why: say('out-how-it-went'),
    about: 'answers',
    pattern: any(
      '\\bI (?:\\w+ )?(?:blanked|forgot|was (?:late|nervous|lost|sweating|shaking|unprepared|tired)|messed|rambled|ramble|froze|panicked|could ?n[o\']?[’\']?t|couldnt|did ?n[o\']?[’\']?t (?:know|answer|get|have|understand|prepare|do well)|didnt know|failed|stumbled|choked|bombed|blew|flubbed|fumbled|lied|exaggerated|bluffed|waffled|mixed up|talked too (?:much|fast)|spilled|spilt|cried|swore|tripped|dropped|interrupted|got (?:\\w+ )*wrong|made a mistake|had no idea|should(?: have|[\'’]ve)|shouldn[\'’]?t have|guessed|undersold|oversold|nailed|aced|smashed|impressed|felt (?:stupid|silly|dumb|nervous|unprepared|awkward|small|sick))',
      '^(?:blanked|rambled|froze|messed up|bombed|forgot (?:to|what|the|my)|stumbled|got stuck|nervous start|went (?:badly|well|terribly|ok|fine)|think I (?:nailed|failed|blew|did|impressed)|not sure (?:if |that |whether )?(?:she|he|they|I)|don[\'’]?t think (?:she|he|they) liked)',
      '\\b(?:sorry|embarrass\\w*|apologi[sz]e\\w*|my (?:tie|zip|fly|phone (?:rang|went)|shirt|stain|mind went|voice (?:shook|cracked)|hands (?:shook|were))|not sure (?:she|he|they) liked me|liked me\\?|trick question|wrong answer|good answer from me|my worst answer|didn[\'’]?t like my (?:answer|cv|resume|idea)|unconvinced|think (?:she|he|they) (?:hated|liked|loved) me|i was so|gap in my (?:cv|resume)|why I (?:was|got) (?:fired|sacked|let go|laid off)|my (?:firing|dismissal)|fired from)\\b',
    ),
  },
  {
    why: say('out-confidence'),
    about: 'answers',
    pattern: any(
      '\\b(?:lay-?offs?|laid off|redundan\\w+|firing (?:people|half|someone|the)|(?<!nobody (?:ever )?)got fired|was fired|sacked|budget cuts?|job cuts?|funding cuts?|cuts are coming|bankrupt\\w*|insolven\\w*|administrators|nearly (?:shut|closed|went under|folded|failed)|almost (?:shut|closed|went under|folded|failed)|lost (?:\\w+ ){0,3}(?:clients?|customers?|contracts?|funding|money|accounts?|licen[cs]e)|losing (?:money|clients|people|staff)|lawsuit|sued|suing|tribunal|investigat(?:ed|ion) (?:by|into|for)|harass\\w*|discriminat\\w*|bully\\w*|bullied|grievance|scandal|(?:accused of|committed|charged with|investigated for) \\w+|data breach|was hacked|got hacked|failed (?:the |an |their |last )?(?:audit|inspection|ofsted)|resign\\w*|quitting|about to (?:quit|leave)|wants to leave|planning to leave|will retire|is retiring|retires? (?:in|next|soon|this)|about to retire|(?:budget|money|cash)(?:s| is| are)? (?:very |really )?tight|tight budgets?|cash flow|in the red|hiring freeze|is leaving|leaving (?:the company|next|in|soon)|looking for another job|turnover is|staff turnover|people (?:keep )?(?:quit|leav)\\w*|predecessor (?:left|quit|was|got)|in trouble|behind on rent|merger|acquisition|being (?:bought|sold|acquired)|takeover|going public|IPO|strike|unioni[sz]\\w*|short[- ]staffed|understaffed|overworked|chaos|mess\\b(?! hall)|toxic|politics\\b|she worries|he worries|they worry|worried about|(?<!\\bare |\\bis )afraid of|scared that|(?:she|he|they) (?:is |are )?scared of)',
      '\\b(?:off the record|between (?:us|you and me)|confidential\\w*|in confidence|secret(?:ly)?(?! santa| garden| service| management| manager)|don[\'’]?t (?:tell|share|mention|repeat)|not (?:public|announced|supposed to)|do not (?:tell|share|mention|repeat)|shouldn[\'’]?t have told|hush|NDA|under embargo|unannounced|not yet public)\\b',
      '^cuts$|\\b(?:theft|stole|stealing|fell asleep|(?:^|\\b(?:she|he|they) )(?:once )?failed (?!safe)|embezzl\\w*|mental breakdown|complaints? (?:about|against)|bad reviews?|one-star|accident last|someone (?:got hurt|died)|fatal\\w*|deaths?)\\b',
    ),
  },
  {
    why: say('out-others'),
    pattern: any('\\b(?:other (?:candidates?|applicants?|interviewees?)|\\d+ (?:candidates|applicants|people applied)|the competition for (?:this|the) (?:job|role)|how many (?:candidates|applicants|people)|internal candidate|my other (?:offer|interview)s?|another (?:offer|interview)|other offers?|where else I|second choice|first choice|backup)\\b'),
  },
]

/**
 * Tells why a jotting has no place in a letter, or undefined where it has.
 * @example
 * ['seemed tired', 'asked if I have kids', 'her team moved to Figma'].map(whyPrivate)
 * // => ['It is a judgement of the person, and a letter of thanks has no room for it.', 'It is about family or private life.', undefined]
 */
export function whyPrivate(text: string): string | undefined {
  const plain = text.replace(/[’‘]/g, "'")
  const outsideQuestion = plain.replace(/^(?:(?:she|he|they) )?(?:asked|wondered|wanted to know|wants to know|quizzed)(?:(?!,|;| - | and I | but I ).)*/i, '')
  return privateMatters.find(({ pattern, about }) => pattern.test(about === 'answers' ? outsideQuestion : plain))?.why
}

/** Finds the harmless half of a mixed jotting: 'short staffed but proud of the team'. */
export function harmlessPart(text: string, why: string): string | undefined {
  if (/judgement|interview went/.test(why)) return undefined
  const halves = text.split(/\s*,?\s+but\s+|\s*;\s*|\s+(?:-|–|—)\s+/)
  if (halves.length < 2) return undefined
  const harmless = halves.filter((half) => !whyPrivate(half))
  return harmless.length === 1 && wordsIn(harmless[0] ?? '').length > 1 ? harmless[0] : undefined
}
