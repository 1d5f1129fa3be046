import { readPhrase } from '../language/chart.ts'
import { agreedForm } from '../language/form-rules.ts'
import { formsOf } from '../language/verbs.ts'
import { matterOf, type Angle, type AngleKind, type Matter } from './angle.ts'
import { isList, isPluralNominal, withArticle, withoutAside } from './nominal.ts'
import { askedOfMe } from './scene.ts'

/** How an opener builds its angle: `turn` turns a phrase towards the reader, and notes what is unclear. */
export interface OpenerTools {
  readonly turn: (phrase: string) => string
  /** Tells whether 'they' in a piece of advice means people other than the reader. */
  readonly othersMeant: (phrase: string) => boolean
}

type Build = (parts: readonly string[], tools: OpenerTools) => Angle | undefined
interface Opener {
  readonly pattern: RegExp
  readonly build: Build
}

const angle = (kind: AngleKind, slots: Angle['slots'], matter: Matter = 'work'): Angle => ({ kind, matter, slots })
const who = '(?:(?:she|he|they) (?:also |then |even |first |just |both )?)?(?:also |then |even |first |just )?'
const opener = (pattern: string, build: Build): Opener => ({ pattern: new RegExp(`^${pattern}$`, 'i'), build })

const askedThat: Build = ([rest = ''], { turn }) => {
  const asked = statedQuestion(rest.replace(/\s*\?.*$/, ''))
  const view = /^(?:for )?my (?:own )?(view|opinion|take|thoughts?|advice|impression)s? (?:on|of|about) (.+)$/i.exec(asked)
  if (view) return angle('asked', { x: turn(`for my ${view[1]?.toLowerCase() ?? ''} on ${withoutAside(view[2] ?? '')}`) })
  if (/^(?:if|whether|how|what|why|which|where|when|who)\b/i.test(asked)) return angle('asked', { x: turn(undoneQuestion(asked).replace(/^if\b/i, 'whether')) })
  const about = /^(?:about|on|after) (.+)$/i.exec(asked)
  if (about) return aboutWhat(about[1] ?? '', turn)
  if (/^to (?!the\b)/i.test(asked)) return angle('asked', { x: turn(asked) })
  if (/^my \p{L}/u.test(asked)) return angle('askedAbout', { np: turn(withoutAside(asked)) })
  const only = /^(for (?:an?|some|my|the) [^,]+), (?:so )?(?:I|she|he|they) /.exec(asked)?.[1]
  if (only) return angle('asked', { x: turn(only) })
  if (/^for .*\b(?:I|that|which|who)\b/.test(asked)) return angle('asked', { x: turn(asked) })
  const wanted = /^for (?:(an?|some|the|my) )?(.+)$/i.exec(asked)
  if (wanted && !/\b(?:cop(?:y|ies)|samples?|portfolio|references?|cv|resume|résumé|links?|slides|writing|papers?|thesis|articles?|recipes?|photos?|pictures?|notes|transcript|certificates?|code|repo|deck|plans?|reports?|drawings?|recording|video|list|names?|details|numbers?|address|clips?|reel|proposal|syllabus|letter)\b/i.test(wanted[2] ?? '') || wanted && /on the spot|there and then/.test(asked)) return angle('asked', { x: turn(asked) })
  if (wanted) return angle('requested', { np: turn(wanted[1] ? `${wanted[1]} ${wanted[2] ?? ''}` : withArticle(wanted[2] ?? '')) })
  return undefined
}

const aboutWhat = (rest: string, turn: (phrase: string) => string): Angle =>
  /^(?:how|what|why|whether|where|when)\b/i.test(rest) ? angle('asked', { x: turn(rest) }) : angle('askedAbout', { np: turn(withArticle(withoutAside(rest))) })

/** 'do I mind dogs' → 'whether I mind dogs'. */
function statedQuestion(asked: string): string {
  const ever = /^when I have (?:ever |last )?(\p{L}+(?:ed|en|wn|ne|un|de|ld|pt|ft|st)\b.*)$/iu.exec(asked)
  if (ever) return `whether I have ever ${ever[1] ?? ''}`
  const match = /^(do|did|am|have|can|could|would|will|was) I (\S+)(.*)$/i.exec(asked)
  if (!match) return asked
  const [, auxiliary = '', verb = '', rest = ''] = match
  if (/^do$/i.test(auxiliary)) return `whether I ${verb}${rest}`
  if (/^did$/i.test(auxiliary)) return `whether I ${formsOf(verb).past}${rest}`
  return `whether I ${auxiliary.toLowerCase()} ${verb}${rest}`
}

/** 'how would I price it' → 'how I would price it'. */
function undoneQuestion(question: string): string {
  const match = /^((?:how|what|why|which|where|when)(?: (?!would|could|should|will|can|do|did|does|have|has|is|are|was|were|am|I|she|he|they|we|you|to)\S+){0,3}) (would|could|should|will|can|do|did|have|had|am|was|is|are|were) (I|we|you|my \w+(?: (?:boss|manager|team|colleagues?|teacher|supervisor|students?|clients?|friends?))?|she|he|they) (.+?)$/i.exec(question)
  if (!match) return question
  const [, asking = '', auxiliary = '', subject = '', rest = ''] = match
  if (subject.toLowerCase() === 'you') {
    const mine = askedOfMe(rest)
    const supposed = /\b(?:if|when|an?|somebody|someone)\b/.test(rest) && !/^(?:like|know|feel|want|have|think|see)\b/.test(rest)
    return undoneQuestion(`${asking} ${auxiliary === 'do' && supposed ? 'would' : auxiliary} I ${mine}`)
  }
  const me = subject
  if (auxiliary === 'do') return `${asking} ${me} ${rest}`
  const verb = rest.split(' ')[0] ?? ''
  if (auxiliary === 'did') return `${asking} ${me} ${formsOf(verb).past}${rest.slice(verb.length)}`
  return `${asking} ${me} ${auxiliary} ${rest}`
}

const advised: Build = ([rest = ''], tools) => {
  const { turn } = tools
  const plain = rest.replace(/^(?:that )?(?:I|you|to always|to) (?:should |ought to |must )?/i, '').replace(/^always to\b/i, 'always')
  const negative = /^(?:don't|do not|not to|never to|never) /i.exec(plain)
  const act = negative ? plain.slice(negative[0].length) : plain
  const joined = turn(act.replace(/, (?!and\b|or\b)(?=\p{L}+ \p{L}+)/u, ' and '))
  const first = joined.split(' ')[0] ?? ''
  if (tools.othersMeant(act)) return undefined
  if (!joined || /^(?:the|a|an|it|that|this|people|nobody|everyone|my|your|there|you|we|no)$/i.test(first)) return undefined
  return angle('advice', { inf: negative ? `${/^never/i.test(negative[0]) ? 'never' : 'not'} to ${joined}` : `to ${joined}` })
}

const topicOf: Build = ([rest = ''], { turn }) => angle('topic', { np: turn(withArticle(withoutAside(rest))) }, matterOf(rest) === 'trouble' ? 'trouble' : 'work')

/** Thanks for an act: verb and what follows it. */
export const thanksFor: Build = ([verb = '', whole = ''], { turn }) => {
  const rest = isList(`it${whole}`) || /, (?:and|then|so|who|which|where|even|with) |, \p{L}+ (?:me|us|my) /u.test(whole) ? whole : whole.replace(/, .*$/, '')
  const doing = `${formsOf(verb).gerund}${rest}`.replace(/\b(and|then|, ) ?(\p{L}+ed|sent|gave|found|let|brought|took|made|kept|met|drove|ran|held|lent)\b/giu, (_, link: string, past: string) => `${link.trim() === ',' ? ',' : ` ${link}`} ${formsOf(past).gerund}`.replace(/^ /, ''))
  return angle('thanks', { doing: turn(doing) })
}

const service = 'fed|found|sent|let|introduced|stayed|emailed|mailed|phoned|called|texted|sorted|booked|arranged|rescheduled|moved|forwarded|waited|met|picked|brought|made|put|gave|helped|drove|lent|saved|held|squeezed|fitted|fetched|printed|walked|showed|took|offered|kept|got|set|rearranged|reassured|welcomed|organised|organized|checked|answered|explained|translated|escorted|guided|reminded|bought|fixed|handled|rang|warned|chased|saved|spared|cleared|copied|messaged|looked after|checked in on|held the door for|invited|made time for|pushed|challenged|pressed|teased|corrected|drew|taught|gave|trusted'

const toldThat: Build = ([rest = ''], { turn }) => {
  const that = turn(rest)
  return angle('told', { that }, matterOf(that))
}

/** Fixed openers, most telling first: they say what was done, where the form alone could not. */
const openers: readonly Opener[] = [
  opener(`${who}asked (to (?:see|look|hear|read|meet|try|taste|watch|smell|touch|hold|borrow) .+)`, ([rest = ''], { turn }) => angle('witnessed', { that: `you asked ${turn(rest)}` })),
  opener(`${who}(?:hates?|dislikes?|loathes?|cannot stand) ([^“.,;:]+?)[.,:;]? (“[^”]+”)`, ([what = '', said = ''], { turn }) => angle('told', { that: `you are no fan of ${turn(what)} because ${said}` })),
  opener(`([^,;]{5,70}?)(?: because [^,;]+)?(?:, [^,;]{2,30})?, (?:she|he|they) (?:was|were) (?:very |so |really )?(upfront|honest|open|frank|candid|straight|direct|clear) about (?:it|that|this)`, ([what = '', how = ''], { turn }) => (readPhrase(what)?.costs.nominal === undefined ? undefined : angle('thanks', { doing: `being so ${how.toLowerCase()} about ${turn(withArticle(what))}` }))),
  opener(`${who}(hates?|dislikes?) (.+ more than .+)`, ([, rest = ''], { turn }) => angle('told', { that: `you dislike ${turn(rest)}` })),
  opener(`${who}(?:asked|wondered|wanted to know|wants to know|was curious|was keen to know|quizzed|grilled|enquired|inquired)(?: me| us)? (.+)`, askedThat),
  opener('(?:(?:her|his|their|a|the|one|good|tricky|hard|first|last|great|nice|interesting|big) )*questions?(?:,| about| on|:) (.+)', ([rest = ''], tools) => askedThat([/^(?:how|what|why|which|where|when|whether|if)\b/i.test(rest) ? rest : `about ${rest}`], tools)),
  opener('((?:how(?: far| long| much| often| soon| early| late| fast| close| hard| many \\S+)?|what|why|which \\S+|where|when) (?:would|do|did|have|am|can|could|should|will) (?:I|you) .+)', askedThat),
  opener('((?:how|what|why|which \\S+|where|when) I .+)', askedThat),
  opener('(do|did|am|have|can|could|would|will) (I .+)', ([auxiliary = '', rest = ''], tools) => {
    const verb = rest.split(' ')[1] ?? ''
    const plain = auxiliary.toLowerCase() === 'do' ? rest : auxiliary.toLowerCase() === 'did' ? `I ${formsOf(verb).past}${rest.slice(2 + verb.length)}` : `I ${auxiliary.toLowerCase()}${rest.slice(1)}`
    return askedThat([`whether ${plain}`], tools)
  }),
  opener('((?:how|what|why|where|when) (?:would|did|does|do|will|has|have) my .+)', askedThat),
  opener(`${who}(?:wants?|wanted|would like|was keen) to (?:know|hear|see) (?:more )?(about .+)`, askedThat),
  opener('(?:that )?I (?:should|ought to|must) (.+)', advised),
  opener('(?:what is|what\'s) (my .+)', ([rest = '']) => angle('asked', { x: `what ${rest.replace(/\?$/, '')} is` })),
  opener(`${who}(?:told me|advised|urged|encouraged|reminded me|warned)(?: me)? ((?:not |always |never )?to .+)`, ([rest = ''], tools) => advised([rest.replace(/^(?:always )?to /, '').replace(/^(not|never) to /, '$1 to ')], tools)),
  opener(`(?:(?:tip|advice|rule|motto|reminder|${who}(?:said|says|kept saying|keeps saying|told me|reminded me)|(?:\\p{L}+(?:'s|s')?|her|his|their|one|a|the|good|best|top) (?:best |main |one |only |good )?(?:tip|advice|rule|trick|motto)(?: is| was)?)(?:[:,]| -| –| —)? )(?:to )?((?:don't|do not|never|always|not to) .+|(?:read|learn|keep|use|ask|look|try|take|bring|call|speak|write|study|practise|practice|start|get|go|focus|listen|watch|remember|be|apply|spend|find|follow|talk|check|stop|make|simulate|treat|trust|test|break|let|know|assume|measure|count|walk|label|write down|listen|say|pay|count|pack|clean|carry|wash|cut|hold|know|trust|eat|sleep|stay|wear|buy|save|plan|leave|expect|think|visit|join|work|do) .+)`.replaceAll('\\p{L}', '[A-Za-zÀ-ž]'), advised),
  opener(`${who}(?:suggested|recommended|advised) (?:that )?(?:I |me to )(?:should )?(.+)`, advised),
  opener(`${who}(?:suggested|recommended|advised) ([a-z]+ing\\b.+)`, ([rest = ''], { turn }) => {
    const [verb = '', ...others] = rest.split(' ')
    return angle('advice', { inf: turn(`to ${[formsOf(verb).base, ...others].join(' ')}`) })
  }),
  opener(`${who}(recommended|suggested|lent me|gave me|shared)( (?!how|why|what|where|when|that|the story)\\S.+)`, ([verb = '', rest = ''], tools) => thanksFor([verb.split(' ')[0] ?? '', (verb.includes(' ') ? ' me' : '') + rest], tools)),
  opener(`${who}(?:liked|loved|praised|complimented(?: me on)?|admired|enjoyed|was impressed (?:by|with)|impressed (?:by|with)|was kind about|was nice about|kind words about|nice words about|said (?:nice|kind|good) things about) (my .+|the (?:way|fact) .+)`, ([rest = ''], { turn }) => angle('praised', { np: turn(withoutAside(rest)) })),
  opener(`${who}(liked|loved|enjoyed|appreciated|noticed) ((?:that|how) (?:I|my) .+)`, ([verb = '', rest = ''], { turn }) => angle('saidOfMe', { that: `you ${verb.toLowerCase()} ${turn(rest)}` })),
  opener(`${who}(?:said|says|thought|thinks) (?:that )?((?:my|our) .+)`, ([rest = ''], { turn }) => angle('saidOfMe', { that: turn(rest) })),
  opener(`${who}(remembered|recognised|recognized)( (?:me|my|our)\\b.*)`, thanksFor),
  opener(`${who}(told)( (?:me|us) (?:what|where|when|how|which \\S+) to\\b.+)`, thanksFor),
  opener(`${who}(showed)( (?:me|us) (?:where|to|round|around|the way)\\b.+)`, thanksFor),
  opener(`${who}(?:told me|told us|explained|described|showed me|showed us|shared|talked|spoke|walked me through|talked me through|took me through|shared the story of|told me the story of)(?: to me)?(?: about| through)? ((?:how|why|what|where|when)\\b.+)`, ([rest = ''], { turn }) => angle('toldHow', { how: turn(rest) })),
  opener(`${who}(?:told me|told us|said|says|mentioned|mentions|explained|shared|pointed out|noted|revealed|admitted|joked|confirmed)(?: to me)? that (.+)`, toldThat),
  opener(`${who}(?:told me|told us|mentioned|explained|admitted|joked|pointed out|noted) ((?!that\\b|how\\b|why\\b|what\\b|where\\b|when\\b|about\\b|to\\b|not\\b)\\S+ \\S+ .+)`, ([rest = ''], { turn }) => {
    const that = turn(rest)
    return agreedForm(that)?.form === 'clause' ? angle('told', { that }, matterOf(that)) : undefined
  }),
  opener(`${who}(?:thinks?|thought|believes?|feels?|felt|reckons?|argues?|insists?|swears|maintains|is convinced|is sure) (?:that )?((?!in\\b|about\\b|strongly\\b|of\\b|the same\\b|so\\b|like\\b)\\S+ .+)`, ([rest = ''], { turn }) => (readPhrase(turn(rest))?.costs.clause === undefined ? undefined : angle('opinion', { claim: turn(rest) }))),
  opener(`${who}(?:gave|gives|had) (?:the |a |an |such a )?(?:(?:really|very|best|clearest|great|good|lovely|brilliant|excellent|fascinating|thoughtful|interesting|wonderful|honest|clear) )*(answer|explanation|account|overview|description|story|talk|tour) (on|about|of|to|for) (.+)`, ([noun = '', link = '', rest = ''], { turn }) => angle('admired', { np: `your ${noun} ${link} ${turn(withArticle(withoutAside(rest)))}` })),
  opener(`${who}(?:hates?|dislikes?|loathes?|cannot stand|can't stand|(?:is |was )?not a (?:big |great |huge )?fan of|(?:is |was )?not (?:so )?keen on|is wary of|is sceptical (?:of|about)|is skeptical (?:of|about)) (.+)`, ([rest = ''], { turn }) => angle('toldHow', { how: `how you feel about ${turn(withArticle(withoutAside(rest)))}` })),
  opener(`${who}(?:stressed|stresses|emphasi[sz]ed|emphasi[sz]es|is big on|was big on|is all about|all about|big on|cares? (?:a lot |deeply )?about|is keen on|is passionate about|kept coming back to|keeps coming back to|is serious about) ((?!that\\b|how\\b|why\\b).+)`, ([rest = ''], { turn }) => {
    const np = turn(withArticle(withoutAside(rest)))
    return angle('toldHow', { how: `how much ${np} ${isPluralNominal(np) ? 'matter' : 'matters'} to you` })
  }),
  opener(`${who}(says|said|always says) (?:that )?((?!my\\b|our\\b|do not\\b|not to\\b|never\\b)\\S+ .+)`, ([verb = '', rest = ''], { turn }) => {
    const claim = turn(rest)
    if (readPhrase(claim)?.costs.clause === undefined) return undefined
    const news = /^said$/i.test(verb) && /\b(?:you|your|we|last|next|this (?:year|week|month)|in (?:January|February|March|April|May|June|July|August|September|October|November|December|\\d{4})|will|was|were)\b/.test(claim)
    return news ? angle('told', { that: claim }, matterOf(claim)) : angle('opinion', { claim })
  }),
  opener(`${who}((?:(?:an? )?(?:big |huge |great |lifelong )+|a )fan of .+)`, ([rest = ''], tools) => toldThat([`you are ${/^an? /i.test(rest) ? '' : 'a '}${rest}`], tools)),
  opener('(.+\\S), (?:she|he|they) (?:says?|said|thinks?|reckons|insists)', ([rest = ''], { turn }) => angle('opinion', { claim: turn(rest) })),
  opener(`${who}(walked|talked)( me through (?:the |their |our )?(?:next steps|process|timeline|schedule|day|rest of the day|paperwork|forms|visa|steps|agenda|programme|plan for the day).*)`, thanksFor),
  opener(`${who}(?:told me about|told us about|explained|described|mentioned|shared|talked me through|walked me through|talked through|showed me through|spoke about|talked about|chatted about|raved about|went on about) (.+)`, topicOf),
  opener('(?:(?:we|I) )?(?:both )?(?:talked|spoke|chatted|chat|talk|discussed|discussion|conversation|debate|debated|compared notes|swapped (?:stories|notes|tips)|traded stories|bonded|geeked out|reminisced|went over|covered|(?:good|nice|long|great|quick|fun|interesting) (?:chat|talk|conversation|discussion))(?: (?:for ages|a lot|a bit|at length|loads|more))?(?: (?:with (?:her|him|them)))?(?: (?:about|on|over))? (.+)', topicOf),
  opener('(?:(?:we|I) )?(?:both )?(?:laughed|joked|giggled|had a laugh|shared a laugh|shared a joke)(?: (?:a lot|for ages))?(?: (?:with (?:her|him|them)))?(?: (?:about|at|over)) (.+)', ([rest = ''], { turn }) => angle('laughed', { np: turn(withArticle(withoutAside(rest))) })),
  opener('(?:(?:we|I|she|he|they) )?(?:friendly |politely )?(?:disagreed|argued|differed|disagreement|argument)(?: (?:with (?:her|him|them|me)))?(?: a bit| politely)?(?: (?:about|on|over)) (.+)', ([rest = ''], { turn }) => disagreement(rest, turn)),
  opener(`(?:${who}|we )?(?:agreed|agree)(?: with (?:me|us|her|him|them))?(?: both)? (?:about|on|over) (.+)`, ([rest = ''], { turn }) => angle('told', { that: `we agree on ${turn(withArticle(withoutAside(rest)))}` }, 'common')),
  opener('(?:I )?(?:told|showed) (?:her|him|them) (?:about )?((?:my|the|our|how|a|an)\\b.+)', ([rest = ''], { turn }) => angle('toldThem', { np: turn(withoutAside(rest)) })),
  opener('(?:I )?(?:told|showed) (?:her|him|them) about (.+)', ([rest = ''], { turn }) => angle('toldThem', { np: turn(withArticle(withoutAside(rest))) })),
  opener('I asked (?:her |him |them )?(?:about )(.+)', ([rest = ''], { turn }) => angle('thanks', { doing: `answering my question about ${turn(withArticle(withoutAside(rest)))}` })),
  opener('(.+) (?:was|were|is) my (?:favou?rite|fave|fav)(?: .*)?', ([np = ''], { turn }) => angle('liked', { how: turn(withArticle(np)) })),
  opener('(saw|toured|visited|got to see|tried|tasted|smelled) ((?:the|their|his|her|an?) .+)', ([verb = '', rest = ''], { turn }) => angle('shared', { doing: `${verb.startsWith('got') ? 'getting to see' : formsOf(verb).gerund} ${turn(withoutAside(rest))}` })),
  opener('I (?:liked|loved|enjoyed|really liked|was struck by|was impressed by) (.+)', ([rest = ''], { turn }) => angle('liked', { how: turn(withoutAside(rest)) })),
  opener(`${who}(${service})( (?:.*\\b(?:me|my|us|tour|around|directions|projector|room|visitor)\\b.*))`, thanksFor),
  opener('(?:she |he |they )?(listened|read|flew|rode|drove|baked|walked|toured|visited|saw|met|tried|tasted|sat|went|watched|had|got to see|looked|cooked|shared|rode|explored|drank|ate|played|sketched|solved|worked)( .*\\b(?:with|beside|behind|alongside) (?:her|him|them)\\b.*)', ([verb = '', rest = ''], { turn }) => angle('shared', { doing: turn(`${verb.startsWith('got') ? 'getting to see' : formsOf(verb).gerund}${rest.replace(/(?:,| and) (?:we|she|he|they) .*$/, '')}`) })),
]

function disagreement(rest: string, turn: (phrase: string) => string): Angle {
  const enjoyed = /, (?:but )?(?:she|he|they) (?:enjoyed|liked|loved) (?:it|that)/i.test(rest)
  return angle('disagreed', { np: turn(withArticle(withoutAside(rest))), ...(enjoyed ? { enjoyed: 'yes' } : {}) })
}

/** Reads a jotting by its opening words. */
export function readByOpener(text: string, tools: OpenerTools): Angle | undefined {
  for (const { pattern, build } of openers) {
    const match = pattern.exec(text)
    const found = match && build(match.slice(1), tools)
    if (found) return found
  }
  return undefined
}
