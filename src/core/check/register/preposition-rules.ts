/** Which preposition a word takes. */
import type { RegisterRule } from './rule.ts'
import { formsFor, verbOf } from './verb-forms.ts'

/** `word(s) | wrong prepositions | right one`: the word is a pattern. */
const table = `
(?:am|is|are|was|were|very|really|so|also|more|most|less|especially|particularly) interested | on,at,about,for,with,to the,to your,to this | in
(?:my|your|an|great|strong|deep|real) interest | on,about,at,for the,for your | in
impressed | from,of,about | by
inspired | from,with | by
responsible | of,about,to the | for
graduated | of,in the university,in university | from
specialized | on | in
specialize | on | in
focused | in,about | on
focus | in | on
familiar | about,of,in | with
passionate | on,in,with | about
enthusiastic | on,in | about
excited | on,of,in | about
grateful | of,about your,on | for
thankful | of,about your | for
proud | about,for,on | of
aware | about,on | of
capable | for,in | of
fond | about,for | of
dedicated | for,in | to
committed | for,in,on | to
contribute | for your,in your,for the,in the,on your | to
contributing | for your,in your,for the,in the,on your | to
contribution | for your,in your team | to
invest | on | in
invested | on | in
believe | on | in
participate | at,to,on | in
participated | at,to,on | in
participating | at,to,on | in
consists | from,in | of
depends | of,from | on
depend | of,from | on
rely | in,of | on
relies | in,of | on
related | with | to
similar | with,as | to
accustomed | with | to
listen | at | to
reply | your | to
qualified | to the,in the | for
suited | with | to
suitable | to the,of the | for
congratulations | for | on
experienced | on | in
advantage | from,on | of
in charge | for | of
in addition | of | to
thanks again | to your | for
access | at | to
attention | at,on | to
introduced me | with | to
welcome | in | to
key | of success | to
reason | of | for
answer | of your,for your | to
insight | on,about | into
insights | of | into
`

const discussing = 'discuss|discussed|discussing|discusses'

function tableRules(): readonly RegisterRule[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [words = '', wrong = '', right = ''] = row.split(' | ')
      const alternatives = wrong.trim().split(',').join('|')
      return {
        name: 'preposition',
        pattern: new RegExp(
          `\\b${words.trim()} (?<slip>${alternatives})\\b(?! (?:\\d|all|least|time to time|the (?:past|last|same|end|moment|time|morning|whole)|first|present|which|my own|(?:mon|tues|wednes|thurs|fri)day))`,
          'dgi',
        ),
        fix: (slip) => [right.trim(), ...slip.toLowerCase().split(' ').slice(1)].join(' '),
        says: { preposition: right.trim() },
      }
    })
}

export const prepositionRules: readonly RegisterRule[] = [
  ...tableRules(),
  {
    name: 'preposition-doubled',
    pattern: /\b(?<slip>with by|by with|for to|from by|of from)\b(?! (?:and|which|date|day|one|two))/dgi,
    fix: (slip, { input, index }) => {
      const before = input.slice(Math.max(0, index - 30), index)
      if (/\bimpressed (?:\w+ )?$/i.test(before)) return 'by'
      if (
        /\b(?:log|logged|turn|turned|come|came|go|went|put|keep|move|moved|be|is|was|check|checked|drop|dropped|hand|fill|cut|plug|tune|give|gave|break|look|looking|sign|signed|join|jump|let|built|stay|call|dial|dialed|zoom|bring|walk|walked|get|got|fit|opt|chip|pitch|stop|stopped|weigh|settle|settled|buy|step|stepped|phase|pull|take|took|been|brought) (?:\w+ )?$/i.test(
          before,
        )
      )
        return undefined
      return slip.toLowerCase() === 'for to' ? 'to' : slip.toLowerCase().split(' ')[0]
    },
    says: 'prepositions-too-many',
    severity: 'question',
  },
  {
    name: 'capable-of-doing',
    pattern: new RegExp(`\\b(?:capable|incapable) (?<slip>to (?:${formsFor('base')}|be))\\b`, 'dgi'),
    fix: (slip) => (slip === 'to be' ? 'of being' : `of ${verbOf(slip.slice(3))?.gerund}`),
    says: 'capable-of',
  },
  {
    name: 'discuss-what',
    pattern: new RegExp(`\\b(?<slip>(?:${discussing}) about)\\b`, 'dgi'),
    fix: (slip) => slip.split(' ')[0],
    says: 'discuss-no-about',
  },
  {
    name: 'in-weekday',
    pattern: /\b(?<slip>in|at) (?=(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?!['’]?s))/dg,
    fix: 'on',
    says: 'day-on',
  },
  {
    name: 'in-month',
    pattern:
      /\b(?:meet|met|start|started|begin|began|begins|starts|graduate|graduated|starting|beginning|available) (?<slip>on|at) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d| the))/dg,
    fix: 'in',
    says: 'month-in',
  },
  {
    name: 'in-year',
    pattern:
      /\b(?:graduated|started|began|finished|founded|joined|moved|completed|worked|studied|born)(?: \w+){0,4} (?<slip>on|at) (?=(?:19|20)\d\d\b)/dg,
    fix: 'in',
    says: 'year-in',
  },
  {
    name: 'since-for',
    pattern:
      /\b(?<slip>since) (?=(?:(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|a few|\d+) (?:years|months|weeks|days)|a long time)\b(?! ago))/dgi,
    fix: 'for',
    says: 'length-for-since',
  },
  {
    name: 'during-for',
    pattern:
      /\b(?:worked|studied|lived|taught|volunteered|been there|stayed)(?: \w+){0,4} (?<slip>during) (?=(?:two|three|four|five|six|seven|eight|nine|ten|several|many|\d+) (?:years|months|weeks|days)\b)/dgi,
    fix: 'for',
    says: 'length-for',
  },
  {
    name: 'apply-for',
    pattern:
      /\b(?:apply|applied|applying|applications?) (?<slip>to|in|on|at) (?=(?:the|this|your|a|an) (?:[\w-]+ ){0,3}(?:position|role|job|internship|post|opening|vacancy)\b)/dgi,
    fix: 'for',
    says: 'applies-for',
  },
  {
    name: 'apply-to',
    pattern:
      /\b(?:apply|applied|applying) (?<slip>in|on) (?=(?:your|the) (?:company|firm|organization|organisation|team|school|university)\b)/dgi,
    fix: 'to',
    says: 'applies-to',
  },
  {
    name: 'arrive-at',
    pattern: /\b(?:arrive|arrived|arriving) (?<slip>to) (?=(?:your|the|my|our|an?) \w+)/dgi,
    fix: 'at',
    says: 'arrives-at',
  },
  {
    name: 'wait-for',
    pattern: /\b(?:wait|waiting) (?<slip>your|the) (?=(?:reply|answer|response|decision|call|news|email|next)\b)/dgi,
    fix: (slip) => `for ${slip.toLowerCase()}`,
    says: 'waits-for',
  },
  {
    name: 'listen-to',
    pattern: /\b(?:listen|listened|listening) (?<slip>you|your|me|my|our|the|how|what)\b/dgi,
    fix: (slip) => `to ${slip.toLowerCase()}`,
    says: 'listens-to',
  },
  {
    name: 'explain-to',
    pattern:
      /\b(?:explain|explained|explaining|describe|described|describing|mentioned|suggested) (?<slip>me|us) (?=(?:the|your|how|what|why|that|about|all|everything)\b)/dgi,
    fix: (slip) => `to ${slip.toLowerCase()}`,
    says: 'explains-to',
  },
  {
    name: 'interested-in',
    pattern: /\b(?:am|are|is|was|very|really|more|also) interested (?<slip>the|your|this|a|an|working|joining|learning)\b/dgi,
    fix: (slip) => `in ${slip.toLowerCase()}`,
    says: 'in-missing',
  },
  {
    name: 'excited-about',
    pattern: /\b(?:am|was|very|so|really|more|is) excited (?<slip>the|your|this|working|joining|learning)\b/dgi,
    fix: (slip) => `about ${slip.toLowerCase()}`,
    says: 'about-missing',
  },
  {
    name: 'experience-in',
    pattern: /\bexperience (?<slip>on) (?=(?:\w+ing|sales|marketing|finance|teaching|this field|the field)\b)/dgi,
    fix: 'in',
    says: 'experience-in',
    severity: 'question',
  },
  {
    name: 'different-from',
    pattern: /\bdifferent (?<slip>of|as|then)\b(?! (?:now|each))/dgi,
    fix: 'from',
    says: 'different-from',
  },
  {
    name: 'different-from',
    pattern: /\bdifferent (?<slip>than what you expected of|than what I expected of|to what you expected of)\b/dgi,
    fix: (slip) =>
      slip
        .toLowerCase()
        .replace(/^(?:than|to)/, 'from')
        .replace(/ of$/, ''),
    says: 'different-from',
  },
  {
    name: 'in-regard-to',
    pattern: /\b(?:in|with) (?<slip>regards) to\b/dgi,
    fix: 'regard',
    says: 'with-regard-to',
  },
  {
    name: 'on-my-own',
    pattern: /\b(?<slip>by|in) (?=my own[.,!]|my own (?:and|without)\b)/dgi,
    fix: 'on',
    says: 'on-my-own',
    severity: 'question',
  },
]
