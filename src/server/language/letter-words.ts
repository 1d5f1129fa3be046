/**
 * Words of work and study that films and presidents seldom use: rare in the counts, ordinary in a letter, and never
 * taken for slips of commoner words.
 */
export const letterWords: ReadonlySet<string> = new Set(
  `
email emails emailed online offline website websites webpage blog blogs blogging vlog app apps laptop laptops tablet intern interns interned
internship internships webinar webinars podcast podcasts startup startups workflow workflows dataset datasets database databases
spreadsheet spreadsheets dashboard dashboards backlog roadmap onboarding outreach nonprofit nonprofits fundraising mentor mentors mentoring
mentored tutor tutors tutoring tutored curriculum syllabus thesis coursework seminar seminars faculty alumni alumna alumnus donor donors
grant grants intake triage ward wards clinic clinics nursing midwife retail wholesale payroll audit audits auditing auditor auditors ledger
invoice invoices billing accrual revenue revenues margin margins metric metrics analytics forecast forecasts forecasting budgeting
procurement logistics warehouse inventory freight fleet tender tenders vendor vendors supplier suppliers stakeholder stakeholders branding
brand brands copywriting edit edits editing edited editorial layout layouts font fonts typeface print prints render rendering sketch
sketches prototype prototypes wireframe wireframes usability user users interface interfaces plugin script scripts coding coded coder debug
batch batches debugging deploy deployed deployment server servers cache query queries cluster clusters patch patches cloud firmware sensor sensors
robotics circuit circuits welding machining lathe mill milling drafting survey surveys zoning permit permits parcel tenant tenants lease
leases escrow paralegal docket brief briefs memo memos clerk clerking tort menu menus catering barista bakery pastry chef plating banquet
venue venues concierge lodging tour tours wage wages reach teach coach coaching coached sales hire hires hired hiring rota shift shifts
roster rosters bus buses commute commuting remote hybrid agile scrum sprint sprints stand-up retro kanban lean audit pitch pitches pitched
cash cake cakes cook cooked cooking bake baking wash washing clean movie movies film films filmed filming hall halls log logs logged cabin
cabins tent tents camp camps meal meals mood bed beds bath fax faxed booked bit bits cafe cafes ear ears eye eyes nose knee bone bones
died dies wake woke thin thick mad sad bad glad fan fans farm farms barn band bands song songs drum drums dance danced bell bells boat
boats ship ships sail harbor dock fish fishing hook net nets nest tire tires car cars cart carts race races ride rides bike bikes
beat beats byline deck decks slide slides poster posters exhibit exhibits curator archive archives lab labs assay assays cell cells gene
genes dose doses trial trials cohort cohorts peer peers panel panels keen grateful fond thoughtful insightful eager apt adept deft savvy
tailor tailored foster fostered fostering hone honed honing liaise liaised bespoke niche vibe vibrant diverse inclusive equity ethos
`
    .trim()
    .split(/\s+/),
)
