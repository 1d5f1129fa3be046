/** How people shorten words when they jot: pattern, then what is meant. Applied in this order, case ignored. */
export const shorthand: readonly (readonly [pattern: RegExp, meant: string])[] = (
  [
    ['w/o', 'without'], ['w/', 'with '], ['b/c', 'because'], ['bc', 'because'], ['cuz', 'because'], ["'?cause(?= (?:the|it|its|they|we|he|she|there|nobody|nothing|everyone)\\b)", 'because'], ['coz', 'because'], ['(a|per|each|every|this|last|next|one|new|gap|leap|school|financial) yr', '$1 year'], ['yrs?', 'years'], ['yr-old', 'year-old'],
    ['wks', 'weeks'], ['wk', 'week'], ['mths?', 'months'], ['(a|per|each|every|this|last|next|one) mn?th', '$1 month'], ['mnths?', 'months'], ['hrs', 'hours'], ['(every|each|per|an) hr', '$1 hour'], ['mins', 'minutes'], ['secs', 'seconds'], ['approx\\.?', 'about'], ['btw', 'between'],
    ['btwn', 'between'], ['abt', 'about'], ['(?<!a )bout', 'about'], ['wknds?', 'weekend'], ['wkends', 'weekends'], ['wkend', 'weekend'], ['theres', 'there\'s'], ['ph', 'pH'], ['(girls|boys|women|men|adults|members|staff|ladies|locals)[ -]only(?= (?:group|session|class|club|hour|night|day|team))', '$1-only'], ['twds', 'towards'], ['b4', 'before'], ['u', 'you'], ['ur', 'your'], ['rest of (year|week|day|month|season)', 'the rest of the $1'], ['bday', 'birthday'], ['bdays', 'birthdays'], ['hols', 'holidays'], ['leaving cert', 'Leaving Certificate'], ['dance co', 'dance company'], ['thru', 'through'], ['tho', 'though'], ['ppl', 'people'], ['govt\\.?', 'government'], ['gov\'t', 'government'],
    ['mgmt\\.?', 'management'], ['mgr', 'manager'], ['mgrs', 'managers'], ['dept\\.?', 'department'], ['depts', 'departments'], ['comms', 'communications'], ['dev', 'developer'],
    ['devs', 'developers'], ['eng\\.', 'engineering'], ['asst\\.?', 'assistant'], ['exp\\.?', 'experience'], ['prob', 'probably'], ['probs', 'problems'], ['info', 'information'],
    ['intl\\.?', 'international'], ['natl\\.?', 'national'], ['univ\\.?', 'university'], ['uni', 'university'], ['vol', 'volunteer'], ['mktg', 'marketing'], ['acct', 'account'],
    ['accts', 'accounts'], ['admin', 'administration'], ['cert\\.?', 'certificate'], ['certs', 'certificates'], ['recs', 'recommendations'], ['esp\\.?', 'especially'],
    ['incl\\.?', 'including'], ['diff', 'different'], ['cust', 'customer'], ['custs', 'customers'], ['pt', 'patient'], ['pts', 'patients'], ['hw', 'homework'],
    ['dont', "don't"], ['doesnt', "doesn't"], ['didnt', "didn't"], ['wont', "won't"], ['cant', "can't"], ['isnt', "isn't"], ['wasnt', "wasn't"], ['whats', "what's"],
    ['(has|have|had|are|were|would|could|should|must|need)nt', "$1n't"], ['(they|you|we|who)ve', "$1've"], ['(they|he|that|it|who)d(?= (?!\\d))', "$1'd"], ['(they|you|it|that|there)ll', "$1'll"], ['youre', "you're"], ['(who|how|where|here|when)s(?= )', "$1's"], ['its(?= (?:\\d|a|an|the|not|too|so|very|all|just|only|always|never|been|agreed|like|easy|hard|fine|why|what|how|where|because|mostly|mainly|hardly|rarely|barely|seldom|usually|nearly|really|still|about|over|under|more|less|now|already|often|sometimes|better|worse|half|full of|\\p{L}{2,}ing) )', "it's"], ['(?<!\\d )w(?= [\\p{L}\\d])', 'with'], ['til', 'until'], ['refs', 'references'], ['(mother|father|brother|sister|son|daughter)s? in law', '$1-in-law'], ['second hand', 'second-hand'], ['hands on(?= *$| (?:but|and|work|role|job|experience|training|side)\\b|[,.;])', 'hands-on'], ['gut feeling (?=call|check|test|answer)', 'gut-feeling '], ['thumb print(s?)', 'thumbprint$1'], ['last (night|week|year|month|summer|winter|spring|autumn)s(?= \\p{Ll})', "last $1's"], ['at the (?:min|mo)', 'at the moment'], ['rn', 'right now'], ['(?<!\\b(?:the|a|an|our|their|your|my|her|his|each|every|one|old|new) )till', 'until'], ['chem', 'chemistry'], ['temp', 'temperature'], ['x-?ray(s?)', 'X-ray$1'], ['(\\d+) ?o ?clock', "$1 o'clock"], ['(\\d+) (?:anos|años|jahre|ans|anni)', '$1 years'], ['if had', 'if I had'], ['the (\\p{L}{2,})s (name|birthday|face|voice|house|number|car|phone|job|mother|father|owner|side|fault|turn|opinion|own|story)(?= *$|[,.;])', "the $1's $2"], ['exec', 'executive'], ['(\\d+) gal', '$1 gallons'], ['shes', "she's"], ['hes', "he's"], ['theyre', "they're"], ['im', "I'm"], ['ive', "I've"], ['id', "I'd"], ['thats', "that's"], ['wifi', 'Wi-Fi'], ['take home (tests?|cases?|stud(?:y|ies)|tasks?|exercises?|assignments?)', 'take-home $1'], ['sign ?ups', 'sign-ups'], ['ok', 'all right'], ['a (\\w+) year old', 'a $1-year-old'], ['wat', 'what'], ['(carpenter|plumber|builder|mason|chef|vet|teacher|butcher|baker|farmer)s (?=helper|assistant|mate|apprentice)', "$1's "], ['(wo|fisher)?mens(?= \\p{Ll})', "$1men's"], ['childrens(?= \\p{Ll})', "children's"], ['goats (?=cheese|milk)', "goat's "], ['wld', 'would'], ['cld', 'could'], ['shld', 'should'], ['(they|you|we) r', '$1 are'], ['(?<=\\p{L}) n (?=\\p{L})', ' and '], ['mtg(s?)', 'meeting$1'], ['msg(s?)', 'message$1'], ['txt(s?)', 'text$1'], ['lvl', 'level'], ['mkt', 'market'], ['gd', 'good'], ['hv', 'have'], ['wrk', 'work'], ['nxt', 'next'], ['frm', 'from'], ['bk', 'back'], ['cos(?= (?:it|its|they|we|he|she|I|there|the|nobody|nothing|everyone)\\b)', 'because'], ['wot', 'what'], ['wanna', 'want to'], ['gonna', 'going to'],
    ['thank you (letters?|notes?|cards?|calls?)', 'thank-you $1'], ['parents evening', "parents' evening"], ['parents evenings', "parents' evenings"], ['parents night', "parents' night"], ['teh', 'the'], ['recieved?', 'received'], ['definately', 'definitely'], ['seperate', 'separate'], ['accomodat(\\w+)', 'accommodat$1'], ['occured', 'occurred'],
    ['acheiv(\\w+)', 'achiev$1'], ['beleiv(\\w+)', 'believ$1'], ['enviroment', 'environment'], ['goverment', 'government'], ['maintainance', 'maintenance'],
    ['managment', 'management'], ['untill', 'until'], ['wich', 'which'], ['thier', 'their'], ['freind(s?)', 'friend$1'], ['knowlege', 'knowledge'], ['liason', 'liaison'],
    ['questionaire', 'questionnaire'], ['restaraunt', 'restaurant'], ['shedule', 'schedule'], ['tommorow', 'tomorrow'], ['tomorow', 'tomorrow'], ['truely', 'truly'],
    ['wierd', 'weird'], ['writting', 'writing'], ['begining', 'beginning'], ['buisness', 'business'], ['calender', 'calendar'], ['collegue(s?)', 'colleague$1'],
    ['comitt?ee', 'committee'], ['commitee', 'committee'], ['embarass', 'embarrass'], ['experiance', 'experience'], ['finaly', 'finally'], ['grammer', 'grammar'],
    ['independant', 'independent'], ['interveiw', 'interview'], ['lisence', 'licence'], ['neccessary', 'necessary'], ['nieghbou?rhood', 'neighbourhood'], ['oppurtunity', 'opportunity'],
    ['persue', 'pursue'], ['prefered', 'preferred'], ['proffesional', 'professional'], ['reccomend(\\w*)', 'recommend$1'], ['recomend(\\w*)', 'recommend$1'], ['sucess(\\w*)', 'success$1'],
    ['rebulit', 'rebuilt'], ['volunter(\\w*)', 'volunteer$1'], ['studnet(s?)', 'student$1'], ['pateint(s?)', 'patient$1'], ['cafe', 'café'],
    ['ill(?= (?:be|do|go|get|take|bring|leave|ask|try|start|have|make|send|call|keep|give|put|find|learn|read|write|need|let|see|come|work|wait|check|show|tell|say|stay|use|build|look|never|always|just) )', "I'll"], ["(?<= )'?em", 'them'],
    ['(my|his|her|their|your|our) (grandpa|grandma|granddad|gran|nan|mum|mom|dad|uncle|aunt|brother|sister|boss)s(?= \\p{Ll})', "$1 $2's"],
    ['(every|each) (kid|child|customer|guest|patient|student|client)s(?= \\p{Ll})', "$1 $2's"],
    ["perfs", 'performances'], ["appts", 'appointments'], ["appt", 'appointment'], ["mtgs", 'meetings'], ["mtg", 'meeting'], ["eps", 'episodes'], ["ep", 'episode'], ["kinda", 'kind of'], ["sorta", 'sort of'], ["'?cos(?= (?:I|it|its|they|we|he|she|there|the|nobody|that|you)\\b)", 'because'],
    ['(some|any|every|no)(one|body)s(?= \\p{Ll})', "$1$2's"], ['sems', 'semesters'], ['sem', 'semester'], ['(\\d+(?:st|nd|rd|th)) c\\.?(?= \\p{Ll})', '$1-century'],
    ['jan', 'January'], ['feb', 'February'], ['apr', 'April'], ['aug', 'August'], ['sept?', 'September'], ['oct', 'October'], ['nov', 'November'], ['dec', 'December'],
    ['mon', 'Monday'], ['tues?', 'Tuesday'], ['weds?', 'Wednesday'], ['thurs?', 'Thursday'], ['fri', 'Friday'], ['xmas', 'Christmas'],
  ] as const
).map(([pattern, meant]) => [new RegExp(`(?<![\\p{L}\\d'’-])${pattern}(?![\\p{L}\\d'’-])`, 'giu'), meant])

/** Of these, what only puts back an apostrophe: that is mended in what somebody said, too. */
export const apostrophes = shorthand.filter(([, meant]) => /^(?:\$1|\p{L}+)?(?:'|n't)\p{L}*$/u.test(meant))

/** Tells at a glance whether any shorthand is in a text: most jottings have none. */
export const anyShorthand = new RegExp(shorthand.map(([pattern]) => pattern.source).join('|').replace(/\(\\w[+*]\)|\(s\?\)/g, (group) => `(?:${group.slice(1)}`), 'iu')

/** Contractions written out, because a letter to somebody just met is written in full. */
export const contractions: readonly (readonly [pattern: RegExp, meant: string])[] = [
  [/\bwon't\b/gi, 'will not'],
  [/\bcan't\b/gi, 'cannot'],
  [/\bshan't\b/gi, 'shall not'],
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should|must|need)n't\b/gi, '$1 not'],
  [/\b(I|he|she|they|we|you|it|that|who|there|class|nobody|everyone)'d (been|had|gone|done|seen|taken|made|given|got|left|lost|won|built|run|written|known|worked|started|learned)\b/gi, '$1 had $2'],
  [/\b(I|he|she|they|we|you)'d (?!(?:need|feed|speed|seed|bleed|breed|proceed|succeed|exceed|embed|shed|wed)\b)(\p{L}{3,}ed)\b/giu, '$1 had $2'],
  [/\b(\p{L}+)'d\b/giu, '$1 would'],
  [/\b(I|we|you|they|who)'ve\b/gi, '$1 have'],
  [/\b(\p{L}+)'ll\b/giu, '$1 will'],
  [/\bI'm\b/gi, 'I am'],
  [/\b(we|you|they)'re\b/gi, '$1 are'],
  [/\b(he|she|it|that|who|what|where|there|class|everyone|nobody)'s (been|given|got|had|lived|worked|made|done|seen|become|taken|gone|grown|built|run|never been|always been|just started|started|spent|kept|changed|moved)\b/gi, '$1 has $2'],
  [/\b(he|she|it)'s (\p{L}+(?:ed|t|n|wn))(?= .*\b(?:years|yrs|since|for (?:\d|years|ages|a)|\d+ years))/giu, '$1 has $2'],
  [/\b(he|she|it|that|there|what|where|how|who)'s\b/gi, '$1 is'],
]

/** Words that have their capitals wherever they stand. */
export const capitalWords = `January February April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday
Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays English French German Spanish Italian Portuguese Dutch Polish Russian Ukrainian Arabic Hindi Urdu
Punjabi Gujarati Bengali Tamil Mandarin Cantonese Chinese Japanese Korean Turkish Greek Swedish Danish Norwegian Finnish Hebrew Welsh Irish Gaelic Scottish Swahili Igbo
Yoruba Farsi Romanian Czech Hungarian Vietnamese Tagalog American British European African Asian Australian Canadian Indian Mexican Christmas Easter Thanksgiving Advent Ramadan Hawaiian Maori Thai Estonian Latvian Lithuanian Icelandic Georgian Armenian Catalan Basque Slovak Slovenian Croatian Serbian Bulgarian Albanian Mongolian Nepali Sinhala Burmese Khmer Malay Tigrinya Amharic Somali Zulu Xhosa Afrikaans Quechua Mixtec Guarani Maltese Pashto Dari Kurdish Persian Finnish Czech Danish Norwegian
Samoan Tongan Fijian Cree Inuktitut Kannada Telugu Malayalam Marathi Wolof Twi Lingala Shona Kikuyu Oromo Cebuano Hmong Galician Yiddish Diwali Eid Pongal Onam Holi Navratri Hanukkah Passover Purim Lent Sallah Nowruz Vesak Songkran Halloween Juneteenth Kwanzaa Epiphany Whitsun Michaelmas Eisteddfod Hogmanay Kigali Kampala Yaba Abuja Mombasa Kraków Krakow Mumbai Chennai Bengaluru Kolkata Karachi Dhaka Colombo Hanoi Jakarta Osaka Kyoto Lima Bogotá Santiago Montevideo Havana Quito Caracas Bucharest Sofia Zagreb Ljubljana Bratislava Budapest Vilnius Riga Tallinn Reykjavik Hamburg Munich Cologne Lyon Marseille Barcelona Seville Valencia Swiss Austrian Belgian Brazilian Argentinian Colombian Peruvian Chilean Cuban Egyptian Nigerian Ghanaian Kenyan Ethiopian Moroccan Tunisian Lebanese Syrian Iraqi Iranian Israeli Pakistani Bangladeshi Filipino Indonesian Malaysian Taiwanese Excel PowerPoint Photoshop InDesign Illustrator Salesforce HubSpot WordPress Shopify Slack Figma GitHub GitLab Python JavaScript TypeScript Java Kubernetes Docker
Terraform Linux Windows AWS Azure SQL HTML CSS PHP API GDPR HIPAA OSHA NHS EPA FDA EU UK US USA NASA MBA PhD CV CEO CTO CFO COO UX UI QA HR IT PR SEO CRM ERP SAP CAD BIM HVAC PLC TV TVs VPN ACL MRI ICU CCTV ATM VAT HGV SUV DBS PPE ECG EKG IVF DNA KPI KPIs SOP SOPs FAQ URL AI EHR EMR IEP ESL EFL IoT PCR DVT CNC GP GPs PhDs
AutoCAD SolidWorks Revit Tableau QuickBooks Xero Instagram TikTok LinkedIn Facebook Twitter YouTube WhatsApp Google Microsoft Amazon London Lisbon Porto Vienna Prague Warsaw Oslo Stockholm Copenhagen Helsinki Amsterdam Brussels Zurich Geneva Milan Naples Athens Istanbul Cairo Accra Johannesburg Durban Singapore Bangkok Manila Seoul Beijing Shanghai Taipei Houston Dallas Seattle Denver Detroit Atlanta Miami Oxford Cambridge Belfast Cardiff Galway Paris Berlin Madrid Rome Dublin
Edinburgh Glasgow Manchester Bristol Leeds Chicago Boston Philadelphia Toronto Vancouver Sydney Melbourne Auckland Tokyo Delhi Mumbai Lagos Nairobi Europe Africa Asia
America Canada Australia Scotland Ireland Wales England India Japan Brazil Mexico Texas California Ohio Oregon Maine Vermont Scrum Kanban iOS CSV JSON PDF USB GPS Android Koha Jira Zoom
Montessori BSL ASL STEM Shakespeare Latin`.split(/\s+/)
