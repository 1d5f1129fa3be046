/** Marks and spaces, and sentences that run into each other. */
import { type RegisterRule, sentenceStart } from './rule.ts'

/** A clause that could stand alone: no word in it that makes it depend on another. */
const independent = String.raw`(?:I|We|You|It|He|She|They|This|Thank you|Thanks|The|Your|My|Our|Everyone)\b(?:(?!\b(?:that|when|if|because|as|since|while|although|though|after|before|where|which|who|whom|whose|what|how|until|unless|once|whether|why|not only|so|such|had|were I|and|but|or)\b)[^,.;:?!\n"“”(])+`
const subject = '(?:I|it|we|they|you|she|he|everyone|this|that|there)'
const finite =
  '(?:am|is|was|were|are|have|had|has|hope|will|would|learned|enjoyed|matches|believe|look|can|could|think|know|felt|feel|really|also|appreciate|want|wanted|seems?|seemed|made|makes|gave|sounds?|did|do)'
const verbInClause =
  /\b(?:am|is|are|was|were|have|had|has|will|would|can|could|did|do|does|hope|look|appreciate|thank|thanks|met|spoke|think|believe|know|feel|want|need|love|like|gave|made|told|saw|[a-z]{3,}ed)\b|['’](?:m|re|ve|s|d|ll)\b/i
const relative = /\b(?:told|tell|tells|said|say|says|think|know|believe|hope|sure|glad|way|time|things?|one|all|everything|what) $/i

/** Openings that a comma sets off from the sentence. */
const openings = String.raw`However|Moreover|Furthermore|Nevertheless|For (?:example|instance)|In (?:addition|other words|my opinion|conclusion|fact|my view|short)|On the other hand|First of all|Of course|As you know|In the meantime|Last but not least|Also|Yes|Unfortunately|Fortunately|Luckily|Secondly|Thirdly`

export const punctuationRules: readonly RegisterRule[] = [
  {
    name: 'comma-after-opening',
    pattern: new RegExp(
      `${sentenceStart}(?<slip>${openings}) (?=(?:the|it|I|we|they|you|there|he|she|this|these|those|my|your|our|their|an?|if|when|in|some|many|most|people|that)\\b)`,
      'dgm',
    ),
    fix: (slip) => `${slip},`,
    says: 'comma-after-opening',
    severity: 'question',
  },
  {
    name: 'space-before-mark',
    pattern: /(?<=[\p{L}\p{N}])(?<slip>[ \t]+[,;](?:[ \t]*(?=\S))?|[ \t]+[.!?](?=[ \t\n]|$))(?!\.)/dgu,
    fix: (slip) => (/[,;]/.test(slip) ? `${slip.trim()} ` : slip.trim()),
    says: 'no-space-before',
  },
  {
    name: 'space-after-mark',
    pattern:
      /(?<=\b[a-z]{2,})(?<slip>[.!?])(?=(?:I|The|We|It|You|Your|My|Thank|This|That|Please|There|Our|In|At|As|If|When|While|With|After|And|But|So|He|She|They|What|Again|Best|Sincerely)\b)/dg,
    fix: (slip) => `${slip} `,
    says: 'space-after-sentence',
  },
  {
    name: 'space-after-mark',
    pattern: /(?<=\b[a-z]{2,})(?<slip>,)(?=[a-z]{2,})/dg,
    fix: ', ',
    says: 'space-after-comma',
  },
  {
    name: 'doubled-mark',
    pattern: /(?<=[\p{L}\p{N}])(?<slip>(?:,,+|(?<!\.)\.\.(?!\.)|;;+|,\.|\.,))(?=\s|$)/dgu,
    fix: (slip, { input, index }) =>
      slip === '.,' || /\b(?:Inc|Co|Corp|Ltd|Jr|Sr|etc|L\.P|a\.m|p\.m|\p{Lu})$/u.test(input.slice(Math.max(0, index - 8), index))
        ? undefined
        : slip.charAt(slip === ',.' ? 1 : 0),
    says: 'mark-twice',
  },
  {
    name: 'comma-splice',
    pattern: new RegExp(`${sentenceStart}(?<first>${independent})(?<slip>, ${subject}) (?=${finite}\\b(?![,.!?]))`, 'dgm'),
    fix: (slip, { groups }) => {
      const first = groups?.['first'] ?? ''
      if (
        first.trim().split(/\s+/).length < 3 ||
        !verbInClause.test(first) ||
        /^Thanks to\b/.test(first) ||
        /^(?:You|I|They|We) (?:know|see|said|asked|think|say)\b/.test(first)
      )
        return undefined
      const word = slip.slice(2)
      return first.startsWith('Thank') ? `. ${word.charAt(0).toUpperCase()}${word.slice(1)}` : `, and ${word}`
    },
    says: 'joined-by-comma',
    severity: 'question',
  },
  {
    name: 'run-on',
    pattern:
      /\b(?:meeting|meet|to|with|and|thank|seeing|for) (?<slip>you I) (?=(?:hope|look forward|am very|was very|believe|would like|appreciate|really|will|enjoyed)\b)/dg,
    fix: 'you. I',
    says: 'sentence-begins',
    severity: 'question',
  },
  {
    name: 'run-on',
    pattern:
      /\bfor (?:the|your) (?:[a-z]+ )?(?<slip>(?:tour|time|help|visit|interview|advice|conversation|meeting|talk|support) (?:it|I)) (?=(?:was|is|really|hope|look forward|am|enjoyed|appreciate|learned)\b)/dg,
    fix: (slip, { 0: whole }) =>
      /\b(?:interview|conversation|meeting|talk|time) I$/.test(slip) && whole.endsWith(' I ')
        ? undefined
        : slip.replace(/ (it|I)$/, (_, word: string) => `. ${word === 'I' ? 'I' : 'It'}`),
    says: 'sentence-begins',
    severity: 'question',
  },
  {
    name: 'plural-apostrophe',
    pattern:
      /\b(?:your|the|my|our|all|and|two|three|many|several|these|those) (?<slip>(?:colleague|manager|student|engineer|employee|member|skill|question|customer|analyst|interviewer|client|project|idea|team|opportunity|year|teacher|nurse|parent|friend|developer|designer|product)['’]s)(?=[.,!?]| (?:were|are|was|who|and|in|at|for|to|have|that|you|I|we|they|with)\b)/dgi,
    fix: (slip, { 0: whole, input, index }) => {
      const after = input.slice(index + whole.length)
      if (
        /['’]s$/.test(slip) &&
        /^ (?:in|at|for|to|with|and)\b/.test(after) &&
        /\b(?:the|your|my|our) \S+$/i.test(whole) &&
        !/^(?:two|three|many|several|these|those|all)/i.test(whole) &&
        relative.test(input.slice(0, index))
      )
        return undefined
      const noun = slip.slice(0, -2)
      return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`
    },
    says: 'plural-no-apostrophe',
  },
  {
    name: 'missing-apostrophe',
    pattern:
      /\b(?:your|the|my|our|their|this) (?<slip>companys|teams|managers|departments|firms|citys|clients) (?=(?:mission|commitment|history|reputation|approach|success|future|goals|values|culture|needs|work|customers|website|growth|focus|new|plans|plan|vision)\b)/dgi,
    fix: (slip, { 0: whole }) =>
      /^(?:companys|citys)$/i.test(slip) || /^this/i.test(whole)
        ? `${slip.slice(0, -1)}'s`
        : /^(?:teams|departments|firms)$/i.test(slip)
          ? `${slip.slice(0, -1)}'s`
          : undefined,
    says: 'belongs-apostrophe',
  },
  {
    name: 'small-i',
    pattern:
      /(?<=[.!?,]\s|\b(?:and|that|because|if|when|believe|think|hope|but|as|so|what|how) |^)(?<slip>i)(?=(?: [a-z]|['’](?:m|ve|d|ll)\b))/dgm,
    fix: () => 'I',
    says: 'i-capital',
  },
]
