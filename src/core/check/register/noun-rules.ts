/** Things that are not counted, and how much of them. */
import { anyOf, type RegisterRule } from './rule.ts'

const quality =
  '(?:(?:useful|helpful|good|great|valuable|new|important|practical|new|constructive|positive|honest|wonderful|excellent|interesting) )?'
const counted = anyOf(`
  emails people questions projects ideas years months weeks days hours companies things students customers opportunities skills tasks mistakes
  errors complaints meetings clients employees interviews problems jobs reasons challenges steps minutes members`)

export const nounRules: readonly RegisterRule[] = [
  {
    name: 'uncounted',
    pattern: /\b(?<slip>informations|advices|feedbacks|equipments|knowledges|furnitures|homeworks|luggages)\b/dg,
    fix: (slip, { input, index }) => (/\b(?:many|several|few) (?:\w+ )?$/i.test(input.slice(0, index)) ? undefined : slip.slice(0, -1)),
    says: 'uncounted-no-plural',
  },
  {
    name: 'uncounted',
    pattern:
      /\b(?<slip>(?:many|several|few|a few) (?:useful |helpful |new |great |good )?(?:informations?|advices?|feedbacks?|equipments?|knowledges?|researches))\b/dgi,
    fix: (slip) =>
      slip
        .toLowerCase()
        .replace(/^(?:many|several)/, 'a lot of')
        .replace(/^(?:a )?few/, 'some')
        .replace(/e?s$/, ''),
    says: 'uncounted',
  },
  {
    name: 'uncounted-these',
    pattern: new RegExp(
      `\\b(?<slip>these|those) (?=${quality}(?:information|advice|feedback|equipment|knowledge|software|homework|research|experience)\\b(?! \\w+s\\b))`,
      'dgi',
    ),
    fix: (slip) => (slip.toLowerCase() === 'these' ? 'this' : 'that'),
    says: 'uncounted-this',
  },
  {
    name: 'uncounted-a',
    pattern: new RegExp(
      `\\b(?<slip>an? ${quality}(?:advice|information|feedback|equipment|knowledge|homework|software|luggage|furniture))\\b(?![ -](?:[a-z]+er|company|engineer|team|session|product|program|system|project|tool|package|loop|form|form|base|desk|column|sheet|solution|firm|startup|development|architect|test|architecture|based|driven|sharing|age|era|revolution|economy|desk|technology)\\b)`,
      'dgi',
    ),
    fix: (slip) => slip.toLowerCase().replace(/^an? /, ''),
    says: 'uncounted-no-a',
  },
  {
    name: 'experience-in',
    pattern: /\b(?:have|had|has|gained|got) (?<slip>an? (?:\w+ )?experience) (?=(?:in|with|of) (?:\w+ing|\w+)\b)/dgi,
    fix: (slip) => (/^an? (?:\w+ )?experience$/i.test(slip) ? slip.toLowerCase().replace(/^an? /, '') : undefined),
    says: 'experience-uncounted',
    severity: 'question',
  },
  {
    name: 'people',
    pattern: /\b(?:lot of|lots of|many|some|most|few|young|good|nice|friendly|kind|with|help|helping) (?<slip>peoples)\b(?!['’])/dgi,
    fix: 'people',
    says: 'plural-people',
  },
  {
    name: 'much-many',
    pattern: new RegExp(`\\b(?<!(?:so|very|too|how|as) )(?<slip>much) (?=(?:${counted})\\b)`, 'dgi'),
    fix: 'many',
    says: 'counted-many',
  },
  {
    name: 'much-many',
    pattern: new RegExp(`\\b(?:so|too|how|as|very) (?<slip>much) (?=(?:${counted})\\b)`, 'dgi'),
    fix: 'many',
    says: 'counted-many',
  },
  {
    name: 'less-fewer',
    pattern: new RegExp(
      `\\b(?<slip>less) (?=(?:mistakes|emails|people|questions|projects|ideas|errors|customers|complaints|students|meetings|problems|steps|employees|clients)\\b)`,
      'dgi',
    ),
    fix: 'fewer',
    says: 'counted-fewer',
  },
  {
    name: 'amount-number',
    pattern: new RegExp(`\\b(?:the|a|large|small|great|huge|same) (?<slip>amount) of (?=(?:${counted})\\b)`, 'dgi'),
    fix: 'number',
    says: 'counted-number',
    severity: 'question',
  },
]
