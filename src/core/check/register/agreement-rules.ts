/** Subject and verb, number word and noun. */
import { anyOf, type RegisterRule } from './rule.ts'
import { formsFor, verbOf } from './verb-forms.ts'

/** Where a clause begins with its subject; after 'and' it may be a second object. */
const clauseStart = String.raw`(?:^|[.!?;:\n]\s*|\b(?:because|but|that|since|think|believe|know|feel|hope|sure) )`
const determiner = 'the|your|my|our|their|his|these|those|all|both|all the|all your|two|three|several|many|some|most'
const pluralWord = String.raw`people|children|women|men|[a-z]+(?:[a-hj-rtv-z]s|ies|esses|asses)`
/** Words that end in -s and are one thing. */
const notPlural =
  /^(?:business|process|news|campus|analysis|series|class|access|address|success|progress|mathematics|economics|physics|politics|logistics|statistics|ethics|basis|focus|status|bus|canvas|lens|means|always|perhaps|sales|besides|afterwards|towards|thanks|yours|ours|hers|theirs|others|works|headquarters|graphics|electronics|athletics|species|times|this|its|was|has|does|is|as|us|less|across|plus|thus)$/i
const toPlural: Readonly<Record<string, string>> = {
  was: 'were',
  is: 'are',
  has: 'have',
  does: 'do',
  "doesn't": "don't",
  "isn't": "aren't",
  "wasn't": "weren't",
}
const toSingular: Readonly<Record<string, string>> = {
  were: 'was',
  are: 'is',
  have: 'has',
  do: 'does',
  "don't": "doesn't",
  "aren't": "isn't",
  "weren't": "wasn't",
}

/** Nouns of letters that are one thing. */
const singular = anyOf(`
  position role job interview conversation meeting experience background opportunity internship question project idea visit tour product
  program programme approach description manager director colleague assistant letter day discussion story passion goal dream career work
  advice feedback information knowledge research`)
/** Groups of people: singular in American English. */
const groups = 'company|team|firm|organization|department|group|university|school|staff|office'
/** Things that can be counted, as they stand in letters. */
const countable = anyOf(`
  project skill question year month week hour interview member manager team idea reason company position course class student engineer
  colleague customer client employee job role opportunity event topic example problem challenge department office product interviewer
  analyst developer designer nurse teacher presentation meeting candidate strength language application report task goal`)
const verbsOfThings =
  'matches|fits|shows|makes|gives|helps|seems|needs|works|sounds|meets|suits|takes|allows|enables|proves|remains|brings|looks|means|goes|wants|knows|comes'

function plural(noun: string): string {
  if (/[^aeiou]y$/i.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z)$/i.test(noun) ? `${noun}es` : `${noun}s`
}

/** 'States' and 'Nations' with a capital are one. */
function isPlural(noun = ''): boolean {
  return /^[a-z]/.test(noun) && !notPlural.test(noun)
}

export const agreementRules: readonly RegisterRule[] = [
  {
    name: 'agreement',
    pattern: new RegExp(
      `${clauseStart}(?:${determiner}) (?:(?!of )[a-z]+ )?(?<noun>${pluralWord})(?: (?:of|in|on|at|from|for) (?:your|the|our|my|this|that) [a-z]+)? (?:also |really |all )?(?<slip>was|is|has|doesn['’]t|isn['’]t|wasn['’]t)\\b`,
      'dgim',
    ),
    fix: (slip, { groups: found, 0: whole }) =>
      !isPlural(found?.['noun']) || /\b(?:and|or|of all|one of) /i.test(whole.slice(3))
        ? undefined
        : toPlural[slip.toLowerCase().replace('’', "'")],
    says: 'agreement',
  },
  {
    name: 'agreement',
    pattern: new RegExp(
      `${clauseStart}(?:my|your|our|these|those|the|both|all|his|her|their)(?: [a-z]+)? (?<noun>${pluralWord}) (?:also |really |all )?(?<slip>${verbsOfThings})\\b`,
      'dgim',
    ),
    fix: (slip, { groups: found }) =>
      !isPlural(found?.['noun']) ? undefined : (verbOf(slip)?.base ?? slip.replace(/(?<=match|go)es$|s$/, '')),
    says: 'agreement',
  },
  {
    name: 'agreement',
    pattern: new RegExp(
      `(?:^|[.!?;:\\n]\\s*|\\b(?:that|because|but|think|believe|since) )(?:the|your|my|our|this|that|his|her|their) (?:(?!of )[a-z]+ )?(?<noun>${singular}) (?:also |really )?(?<slip>were|are|have|don['’]t|aren['’]t|weren['’]t)\\b`,
      'dgim',
    ),
    fix: (slip, { 0: whole }) => (/\b(?:and|or|if|wish) /i.test(whole) ? undefined : toSingular[slip.toLowerCase().replace('’', "'")]),
    says: 'agreement',
  },
  {
    name: 'agreement',
    pattern: new RegExp(
      `${clauseStart}(?:the|your|my|our|this|that) (?:[a-z]+ )?(?:${groups}) (?:also |really |always )?(?<slip>were|are|have|seem|need|work|make|value|care|want|do|don['’]t)\\b(?! (?:members?|environment|culture|ethic|hours|experience|place|space|to be done))`,
      'dgim',
    ),
    fix: (slip, { 0: whole }) =>
      /\b(?:and|or|if) (?:the|your|my|our|this|that) /i.test(whole)
        ? undefined
        : (toSingular[slip.toLowerCase().replace('’', "'")] ?? verbOf(slip)?.third ?? `${slip}s`),
    says: 'group-is-one',
    onlyAmerican: true,
  },
  {
    name: 'agreement',
    pattern: new RegExp(
      `(?:^|[.!?;,\\n]\\s*|\\b(?:but|because|since|how|what|where|why|when) )(?:he|she|it) (?:also |often |always |really )?(?<slip>${formsFor('base', ['put', 'set', 'read', 'have'])}|seem|don['’]t|have)\\b`,
      'dgim',
    ),
    fix: (slip, { 0: whole }) =>
      /\b(?:why|when|where|how|what) /i.test(whole) && slip === 'be'
        ? undefined
        : (toSingular[slip.toLowerCase().replace('’', "'")] ?? verbOf(slip)?.third ?? `${slip}s`),
    says: 'agreement',
  },
  {
    name: 'agreement',
    pattern: new RegExp(
      `(?:^|[.!?;\\n]\\s*|, |\\b(?:that|because|but|since|if|when|what|how|where|training|advice|opportunity|position|role|work|time) )(?:you|we|they|I) (?:also |really |always )?(?<slip>${formsFor('third', ['work', 'visit', 'view', 'plan', 'help', 'stay', 'use'])}|seems|does|was(?<!I was)|is)\\b`,
      'dgm',
    ),
    fix: (slip, { 0: whole }) => {
      if (slip === 'is' || slip === 'was')
        return / I (?:also |really |always )?was$/.test(whole) || /^I was$/.test(whole.trim())
          ? undefined
          : slip === 'is'
            ? /\bI /.test(whole)
              ? 'am'
              : 'are'
            : 'were'
      return slip === 'seems' ? 'seem' : verbOf(slip)?.base
    },
    says: 'agreement',
  },
  {
    name: 'there-are',
    pattern:
      /\bthere (?<slip>is|was|has been) (?=(?:several|many|two|three|four|five|six|ten|a few|few|lots of|a number of|various|(?:some|so many|other|no) [a-z]+[^s'i]s)\b)/dgi,
    fix: (slip) => ({ is: 'are', was: 'were', 'has been': 'have been' })[slip.toLowerCase()],
    says: 'agreement',
  },
  {
    name: 'there-is',
    pattern:
      /\bthere (?<slip>are|were) (?=(?:an?|one|another|no better|nothing) (?!few|lot|whole|good|number|couple|variety|range|handful|host|dozen|hundred|thousand|million)\w+)/dgi,
    fix: (slip, { input, index }) =>
      /\bif (?:\w+ )?$/i.test(input.slice(0, index)) ? undefined : slip.toLowerCase() === 'are' ? 'is' : 'was',
    says: 'agreement',
    severity: 'question',
  },
  {
    name: 'each-of',
    pattern:
      /\b(?:each|every one|either|neither|one) of (?:the|your|my|our|these|those|them|us)(?: [a-z]+){0,2} (?<slip>were|are|have)\b/dgi,
    fix: (slip, { 0: whole }) => (/ (?:that|who|which|and|i|you|we|they) /i.test(whole) ? undefined : toSingular[slip.toLowerCase()]),
    says: 'agreement',
  },
  {
    name: 'everyone-is',
    pattern:
      /\b(?:everyone|everybody|everything|someone|nobody|no one|each person) (?:there |here |I met |on the team |in the room )?(?<slip>were|are|have|seem|make|want|know|work|don['’]t)\b/dgi,
    fix: (slip, { input, index }) =>
      /\b(?:make|made|makes|let|lets|help|helped|helps|see|saw|did|does|do|had|have|and|hear|heard|watch|can|could|will|would|if) $/i.test(
        input.slice(0, index),
      )
        ? undefined
        : (toSingular[slip.toLowerCase().replace('’', "'")] ?? verbOf(slip)?.third ?? `${slip}s`),
    says: 'agreement',
  },
  {
    name: 'plural-after-number',
    pattern: new RegExp(
      `\\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|few|both|these|those|various|numerous|a few|a couple of) (?:(?:new|great|good|different|important|interesting|exciting|other|more|useful|helpful) )?(?<slip>${countable})\\b(?![-'’]|\\w|,? \\$?\\d| (?:states|countries|schools|companies|term|old|long|manager|members?|leaders?|description|experience|skills?|work|plan|team|title|period|contract|project|group|teams|groups|projects|managers|leads?|ago))`,
      'dgi',
    ),
    fix: (slip, { input, index }) =>
      /\b(?:an?|the|this|that|my|your|our|its|each|every|one) $/i.test(input.slice(0, index)) || /^\p{Lu}/u.test(slip)
        ? undefined
        : plural(slip),
    says: 'noun-plural',
  },
  {
    name: 'singular-after-each',
    pattern:
      /\b(?:each|every|another) (?<slip>(?:days|weeks|months|years|questions|members|skills|projects|interviews|persons|teams|students|employees|customers|ideas|meetings|companies|opportunities))\b/dgi,
    fix: (slip) => (/ies$/i.test(slip) ? slip.replace(/ies$/i, 'y') : slip.replace(/s$/i, '')),
    says: 'noun-singular',
  },
  {
    name: 'these-plural',
    pattern:
      /\b(?<slip>this|that) (?=(?:skills|questions|projects|ideas|companies|opportunities|people|years|months|weeks|days|qualities|values|experiences|reasons|students|colleagues)\b)/dgi,
    fix: (slip, { input, index }) =>
      slip.toLowerCase() === 'that'
        ? undefined
        : /\b(?:of|in|all) $/i.test(input.slice(0, index)) || index === 0 || /[.!?]\s$/.test(input.slice(0, index))
          ? 'these'
          : 'these',
    says: 'several-these',
  },
  {
    name: 'one-of-the',
    pattern: new RegExp(
      `\\bone of (?:the|your|my|our)(?: (?:most|best|largest|leading|biggest|nicest|finest|greatest|many|few|main|first|top|key))?(?: (?!of\\b)\\w+)? (?<slip>${countable}|person|city|place|thing|part|school|university|firm)\\b(?![-'’\\w]| (?:members|leaders|managers|projects|skills|questions|descriptions|roles|meetings|teams|interviews|s\\b))`,
      'dgi',
    ),
    fix: (slip) => (slip.toLowerCase() === 'person' ? 'people' : plural(slip)),
    says: 'one-of-several',
  },
]
