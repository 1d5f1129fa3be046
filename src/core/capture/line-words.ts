/** What gives a line of a signature or a card away: words of job titles, of companies' names, of streets. In the languages of the first cards. */

/** 'Head of Communications', 'Directrice artistique', 'Leiter Einkauf'. */
export const titleWord =
  /(?<![\p{L}])(?:officer|president|vice|director|directora?|directeur|directrice|direttore|diretora?|direktor(?:in)?|manager|recruit(?:er|ing|ment)|sourcer|engineer(?:ing)?|developer|programmer|architect|partner|head|lead(?:er)?|chief|c[efiotmpr]o|chro|founder|co-?founder|owner|consultant|consultor[a]?|berater(?:in)?|analyst|analista|curator|counsel|lawyer|paralegal|solicitor|barrister|abogad[oa]|attorney|editor|redakteur(?:in)?|professor|professeure?|lecturer|dozent(?:in)?|dean|dekan|teacher|physician|surgeon|nurse|psychologist|therapist|pharmacist|supervisor|co-?ordinator|coordinatore|coordinador[a]?|koordinator(?:in)?|assistant|assistente?|associate|scientist|researcher|research fellow|fellow|executive|designer|strategist|specialist|spezialist(?:in)?|administrator|representative|secretary|accountant|controller|auditor|chair(?:man|woman|person)?|principal|staff|advis[eo]r|buyer|planner|producer|writer|copywriter|photographer|librarian|archivist|intern|trainee|agent|broker|underwriter|actuary|technician|superintendent|foreman|operator|gerente|jefe|jefa|\p{L}*leiter(?:in)?|\p{L}*leider|leitung|hoofd|medewerker|responsabile|direttrice|impiegat[oa]|consulente|gesch[äa]ftsf[üu]hrer(?:in)?|\p{L}*referent(?:in)?|sachbearbeiter(?:in)?|ingenieur(?:in)?|ing[ée]nieure?|chef(?:fe)?|responsable|charg[ée]e?|conseill[eè]re?|kierownik|dyrektor|specjalista|vedouc[íi]|in[žz]en[ýy]r|chefe|projektleder|projektledare|r[åa]dgiver|konsult|hr business partner|human resources|talent (?:acquisition|partner)|evp|svp|vp|avp|md)(?![\p{L}])/iu

/** 'GmbH', 'S.L.', 'Sp. z o.o.', at the end of a company's name. */
export const legalForm =
  /(?:^|[\s,])(?:inc|llc|l\.l\.c|ltd|limited|corp|corporation|company|co|llp|lp|plc|pllc|p\.c|gmbh|ag|kg|ohg|e\.v|se|sas|sarl|s\.?a\.?r\.?l|s\.?l|s\.?l\.?u|s\.?a|lda|ltda|sp\. ?z ?o\. ?o|s\.r\.o|a\.s|ab|aps|a\/s|as|oy|oyj|a\.?ş|kft|zrt|s\.r\.[l1]|srl|s\.p\.a|spa|b\.?v|n\.?v|pty|pte|pvt|k\.k|fze|jsc|d\.o\.o|de c\.?v)\.?\)?$/i

/** 'Analytics', 'University', 'Partners'. */
export const companyWord =
  /\b(?:analytics|partners|robotics|publishing|press|verlag|capital|foods?|software|bioscience\w*|biotech|pharma|media|group|gruppe|groupe|grupo|holdings?|logistics|energy|energie|studios?|health|healthcare|architects|architekten|textiles|labs?|laborator(?:y|ies)|consulting|museum|gallery|university|universit[äàé]t?|universidad|universit[ée]|college|h[øo]gskole|hochschule|institut[eo]?|insurance|versicherung(?:en)?|sons|law|airways|airlines|systems?|foundation|stiftung|hospital|klinik|clinic|bank|banque|banco|school|technolog(?:y|ies)|solutions|services|international|industries|trading|ventures|agency|agentur|council|society|association|federation|trust|charity|ministry|department of|city of|county|theatre|theater|orchestra|associates|communications|networks|traders|works|werke|collective|co-?op(?:erative)?|hotel|restaurant|brewery|winery|bakery|farms|motors|aerospace|security|interactive|digital|creative|design)\b/i

const streetWord =
  /(?:\b(?:st|street|ave|avenue|avda|av|blvd|boulevard|bd|road|rd|lane|ln|drive|dr|suite|ste|floor|fl|building|bldg|room|way|square|sq|place|pl|plaza|court|ct|gate|quay|quai|wharf|row|terrace|crescent|hill|parkway|pkwy|highway|hwy|rue|calle|c\/|paseo|rua|avenida|via|viale|piazza|ul|ulica|str|calea|caddesi|sokak|utca|p\.? ?o\.? box|postfach|apartado|bo[îi]te postale|unit|level)\b|(?:stra(?:ss|ß)e|str\.|platz|weg|allee|gasse|damm|ufer|markt|gatan|v[äa]gen|gade|vej|gata|veien|gracht|straat|laan|plein|kade))/i

const country =
  /^(?:u\.?s\.?a\.?|united states(?: of america)?|u\.?k\.?|united kingdom|england|scotland|wales|northern ireland|canada|australia|new zealand|ireland|france|deutschland|germany|[öo]sterreich|austria|schweiz|suisse|switzerland|espa[ñn]a|spain|portugal|italia|italy|polska|poland|sverige|sweden|danmark|denmark|norge|norway|suomi|finland|nederland|the netherlands|netherlands|belgi(?:um|[ëe]|que)|t[üu]rkiye|turkey|india|china|japan|nigeria|south africa|m[ée]xico|brasil|brazil|u\.?a\.?e\.?|singapore|hong kong|vi[ệe]t nam|[čc]esk[oá].*|czech republic|magyarorsz[áa]g|hungary|rom[âa]nia)\.?$/i

/** A town with its postcode, in the ways of the countries above. */
const townLine =
  /\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b[ACDEFHKNPRTVWXY]\d[\dW] ?[\dACDEFHKNPRTVWXY]{4}\b|(?:^|, )(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}[\p{L} .-]+|\b\d{2}-\d{3} \p{Lu}\p{L}+|\b\d{4}-\d{3} \p{Lu}\p{L}+|\b\d{3} \d{2} \p{Lu}\p{L}+|\b\d{4} ?[A-Z]{2} \p{Lu}\p{L}+|\p{L}{3,} \d{6}\b|\b(?:NSW|VIC|QLD|WA|SA|ACT|TAS) \d{4}\b/u

/**
 * Tells whether a line belongs to a postal address.
 *
 * @example
 * isAddressLine('1401 Walnut Street, Suite 300')
 * // => true
 * isAddressLine('80337 München')
 * // => true
 * isAddressLine('Head of Street Marketing')
 * // => false
 */
export function isAddressLine(line: string): boolean {
  return (
    (streetWord.test(line) && /\d/.test(line) && !titleWord.test(line.replace(/\bfloor\b/i, ''))) ||
    townLine.test(line) ||
    country.test(line)
  )
}

/**
 * Tells whether a line is the name of a country.
 *
 * @example
 * isCountry('United Kingdom')
 * // => true
 */
export function isCountry(line: string): boolean {
  return country.test(line)
}
