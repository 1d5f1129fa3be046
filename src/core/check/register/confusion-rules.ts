/** Words that are written for one another, where the words around decide which was meant. */
import { anyOf, type RegisterRule, sentenceStart } from './rule.ts'

const doing = anyOf(
  'learn work meet speak talk join grow see show contribute prove discuss interview develop ask hear visit tell explain help get',
)
const feeling = anyOf(`
  impressed interested excited happy pleased good nice helpful interesting surprised nervous busy sure a an the clear useful different difficult
  easy similar inspiring enjoyable honest generous kind right certain glad moved touched taken`)

interface Confusion {
  /** A pattern whose group `slip` is the wrong word. */
  readonly find: RegExp
  readonly meant: string
}

const confusions: readonly Confusion[] = [
  {
    find: /\b(?:was|is|are|were|am|be|been|not|far|much|way|never|it['’]s) (?<slip>to) (?=(?:late|early|long|short|small|big|soon|nervous|shy|fast|slow|difficult|expensive|busy|tired|far|hard|many|much|few|young|old|often)\b(?! (?:\w+ )?(?:people|children|men|women)))/dgi,
    meant: 'too',
  },
  { find: /\b(?:weekends|evenings|nights|Saturdays|Sundays|myself|mine|holidays) (?<slip>to)(?=[.!])/dgi, meant: 'too' },
  {
    find: /\b(?:honou?r|pleasure|nice|great|good|happy|glad|pleased|like|want|able|wanted|forward|hope|delighted|opportunity|chance|how|need|love) (?<slip>too) (?=[a-z]+\b(?! (?:many|much)))/dgi,
    meant: 'to',
  },
  { find: /\bplease (?<slip>except)\b/dgi, meant: 'accept' },
  {
    find: /\b(?:happy|glad|pleased|honou?red|delighted|ready|would|will|to|gladly) (?<slip>except) (?=(?:the|your|this|an?|any) (?:offer|position|role|job|invitation|internship|challenge)\b)/dgi,
    meant: 'accept',
  },
  {
    find: /\b(?:want to|not|to|never|would|might|could|can['’]t|don['’]t want to) (?<slip>loose) (?=(?:this|the|my|your|an?|any|it|that|sight|track|touch)\b)/dgi,
    meant: 'lose',
  },
  {
    find: /\b(?:an?|positive|negative|great|good|big|strong|lasting|real|no|the same|any|profound|huge) (?<slip>affect)\b/dgi,
    meant: 'effect',
  },
  {
    find: /\b(?:will|would|can|could|may|might|to|not|did) (?<slip>effect) (?=(?:my|me|how|our|people|us|everyone|them|it|you|your)\b)/dgi,
    meant: 'affect',
  },
  {
    find: /\b(?:my|the|our|your|his|her|its|their) (?<slip>principle) (?=(?:strength|reason|interest|goal|concern|responsibility|duty|aim|skill|objective|focus|role|task|investigator|engineer|designer|source|duties|responsibilities)\b)/dgi,
    meant: 'principal',
  },
  { find: /\b(?:on|in|a matter of|guiding|basic|core|same|simple) (?<slip>principal)\b(?=[.,;!]| (?:that|of)\b)/dgi, meant: 'principle' },
  {
    find: /\b(?:would|could|can|will|to|skills|experience|background|strengths|that|which|well|perfectly|nicely|may|might|should|qualifications) (?<slip>compliment) (?=(?:your|the|our|those|this|that|each|one|what|my)\b(?! (?:on|for)))/dgi,
    meant: 'complement',
  },
  {
    find: /\b(?:take|as|huge|great|nice|paid me|kind) (?:a |the )?(?<slip>complement)\b(?= (?:that|from|when|on)\b|[.,!])/dgi,
    meant: 'compliment',
  },
  {
    find: /\b(?:the|your|some|any|his|her|good|great|this|of|for|useful|helpful|valuable|career|more|my|wise|kind|practical|excellent) (?<slip>advise)\b(?! (?:you|me|us|them|him|her|to|that)\b(?! (?:gave|shared|offered)))/dgi,
    meant: 'advice',
  },
  {
    find: /\b(?:would|could|to|will|can|should|please|might) (?<slip>advice) (?=(?:me|you|us|students|clients|customers|on|that|against|people|them|him|her)\b)/dgi,
    meant: 'advise',
  },
  {
    find: new RegExp(
      `\\b(?:was|am|is|were|are|been|be|feel|felt|it['’]s|seemed|looked|became) (?<slip>quiet) (?=(?:${feeling})\\b)`,
      'dgi',
    ),
    meant: 'quite',
  },
  { find: /\b(?<slip>weather) or not\b/dgi, meant: 'whether' },
  {
    find: /\b(?:know|asked?|asking|wonder(?:ed|ing)?|sure|decided?|see|matter|unsure|doubt|question) (?<slip>weather)\b/dgi,
    meant: 'whether',
  },
  {
    find: /\b(?:will|can|would) (?<slip>insure) (?=(?:that|the (?:work|quality|success|best|safety)|quality|success|your success|it is|it was|we|every)\b)/dgi,
    meant: 'ensure',
  },
  {
    find: /\b(?:will|would|to|can|please|soon|I['’]ll|and) (?<slip>right) (?=(?:to you|you|to me|me|an? (?:letter|note|report|email|book|thank)|back|you again)\b)/dgi,
    meant: 'write',
  },
  {
    find: /\b(?:I|we|you|they|he|she|everyone|always) (?<slip>new) (?=(?:that|how|what|it|the|you|I|from|about|then|at once|right|immediately|when|where|exactly|little|nothing|very)\b)/dg,
    meant: 'knew',
  },
  {
    find: /\b(?:I|we|you|they|to|not|don['’]t|would|will|can|didn['’]t) (?<slip>no) (?=(?:that|how|what|when|where|if|whether|why|about|more about|your|you|exactly)\b)/dg,
    meant: 'know',
  },
  { find: /\b(?:am|are|is|have) (?<slip>know) (?!(?:for|as|to|by|how)\b)\w+/dgi, meant: 'now' },
  { find: /\b(?:to|nice to|would|can|will|could) (?<slip>meat) (?=(?:you|with|your|the|again|everyone|up)\b)/dgi, meant: 'meet' },
  {
    find: /\b(?:pleased|glad|happy|sorry|excited|delighted|hope|wanted|great|nice|good|forward|love|like|interested|surprised) to (?<slip>here) (?=(?:about|from|that|how|of|your|you|more|what|the)\b)/dgi,
    meant: 'hear',
  },
  { find: /\b(?<slip>here) (?=from you\b)/dgi, meant: 'hear' },
  {
    find: /\b(?:will|would|should|can|could|may|might|must|to) (?<slip>by) (?!(?:all|any|the|then|far|and|now|a|an|means|way|itself|themselves|your|my|our|\d)\b)(?=[a-z]+\b)/dgi,
    meant: 'be',
  },
  {
    find: /\b(?:a|great|good|wonderful|rare|another|real|first|second|last|golden) (?<slip>change) to (?=(?:learn|meet|speak|talk|join|prove|show|contribute|grow|see|discuss|interview|ask|tell|explain|hear|visit|work with|work at)\b)/dgi,
    meant: 'chance',
  },
  {
    find: new RegExp(
      `\\b(?:the|me the|for the|had the|have the|given the) (?<slip>change) to (?=(?:${doing}) (?:with|you|your|more|about|from|to|my|myself|what)\\b)`,
      'dgi',
    ),
    meant: 'chance',
  },
  {
    find: /\b(?:am|was|very|so|really|feel|felt|is|are|truly|extremely|quite) (?<slip>exited) (?=(?:about|to|by|for|at|and|that)\b)/dgi,
    meant: 'excited',
  },
  { find: /\b(?:very|so|really|an|more|most|truly) (?<slip>exiting)\b/dgi, meant: 'exciting' },
  { find: /\b(?<slip>manger|mangers)\b(?! scene)/dg, meant: '' },
  {
    find: /\b(?:a|the|in|of|local|with|our|your) (?<slip>pubic) (?=(?:library|school|relations|health|service|speaking|sector|company|policy|transport|affairs|university|office|event|events)\b)/dgi,
    meant: 'public',
  },
  { find: /\b(?<slip>thee)\b/dg, meant: 'the' },
  { find: /\b(?<slip>fro) (?=(?:your|the|you|my|me|a|an|this|that|giving|taking|meeting|all)\b)/dgi, meant: 'for' },
  {
    find: /\b(?:thank you|thanks) (?:again |so much |very much )?(?<slip>form|from|fort|fir|far) (?=(?:the (?:opportunity|chance|time|interview|tour|advice|warm|invitation|kind)|your|taking|meeting|speaking|giving|sharing|inviting|all|such|making|considering|showing)\b)/dgi,
    meant: 'for',
  },
  {
    find: /\b(?:hear|hearing|heard|graduated|comes?|came|received|learned|learnt|back|different|apart|far|directly|message|email|letter|note|call|benefit|benefited|moved|away|right) (?<slip>form) (?=(?:you|the|your|my|a|an|our|this|that|him|her|them|us|me|one|all|each|what|it|where|other)\b)/dgi,
    meant: 'from',
  },
  {
    find: /\b(?:know|knew|see|saw|understand|learn|asked?|wonder|decide|place|point|office|from|to|about|remember|exactly|just) (?<slip>were) (?=(?:your|the|you|I|we|they|my|it|he|she|people|things|I['’]d)\b(?! (?:questions|people|colleagues|members)? ?(?:kind|very|so)))/dgi,
    meant: 'where',
  },
  {
    find: /\b(?:you|we|they|colleagues|people|engineers|questions|members|there) (?<slip>where) (?=(?:very|so|all|both|kind|able|not|helpful|friendly|really|great|right|also|many|some|no|talking|saying|looking|planning|interested|open|honest|generous|patient|welcoming)\b)/dgi,
    meant: 'were',
  },
  { find: /\b(?:have|has|had|I['’]ve) (?<slip>lead) (?=(?:a|an|the|my|our|several|many|two|three|me|to)\b)/dgi, meant: 'led' },
  {
    find: /\b(?:rather|other|more|less|better|greater|larger|easier|harder|sooner|higher|older|faster|earlier|further|smaller|longer|worse) (?<slip>then) (?!(?:I|we|you|they|he|she)\b (?:had|will|would|am)\b)(?=[a-z]+\b)/dgi,
    meant: 'than',
  },
  {
    find: /\b(?:and|but|first|since|until|by|back|just|only|even|right|well|again),? (?<slip>than) (?=(?:I|we|you|they|he|she|the|my|your|it)\b (?:[a-z]+)\b)/dg,
    meant: 'then',
  },
  {
    find: /\b(?:in|over|during|for) the (?<slip>passed) (?=(?:year|years|month|months|week|weeks|few|two|three|four|five|several|decade|\d+)\b)/dgi,
    meant: 'past',
  },
  { find: /\b(?:a|one|another|other|valuable|useful|important|smallest) (?<slip>peace) of\b(?! mind)/dgi, meant: 'piece' },
  {
    find: /\b(?:and|or|every|it['’]s|as a) (?<slip>hole) (?=(?:team|company|day|process|time|experience|thing|week)\b)/dgi,
    meant: 'whole',
  },
  {
    find: /\b(?:the|your|a|an|this|new|open|key|leading|important|manager|analyst|assistant) (?<slip>roll)\b(?= (?:of|in|at|that|you|is(?! (?:growing|falling|up|down|full)\b)|was|and|as|would|sounds)\b|[.,!])/dgi,
    meant: 'role',
  },
  {
    find: /\b(?:your|our|the|with|new|every|each|unhappy|angry|to|of|happy) (?<slip>costumers?)\b(?! (?:design|department|of the play))/dgi,
    meant: '',
  },
  {
    find: /\b(?:your|the|my|our|last|this) (?:e-?mail |text |voice )?(?<slip>massage) (?=(?:of|from|about|on|that|yesterday|this morning|and)\b)/dgi,
    meant: 'message',
  },
  { find: /\b(?:will|would|to|can|could) (?<slip>asses) (?=(?:the|your|my|our|how|what|whether)\b)/dgi, meant: 'assess' },
  {
    find: new RegExp(
      `${sentenceStart}(?<slip>lets) (?=(?:keep|stay|meet|talk|do|go|discuss|get|make|plan|catch|see|hope|work|set|say|find)\\b)`,
      'dgim',
    ),
    meant: "let's",
  },
  {
    find: /\b(?:for|in|on|at|of|to|with|from|about|like) (?<slip>you and I)\b(?! (?:are|have|can|will|were|both|do|know|must|would|could|share))/dgi,
    meant: 'you and me',
  },
  { find: /\b(?<slip>me and (?:my|the) \w+) (?=(?:are|were|have|had|will|would|worked|did|made|built|want)\b)/dgi, meant: '' },
]

const ownFix: Readonly<Record<string, (slip: string) => string>> = {
  manger: (slip) => slip.replace(/^manger/i, 'manager').toLowerCase(),
  costumer: (slip) => slip.replace(/^costumer/i, 'customer').toLowerCase(),
  'me and': (slip) => `${slip.replace(/^me and /i, '')} and I`,
}

export const confusionRules: readonly RegisterRule[] = confusions.map(({ find, meant }) => ({
  name: 'confused-word',
  pattern: find,
  fix: (slip) => {
    if (meant !== '') return meant
    return Object.entries(ownFix).find(([start]) => slip.toLowerCase().startsWith(start))?.[1](slip)
  },
  says: 'hardly-meant',
}))
