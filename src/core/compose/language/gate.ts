import { classesOf, isKnownWord } from './lexicon.ts'

/** Shorthand, lost apostrophes and lost capitals: none may reach a letter. */
const raw = /(?<![\p{L}\d'’-])(?:w|w\/o?|abt|b4|bc|yrs?|wks?|hrs|mths?|ppl|govt|mgmt|hes|shes|theyre|theyve|theyd|youre|youve|weve|wouldnt|couldnt|shouldnt|hasnt|havent|hadnt|wont|dont|doesnt|didnt|isnt|arent|wasnt|werent|thats|whats|theres|whos|im|ive|id|i)(?![\p{L}\d'’-])|(?<=\p{Ll} )& (?=\p{Ll})/u
/** A word said twice, or two words of which only one can stand. */
const doubled = /(?<![\p{L}'’-])(?!(?:that|had|very|so|night|back|door|face|hand|side|step|day|year|really|knock|again|now|no|bye|blah|half|half-and|by|on|in|bit|one|two|more) )(\p{L}+) \1(?![\p{L}'’-])|\b(?:the|an?) (?:in|at|of|for|with|from|the|an?|my|your|his|her|their|our|this|that|these|those|is|are|was|were|has|have|they|he|she|it|we|you)(?![\p{L}'’-])|\b(?:to|of|with|from) (?:to|of|is|are|was|were)\b(?! (?:the|my|their) )|\bI (?:I|my|the|an?|is|are)\b/iu
const adverbFirst = /\b(?:fully|nearly|almost|completely|half) (?:is|are|was|were|has|have) /i
/** 'the same' has its article, and who said a thing does not hang after it. */
const hanging = /(?<!\b(?:the|this|that|these|those|at the|all|very|much|my|your) )(?<!-)\bsame\b(?!-| (?:as|here)\b)|\b(?:and|,) (?:you|she|he|they) (?:says?|said|thinks?|reckons?)$| (?:\/|=|\+|->) | (?:it|them) not (?:the|an?|his|her) |\bin in\b|\bnew years(?! )|\ban? level \d|^you \p{Ll}+(?: (?!I\b)[^,]+)? (?:with|beside|alongside) you$|^you (?!.*\b(?:who|and \p{L}+s)\b).* (?:themselves|himself|herself)$/iu
/** 'The cat muted yourself', 'one of you are': the person does not fit. */
const misfit = /^(?!.*\byou\b.*\byourself\b).*\byourself\b|\bone of (?:you|us|them) are\b/iu
/** 'I could the readers be paid', 'I Worked for you', 'I would dull like a drum', a bracket that never closes. */
const turnedRound = /\bI (?:could|would|can|should|might|will) (?:the|an?|my|your|their|they|it|we|you|he|she|this|that|there)\b|\bI \p{Lu}\p{Ll}+(?:ed|s)\b|\bI lasted \p{Ll}+ |\bthere (?:is|are) (?:no one|nobody|someone|somebody) (?!who|to|in|at|on|here|there|else|with|from)\p{Ll}+s\b|\bI would (?:dull|flat|hard|soft|loud|quiet|sharp|sweet|sour|warm|cold|simple|easy) |^[^()]*\([^()]*$|^[^()]*\)/u
const noSubject = /[;:] (?:had|was|were|worked|did|went|is|are|has|have|ordered|made|took) /i
const asExperience = /\bexperience (?:in|with|of|includes) (?:an? |the )?(?:\p{L}+ ){0,2}(?:clerk|nurse|teacher|engineer|driver|manager|assistant|officer|technician|secretary|planner|worker|herdsman|shepherd|executive|supervisor|lead|chef|cook|analyst|designer|developer|certified|registered|qualified)(?:,|$)/iu

/**
 * Tells whether a clause could go into a letter: no shorthand, no doubled word, no verb without its subject, no 'would'
 * before what is no verb. What fails is left out, and another note is said.
 * @example
 * ['I would ask him first', 'I would w him go', 'I would the queue', 'let go; had a man once', 'the season fully is booked', 'the cat muted yourself'].map(isSoundEnglish)
 * // => [true, false, false, false, false, false]
 */
export function isSoundEnglish(clause: string): boolean {
  const before = judged.get(clause)
  if (before !== undefined) return before
  const sound = judge(clause)
  if (judged.size > 8000) judged.clear()
  judged.set(clause, sound)
  return sound
}

const judged = new Map<string, boolean>()

function judge(clause: string): boolean {
  const text = clause.replace(/“[^”]*”/g, '“x”')
  if (text === '' || raw.test(text) || doubled.test(text) || hanging.test(text) || misfit.test(text) || adverbFirst.test(text) || turnedRound.test(text) || noSubject.test(text) || asExperience.test(text)) return false
  return wouldVerb(text) && articleFits(text)
}

/** After 'I would' stands a verb. */
function wouldVerb(text: string): boolean {
  return [...text.matchAll(/\bI would (?:(?:not|never|ever|even|also|rather|always|first|then|only|just|still|probably|simply|normally|usually|perhaps|maybe|very much|really|\p{L}+ly|, [^,]+,) )*(\p{L}+)/giu)].every(([, verb = '']) => {
    const classes = classesOf(verb)
    if (/^(?:the|an?|my|your|his|her|their|our|this|these|those|no|with|without|on|at|in|by|from|of|for|two|three|four|five)$/i.test(verb)) return false
    return !isKnownWord(verb) || classes.some((tag) => /^(?:VB|VBP|NN)$/.test(tag)) || /^(?:be|have|do|go)$/i.test(verb)
  })
}

/** 'a pharma sites': an article for one before a word that can only be several. */
function articleFits(text: string): boolean {
  return [...text.matchAll(/(?<![\p{L}'’-])an? ((?:(?!(?:of|in|for|with|to|at|on|by|from|and|or|that|who|as|than|half|few|lot|bit|couple|dozen|hundred|thousand|day|week|month|year)\b)\p{Ll}+ ){0,2}?)(?!(?:of|as|is|was|has|this|its|his|always|less)\b)(\p{Ll}+s)(?= (?:in|at|on|for|with|to|of|that|who|is|are|was|were|and|from)\b|[,.;:]|$)/gu)].every(([, between = '', noun = '']) => {
    const classes = classesOf(noun)
    // 'an oven has moods': a verb stands between.
    if (between.trim().split(' ').some((word) => /^(?:nobody|everybody|everyone|somebody|someone|who|that|has|had|is|was|does|did|can|will|would|must|may|gets?|got)$/.test(word) || classesOf(word).some((tag) => /^(?:VBZ|VBD|MD)$/.test(tag)))) return true
    // 'when a barista leaves': somebody, and what they do.
    if (classes.includes('VBZ') && /(?:er|or|ist|ian|ista|ee|man|woman|nurse|cook|chef|guest|patient|child|student) $/.test(between)) return true
    return classes.includes('NN') || !classes.includes('NNS') || /(?:ss|us|is|ics|news|series|means|works|barracks|headquarters|crossroads|species|kennels|stables|butchers|bakers|grocers|dentists|hundreds?|thousands?|lots?|yards)$/.test(noun) || !isKnownWord(noun)
  })
}
