import { cleanJotting, withoutTypedCapital, withTimeHyphen, type Spelling } from '../language/clean.ts'
import { readPhrase } from '../language/chart.ts'
import { hasOwnVerb, verbsIn } from '../reading/own-verb.ts'
import { isNearlySame } from '../learned/both-readers.ts'
import { isSoundAs, isSure, learnJotting } from '../learned/learn-jotting.ts'
import { classesOf } from '../language/lexicon.ts'
import { agreedForm } from '../language/form-rules.ts'
import { actsOfMany, withPassive } from '../reading/fragments.ts'
import { isSpliced } from '../reading/sure.ts'
import { whyPrivate } from '../reading/private.ts'
import { isPluralNominal, withArticle, withoutAside, withSubjectArticle } from '../reading/nominal.ts'
import { say } from '../say.ts'
import { indefiniteFor } from '../language/phrase.ts'
import { isSoundEnglish } from '../language/gate.ts'
import { mendSplices } from '../language/splice.ts'
import { hasVerb, isWrittenOut, writtenClause } from './as-written.ts'

/** Why the candidate wants the position, in the shape that a sentence asks for. */
export interface Reason {
  readonly fact: string
  readonly raw: string
  /** np: the mentoring programme · that: interns sit in on calls · wish: work on print campaigns · doing: learning how loans are arranged · own: I grew up two streets away · drawn: your work with owls. */
  readonly kind: 'np' | 'that' | 'wish' | 'doing' | 'own' | 'drawn'
  readonly text: string
  /** A clause whose subject is not 'you' may follow 'at Northwind, where'. */
  readonly plural: boolean
}

/** A reason that is left out, and why. */
export interface ReasonLeftOut {
  readonly fact: string
  readonly why: string
}

/** Reads the reasons; those about money or private life stay out. */
export function readReasons(reasons: readonly string[], spelling: Spelling, shapeFor: (raw: string, spelling: Spelling) => ReasonShape = bothReaders): { readonly reasons: Reason[]; readonly leftOut: ReasonLeftOut[] } {
  const read: Reason[] = []
  const leftOut: ReasonLeftOut[] = []
  reasons.forEach((raw, index) => {
    const fact = `r${index + 1}`
    if (!raw.trim()) return
    const withoutPay = raw.replace(/\b(?:well[- ])?paid and |,? and (?:well[- ])?paid\b/i, (match) => (/^,? and/.test(match) ? '' : ''))
    const why = whyPrivate(withoutPay)
    if (why && !/judgement|candidates/.test(why) && !(isWrittenOut(raw) && /interview went/.test(why))) leftOut.push({ fact, why })
    else {
      const shape = shapeFor(withoutPay, spelling)
      if (isWrittenOut(raw) || isSoundEnglish(shape.text)) read.push({ fact, raw, ...shape })
      else leftOut.push({ fact, why: say('out-unsure') })
    }
    if (!why && withoutPay !== raw) leftOut.push({ fact, why: say('out-pay-word') })
  })
  return { reasons: read, leftOut }
}

/** A reason without its place in the case file. */
export type ReasonShape = Pick<Reason, 'kind' | 'text' | 'plural'>

function bothReaders(raw: string, spelling: Spelling): ReasonShape {
  if (isWrittenOut(raw)) return { kind: 'own', text: writtenClause(raw), plural: false }
  const learned = learnedReason(raw, spelling)
  const byRules = shapeByRules(raw, spelling)
  // 'my brother is alive because …' is a story of the candidate's own, which the rules keep word for word.
  if (byRules.kind === 'own' && byRules.text.startsWith('my ') && learned !== 'out' && isSoundAs('clause', byRules.text)) return byRules
  const shape = withoutSplice(learned === 'out' ? unclear : (learned ?? bothWays(raw, spelling)))
  if (isWhatItSeems(shape) && shape !== unclear) return shape
  // Nobody understood it, and yet it is a sentence: it is said as it is written.
  return isSentence(raw) ? { kind: 'own', text: raw.trim().replace(/[.!]$/, ''), plural: false } : unclear
}

const isSentence = (raw: string): boolean => /^\p{Lu}[^.!?;]+ [^.!?;]+[.!]$/u.test(raw.trim()) && raw.trim().split(' ').length > 3 && hasVerb(raw.trim().replace(/[.!]$/, ''))

/** 'they do open table on Saturdays, neighbours bring papers': the first of two sentences. */
const withoutSplice = (shape: ReasonShape): ReasonShape => (shape.kind === 'that' && isSpliced(shape.text) ? { ...shape, text: shape.text.split(', ')[0] ?? '' } : shape)

/** 'everything by hand still', 'old lifts more interesting than new': no sentence of ours goes on like that. */
const looseEnd = /\bno one (?!who|to|in|at|on|is|was|will|would|can|has|else)\p{Ll}+s\b(?<=there is .*)| (?:still|too|also|again|properly|honestly|please)$|^(?!.*\b(?:is|are|was|were)\b).* more \p{L}+ than /u

/** 'I would like to work where …' needs a verb, and 'the fed up of being alone' is no thing. */
const isWhatItSeems = ({ kind, text }: ReasonShape): boolean => !looseEnd.test(text) && (kind === 'that' ? hasOwnVerb(text) : kind === 'wish' ? !/^\p{L}+ (?:an?|the) .* (?:\p{L}+s) for \d/u.test(text) : kind === 'np' ? !(hasOwnVerb(text) && verbsIn(text) > 1 && !/ (?:that|who|which|where|when) /.test(text)) : kind !== 'drawn' || !/^(?:VBD|VBN|VB|VBP)$/.test(classesOf(text.split(' ')[0]?.toLowerCase() ?? '')[0] ?? ''))

/** What the rules read, where the learned reading has the same words; where they differ nothing is said. */
function bothWays(raw: string, spelling: Spelling): ReasonShape {
  const byRules = shapeByRules(raw, spelling)
  const { text, probability } = learnJotting('reason', raw, { pronouns: 'they', firstName: '', familyName: '' }, spelling)
  return probability > 0.15 && isNearlySame(byRules.text, text) ? byRules : unclear
}

/** Reads a reason by the rules alone: the first of the two readers. */
export function shapeByRules(raw: string, spelling: Spelling): ReasonShape {
  return shapeOf(withoutTypedCapital(cleanJotting(raw.replace(/,? (?:can'?t believe it|no kidding|wow|finally|imagine|honestly|no joke)[.!]*$/i, ''), spelling), spelling).replace(/, (everyone|everybody|people|nobody|you) (\p{L}+s?) (?:it|them)$/iu, ' that $1 $2').replace(/, (the \p{Ll}+s) (\p{Ll}+) (?:it|them)$/u, ' that $1 $2').replace(/^(\p{Ll}+ \p{Ll}+s), (new \p{Ll}+s)$/u, '$1 and $2').replace(/, not (?=be \p{L})/u, ' and not ').replace(/^((?:one|two|three|four|five|six|seven|eight|nine|\d+) [^,]+), ((?:one|two|three|\d+) [^,]+)$/, '$1 and $2'))
}

const kindOf = { that: 'that', to: 'wish', np: 'drawn', i: 'own' } as const

/** The reason as people say such reasons; undefined where that is not sure. */
function learnedReason(raw: string, spelling: Spelling): ReasonShape | 'out' | undefined {
  const learned = learnJotting('reason', raw, { pronouns: 'they', firstName: '', familyName: '' }, spelling)
  const { kind, text, probability } = learned
  if (kind === 'out') return probability > 0.6 ? 'out' : undefined
  const form = { that: 'clause', to: 'imperative', np: 'nominal', i: 'clause' } as const
  if (!Object.hasOwn(kindOf, kind)) return undefined
  if (!isSure(learned, isSoundAs(form[kind as keyof typeof form], kind === 'i' ? `I ${text}` : text))) return undefined
  return { kind: kindOf[kind as keyof typeof kindOf], text: kind === 'i' ? `I ${text}` : text, plural: false }
}

/** 'people here act on a forecast': where that is need not be said. */
const withoutHere = (text: string): string => text.replace(/\b(people|everyone|everybody|nobody|no one|staff|kids) here\b/i, '$1')

/** Where one may work: named for the first time it is 'a' house, not 'the' house. */
const workplace = /(?:place|workroom|co-?operative|firm|company|house|school|team|shop|store|farm|theatre|theater|hospital|ward|unit|lab|studio|kitchen|bakery|hotel|office|practice|clinic|library|museum|charity|newsroom|crew|business|yard|garage|boat|ship|orchestra|job|role|town|village|city|valley|building|employer|organi[sz]ation|boss|manager|chef|editor|foreman|dairy|brewery|restaurant|caf[eé]|nursery|college|university|paper|newspaper|magazine|counter|chain|site|museum|garden|kitchen|choir|band|club|bank|law firm|surgery|workshop|archive|gallery|station|department|council|agency|start-?up)$/i

/** 'small house, the manager still stands at the desk' → 'a small house where the manager still stands at the desk'. */
function placeOf(text: string): string | undefined {
  const [, place = '', rest = ''] = /^(?:an? )?((?:\p{Ll}[\p{L}-]* ){0,3}\p{Ll}[\p{L}-]*)(.*)$/u.exec(/^([^,]+?)(?= (?:that|where|who|with|which|in|of|on)\b|,|$)/.exec(text)?.[1] ?? '') ?? []
  const after = text.slice((/^an? /.exec(text)?.[0].length ?? 0) + place.length)
  if (rest !== '' || place === '' || !/(?:^|[ -])\p{L}+$/u.test(place) || !(workplace.test(place) || isPluralNominal(place) && after.startsWith(', '))) return undefined
  if (readPhrase(place)?.costs.nominal === undefined || /^(?:the|their|your|this|no|my|one|two|three|four|five|six|every|each|all|most|more|working|being|having|old)\b/i.test(place)) return undefined
  const many = isPluralNominal(place)
  const noun = many ? place : `${indefiniteFor(place)} ${place}`
  const lived = /^, (?=(?:the|everyone|everybody|nobody|people|staff|they|all|(?!not)\p{Ll}+[^s\W]s) )((?!.*\b(?:I|me|my)\b).+)$/iu.exec(after)
  if (lived && readPhrase(lived[1] ?? '')?.costs.clause !== undefined) return `${noun} where ${lived[1]}`
  if (after !== '' && !/^ (?:that|where|who|with|which|in|of|on) |^, not [^,]+$/.test(after)) return undefined
  return many ? undefined : noun + after
}

/** A shape that fails the gate: nothing sure can be made of it. */
const unclear: ReasonShape = { kind: 'np', text: '', plural: false }

/** 'learned to swim in that pool', 'been a member since I was six': what the candidate did. */
const ownPast = /^(?:learned|learnt|grew|went|worked|lived|trained|volunteered|started|was|came|spent|used|met|married|visited|cycled|walked|played|sang|read|bought) (?!by\b|over\b)/i

function shapeOf(text: string): ReasonShape {
  const meant = plainlyMeant(text)
  if (meant) return meant
  const [, liked = '', story = ''] = /^([^,;]+), ((?:my|I) [^,;]+)$/.exec(text) ?? []
  if (story !== '' && !/^(?:my|I|it) /.test(liked) && readPhrase(liked)?.form === 'nominal' && (readPhrase(liked)?.costs.clause ?? 9) > 1) return shapeOf(liked)
  const mended = mendSplices(text)
  if (mended !== text && ownPast.test(text)) return { kind: 'own', text: `I ${mended.replaceAll('; ', ', and ')}`, plural: false }
  if (mended !== text) return { kind: 'own', text: mended.replaceAll('; ', ', and '), plural: false }
  if (/^(?:get|being able|able) to \p{L}/u.test(text)) return { kind: 'wish', text: text.replace(/^(?:get|being able|able) to /, ''), plural: false }
  if (ownPast.test(text)) return { kind: 'own', text: `I ${text}`, plural: false }
  if (/^been \S/i.test(text)) return { kind: 'own', text: `I have ${text}`, plural: false }
  if (/^(?:tired|fond|proud|sure|keen) of \S|^keen (?:on|to) |^(?:ready|eager|happy|glad|proud|curious|keen|willing|hungry|excited|nervous|sad|lucky|determined) (?:to|about|for|that|of) /i.test(text)) return { kind: 'own', text: `I am ${text.replace(/, (want|need|like|love|prefer|miss) (?=\S)/, ' and $1 ')}`, plural: false }
  if (/^somewhere \S/i.test(text)) return { kind: 'wish', text: `work ${text}`, plural: false }
  if (/^always (?:wanted|loved|liked|dreamed|dreamt|hoped|admired)\b/i.test(text)) return { kind: 'own', text: `I have ${text}`, plural: false }
  const wanting = /^want (year[- ]round|full[- ]time|part[- ]time|outdoors|nights|days) (instead of|not|rather than|because|and) (.+)$/i.exec(text)
  if (wanting) return { kind: 'wish', text: `work ${wanting[1]?.toLowerCase()} ${wanting[2]} ${wanting[3]}`, plural: false }
  if (/^(?:want|need|love|like|miss|prefer|enjoy) (?!to\b)\S/i.test(text)) return { kind: 'own', text: `I ${text}`, plural: false }
  const twice = /^(I [^,]+), ((?:want|need|would like|hope|plan|love|prefer|miss) .+)$/i.exec(text)
  if (twice) return { kind: 'own', text: `${twice[1]} and ${twice[2]}`, plural: false }
  if (/, (?:want|need|would like|hope|love|prefer|miss)\b/i.test(text)) return unclear
  if (/^(?:moving|coming|going|returning) (?:back|home|there)\b/i.test(text)) return { kind: 'own', text: `I am ${text}`, plural: false }
  if (/^from \p{L}+ing\b.* to \p{L}+ing\b/iu.test(text)) return { kind: 'doing', text: `going ${text}`, plural: false }
  const place = placeOf(text)
  if (place) return { kind: 'np', text: place, plural: isPluralNominal(place.split(' where ')[0] ?? '') }
  const wish = /^(?:because )?I(?: would| have always| really)? (?:want|wanted|like|love|hope|wish)(?:ed)? to (.+)$/i.exec(text) ?? /^(?:to|want to|hope to|would like to) (.+)$/i.exec(text)
  if (wish) return { kind: 'wish', text: wish[1] ?? '', plural: false }
  if (/^(?:because )?(?:I|my) /.test(text) && (/^(?:because )?I /.test(text) || agreedForm(text.replace(/^because /i, ''))?.form === 'clause')) return { kind: 'own', text: text.replace(/^because /i, ''), plural: false }
  const plain = text.replace(/^(?:because|that|the fact that) /i, '').replace(/^their (?=.* (?:is|are|has|have) )/i, 'your ')
  if (tellsStory(plain)) return { kind: 'own', text: withSubjectArticle(plain), plural: false }
  const company = withPassive(withoutHere(withTimeHyphen(plain))).replace(/^(?:they|you guys|the company|the firm)\b/i, 'you').replace(/^you (?:is|has|does)\b/i, (match) => ({ 'you is': 'you are', 'you has': 'you have' })[match.toLowerCase()] ?? 'you do')
  if (/^you \p{L}+/u.test(company)) return { kind: 'that', text: company.replace(/\b(their|them)\b/g, (word) => (word === 'their' ? 'your' : 'you')), plural: false }
  if (/^open (?:\d+|all|late|every|on)\b/i.test(company)) return { kind: 'that', text: `you are ${company}`, plural: false }
  if (/^(?:home (?:most|every|by|at|for)|outdoors|outside all|part[- ]time$|full[- ]time$|on foot)\b/i.test(company)) return { kind: 'doing', text: `being ${company}`, plural: false }
  const ratio = /^(\S+) (\p{L}+) (?:to|per) (\S+ \p{L}+)$/iu.exec(company)
  if (ratio && /^(?:\d+|one|two|three|four|five|a|an)$/i.test(ratio[1] ?? '')) return { kind: 'that', text: `there ${/^(?:1|one|an?)$/i.test(ratio[1] ?? '') ? 'is' : 'are'} ${ratio[1]} ${ratio[2] === 'staff' && /^(?:1|one)$/.test(ratio[1] ?? '') ? 'member of staff' : ratio[2]} to ${ratio[3]}`, plural: false }
  const none = /^no (.+)$/i.exec(company)
  if (none) return { kind: 'that', text: `there ${isPluralNominal(none[1] ?? '') ? 'are' : 'is'} no ${none[1] ?? ''}`, plural: false }
  const main = withoutAside(company)
  const going = /^(\p{L}+(?: \p{L}+)?s) ((?:still |always |really )?being \p{L}+(?:ed|en|un|ught|de|pt)\b.*)$/iu.exec(company)
  if (going && isPluralNominal(going[1] ?? '')) return { kind: 'that', text: `${going[1]} are ${going[2]?.replace('being ', '')}`, plural: false }
  const form = agreedForm(company)?.form ?? (main === company ? undefined : agreedForm(main)?.form)
  if (/^(?:work|be|learn|help|make|build|teach) (?:with my|outdoors|how to|to |from |and )/i.test(main) || form === 'imperative' && /^(?:work|be|learn|make|build|help|teach|see|use|write|join|grow|do|get|live|cook|design|study|run|lead)\b/i.test(main)) return { kind: 'wish', text: company, plural: false }
  if (/^(?:first|last|only|biggest|best|oldest|longest) (?:\p{L}+ ){1,2}(?:most|all|many|every|any|they|we|you|anybody|anyone) /iu.test(company)) return { kind: 'np', text: `the ${company}`, plural: false }
  if (/^(?:small|big|large|young|old|quiet|calm) enough to \p{L}/iu.test(company)) return { kind: 'wish', text: `work somewhere ${company}`, plural: false }
  if (form === 'adjectival' && !/^(?:(?:very|so|really|quite|nice and|not) )*(?:close|near|handy|convenient|far|next door|walking distance|within|good|small|big|large|young|old|quiet|busy|calm)\b/i.test(company)) return unclear
  if (form === 'prepositional' && !isCondition(company, form)) return unclear
  if (isCondition(company, form)) return { kind: 'own', text: `it is ${company.replace(/^walking distance/, 'within walking distance')}`, plural: false }
  if (form === 'gerund') return { kind: 'doing', text: company, plural: false }
  if (form === 'clause' || isPlainlyClause(company)) return { kind: 'that', text: withSubjectArticle((agreedForm(company) || isPlainlyClause(company) ? company : main).replace(/\btheir\b/, (word) => (/^you\b/.test(company) ? 'your' : word))), plural: false }
  if (form === 'question') return { kind: 'np', text: company, plural: false }
  if (roundsMade.test(company)) return { kind: 'that', text: company, plural: false }
  if (actsOfMany.test(company) && readPhrase(company)?.costs.clause !== undefined) return { kind: 'that', text: company, plural: false }
  const bare = withoutAside(company.replace(/^(?:their|your) /i, 'your ').replace(/^(?!.* (?:who|that|where) )(?!\p{L}+s (?:with|of|in|for|and|on|by) )(.*)\btheir own\b/iu, '$1your own'))
  const bareHead = /^(?:\p{Ll}+ )?(?:\p{Ll}+ing|aid|help|care|work|journalism|justice|advice|science|medicine|food|music|bread|research) (?:that|which|you|people|where|with|for) /u.test(bare)
  const contrast = /^[^,]+(, not (?:an?|the|my|just|only|\p{Ll}+s?)(?: [^,]+)?)$/u.exec(company)?.[1] ?? ''
  const np = bareHead || (/ (?:that|who|which|people|you|nobody|everybody|everyone) /.test(bare) && isPluralNominal(bare)) ? bare : withArticle(bare)
  return { kind: 'np', text: np + contrast, plural: isPluralNominal(np) }
}

/** 'hospital work, where …' is done, 'protein from …' is worked on; 'salaried, so I can …' is a wish; teams that share are no thing to work with. */
function plainlyMeant(text: string): ReasonShape | undefined {
  if (/^(?:\p{Ll}+ ){1,2}work(?:, where \p{L}.+)?$/u.test(text) && !/^(?:the|their|your|this|that|my|hard|good|real|honest|of|i|we|how|to|at|no) /i.test(text) && classesOf(text.split(' ')[0] ?? '')[0] === 'NN') return { kind: 'wish', text: `do ${text}`, plural: false }
  if (/^(?:protein|energy|power|heat|paper|leather|cloth|medicine|fuel|plastic) from \p{L}/u.test(text)) return { kind: 'wish', text: `work on ${text}`, plural: false }
  const post = /^(?:an? )?((?:\p{Ll}+ )?(?:job|role|post|position|rota|contract)) ((?:where|with|that|in which) .+)$/u.exec(text)
  if (post && !/^(?:the|this|that|my|your|their) /.test(text)) return { kind: 'wish', text: `have ${indefiniteFor(post[1] ?? '')} ${post[1]} ${post[2]}`, plural: false }
  const both = /^(\p{Ll}+) and (\p{Ll}+),? both(?:,.*)?$/u.exec(text)
  if (both) return { kind: 'own', text: `it takes both ${both[1]} and ${both[2]}`, plural: false }
  const never = /^((?:to )?[^,]+), (?:the |my )?(\p{Ll}+) never (gave|let|offered|showed|taught) (me|us) (?:that|this|it)$/u.exec(text)
  if (never && /^(?:to )?(?:be|see|work|know|stay|have|learn|do|follow|make|go) /.test(never[1] ?? '')) return { kind: 'wish', text: `${(never[1] ?? '').replace(/^to /, '')}, which the ${never[2]} never ${never[3]} ${never[4]}`, plural: false }
  if (/^(?:smaller|bigger|larger|closer|calmer|quieter|slower|older|younger|kinder|simpler|less \p{L}+|more \p{L}+) than /u.test(text)) return { kind: 'own', text: mendSplices(`it is ${text}`).replace(/, (?=I could|I can|I would)/, ', and ').replaceAll('; ', ', and '), plural: false }
  if (/^(?:new|old|good|live|fresh|hard|slow|real|plain) (?:writing|music|poetry|theatre|drama|fiction|journalism|science|research|food|bread|cheese|glass|timber|stock|code)$/u.test(text)) return { kind: 'wish', text: `work ${/(?:writing|music|poetry|theatre|drama|fiction|journalism|science|research|code)$/.test(text) ? 'on' : 'with'} ${text}`, plural: false }
  const tired = /^(?:I am |I'm )?(done with|tired of|finished with|over) ([^,]+), (?:I )?(want|need|would like|miss|like) (.+)$/u.exec(text)
  if (tired) return { kind: 'own', text: `I am ${tired[1]} ${tired[2]} and ${tired[3]} ${tired[4]}`, plural: false }
  const free = /^[^,]+, so (?:that )?I can (.+)$/.exec(text)?.[1]
  if (free) return { kind: 'wish', text: free, plural: false }
  const shared = /^((?:[\p{L}'’]+ ){0,4}\p{Ll}+s (?:share|use|swap|split) (?:one|the same|an?|their) [^,]+?)(?: (?:t?here))?$/u.exec(text)?.[1]
  if (shared) return { kind: 'that', text: shared, plural: false }
  if (/^the \p{Ll}+ (?:you|nobody|people|no one) .+ (?:is|are) (?:the|an?) \p{L}/u.test(text)) return { kind: 'own', text, plural: false }
  return /^an? (?:\p{Ll}+ ){1,2}(?:must|should|has to) be .+, even (?:at|in|when|if) /u.test(text) ? { kind: 'own', text, plural: false } : undefined
}

/** What was once, or what a thing is, is no place to work: 'the bakery kept my street fed', 'trams are how my nan got to work'. */
function tellsStory(text: string): boolean {
  if (/^(?:they|you|I|it|there)\b/i.test(text) || agreedForm(text)?.form !== 'clause') return false
  return /\b(?:is|are) (?:where|how|why|what|who|when) /.test(text) || /\b(?:me|my|mine)\b/.test(text) || /\b(?:in|since|until) (?:19|20)\d\d\b|\b(?:was|were|kept|gave|saved|took|taught|helped|made|came|went|got|stood|ran)\b/.test(text)
}

/** 'chaplains round with the team': people, and what they do together. */
const roundsMade = /^(?:\p{L}+ ){0,2}\p{L}{3,}s (?:round|sit|work|walk|meet|eat|train|cook|talk|lunch|play|share|swap|rotate|pair) (?:with|together|beside|alongside|side by side|at the same)\b/iu

/** 'close to home', 'good with kids', 'near the station': how the position is, not a thing. */
function isCondition(text: string, form: string | undefined): boolean {
  return form === 'adjectival' || /^(?:small|big|large|close|young|old|quiet|busy|calm|brave|good|far|near) enough (?:to|for)\b/i.test(text) || /^(?:(?:very|so|really|quite|nice and|not) )*(?:close|near|handy|convenient|far|next door|walking distance|within)\b(?! knit|-)/i.test(text)
}

/** 'hourly people become managers': a sentence to the chart, and to the chart alone; 'school visits twice a week' are visits. */
function isPlainlyClause(text: string): boolean {
  if (/^the (?:way|fact|chance|time|day|idea|thought|moment)\b/i.test(text)) return false
  const reading = readPhrase(text)
  if (!reading || reading.words[reading.finite[0] ?? -1]?.endsWith('s')) return false
  return (reading.costs.clause ?? 9) < 0.1 && (reading.costs.nominal ?? 9) >= 1
}
