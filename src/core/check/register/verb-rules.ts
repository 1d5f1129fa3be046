/** What form a verb takes after another word. */
import { anyOf, clauseStart, type RegisterRule } from './rule.ts'
import { formsFor, verbOf, verbs } from './verb-forms.ts'

const base = `${formsFor('base')}|be|agree|serve|become`
/** Base forms that are hardly ever nouns. */
const plainBase = anyOf(`
  meet take give invite share consider speak see explain introduce tell make allow send provide spend discuss have let bring join respond
  include hear learn become go come choose find keep know organize organise arrange describe listen teach think write`)
const gerunds = formsFor('gerund')
/** Past forms and participles that cannot be read as a base form. */
const past = [...new Set([...verbs.values()].flatMap((verb) => [verb.past, verb.participle]).filter((form) => !verbs.has(form)))].join('|')
const third = formsFor('third', [
  'view',
  'work',
  'hope',
  'plan',
  'help',
  'need',
  'stay',
  'visit',
  'share',
  'use',
  'present',
  'thank',
  'love',
  'train',
  'show',
])
/** Verbs whose past is not their participle. */
const wrongParticiple = [...verbs.values()].filter((verb) => verb.past !== verb.participle && verb.past !== 'showed' && verb.past !== 'got')
const adverb = String.raw`(?:(?:already|always|also|never|ever|just|recently|really|not|only|often|since|truly) )?`
const wanting =
  anyOf(`would_like would_love want wants wanted hope hopes hoped wish able happy glad excited eager ready delighted pleased decided plan
  planned honored honoured expect intend`).replaceAll('_', ' ')

function gerundOf(form: string): string | undefined {
  const special: Readonly<Record<string, string>> = { be: 'being', agree: 'agreeing', serve: 'serving', become: 'becoming' }
  return special[form.toLowerCase()] ?? verbOf(form)?.gerund
}

function baseOf(form: string): string | undefined {
  const found = verbOf(form)?.base
  return found === form.toLowerCase() ? undefined : found
}

export const verbRules: readonly RegisterRule[] = [
  {
    name: 'look-forward-to',
    pattern: new RegExp(`\\blook(?:ing|s|ed)? forward (?:very much )?to (?<slip>${base})\\b(?! (?:from|with|of|and)\\b(?! you))`, 'dgi'),
    fix: (slip, { input, indices }) => {
      // 'Match Day', 'Open House': a capital makes it a name.
      if (/^\p{Lu}/u.test(slip)) return undefined
      const after = input.slice(indices?.groups?.['slip']?.[1] ?? 0)
      const isNoun =
        /^(?:visit|work|interview|call|reply|talk|answer|review|meeting|start|launch|help|support|change|plan|show|use|view)$/i.test(slip)
      return isNoun && !/^ (?:you|with you|for you|the|your|at|in|from you|alongside|again|more)\b/i.test(after)
        ? undefined
        : gerundOf(slip)
    },
    says: 'look-forward-ing',
  },
  {
    name: 'look-forward-to',
    pattern: new RegExp(
      `\\blook(?:ing|s|ed)? forward (?<slip>(?:for |on |at |in )?(?:${gerunds}|being|your|our|the|that|a)|to the hearing)\\b`,
      'dgi',
    ),
    fix: (slip) => `to ${slip.toLowerCase().replace(/^(?:for|on|at|in|to the) /, '')}`,
    says: 'look-forward-to',
  },
  {
    name: 'i-look-forward',
    pattern:
      /(?:^|[.!?]\s+|\band )(?<slip>I (?:forward|looking forward|am look forward|will looking forward|am looking forwards?(?= hear))) /dgm,
    fix: (slip) => (slip === 'I forward' || slip === 'I will looking forward' ? 'I look forward' : 'I am looking forward'),
    says: 'look-forward-one',
  },
  {
    name: 'enjoy-doing',
    pattern: new RegExp(`\\b(?:enjoy(?:s|ed|ing)?|appreciated?|avoid(?:ed)?|finish(?:ed)?) (?<slip>to (?:${base}))\\b`, 'dgi'),
    fix: (slip) => gerundOf(slip.slice(3)),
    says: 'verb-ing',
  },
  {
    name: 'mind-doing',
    pattern: new RegExp(
      `\\b(?:(?:do not|don['’]t|would not|wouldn['’]t) mind|consider(?:ed|ing)?|suggest(?:ed|ing)?|keep|kept) (?<slip>to (?:${plainBase}|work|start|apply))\\b`,
      'dgi',
    ),
    fix: (slip) => gerundOf(slip.slice(3)),
    says: 'verb-ing',
  },
  {
    name: 'thank-for-doing',
    pattern: new RegExp(
      `\\b(?:thank you|thanks|thank you (?:so|very) much|grateful(?: to you)?|thank you again) for (?:kindly )?(?<slip>(?:to )?(?:${plainBase}))\\b`,
      'dgi',
    ),
    fix: (slip) => gerundOf(slip.replace(/^to /i, '')),
    says: 'for-ing',
  },
  {
    name: 'interest-in-doing',
    pattern: new RegExp(
      `\\b(?:interested in|interest in|good at|experience (?:in|with|of)|responsible for|capable of|passionate about|excited about|chance of|by|without|instead of|before|after|used to working and|dedicated to|committed to) (?<slip>${plainBase})\\b(?= (?:the|a|an|your|you|my|with|to|new|people|in|for|on|about)\\b)`,
      'dgi',
    ),
    fix: (slip, { 0: whole, input, index }) =>
      /^(?:by|before|after) /i.test(whole) && !/^ (?:the|a|an|your|my)\b/.test(input.slice(index + whole.length))
        ? undefined
        : gerundOf(slip),
    says: 'preposition-ing',
  },
  {
    name: 'modal-of',
    pattern: new RegExp(
      `\\b(?:would|should|could|must|might|may)(?:n['’]t| not)? (?<slip>of) (?:not )?(?:${adverb})(?:been|${past}|come|become|read|put|set)\\b`,
      'dgi',
    ),
    fix: 'have',
    says: 'of-is-have',
  },
  {
    name: 'have-for-of',
    pattern: new RegExp(`\\b(?:I|we|you|they) (?<slip>of) (?:${adverb})(?:been|${past})\\b`, 'dg'),
    fix: 'have',
    says: 'of-is-have',
  },
  {
    name: 'modal-base',
    pattern: new RegExp(
      `\\b(?:I|you|we|they|he|she|it|team|company) (?:will|would|can|could|should|might|must|may) (?:also |really |certainly )?(?<slip>${past}|${gerunds}|${third})\\b`,
      'dg',
    ),
    fix: (slip) => baseOf(slip),
    says: 'verb-plain',
  },
  {
    name: 'to-base',
    pattern: new RegExp(`\\b(?:${wanting}) to (?:also |really |personally )?(?<slip>${past}|${gerunds})\\b`, 'dgi'),
    fix: (slip) => baseOf(slip),
    says: 'to-plain',
  },
  {
    name: 'to-thank',
    pattern: /\b(?:like|want|wanted|wish|writing|write|love) to (?<slip>thanks)\b/dgi,
    fix: 'thank',
    says: 'to-plain',
  },
  {
    name: 'missing-to',
    pattern:
      /\b(?:would like|would love|wanted|want|am writing|able|hope|glad|happy|pleased|delighted) (?<slip>thank|express|join|meet|discuss|apply|learn|say|hear|know|ask|speak|contribute|see|tell|let you know)\b(?= (?:you|your|my|the|a|more|about|how|that|from|with|to)\b)/dgi,
    fix: (slip, { 0: whole }) => (/^hope (?:thank|express|say|know|ask|tell)/i.test(whole) ? undefined : `to ${slip.toLowerCase()}`),
    says: 'to-missing',
  },
  {
    name: 'missing-to',
    pattern:
      /\b(?:opportunity|chance|pleasure|hesitate|feel free|forward|honou?r) (?<slip>meet|speak|talk|learn|discuss|interview|join|visit|hear|contact|call|reach|contribute|ask|email)\b(?= (?:you|your|with|to|about|more|from|the|me|a|for|out|again)\b)/dgi,
    fix: (slip, { 0: whole }) => (/^forward/i.test(whole) ? `to ${gerundOf(slip) ?? slip}` : `to ${slip.toLowerCase()}`),
    says: 'to-missing',
  },
  {
    name: 'am-verb',
    pattern:
      /\b(?:I|we|you|they) (?<slip>(?:am|are|was|were) (?:agree|agreed|believe|hope|know(?= (?:that|how|what|you|your|the)\b)|think|want|understand|appreciate|thank|like|wish|recommend))\b(?! (?:on|upon|to)\b)/dg,
    fix: (slip) => slip.replace(/^\w+ /, '').replace('agreed', 'agree'),
    says: 'verb-alone',
  },
  {
    name: 'have-participle',
    pattern: new RegExp(
      `\\b(?:I|we|you|they|he|she|team|company|who)(?:['’]ve| have| has|['’]d| had) ${adverb}(?<slip>${wrongParticiple.map((verb) => verb.past).join('|')})\\b`,
      'dg',
    ),
    fix: (slip) => verbOf(slip)?.participle,
    says: 'have-participle',
  },
  {
    name: 'have-participle',
    pattern: new RegExp(
      `\\b(?:I|we|you|they)(?:['’]ve| have| had) (?:already|always|never|just|recently|also|ever|since) (?<slip>${formsFor('base', ['come', 'read', 'put', 'set', 'run', 'become', 'hope', 'want', 'need', 'plan'])})\\b`,
      'dg',
    ),
    fix: (slip) => verbOf(slip)?.participle,
    says: 'have-participle',
  },
  {
    name: 'did-base',
    pattern: new RegExp(`\\b(?:did|does|do)(?: not|n['’]t) (?:really |even |ever )?(?<slip>${past}|${third})\\b`, 'dgi'),
    fix: (slip) => baseOf(slip),
    says: 'did-plain',
  },
  {
    name: 'subject-past',
    pattern: new RegExp(
      `${clauseStart}(?:I|we|you|he|she|they|it) (?<slip>seen|done|gone|begun|spoken|written|taken|given|known|been|drawn|chosen|grown)\\b(?! by\\b)`,
      'dgm',
    ),
    fix: (slip, { 0: whole }) => (slip === 'been' ? `${/ (?:he|she|it) been$/i.test(whole) ? 'has' : 'have'} been` : verbOf(slip)?.past),
    says: 'participle-wants-have',
  },
  {
    name: 'since-when',
    pattern:
      /\bI (?<slip>am (?:working|living|studying|employed|volunteering|teaching))(?: (?:there|here|as an? \w+|(?:at|in|for|with) (?:the |a |my )?\w+(?: \w+)?))? (?=(?:since|for (?:the (?:past|last)|two|three|four|five|six|seven|eight|nine|ten|many|several|\d+) )\b)/dg,
    fix: (slip) => slip.replace(/^am/, 'have been'),
    says: 'have-been',
  },
  {
    name: 'past-time',
    pattern:
      /(?<!\b(?:the|this|of|than|since) )\b(?:yesterday|last (?:week|month|year|monday|tuesday|wednesday|thursday|friday|night)|this morning),? (?:I|we|you|they) (?<slip>discuss|talk|meet|speak|visit|learn|enjoy|see|go|mention|ask|explain|show|tell|attend|hear)\b/dgi,
    fix: (slip) => verbOf(slip)?.past,
    says: 'past-is-over',
  },
  {
    name: 'past-time',
    pattern: new RegExp(
      `${clauseStart}(?:I|we|you) (?<slip>discuss|talk|meet|speak|visit|learn|go|mention|explain|attend|enjoy)(?= (?:[^.!?,;\\n]{0,50} )?(?:yesterday|last (?:week|month|monday|tuesday|wednesday|thursday|friday)|this morning|\\w+ (?:days|weeks) ago)\\b)`,
      'dgim',
    ),
    fix: (slip) => verbOf(slip)?.past,
    says: 'past-is-over',
  },
  {
    name: 'used-to',
    pattern: /\b(?:am|are|is|was|were|been|got|get) (?<slip>use) to (?=\w+ing\b|the |a |this )/dgi,
    fix: 'used',
    says: 'used-to-accustomed',
  },
  {
    name: 'used-to',
    pattern: /\b(?:I|we|you|they) (?<slip>use) to (?=work|be|have|live|think|do|write|teach|run|play|study)/dg,
    fix: 'used',
    says: 'used-to-past',
  },
  {
    name: 'missing-be',
    pattern:
      /(?<=\b[a-z]+ )(?:would|will|could|might|may|can) (?<slip>an?|the|able|happy|glad|delighted|honou?red|great|interested|grateful|useful|helpful|pleased)\b(?= (?:asset|addition|fit|pleasure|honou?r|match|benefit|help|great|good|to|in|right|best|perfect|valuable|strong|for|if|of)\b)/dgi,
    fix: (slip) => `be ${slip.toLowerCase()}`,
    says: 'be-missing',
  },
  {
    name: 'missing-be',
    pattern: new RegExp(
      `${clauseStart}I (?<slip>(?:very |also |really |so )?(?:interested|excited|grateful|happy|pleased|confident|impressed|eager|thrilled|honou?red|delighted|looking|sure|available|writing))\\b(?! (?:myself|people|him|her|them))`,
      'dgm',
    ),
    fix: (slip) => `am ${slip}`,
    says: 'am-missing',
  },
  {
    name: 'missing-be',
    pattern:
      /(?:^|[.!?]\s+|\n)(?<slip>It) (?=(?:an? (?:great |real |true )?(?:pleasure|honou?r|privilege|joy)|(?:great|nice|wonderful|good|lovely) (?:to|meeting|speaking|talking))\b)/dgm,
    fix: 'it was',
    says: 'was-missing',
  },
]
