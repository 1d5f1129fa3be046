/** you, your and you're; its and it's; their, there and they're; who's. */
import { anyOf, clauseStart, type RegisterRule, sentenceStart } from './rule.ts'

/** What a reader has, in thank-you letters: 'your time'. */
const possessions = anyOf(`
  time team company help consideration advice work support interest kindness patience reply response office staff colleagues colleague
  feedback guidance organization organisation department attention generosity hospitality website mission business firm email message
  letter invitation questions question thoughts ideas insight insights experience plans plan products product projects project customers
  clients students program programme approach assistant manager decision willingness understanding trust warm busy schedule`)

/** Of these 'you' may also be the end of a phrase: 'with you time and again'. */
const plainPossessions = anyOf(`
  team company consideration advice office staff colleagues department organization organisation website firm assistant hospitality
  generosity guidance feedback kindness patience`)

const doing = anyOf(`
  doing looking going having planning being trying making getting coming enjoying feeling considering thinking expecting searching seeking`)

const isMatters = anyOf(
  `important clear great easy hard difficult true rare nice good wonderful possible safe fair likely obvious essential`,
)

/** Nouns that a company has. */
const holdings = anyOf(`
  own people customers clients history culture employees staff values future products services success mission reputation work approach
  growth focus goals size kind members students users partners founders industry brand`)

export const pronounRules: readonly RegisterRule[] = [
  {
    name: 'your-for-you',
    pattern: new RegExp(
      `\\b(?:hear|hearing|heard) from (?<slip>your)(?= (?:soon|again|shortly|in the|in due|at your|next week|when)\\b|[.,!]|$)`,
      'dgim',
    ),
    fix: 'you',
    says: 'your-needs-thing',
  },
  {
    name: 'your-for-you',
    pattern:
      /\b(?:thank|thanks|meet|meeting|seeing|see|join|contact|help|helping|call) (?<slip>your) (?=(?:for|again|soon|yesterday|very much|in person|on (?:mon|tues|wednes|thurs|fri)day|and your)\b)/dgi,
    fix: 'you',
    says: 'your-needs-thing',
  },
  {
    name: 'your-for-youre',
    pattern: new RegExp(
      `\\b(?:hope|if|that|think|know|hear|heard|glad|sure|because|since|while|when|see) (?<slip>your) (?=(?:${doing})\\b)`,
      'dgi',
    ),
    fix: "you're",
    says: 'short-you-are',
  },
  {
    name: 'your-for-youre',
    pattern:
      /\b(?:if|when|hope|that|sure|know|glad|whenever) (?<slip>your) (?=(?:available|willing|well|interested in|able to|happy (?:to|with)|free (?:on|at|for|to|next)|ready to|right about|sure)\b)/dgi,
    fix: "you're",
    says: 'short-you-are',
  },
  {
    name: 'your-for-youre',
    pattern: /\b(?<slip>your) (?=welcome to (?:join|call|contact|write|reach|come|use|share|ask)\b)/dgi,
    fix: "you're",
    says: 'short-you-are',
  },
  {
    name: 'youre-for-your',
    pattern: new RegExp(`\\b(?<slip>you['’]re) (?=(?:${possessions})\\b(?! (?:player|lead|member)))`, 'dgi'),
    fix: (_, { input, index }) => (/\b(?:if|when|that|because|hope|know) $/i.test(input.slice(0, index)) ? undefined : 'your'),
    says: 'youre-or-your',
  },
  {
    name: 'you-for-your',
    pattern: new RegExp(
      `\\b(?:for|about|appreciate|appreciated|enjoyed|in|at|on|regarding|considering) (?<slip>you) (?=(?:${possessions})\\b)`,
      'dgi',
    ),
    fix: 'your',
    says: 'letter-missing-your',
  },
  {
    name: 'you-for-your',
    pattern: new RegExp(
      `\\b(?:with|to|from|by|join|joining|meet|meeting|visit|like|admire|use|and) (?<slip>you) (?=(?:${plainPossessions})\\b)`,
      'dgi',
    ),
    fix: 'your',
    says: 'letter-missing-your',
  },
  {
    name: 'its-for-it-is',
    pattern: new RegExp(
      `${clauseStart}(?<slip>its) (?=(?:been|a|an|the|not|no|so|too|always|also|really|my|because|why|what|how)\\b)`,
      'dgim',
    ),
    fix: "it's",
    says: 'short-it-is',
  },
  {
    name: 'its-for-it-is',
    pattern: new RegExp(
      `${clauseStart}(?<slip>its) (?=(?:(?:very|so|really|also|quite) )?(?:${isMatters}) (?:to|that|for|how|when|if)\\b)`,
      'dgim',
    ),
    fix: "it's",
    says: 'short-it-is',
  },
  {
    name: 'it-is-for-its',
    pattern: new RegExp(
      `\\b(?:for|of|in|with|by|to|from|about|at|has|keeps?|improve|grow) (?<slip>it['’]s) (?=(?:(?!(?:the|a|an|my|your|our|their|not|in|on|for|about|all)\\b)\\w+ )?(?:${holdings}|\\w+(?:ment|tion|ness|ity|ance|ence|ship))\\b)`,
      'dgi',
    ),
    fix: 'its',
    says: 'its-or-its',
  },
  {
    name: 'theyre-for-their',
    pattern:
      /\b(?:by|of|with|in|for|about|from|at|on|admire|liked?|appreciate|appreciated|loved?|enjoyed|see|seeing|all) (?<slip>they['’]re) (?=(?:\w+ )?\w+(?:ion|ness|ity|ment|work|ship|ce|team|s)\b)/dgi,
    fix: 'their',
    says: 'theyre-or-their',
  },
  {
    name: 'there-for-their',
    pattern:
      /\b(?:by|of|with|in|for|about|liked|like|admire|appreciate|enjoyed|and|take|shared?|showed|gave|from) (?<slip>there) (?=(?:work|team|teams|approach|own|ideas|help|time|jobs?|customers|stories|dedication|commitment|projects?|plans?|support|advice|questions|passion|enthusiasm)\b)/dgi,
    fix: 'their',
    says: 'theirs',
  },
  {
    name: 'their-for-there',
    pattern:
      /\b(?<slip>their|they['’]re) (?=(?:is|are|was|were|has been|have been|will be|would be|might be|may be|seems? to be) (?!all |not |so |very )(?:an?|any|another|anything|something|no|many|some|several|much|more|one|two|three|nothing|also)\b)/dgi,
    fix: 'there',
    says: 'there-begins',
  },
  {
    name: 'whos-for-whose',
    pattern: /\b(?<slip>who['’]s) (?=(?:work|team|advice|name|ideas?|job|company|products?|experience|book|office|project) )/dgi,
    fix: 'whose',
    says: 'whos-or-whose',
    severity: 'question',
  },
  {
    name: 'are-for-our',
    pattern:
      /\b(?:enjoyed|about|during|of|in|for|after|from|following|since) (?<slip>are) (?=(?:conversation|discussion|meeting|interview|talk|time together|chat|call|visit|lunch|tour)\b)/dgi,
    fix: 'our',
    says: 'ours',
  },
  {
    name: 'think-for-thank',
    pattern: new RegExp(`${sentenceStart}(?<slip>think) (?=you (?:again|so much|very much|for|all)\\b)`, 'dgim'),
    fix: 'thank',
    says: 'thank-meant',
  },
  {
    name: 'thanks-you',
    pattern: /(?<=(?:^|[.!?]\s+|\n|, |\bmany ))(?<slip>thanks you|thank's|thank you's)\b/dgim,
    fix: (slip) => (/thank's/i.test(slip) ? 'thanks' : 'thank you'),
    says: 'thank-you-or-thanks',
  },
  {
    name: 'closing',
    pattern:
      /^(?<slip>best regard|kind regard|warm regard|your['’]s sincerely|your['’]s truly|your sincerely|sincerely your|best wish)(?=,|$)/dgim,
    fix: (slip) => {
      if (/sincerely your$/i.test(slip)) return 'sincerely yours'
      if (/^your/i.test(slip)) return slip.toLowerCase().replace(/^your['’]?s?/, 'yours')
      return `${slip.charAt(0).toLowerCase()}${slip.slice(1)}${/wish$/i.test(slip) ? 'es' : 's'}`
    },
    says: 'closing-fixed',
  },
]
