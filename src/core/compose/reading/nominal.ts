import { readPhrase } from '../language/chart.ts'
import { classesOf } from '../language/lexicon.ts'
import { wordsIn } from '../language/phrase.ts'

const determined = /^(?:the|a|an|half|double|twice|my|your|her|his|their|our|its|this|that|these|those|some|any|no|every|each|all|both|how|why|what|where|when|whether|which|who|two|three|four|five|six|seven|eight|nine|ten|one|another|most|many|several|more|fewer|less|having|being|there|here|none|neither|everybody|everyone|nobody|somebody|anybody|someone|nothing|everything|something|anything|anyone|\d[\d,.]*)(?= |$)|^\S+['’]s? /i
const mass =
  /^(?:software|mapping|training|churn|work|advice|research|feedback|equipment|onboarding|money|time|music|food|coffee|tea|water|testing|accounting|engineering|nursing|teaching|design|accessibility|safety|logistics|compliance|marketing|sourdough|bread|retention|tomography|conflict|data|news|hardware|progress|access|staff|growth|planning|parking|funding|housing|code|traffic|stock|inventory|energy|electricity|steel|wood|timber|fabric|leather|paper|art|history|math|maths|mathematics|physics|chemistry|biology|literature|poetry|theatre|theater|jazz|football|soccer|cricket|rugby|tennis|golf|hockey|baseball|basketball|yoga|karate|judo|chess|bridge|weather|snow|rain|soil|compost|waste|recycling|publicity|press|radio|television|content|copy|print|typography|photography|journalism|law|policy|governance|education|childcare|healthcare|care|medicine|surgery|dentistry|anaesthesia|rehabilitation|hygiene|nutrition|wildlife|agriculture|forestry|fishing|construction|carpentry|plumbing|welding|pottery|knitting|gardening|sailing|climbing|hiking|cycling|running|swimming|rowing|skiing|cooking|baking|travel|tourism|hospitality|retail|wholesale|e-commerce|commerce|overtime|on-call|payroll|iron|popcorn|insulin|limestone|starfish|plywood|granite|marble|oil|gas|petrol|diesel|milk|butter|sugar|salt|flour|yeast|grain|hay|silage|manure|paint|varnish|glue|cotton|silk|linen|velvet|lace|dust|mould|mold|ice|mud|sand|gravel|asphalt|chalk|hail|frost|fog|sleet|finance|tax|insurance|banking|procurement|leadership|management|teamwork|trust|patience|kindness|honesty|humour|humor|curiosity|respect|attention|detail|quality|security|privacy|encryption|infrastructure|automation|analytics|statistics|machinery|furniture|luggage|clothing|jewellery|jewelry|fatigue|corrosion|rust|noise|light|sound|heat|cheese|wine|beer|chocolate|fish|meat|rice|pasta|English|French|German|Spanish|documentation|triage|discharge|bereavement|immigration|litigation|arbitration|fundraising|outreach|advocacy|homework|handwriting|phonics|literacy|numeracy|AI|IT|HR|PR|SEO|QA|UX|R&D|life|nature|coursework|fieldwork|prep|preparation|footage|shrink|turnover|craft|sewing|childbirth|midwifery|mole|espresso|honey|wool|glass|clay|concrete|culture|science|technology|philosophy|psychology|economics|ethics|politics|athletics|ceramics|robotics|genetics|hydraulics|acoustics|optics)$/i
const countedEnding = /(?:position|department|question|competition|collection|migration|apartment|community|facility|university|city|county|country|party|library|factory|gallery|surgery|nursery|bakery|brewery|charity|study|story|survey|strategy|inquiry|exhibition|station|election|application|organi[sz]ation|association|foundation|institution|convention|conference|reference|audience|sentence|alliance|appliance|ambulance|document|statement|department|instrument|experiment|assignment|appointment|agreement|argument|basement|payment|shipment|placement|harness|witness|business|mechanism|organism|prison|ship|relationship|internship|apprenticeship|membership|scholarship|dealership|partnership|reorgani[sz]ation|inspection|renovation|extension|expansion|transition|installation|merger|solution|session|mission|vision|revision|region|union|version|decision|series)$/i
const abstractEnding = /(?:ence|ance|tion|sion|ment|ness|ity|ism|ship|ing|ics|hood|dom|age|ture|logy|nomy|raphy)$/i

/** Tells whether a bare noun phrase reads well without an article. */
function goesBare(words: readonly string[], head: string): boolean {
  const lower = head.toLowerCase()
  if (words.length > 1 && /^(?:hearing|meeting|building|opening|wedding|reading|drawing|painting|recording|landing|crossing|clearing|ceiling|briefing|screening)$/.test(lower)) return false
  if (/[+#]/.test(words[0] ?? '') || (/^\p{Lu}/u.test(words[0] ?? '') && words[1] === 'and' && /^\p{Lu}/u.test(words[2] ?? ''))) return true
  if (/\p{Lu}{2}/u.test(head) || /-\p{Lu}/u.test(head)) return true
  if (/^(?:NNS|NNPS)$/.test(classesOf(lower)[0] ?? '') || /^(?:people|children|staff|police)$/.test(lower)) return true
  if (classesOf(lower).includes('NNS')) return true
  if (/[^su]s$/.test(lower) && !/(?:bus|campus|process|canvas|thesis|analysis|basis|lens|chaos|atlas|gas|christmas)$/.test(lower)) return true
  if (mass.test(head) || /^(?:VBG|JJ)$/.test(classesOf(lower)[0] ?? '')) return true
  if (abstractEnding.test(lower) && !countedEnding.test(lower)) return words.length <= 4
  return /^\p{Lu}/u.test(head) && /^\p{Lu}/u.test(words[0] ?? '')
}

/**
 * Puts 'the' before a noun phrase that was jotted without an article and needs one.
 * @example
 * ['asbestos docket', 'screen readers on the kiosks', 'her garden', 'sourdough', 'three-legged cat'].map(withArticle)
 * // => ['the asbestos docket', 'screen readers on the kiosks', 'her garden', 'sourdough', 'the three-legged cat']
 */
export function withArticle(phrase: string): string {
  if (/^(?:grand(?:father|mother|dad|ma|pa|parents)|great[- ]grand\w+|dad|mum|mom|father|mother|brother|sister|uncle|aunt)\b/i.test(phrase)) return `your ${phrase}`
  if (/^(?:phase|round|stage|level|year|class|grade|ward|room|key stage|unit|chapter) \d|^\p{L}+ number \d/iu.test(phrase)) return phrase
  if (/^whole \p{L}+$/u.test(phrase)) return `the ${phrase}`
  if (determined.test(phrase) || /^[“"]/.test(phrase) || /^(?:you|I|we|he|she|it|they)\b/.test(phrase)) return phrase
  if (!phrase.includes(' ') && classesOf(phrase)[0] === 'JJ') return phrase
  if (/^(?:last|next) (?:night|week|year|month|summer|winter|spring|autumn|fall)(?:'s)?\b/.test(phrase)) return phrase
  if (/^(?:open plan|small talk|free time|spare time|word of mouth|live music|hard work|plain English)\b/.test(phrase)) return phrase
  if (/^(?:new|old) \p{Ll}+(?: \p{Ll}+)? (?:from|in|on|since|with|at|by) /u.test(phrase) && !isPluralNominal(phrase)) return `the ${phrase}`
  const reading = readPhrase(phrase)
  const words = wordsIn(phrase)
  const core = phrase.split(/ (?:of|for|in|on|at|with|by|from|to|that|who|which|about|as|over|during|between)\b/)[0] ?? phrase
  const head = (reading?.form === 'nominal' && reading.head >= 0 && !/ due\b/.test(phrase) ? reading.words[reading.head] : undefined) ?? wordsIn(core).at(-1) ?? words[words.length - 1] ?? ''
  return goesBare(words, head) ? phrase : `the ${phrase}`
}

/**
 * Puts the missing article before the subject of a jotted clause: 'new sorter arrives' → 'the new sorter arrives'.
 */
export function withSubjectArticle(clause: string): string {
  const reading = readPhrase(clause)
  if (!reading || reading.predicateAt <= 0) return clause
  const words = clause.split(' ')
  // 'repairs line rings out': the line rings, and not the repairs.
  const compound = classesOf(words[reading.predicateAt] ?? '')[0] === 'NN' && /^VBZ$|^NNS$/.test(classesOf(words[reading.predicateAt + 1] ?? '')[0] ?? '') && classesOf(words[reading.predicateAt + 1] ?? '').includes('VBZ') && !/^(?:and|or)$/.test(words[reading.predicateAt + 2] ?? '')
  const at = reading.predicateAt + (compound ? 1 : 0)
  const subject = words.slice(0, at).join(' ')
  if (wordsIn(subject).length !== at) return clause
  return [withArticle(subject), ...words.slice(at)].join(' ')
}

/**
 * Tells whether a noun phrase is plural.
 * @example
 * [isPluralNominal('the pro bono hours'), isPluralNominal('safety'), isPluralNominal('people who care')]
 * // => [true, false, true]
 */
export function isPluralNominal(phrase: string): boolean {
  const reading = readPhrase(phrase)
  const head = (reading && reading.head >= 0 ? reading.words[reading.head] : undefined) ?? wordsIn(phrase).at(-1) ?? ''
  return (/[^su]s$/.test(head) && !/(?:bus|campus|process|canvas|thesis|analysis|basis|lens|chaos|atlas|gas|news|physics|mathematics|economics|logistics|ethics)$/i.test(head)) || /^(?:people|children|staff)$/.test(head) || / and /.test(phrase.split(/ (?:of|for|in|on|who|that|with) /)[0] ?? '')
}

/**
 * Tells whether the commas of a phrase list things and are no asides.
 * @example
 * [isList('dogs, bikes and one bagpiper'), isList('chalk, never pencil')]
 * // => [true, false]
 */
export function isList(phrase: string): boolean {
  return /^[^,;:]+(?:, [^,;:]+)+,? (?:and|or) [^,;:]+$/.test(phrase) && phrase.split(/, | and | or /).every((item) => item.split(' ').length <= 4 && !/\b(?:he|she|they|we|I|it|is|are|was|were|has|have|you)\b/.test(item))
}

/** Cuts a phrase at its first aside: a comma, colon, dash or bracket. */
export function withoutAside(phrase: string): string {
  if (isList(phrase)) return phrase
  const main = phrase.replace(/\s*(?:[,;:—–]\s|\().*$/, '')
  return (/ (?:that|who|which) /.test(main) ? main : main.replace(/ (?:twice|again|three times|only)$/, '')).trim()
}

/**
 * Tells whether a phrase really is of the category that a sentence puts it into.
 */
export function fitsSlot(slot: string, phrase: string): boolean {
  const wanted = slotForms[slot]
  if (!wanted) return true
  const bare = phrase.replace(/[“”"]/g, '').replace(/, one of them an? .+$/, '').replace(/, but you (?:can|do|did|are|have|will)$/, '').replace(/, which (?:takes|costs|saves|means|adds|drives|bugs|annoys|worries|bothers|makes|keeps|eats|scares|frustrates) [^,]+$| and you (?:want|hope for|aim for|would like) [^,]+$/u, '').replace(/^\p{L}+ing (?:\p{L}+ ){0,4}?(?=(?:takes|costs|means|saves|keeps|makes|eats|needs) )/iu, (doing) => (slot === 'that' ? 'this ' : doing)).replace(/, (?=with|and|or|but|who|which)/g, ' ').replace(/^(?:not |never )?to /, '')
  const reading = readPhrase(bare)
  if (slot === 'np' && reading?.costs.nominal !== undefined && /^the (?:night|day|time|year|moment|way|one|week|summer|winter)\b/.test(bare)) return true
  return reading !== null && wanted.some((form) => (reading.costs[form] ?? 9) <= 0.75)
}

const slotForms: Readonly<Record<string, readonly (keyof NonNullable<ReturnType<typeof readPhrase>>['costs'])[]>> = {
  np: ['nominal', 'gerund', 'question'],
  that: ['clause'],
  claim: ['clause'],
  inf: ['imperative', 'predicate'],
  doing: ['gerund', 'nominal'],
  how: ['question', 'nominal'],
}
