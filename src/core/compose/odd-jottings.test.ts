import { expect, test } from 'vitest'
import type { CaseFile } from '../model/case-file.ts'
import { readNextStep } from './facts/next-step.ts'
import { readReasons } from './facts/reason.ts'
import { readStrength } from './facts/strength.ts'
import { thoughtClause } from './facts/thought.ts'
import { spellingOf } from './language/clean.ts'
import { readJotting } from './read-jotting.ts'
import { readerOf } from './reading/reader.ts'

/**
 * Odd jottings of many trades, written down before anybody saw how they come out: what is jotted, and what may be made
 * of it. OUT is said of what is rather left out, or asked, than written wrongly; it is always allowed where it stands.
 */
const qualifications = `
4 yrs burns unit, Selly Hall => I have spent four years on the burns unit at Selly Hall
3 yrs legal secretary, family law => I have spent three years as a legal secretary in family law
9 yrs wind farm sites, Esbjerg => I have spent nine years on wind farm sites in Esbjerg
Shepherd 11 yrs, 600 Texels => I have spent 11 years as a shepherd with 600 Texels
2 yrs trout farm, feeding and grading => I have spent two years on a trout farm, feeding and grading || I have spent two years at a trout farm, feeding and grading
5 years night desk, airport hotel Gdansk => I have spent five years on the night desk of an airport hotel in Gdansk || I have spent five years on the night desk at an airport hotel in Gdansk
14 shows as ASM, touring + fringe => I have 14 shows as ASM behind me, touring and fringe || I have done 14 shows as ASM, touring and fringe
6 month placement, county record office: parish registers => I did a six-month placement at the county record office, with parish registers || I did a six-month placement at the county record office
time-served joiner => I am a time-served joiner
Time served plumber, Gas Safe registered => I am a time-served plumber, Gas Safe registered || I am a time-served plumber and Gas Safe registered
shift lead 3 years, bottling plant => I have spent three years as a shift lead at a bottling plant || I have spent three years as shift lead at a bottling plant
7 yrs town planner, Kilkenny => I have spent seven years as a town planner in Kilkenny
8 yrs forensic accounting => I have eight years of experience in forensic accounting || I have spent eight years in forensic accounting
3 seasons apple packing line => I have spent three seasons on an apple packing line || I have spent three seasons on the apple packing line
10 yrs oncology pharmacy => I have 10 years of experience in oncology pharmacy || I have spent 10 years in an oncology pharmacy || I have spent 10 years in oncology pharmacy
2 yrs teaching assistant, reception class => I have spent two years as a teaching assistant in a reception class || I have spent two years as a teaching assistant with a reception class
dog groomer since 2015 => I have been a dog groomer since 2015
ran a fish counter 6 yrs => I ran a fish counter for six years
class 2 HGV, clean licence => I hold a class 2 HGV licence || OUT
forklift licence, counterbalance + reach => I hold a forklift licence || I hold a forklift licence, counterbalance and reach || I hold a forklift licence for counterbalance and reach
SIA door licence => I hold an SIA door licence
Xero, Sage, a bit of Power BI => I work with Xero, Sage and a bit of Power BI || I work with Xero, Sage and Power BI
GIS, R, bit of Python => I work with GIS, R and a bit of Python || OUT
welded 40 km of pipe in Oman => I welded 40 km of pipe in Oman
cut scrap from 6 to 2% => I cut scrap from 6 to 2% || I cut scrap from 6% to 2% || I cut scrap from six to 2%
raised £40k for a village hall roof => I raised £40,000 for a village hall roof
looked after 3 show gardens at Chelsea => I looked after three show gardens at Chelsea
mentored two apprentices thru to sign off => I mentored two apprentices through to sign-off || I mentored two apprentices through to sign off
two trainees through their exams => I saw two trainees through their exams || I have seen two trainees through their exams || I have taken two trainees through their exams || OUT
three chainsaw tickets => I hold three chainsaw tickets || I have three chainsaw tickets
CSCS card, first aid at work => I hold a CSCS card || I have a CSCS card || I hold a CSCS card and am trained in first aid at work
NVQ 3 in bricklaying => I hold an NVQ 3 in bricklaying || I hold an NVQ level 3 in bricklaying
speak Polish + get by in Czech => I speak Polish and get by in Czech
native Tamil, good Sinhala => Tamil is my first language, and I speak good Sinhala || Tamil is my native language, and I speak good Sinhala || OUT
drive anything with a tow bar => I drive anything with a tow bar || I can drive anything with a tow bar
run a lathe, a mill, most hand tools => I run a lathe, a mill and most hand tools || I can run a lathe, a mill and most hand tools
good at spreadsheets => I am good at spreadsheets
calm on the phone => I am calm on the phone
own tools, own van => I have my own tools and my own van || I have my own tools and van || OUT
full clean driving licence => I hold a full clean driving licence
2nd year joinery apprentice => I am a second-year joinery apprentice
final year vet med, Utrecht => I am in my final year of vet med at Utrecht || I am in my final year of vet med in Utrecht || OUT
ex-Navy chef, 12 yrs => I was a Navy chef for 12 years || I spent 12 years as a Navy chef || I used to be a Navy chef
Barista at two roasteries => I have been a barista at two roasteries
part time florist, Saturdays => I have been a part-time florist || I am a part-time florist on Saturdays || OUT
published 2 papers on bat roosts => I published two papers on bat roosts
thesis on peat bogs => I wrote my thesis on peat bogs || I wrote a thesis on peat bogs
first aider + fire marshal => I am a first aider and fire marshal || I have been a first aider and fire marshal
licensed pesticide operator => I am a licensed pesticide operator
chartered, 2019 => I have been chartered since 2019 || OUT
20 yrs on trawlers => I have spent 20 years on trawlers
3 harvests, Marlborough => I have three harvests behind me in Marlborough || I worked three harvests in Marlborough || I have three harvests in Marlborough behind me
5 panto seasons, wardrobe => I worked five panto seasons in wardrobe || I have five panto seasons behind me, in wardrobe || I have five panto seasons behind me || I have spent five panto seasons in wardrobe
master plumber, Colorado license => I am a Colorado-licensed master plumber
certified OTTIAQ => I hold OTTIAQ certification
medical gas cert 6010 => I hold a medical gas certificate (6010)
ran 5 man crews on two clinics => I ran five-man crews on two clinics
12 yrs hotel housekeeping, 4 as supervisor => I have spent 12 years in hotel housekeeping, four of them as a supervisor
40 days in the Longueuil courts, freelance => I have spent 40 days in the Longueuil courts as a freelance
trained staff in Polish, Portuguese, English => I trained staff in Polish, Portuguese and English
boot time cut from 3.2 s to 0.7 s => I cut the boot time from 3.2 s to 0.7 s
linen cost down 11% => I brought the linen cost down by 11%
C / Zephyr, 6 yrs, motor controllers => I have worked with C and Zephyr for six years, on motor controllers
Dutch, French, English, German ok => I speak Dutch, French, English and some German
Welsh first language => Welsh is my first language
Python: numpy, astropy => I work with Python, including numpy and astropy
Erzieherin, 5 Jahre Krippe und Elementar => OUT
degree, night course, while working as motoboy => OUT
4 anos physio in a women's football academy => I have spent four years as a physio in a women's football academy
ocean freight import, 4 yrs at a forwarder in Ghent => I have spent four years in ocean freight import at a forwarder in Ghent
night shift supervisor, sugar mill, 40 people => I have been a night shift supervisor at a sugar mill || I have been a night shift supervisor at a sugar mill, with 40 people || I have been a night-shift supervisor at a sugar mill with 40 people || OUT
`

const thoughts = `
asked how id calm a parent who shouts >> let them finish, then ask what would help by friday. had one who only wanted a phone call => I would let them finish, then ask what would help by Friday; I had one who only wanted a phone call || I would let them finish and then ask what would help by Friday; I had one who only wanted a phone call || I would let them finish and ask what would help by Friday; I had one who only wanted a phone call
asked what id do w a driver whos always late >> id ride his route w him once before i say anything => I would ride his route with him once before I say anything
asked what I'd do if a supplier sends short weights >> weigh it in front of them and write it on the note, theyd stop => I would weigh it in front of them and write it on the note; they would stop || I would weigh it in front of them and write it on the note, and they would stop
hates long reports >> id send her half a page every friday => I would send you half a page every Friday
asked how Id tell a tenant the boiler wont be fixed til monday >> ring them myself, bring heaters, no excuses => I would ring them myself, bring heaters and make no excuses || I would ring them myself and bring heaters; no excuses || I would ring them myself and bring heaters: no excuses || OUT
how to price a wedding cake >> count the hours first, then the eggs => I would count the hours first, then the eggs || I would count the hours first and then the eggs
asked what i'd change in the shop >> the queue => it would be the queue || I would change the queue || I would say the queue
asked what makes a good handover >> one page and a walk round, never just one of them => I would say one page and a walk round, never just one of them || my answer is one page and a walk round, never just one of them
thinks nobody reads the notices >> three lines and a picture => I would try three lines and a picture || my answer would be three lines and a picture || I would say three lines and a picture || I would go for three lines and a picture || OUT
compost bins get mixed up >> colour not words => I would say colour, not words || I would try colour, not words || my answer would be colour, not words || I would go for colour, not words || OUT
asked about a mistake i made >> ordered 400 instead of 40, we ate leeks for a month => I ordered 400 instead of 40; we ate leeks for a month || I ordered 400 instead of 40, and we ate leeks for a month
is worried the new starters leave >> give each one a person not a folder => I would give each one a person, not a folder || I would give each one a person not a folder
asked if id ever say no to a customer >> yes, twice last year => yes, twice last year
asked how id deal with a bully on site >> wouldnt wait, id talk to him that day w someone else in the room => I would not wait; I would talk to him that day with someone else in the room
asked how to keep volunteers >> feed them and say thanks by name => I would feed them and say thanks by name
said the archive smells of damp >> dehumidifier first, scanning after => I would say the dehumidifier first, scanning after || I would start with a dehumidifier and leave the scanning for after || I would say a dehumidifier first, scanning after || OUT
trainees are afraid of the saw >> let them clean it unplugged for a week => I would let them clean it unplugged for a week
asked what id say to a donor who's cross >> that hes right and what we did about it => I would say that he is right and what we did about it
asked how I'd cut the queue >> dont know yet. id stand in it first => I do not know yet; I would stand in it first || I do not know yet, but I would stand in it first
the lift is always full >> im happy to take the stairs => I am happy to take the stairs
too few night buses >> theres one from our street, i take it => there is one from our street; I take it || there is one from our street, and I take it || OUT
wants a rota people trust >> publish it 6 wks ahead & swap only in writing => I would publish it six weeks ahead and swap only in writing
asked what the hardest part of wiring a barn is >> the mice => it would be the mice || I would say the mice || it is the mice
asked how I handle a crew thats behind >> i dont shout. i ask what they need => I do not shout; I ask what they need
how far would I go >> only as far as the glue lets go => I would go only as far as the glue lets go || only as far as the glue lets go || OUT
asked about ladder rules >> never alone, never in wind => I would say never alone, never in wind || my answer is never alone, never in wind || I would say never alone and never in wind || OUT
asked what id do w 10k >> new sinks. boring but they leak => it would be new sinks; boring, but they leak || I would say new sinks; boring but they leak || I would say new sinks || it would be new sinks || it would be new sinks; boring but they leak || OUT
wants the shop open on sundays >> whats the footfall like on the high street then => OUT
asked how id get the over 60s to book online >> sit w them, not at them. my nan does it now => I would sit with them, not at them; my nan does it now
asked how id sell it to farmers >> theyd want to see it run first so id bring one => they would want to see it run first, so I would bring one || they would want to see it run first so I would bring one
asked what id do if a foreman skips the toolbox talk >> stop the job for 10 min and give it myself, hed have to stand there too => I would stop the job for 10 minutes and give it myself; he would have to stand there too || I would stop the job for 10 minutes and give it myself, and he would have to stand there too
asked how I'd feed a picky resident >> ask what her mother cooked. worked w a lady from Split once => I would ask what her mother cooked; I worked with a lady from Split once
wants the bees moved before the fete >> at night w the doors taped, i'd take the top bar hive first => I would take the top bar hive first || at night with the doors taped, I would take the top bar hive first || OUT
asked how id explain the fees >> a worked example beats a table => a worked example beats a table
stop the judge when it goes too fast >> I hold up my hand flat, same gesture every time, after two days the judges know it => I hold up my hand flat, with the same gesture every time; after two days the judges know it
ash borer in the woods >> id try hop hornbeam for the spindles, ugly to work, bends like a dream => I would try hop hornbeam for the spindles; it is ugly to work and bends like a dream
taught 60 of them the app >> I'd bring my grandma to test if the lesson works, she gives up on nothing and on nobody => I would bring my grandma to test if the lesson works; she gives up on nothing and on nobody
chorus changes size between fittings >> measure on the first music call, they're all in one room, twenty minutes => I would measure on the first music call; they are all in one room for twenty minutes
asked if I'd mind the cold >> no, i grew up over a butchers => no, I grew up over a butcher's || no: I grew up over a butcher's || no; I grew up over a butcher's || no: I grew up over a butchers || OUT
`

const notes = `
asked how id close a shop w/o losing the regulars => You asked me how I would close a shop without losing the regulars.
How to tell a patient no w/o upsetting them => You asked me how to tell a patient no without upsetting them. || We talked about how to tell a patient no without upsetting them.
how to shear a ewe without her kicking => You asked me how to shear a ewe without her kicking. || We talked about how to shear a ewe without her kicking. || OUT
asked what I'd do when a builder wants paying before hes finished => You asked me what I would do when a builder wants paying before he is finished. || OUT
asked how Id ring a bank when theyve just closed the branch => You asked me how I would ring a bank when they have just closed the branch.
asked how i would sell insurance to farmers who hate it => You asked me how I would sell insurance to farmers who hate it.
water leak in the vault last week, she carried boxes herself => We talked about the water leak in the vault last week. || You told me that you carried boxes yourself. || OUT
fire drill in the middle of our talk, she kept going => You told me that there was a fire drill in the middle of our talk, and you kept going. || There was a fire drill in the middle of our talk, and you kept going. || I liked it that you kept going when there was a fire drill in the middle of our talk. || OUT
power cut halfway thru, she lit a candle => There was a power cut halfway through, and you lit a candle. || I liked it that you lit a candle when there was a power cut halfway through. || OUT
winter season almost sold out since june => You told me that the winter season has been almost sold out since June. || OUT
ferry crossings fully booked til sept => You told me that ferry crossings are fully booked until September. || You told me that the ferry crossings are fully booked until September. || OUT
new cold store nearly finished => You told me that the new cold store is nearly finished. || OUT
shes been fighting w the council about the bins => You told me that you have been fighting with the council about the bins.
has been asking the ministry for a 2nd crane since march => You told me that you have been asking the ministry for a second crane since March.
shes off to a pottery fair in Ulm on saturday => You told me that you are off to a pottery fair in Ulm on Saturday.
wouldnt swap the night shift for anything => You told me that you would not swap the night shift for anything.
theyve no parking but two bike sheds => You told me that you have no parking but two bike sheds. || You told me that they have no parking but two bike sheds. || OUT
was upfront about the roof => Thank you for being so upfront about the roof. || Thank you for being upfront about the roof. || You told me that you were upfront about the roof. || OUT
two of the six desks are empty since easter => You told me that two of the six desks have been empty since Easter. || OUT
the old press is run by retired printers!! => You told me that the old press is run by retired printers.
'we dont do mondays' => You said, “We don't do Mondays.” || You said, “we don't do Mondays.” || OUT
says 'bread waits for nobody' => You said, “bread waits for nobody.” || You said, “Bread waits for nobody.” || OUT
HATES open plan. 'i like a door' => You told me how you feel about open plan. || You told me that you are no fan of open plan because “I like a door.” || You said, “I like a door.” || OUT
lambing starts 2 feb, whole family sleeps in shifts => You told me that lambing starts on 2 February. || You told me that lambing starts on 2 February and the whole family sleeps in shifts. || You told me that the whole family sleeps in shifts. || OUT
gave me a bag of quinces => Thank you for giving me a bag of quinces.
fed me soup at 11am => Thank you for feeding me soup at 11am. || Thank you for feeding me soup at 11 a.m. || Thank you for feeding me soup at 11 am. || OUT
showed me a 1920s loom w half its strings gone => Thank you for showing me a 1920s loom with half its strings gone. || OUT
asked my view on picking by moonlight => You asked for my view on picking by moonlight. || You asked me for my view on picking by moonlight. || OUT
told her abt the wasp nest => I told you about the wasp nest.
said to start small => You advised me to start small.
knows my old teacher Mr Bram => You told me that you know my old teacher Mr Bram.
used to drive for my uncle => You told me that you used to drive for my uncle.
prints the menu every morning => You told me that you print the menu every morning.
ring spinning is coming back => You told me that ring spinning is coming back. || OUT
post office counter closes in may => You told me that the post office counter closes in May. || OUT
stamp duty forms eat her fridays => You told me that stamp duty forms eat your Fridays. || You told me that the stamp duty forms eat your Fridays. || OUT
has 14h days in harvest => You told me that you have 14-hour days in harvest. || OUT
boat leaves at 5.30 & doesnt wait for anyone => You told me that the boat leaves at 5.30 and does not wait for anyone. || OUT
onam week the whole dock is empty => You told me that in Onam week the whole dock is empty. || OUT
shes welsh & sings at the eisteddfod => You told me that you are Welsh and sing at the Eisteddfod. || You told me that you are Welsh and you sing at the Eisteddfod. || OUT
has a nephew who restores his own trams => You told me that you have a nephew who restores his own trams. || OUT
served me chai with salt by mistake => I will remember the chai with salt fondly.
showed a phishing mail that fooled her, signed by 'her' mother => Thank you for showing me a phishing mail that fooled you, signed by “your” mother.
someone misses two appointments, what next => You asked me what comes next when someone misses two appointments.
what about a pun that dies in English => You asked me about a pun that dies in English.
gulls on the roof at 5 every morning => We talked about the gulls on the roof at 5 every morning.
wedding every saturday april to october => You told me that there is a wedding every Saturday from April to October.
guests leaving towels on the floor on purpose so they get washed => We talked about guests leaving towels on the floor on purpose.
players get lost on deck C, she's drawn arrows in tape on the wall => You told me that players get lost on deck C and you have drawn arrows in tape on the wall.
queue starts 5am => You told me that the queue starts at 5 am.
she was a defender 12 years => You told me that you were a defender for 12 years.
carrier surcharges changed 3x this month => You told me that carrier surcharges changed three times this month.
what she wants is honest logbooks => You told me that you want honest logbooks.
10 beds, 96 volunteers, the piano gets more use than the tv => You told me that the piano gets more use than the TV. || You told me that the piano gets more use than the tv.
6,200 trees, a third are royal delicious older than me => OUT
her first boss let the apprentices keep their mistakes on a shelf => You told me that your first boss let the apprentices keep their mistakes on a shelf. || OUT
im the only one she met who brought a torch => You told me that I am the only one you met who brought a torch. || OUT
`

const reasons = `
apple trees were planted to be cut down, I like that someone grafts them => own: apple trees were planted to be cut down, and I like that someone grafts them || own: apple trees were planted to be cut down; I like that someone grafts them || OUT
my dad drives a bus, nobody ever asked him how the rota works => own: my dad drives a bus, and nobody ever asked him how the rota works || OUT
a switchboard is where people are frightened and need someone calm => own: a switchboard is where people are frightened and need someone calm || OUT
tiny theatre, the director still paints the sets => np: a tiny theatre where the director still paints the sets
big ships, the crew still eat together => np: big ships where the crew still eat together || OUT
family firm that still trains its own => np: a family firm that still trains its own
smaller school where heads know names => np: a smaller school where heads know names
a ward that writes things down => np: a ward that writes things down
tired of agency work, want one team => own: I am tired of agency work and want one team || own: I am tired of agency work, and I want one team || OUT
i like work that has an end each day => own: I like work that has an end each day
maps that people really use => np: maps that people really use
want to stay in one valley for a while => wish: stay in one valley for a while
the bakery kept my street fed in 2020 => own: the bakery kept my street fed in 2020 || OUT
their tools are free for schools => that: your tools are free for schools
no shareholders => that: there are no shareholders
learned to swim in that pool => own: I learned to swim in that pool
been a member since i was 6 => own: I have been a member since I was six || OUT
old trees => np: old trees
they answered my letter when i was 12 => that: you answered my letter when I was 12
hospital work, where the pipe has to be right => wish: do hospital work, where the pipe has to be right
a workroom where people get sent home => np: a workroom where people get sent home
women's and men's teams share one medical room there => that: women's and men's teams share one medical room
protein from something that grows here => wish: work on protein from something that grows here
the line you don't notice is the good one => own: the line you do not notice is the good one
cooperative, the clients own it => np: a cooperative that the clients own
salaried, so I can prepare a file => wish: prepare a file
old plates, new questions => np: old plates and new questions
trams are how my nan got to work => own: trams are how my nan got to work || that: trams are how my nan got to work || OUT
`

const nextSteps = `
references then a visit by tues 14th => event||the visit by Tuesday 14th || event|by Tuesday 14th|the visit by Tuesday 14th || event|by Tuesday the 14th|the visit by Tuesday the 14th || none
refs, then HR calls by end of week => call|by the end of the week| || none
they pick by 12 may => decision|by 12 May|
she'll phone b4 the weekend => call|before the weekend|
panel picks someone next tues => clause||the panel picks someone next Tuesday || decision|next Tuesday| || none
wants me in for a trial bake, sat 6am => event||the trial bake on Saturday at 6am || event||the trial bake on Saturday || none
come back to shadow a night shift dec 4 => event||shadowing a night shift on December 4 || none
2nd talk w the head of wine, week of 3 june => event||the second talk with the head of wine in the week of 3 June || event||the second talk with the head of wine
decision early next wk => decision|early next week| || decision|in early next week|!
will hear by 30th => hear|by the 30th|
take home exercise, due mon 9 => event||the take-home exercise, due on Monday 9 || event||the take-home exercise
written test 3 dec => event||the written test on 3 December
board votes jan 8 => clause||the board votes on January 8
nothing said => none
dont know, prob a call => none || call||
they'll let me know by weds 25th => hear|by Wednesday 25th| || hear|by Wednesday the 25th|
gut feeling call on Monday she said => event||the gut feeling call on Monday
decisions by Dec 15 => decision|by December 15|
referees, then a day in the workroom => event||the day in the workroom
vetting, could take 8 weeks => none
written exam the 2nd of December => event||the written exam on the 2nd of December
bench test: a stool, they said, in dec => event||the bench test in December
group dynamics 2 December => event||the group dynamics on 2 December
Hospitation one morning, date open => event||the Hospitation one morning
hear by post, 2 wks => letter||
a day on the boat, date tbc => event||the day on the boat || none
chat with the owners in sept => event||the chat with the owners in September
meet the team on friday over lunch => event||meeting the team on Friday over lunch || none
board chair rings before christmas => call|before Christmas| || none
`

const file: CaseFile = {
  version: 1,
  candidate: { name: 'Ada Birch' },
  interview: { position: 'Steward', company: { name: 'Quill House' }, end: '2026-11-19T11:30', timeZone: 'Europe/London' },
  people: [{ id: 'p1', name: 'Vera Quill', pronouns: 'she' }],
}
const spelling = spellingOf(file)
const [person] = file.people
const reader = readerOf(person ?? { id: 'p1', name: 'Vera Quill' }, file.people, 'Quill House')

const rows = (table: string): (readonly [jotted: string, allowed: readonly string[]])[] =>
  table.trim().split('\n').map((line) => {
    const [jotted = '', allowed = ''] = line.split(' => ')
    return [jotted, allowed.split(' || ')]
  })

test.each(rows(qualifications))('the qualification “%s” is said rightly', (jotted, allowed) => {
  expect(allowed).toContain(readStrength({ id: 'q1', text: jotted }, spelling)?.clause ?? 'OUT')
})

test.each(rows(thoughts))('the thought “%s” is said rightly', (jotted, allowed) => {
  const [text = '', thought = ''] = jotted.split(' >> ')
  const reading = readJotting(text, 'p1', file)
  const kind = reading.line?.startsWith('You asked') ? 'asked' : 'told'
  expect(allowed).toContain(thoughtClause({ text, thought }, kind, { reader, spelling }) ?? 'OUT')
})

test.each(rows(notes))('the note “%s” is read rightly', (jotted, allowed) => {
  expect(allowed).toContain(readJotting(jotted, 'p1', file).line ?? 'OUT')
})

test.each(rows(reasons))('the reason “%s” is read rightly', (jotted, allowed) => {
  const [reason] = readReasons([jotted], spelling).reasons
  expect(allowed).toContain(reason ? `${reason.kind}: ${reason.text}` : 'OUT')
})

test.each(rows(nextSteps))('the next step “%s” is read rightly', (jotted, allowed) => {
  const { kind, when, what } = readNextStep(jotted, spelling, false)
  expect(allowed.map((one) => one.replace(/^none$/, 'none||'))).toContain(`${kind}|${when}|${what}`)
})
