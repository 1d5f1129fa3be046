const has = /(?<=\b(?:she|he))'s (?=(?:drawn|written|seen|taken|given|grown|known|driven|made|built|kept|lost|found|taught|brought|bought|sold|won|run|put|set|held|led|met|read|spent|planted|painted|fixed|moved|opened|worked|lived|trained|tried|started|counted|saved|raised|baked|cooked|cut) (?!by\b|in\b|from\b|to\b|at\b)\p{L})/giu
const hours = /(?<=\b(?:starts?|opens?|begins?|closes?|ends?|leaves?|meets?|arrives?)) (\d{1,2}(?:[.:]\d\d)?) ?([ap])\.?m\b\.?/gi
const group = /^(chorus|cast|crew|choir|orchestra|audience|coach|jury|ward|harbour|kitchen|brigade) (?=\p{L}+[^s\W]s \p{L})/u
const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)'

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const dayName = (short: string): string => days.find((day) => day.toLowerCase().startsWith(short.toLowerCase().slice(0, 3))) ?? short
const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/**
 * Mends what slips into a hurried jotting before it is read: lost auxiliaries, hours, the article of a group.
 * @example
 * ["she's drawn arrows on the wall", 'queue starts 5am', 'what he wants is honest logbooks', 'changed 3x this month'].map(withoutSlips)
 * // => ['she has drawn arrows on the wall', 'the queue starts at 5 am', 'he wants honest logbooks', 'changed three times this month']
 */
export function withoutSlips(jotting: string): string {
  return jotting
    .replace(/[’‘]/g, "'")
    .replace(/\s*\([!?\s]+\)/g, '')
    .replace(has, ' has ')
    .replace(/(?<=\p{Ll}{2})'s (?=(?:there|here|away|never|always|not|gone|back|when|where|why|how)\b)/gu, ' is ')
    .replace(/(?<=\b(?:she|he|they|I|you)(?:'s|'ve| has| have)) got (?!to\b|up\b|into\b|better\b|worse\b|used\b|over\b|through\b|there\b|back\b|out\b)/g, (_, at: number, whole: string) => (whole.slice(0, at).endsWith("'s") ? ' got ' : ' '))
    .replace(/\b(she|he)'s got (?!to\b|up\b|into\b|better\b|worse\b|used\b|over\b|through\b|there\b|back\b|out\b)/gi, '$1 has ')
    .replace(/\bso (she|he|they)(?:'s|s|'ve|ve| has| have) got (?=\p{L}+)/giu, (_, who: string) => `so that ${who} ${/they/i.test(who) ? 'have' : 'has'} `)
    .replace(/, same (weight|size|price|length|colour|color|shape|day|time|person|place)(?=$|[.;])/i, (_, what: string) => `, of the same ${what}`.replace(/, of (?=the same (?:day|time|person|place)$)/, ', on ').replace(/, on (?=the same (?:person|place))/, ', with '))
    .replace(/^(?:her|his|their) (?:exact )?(?:words|line|motto|phrase|view|theory): (?=\p{Ll})/iu, 'said ')
    .replace(/^no two (\p{L}+s) (?=the same|alike)/iu, 'no two $1 are ')
    .replace(/^(\d+|\p{Ll}+)\+? (?:years|yrs) t?here(?:,? (?:and )?((?:started|began) as .+))?$/iu, (_, time: string, start: string | undefined) => `has been there for ${time} years${start ? ` and ${start}` : ''}`)
    .replace(/^(?=(?:worst|best|hardest|biggest|main) (?:problem |thing |headache |worry )?(?:is|are|was) )/i, 'the ')
    .replace(/^(\d+|two|three|four|five|six|seven|eight|nine|ten) (\p{L}+s|people|staff) all (?=\p{L})/iu, 'all $1 $2 ')
    .replace(/^((?:the )?\p{L}+s) (?=(?:off the hook|out of order|out of date|on hold|everywhere|all over the place)\b)/iu, '$1 are ')
    .replace(/^me (?:neither|too)[.,;:]+ (?=\p{L})/iu, '')
    .replace(/^(?=(?:worried|nervous|anxious|unhappy|cross) about )/i, 'is ')
    .replace(/(?<=\b(?:stuck|held|waiting|held up|sits?|stranded) (?:at|in) )(?=(?:port|border|harbour|quay|airport)\b)/gi, 'the ')
    .replace(/^(\d+|two|three|four|five|six|seven|eight|nine|ten) (month|week|day|year|hour)s? (?=(?:backlog|wait|waiting list|delay|queue)\b)/i, (_, time: string, unit: string) => `there is a ${numbers[Number(time)] ?? time}-${unit} `)
    .replace(/\b(?:one|1) (\p{Ll}+),? (?:one|1) (\p{Ll}+)$/iu, 'one $2 per $1')
    .replace(/(?<=\b(?:two|three|2|3) \p{Ll}+) (?=one for )/iu, ', ')
    .replace(/\b(mon|tues?|weds?|thurs?|fri|sat|sun)(?:days?)?(?: ?\/ ?| ?\+ ?| & | and )(mon|tues?|weds?|thurs?|fri|sat|sun)\b(?!d)/gi, (_, one: string, other: string) => `${dayName(one)}s and ${dayName(other)}s`)
    .replace(/(?<=\b(?:goes|runs|opens|comes|meets|prints|closes|visits|teaches|bakes|sings|plays|trains|volunteers) (?:[^,;]+ )?on )(mon|tues?|weds?|thurs?|fri|sat|sun)(?:(?:nes|rs|ur|r)?day)?(?=$|[,.;])/gi, (day: string) => `${dayName(day)}s`)
    .replace(/(?<=\b(?:asked|what|how)\b.*)(?<!\b(?:in|for|the|my|your|her|his|their|on|during) )first (\d+|ten|thirty|sixty|ninety) (?=(?:days|weeks|months)\b)/i, 'in my first $1 ')
    .replace(/(?<=\p{L} in )['’]?(\d\d)(?=$|,)/gu, (year: string) => (Number(year) >= 50 ? `19${year}` : Number(year) >= 10 && Number(year) <= 26 ? `20${year}` : year))
    .replace(/\bas loss\b/, 'as a loss')
    .replace(/\b(it|that) (?:dont|don't)\b/gi, '$1 does not')
    .replace(/(?<!\b(?:let|make|makes|made|help|helps|does|did|would|could|can|will|should|why|see|have|had) )\b(nobody|everybody|everyone|no one) (want|need|like|know|come|read|use|ask|care|believe|listen|answer|look|eat|see|buy|get|trust)(?= |$|[,.;])/gi, '$1 $2s')
    .replace(hours, (_, hour: string, half: string) => ` at ${hour} ${half.toLowerCase()}m`)
    .replace(/(?<=^|, )queue (?=starts|begins|goes|is|was|forms)/, 'the queue ')
    .replace(/(?<=\p{L} )([2-5])x (?=this|a|per|last|every|in|since)/gu, (_, times: string) => `${['', '', 'twice', 'three times', 'four times', 'five times'][Number(times)] ?? times} `)
    .replace(/^what (she|he|they) (wants?|needs?) (?:is|are) (?=\p{L})/iu, '$1 $2 ')
    .replace(/^(\p{L}+s) only (?=\d[\d.,]* ?%)/u, '$1 are only ')
    .replace(group, 'the $1 ')
    .replace(new RegExp(`(?<!\\b(?:from|between) )(?<= )(${month}) to (?=${month}$)`, 'i'), 'from $1 to ')
}

/** Finds animals, of which it is plain that it is no doing of the reader: 'gulls on the roof at 5 every morning'. */
export const animalsThere = /^(?:the )?((?:gulls|pigeons|foxes|cats|dogs|swallows|bees|mice|seals|goats|sheep|hens|crows|bats|owls|ducks|geese|deer|starlings|storks|sparrows|horses|cows) (?:on|in|at|under|behind|over|outside) .+)$/i

/** Finds 'wedding every Saturday': an occasion, though it ends as a doing does. */
export const occasion = /^(wedding|meeting|briefing|tasting|hearing|screening|opening|training|reading|outing|auction|viewing) ((?:every|each) .+)$/i

/** Finds 'guests leaving towels on the floor': people, and what they are seen to do. */
export const seenDoing = /^((?:\p{L}+ )?\p{L}+s) (\p{L}{3,}ing) (?!(?:\p{L}+ ){0,4}(?:is|are|was|were|has|have|takes?|costs?|makes?|means?|keeps?)\b)\p{L}/u

/** Knows what happened before the candidate's eyes was not told to them. */
export const seen = /^(?:you|your \w+) (?:\w+ )?(?:(?:had )?(?:read|looked|remembered|noticed|found|knew|kept|picked|wrote|drew|tried|opened|checked|called|looked up|googled|watched|guessed|finished|corrected|challenged|quoted|printed|brought|interrupted|barked|smiled|laughed|waved|knocked|nodded|grinned|clapped|stopped|beat|tested|timed|handed|gave|made|let|put|pulled|pushed|spotted|caught|shook|held|poured|lent|fixed|tied|signed|copied))\b(?=.*\b(?:me|my)\b)|^(?:you|your \w+) (?:interrupted|barked|smiled|laughed|waved|knocked|nodded|grinned|clapped|wore|were wearing)\b/i
