import { classesOf } from '../language/lexicon.ts'

/** What somebody can be employed as, at the end of a phrase. */
export const roleNoun = /(?:^|\b)(?:sommelier|physio|declarant|plumber|forecaster|classer|splicer|rigger|chaplain|cashier|caterer|curator|archivist|registrar|audiologist|radiographer|optician|dietitian|phlebotomist|linguist|economist|statistician|geologist|biologist|pharmacist|dentist|lead|leader|captain|manager|president|treasurer|editor|member|secretary|chair|head|finalist|seller|assistant|intern|tutor|coach|volunteer|supervisor|coordinator|instructor|teacher|engineer|technician|nurse|electrician|plumber|chef|cook|waiter|waitress|barista|bartender|receptionist|cashier|driver|developer|designer|analyst|writer|reporter|translator|interpreter|guide|lifeguard|mentor|trainer|carpenter|mechanic|gardener|farmer|librarian|researcher|consultant|accountant|auditor|paralegal|clerk|officer|representative|rep|ambassador|prefect|organi[sz]er|founder|co-founder|director|producer|operator|welder|painter|bookkeeper|buyer|seamstress|tailor|caretaker|cleaner|porter|carer|caregiver|nanny|firefighter|paramedic|diver|ranger|patroller|soldier|sergeant|pilot|sailor|scout|champion|winner|runner-up|valedictorian|maintainer|contributor|host|presenter|referee|umpire|conductor|organist|violinist|pianist|keeper|beekeeper|minder|bartender|dispatcher|reporter|inspector|surveyor|taker|maker|builder|walker|worker|helper|runner|groundsman|foreman|forewoman|chairman|chairwoman|handyman|salesman|saleswoman|salesperson|craftsman|postman|fisherman|fireman|stockman|barman|barmaid|stablehand|deckhand|farmhand|apprentice|trainee|tester|baker|joiner|fitter|installer|roofer|bricklayer|arborist|climber|swimmer|rower|player|singer|counsell?or|advis[eo]r|examiner|assessor|steward|warden|medic|midwife|therapist|hygienist|broker|planner|programmer|administrator|chemist|photographer|illustrator|florist|groomer|mate|handler|au pair|pacer|cadet|locksmith|farrier|shepherd|herdsman|executive|aider|hairdresser|barber|butcher)$/i

/** Words that end as people do, and are none. */
const noPerson = /^(?:water|paper|summer|winter|corner|counter|order|power|matter|letter|number|river|butter|leather|weather|timber|rubber|silver|copper|layer|tower|shelter|cent(?:er|re)|theat(?:er|re)|cancer|fever|flower|dinner|computer|printer|scanner|server|container|trailer|floor|door|motor|tractor|reactor|sector|factor|interior|exterior|humou?r|colou?r|behaviou?r|harbou?r|labou?r|error|mirror|monitor|elevator|generator|plant|restaurant|grant|elephant|warrant|compressor|incubator|simulator|calculator|boiler|cooler|freezer|dryer|mixer|feeder|loader|digger|crusher|tanker|trawler|freighter|cutter|ladder|liquor|supper|super|fibre|fiber|laser|user|customer|consumer|cooker|burner|sensor|rotor|stator|indoor|outdoor|other|under|over|after|charter|chapter|poster|folder|register|semester|quarter|master|plaster|cluster|disaster|december|september|october|november|her|per)$/i

/**
 * Tells whether a phrase ends in what somebody can be employed as.
 * @example
 * ['dog groomer', 'burns unit', 'town planner', 'fish counter'].map(isRole)
 * // => [true, false, true, false]
 */
export function isRole(phrase: string): boolean {
  const core = phrase.split(/ (?:on|at|in|for|of|with|from)\b/)[0] ?? ''
  if (roleNoun.test(core)) return true
  const last = core.split(' ').at(-1) ?? ''
  return /(?:er|or|ist|ian|man|woman|herd|wright|smith|eer|monger)$/i.test(last) && last.length > 4 && !noPerson.test(last) && /^NN$/.test(classesOf(last)[0] ?? '')
}
