/** Articles and small words that are missing, or one too many. */
import { anyOf, type RegisterRule, sentenceStart } from './rule.ts'

const quality = anyOf('great good wonderful real true unique rare excellent valuable perfect amazing fantastic exciting strong natural')

export const smallWordRules: readonly RegisterRule[] = [
  {
    name: 'thank-you-for',
    pattern:
      /\bthank you (?:so much |very much |again )?(?<slip>taking|meeting|speaking|giving|sharing|considering|making|inviting|showing|the (?:time|opportunity|chance|tour|interview)|your (?:time|help|advice|consideration|kindness|patience|support|feedback|guidance))\b/dgi,
    fix: (slip) => `for ${slip.toLowerCase()}`,
    says: 'for-missing',
  },
  {
    name: 'thank-you-for',
    pattern:
      /\b(?:thanks|thank you)(?: so much| very much| again)? (?<slip>to|of|about|on) (?=(?:your time|meeting|taking|the opportunity|your help|the interview|speaking|inviting)\b)/dgi,
    fix: (_, { 0: whole }) => (/^thanks to/i.test(whole) ? undefined : 'for'),
    says: 'thank-you-for',
  },
  {
    name: 'thank-you-whom',
    pattern: /\b(?:to|I) (?<slip>thank) (?=for (?:your|the|meeting|taking|inviting)\b)/dg,
    fix: 'thank you',
    says: 'thank-whom',
  },
  {
    name: 'missing-you',
    pattern:
      /\b(?:meeting|to meet|meet|speaking with|talking with|talking to|to see|seeing|thank) (?<slip>and) (?=(?:your (?:team|colleagues|staff|group|assistant|department)|the (?:team|rest))\b)/dgi,
    fix: 'you and',
    says: 'you-and',
  },
  {
    name: 'let-me-know',
    pattern: /\bplease let (?<slip>know|now)\b/dgi,
    fix: 'me know',
    says: 'let-me-know',
  },
  {
    name: 'let-me-know',
    pattern: /\blet (?:me|us|you) (?<slip>now)\b(?= (?:if|when|whether|what|how|about|that|of|which|as)\b|[.,!])/dgi,
    fix: 'know',
    says: 'let-me-know',
  },
  {
    name: 'the-opportunity',
    pattern: /\b(?:giv(?:ing|es|en|e)|gave|offer(?:ed|ing)?) me (?<slip>opportunity|chance)\b/dgi,
    fix: (slip) => `the ${slip.toLowerCase()}`,
    says: 'article-missing',
  },
  {
    name: 'the-opportunity',
    pattern:
      /\b(?:for|have|had|having|get|got|take|took|appreciate|appreciated|welcome) (?<slip>opportunity|chance|pleasure|privilege)\b(?= (?:to|of)\b)/dgi,
    fix: (slip) => `the ${slip.toLowerCase()}`,
    says: 'article-missing',
  },
  {
    name: 'a-pleasure',
    pattern: new RegExp(
      `(?<!\\bthere )\\b(?:is|was|be|been|sounds like|it['’]s) (?:such )?(?<slip>(?:(?:${quality}) )?(?:pleasure|honou?r|opportunity|privilege|asset)|(?:${quality}) (?:fit|match|chance|experience|conversation|company|team|place|addition|interview))\\b(?! (?:of (?:being|doing)|with))`,
      'dgi',
    ),
    fix: (slip, { 0: whole }) =>
      /\bsuch\b/i.test(whole) && /such an? /i.test(whole)
        ? undefined
        : `${/^[aeiou]|^hono/i.test(slip) ? 'an' : 'a'} ${slip.toLowerCase()}`,
    says: 'article-missing',
  },
  {
    name: 'the-best',
    pattern:
      /\b(?:is|was|are|were) (?<slip>best|most interesting|most important|biggest|largest|nicest|greatest) (?=(?:manager|company|team|place|job|part|way|interview|thing|person|people|teacher|office|interviewer|one|opportunity|position|experience|boss|advice)\b)/dgi,
    fix: (slip) => `the ${slip.toLowerCase()}`,
    says: 'article-missing',
  },
  {
    name: 'the-team',
    pattern:
      /\b(?:part|member|rest|head|members|end|name|success|needs|future) of (?<slip>team|company|department|project|organization|organisation|firm|group)\b(?! (?:of|spirit|building|work|players?|s\b))/dgi,
    fix: (slip) => `the ${slip.toLowerCase()}`,
    says: 'article-missing',
  },
  {
    name: 'the-team',
    pattern:
      /\b(?:join|joining|joined|interested in|apply for|applied for|interview for|interviewed for|fit for|suited for|about) (?<slip>position|role|job|internship|team|company)\b(?=[.,!?]| (?:of|that|we|you|at|with|in)\b)/dgi,
    fix: (slip, { 0: whole }) =>
      /^(?:about|join|joining|joined|interested in)/i.test(whole) && !/(?:position|role|internship|team|company)$/i.test(slip)
        ? undefined
        : `the ${slip.toLowerCase()}`,
    says: 'article-missing',
  },
  {
    name: 'a-same',
    pattern: /\b(?<slip>an? same|a another|an another|the another)\b(?!-)/dgi,
    fix: (slip) => (/same/i.test(slip) ? 'the same' : 'another'),
    says: 'article-wrong',
  },
  {
    name: 'a-lot-of',
    pattern: /\b(?<slip>a lot|lots) (?=(?:experience|people|questions|information|time|work|things|opportunities|skills|ideas)\b)/dgi,
    fix: (slip) => `${slip.toLowerCase()} of`,
    says: 'of-missing',
  },
  {
    name: 'a-lot-of',
    pattern: /\b(?<slip>a lots? of|lot of|a lots) (?=\w)/dgi,
    fix: (slip, { input, index }) =>
      /a lot of/i.test(slip) || /\b(?:a|the|whole|this|that|parking|awful|good) $/i.test(input.slice(0, index))
        ? undefined
        : /of$/i.test(slip)
          ? 'a lot of'
          : 'a lot',
    says: 'a-lot-of',
  },
  {
    name: 'very-much-like',
    pattern: /\b(?:I|we) (?<slip>very (?:like|enjoy|enjoyed|liked|appreciate|appreciated|want))\b/dg,
    fix: (slip) => slip.replace(/^very/, 'really'),
    says: 'very-no-verb',
  },
  {
    name: 'apart-of',
    pattern: /\b(?:be|being|become|becoming|as|is|was|feel|felt like) (?<slip>apart) of\b/dgi,
    fix: 'a part',
    says: 'a-part-of',
  },
  {
    name: 'maybe-able',
    pattern:
      /\b(?:I|we|you|it|there|they|that) (?<slip>maybe) (?=(?:able|a|an|the|of|interested|useful|helpful|possible|more|other|some)\b)/dgi,
    fix: 'may be',
    says: 'may-be',
  },
  {
    name: 'doubled-word',
    pattern:
      /\b(?<slip>(?<first>a|an|the|to|of|in|for|with|and|at|on|by|your|you|my|I|we|is|was|are|be|it|this|from|will|would|about|as) \k<first>)\b(?! I\b)/dg,
    fix: (_, { groups }) => groups?.['first'],
    says: 'word-twice',
  },
  {
    name: 'article-twice',
    pattern:
      /\b(?<slip>(?:the|a|an) (?:your|my|our|their|his|the|a|an)|(?:your|my|our) (?:the|a|an))\b(?!-| (?:\w+ )?(?:hand|than|is|lot))/dgi,
    fix: (slip) =>
      slip
        .split(' ')
        .find((word) => !/^(?:the|a|an)$/i.test(word))
        ?.toLowerCase(),
    says: 'words-too-many',
  },
  {
    name: 'dear-deer',
    pattern: new RegExp(
      `${sentenceStart}(?<slip>[Dd]eer|[Dd]are) (?=(?:Mr|Ms|Mrs|Dr|Prof|Mx)\\b|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?,)`,
      'dgmu',
    ),
    fix: 'dear',
    says: 'begins-dear',
  },
]
