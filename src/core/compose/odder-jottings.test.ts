import { testOddJottings } from '../../../test/odd-jottings.ts'

/**
 * More odd jottings, in the way of odd-jottings.test.ts: two lists written down in turn before anybody saw how they come
 * out, and the sentences that a reader of unread letters stumbled over. OUT is said of what is left out or asked.
 */
const qualifications = `
6 yrs dental nurse, special care => I have spent six years as a dental nurse in special care || I have spent six years as a dental nurse, in special care || I have spent six years as a dental nurse
master mariner, unlimited => I am a master mariner || I hold an unlimited master mariner certificate || OUT
licensed cosmetologist, Ohio => I am a licensed cosmetologist in Ohio || I am a licensed cosmetologist || I am an Ohio-licensed cosmetologist
certified Pega architect => I am a certified Pega architect
HGV mechanic / fitter, 9 yrs => I have spent nine years as an HGV mechanic and fitter || I have spent nine years as an HGV mechanic || OUT
Meister im Tischlerhandwerk => OUT
ACCA part qualified, 9 papers => I am ACCA part-qualified || I am part-qualified with ACCA || I am ACCA part-qualified, with nine papers || OUT
3 lambing seasons, night shed => I worked three lambing seasons in the night shed || I have three lambing seasons behind me || OUT
public defender 12 yrs => I have spent 12 years as a public defender
C++ / ROS2, 4 yrs => I have worked with C++ and ROS2 for four years
typeset 3 cookbooks => I typeset three cookbooks || OUT
notary since 2018, Hesse => I have been a notary since 2018 || I have been a notary in Hesse since 2018 || OUT
fluent in sign, BSL level 3 => I hold BSL level 3 || I have BSL level 3 || I am fluent in sign language || I am fluent in sign language, with BSL level 3 || OUT || I am fluent in sign
closed the books for a 40 person bakery => I closed the books for a 40-person bakery
cut call wait from 9 min to 2 => I cut the call wait from nine minutes to two || I cut call wait from 9 minutes to 2 || I cut the call wait from 9 minutes to 2 || I cut the call wait from nine minutes to 2 || OUT
8 yrs ER nurse, level 1 trauma => I have spent eight years as an ER nurse in level 1 trauma || I have spent eight years as an ER nurse || I have spent eight years as an ER nurse at a level 1 trauma centre
commercial diver, HSE part 3 => I am a commercial diver || I hold an HSE part 3 certificate || OUT
B licence 10 yrs, taxi 5 yrs => I have held a B licence for 10 years || I have had a B licence for 10 years || I have held a B licence for 10 years and driven a taxi for five || OUT
14 productions as DSM => I have done 14 productions as DSM || I have 14 productions as DSM behind me
2 national tours, 31 venues => I have two national tours behind me || I have done two national tours, with 31 venues || OUT
procurement 5 yrs, dyes & chemicals => I have spent five years in procurement || I have spent five years in procurement, in dyes and chemicals || I have five years of experience in procurement || I have five years of experience in procurement of dyes and chemicals || OUT
wine list of 400, built from scratch => I built a wine list of 400 from scratch || I built a wine list of 400 || OUT
3 yrs manual QA, mobile => I have spent three years in manual QA || I have three years of experience in manual QA || I have spent three years in manual QA, on mobile || OUT || I have three years of experience with manual QA
sewed 60 ballgowns for one season => I sewed 60 ballgowns for one season
state registered midwife since 2011 => I have been a state-registered midwife since 2011 || I have been a state registered midwife since 2011
saved 22m in FY25 => I saved 22 million in FY25 || I saved 22m in FY25 || OUT
arborist, ISA certified, 6 yrs => I have spent six years as an arborist || I have spent six years as an ISA-certified arborist || I am an ISA-certified arborist || OUT
`

const thoughts = `
asked worst show stop i ever called >> flood in Kirkcaldy. got them out in 4 mins, cast sang in the car park => it was a flood in Kirkcaldy; I got them out in four minutes, and the cast sang in the car park
How do you tell a factory manager his tea is bad >> cup in his hand first. let him say it => I would put the cup in his hand first and let him say it
if the dollar jumps 5 rupees overnight what do you do first >> call the 3 suppliers w open quotes before 9am and ask them to hold 48 hrs => I would call the three suppliers with open quotes before 9am and ask them to hold 48 hours
asked how i'd get teens to read >> leave the books where the phones charge. worked at my last place => I would leave the books where the phones charge; it worked at my last place || I would leave the books where the phones charge
boiler trips every monday >> check what runs on sunday night, its never the boiler => I would check what runs on Sunday night; it is never the boiler
patients miss the letter >> text them the day before, nobody opens post => I would text them the day before; nobody opens post || I would text them the day before; nobody opens the post
half the lambs die in week 1 >> colostrum in 2 hrs or its too late => I would say colostrum in two hours or it is too late || colostrum in two hours or it is too late || OUT
asked what id do with a chef who shouts >> tell him once outside by the bins. then leave => I would tell him once outside by the bins, then leave || I would tell him once outside by the bins; then leave || I would tell him once outside by the bins and then leave || I would tell him once outside by the bins || OUT || I would tell him once outside by the bins; then I would leave
tenants dont read the notices >> knock. takes an afternoon, saves a month => I would knock; it takes an afternoon and saves a month || I would knock || I would knock; that takes an afternoon and saves a month || OUT
asked whats the first thing id look at >> the bins, always the bins => it would be the bins, always the bins || I would say the bins, always the bins || it would be the bins || the bins, always the bins || OUT
parents email at midnight >> answer at 8, one line, then ring => I would answer at 8 with one line, then ring || I would answer at eight with one line, then ring || I would answer at 8, one line, then ring || OUT
cranes stop at 38 knots >> same on our quay, we used the time for greasing => it was the same on our quay; we used the time for greasing || it is the same on our quay; we used the time for greasing || it is the same on our quay, and we used the time for greasing || OUT
asked how I'd teach a nervous driver >> empty car park, no talking for 10 mins => I would take an empty car park and not talk for 10 minutes || OUT
volunteers fight over the till >> i'd give the till to whoever wants it least => I would give the till to whoever wants it least
asked if id move to Leeds >> yes, my sister's there so i know the trams => yes, my sister is there, so I know the trams || yes; my sister is there, so I know the trams || yes, my sister's there, so I know the trams || yes: my sister is there, so I know the trams || yes: my sister is there so I know the trams
asked what would stop the turnover >> a rota 6 weeks ahead, nothing else => I would say a rota six weeks ahead, nothing else || it would be a rota six weeks ahead, nothing else || it would be a rota six weeks ahead || OUT
dogs wait too long for homes >> photos w their ears up. sounds daft, halves the wait => I would try photos with their ears up; it sounds daft and halves the wait || I would try photos with their ears up || OUT
asked what I'd do first on a night shift >> walk the whole ward w the lights off => I would walk the whole ward with the lights off
printers jam every friday >> someone loads the cheap paper on thursdays, id look there => someone loads the cheap paper on Thursdays; I would look there || I would look there || OUT
asked my worst day >> flood in the store, we dried 200 files on washing lines => OUT || we dried 200 files on washing lines || it was a flood in the store; we dried 200 files on washing lines || it was the flood in the store; we dried 200 files on washing lines
asked how i'd sack someone >> same day, sitting down, no email => I would do it the same day, sitting down, with no email || OUT
guests complain abt the bells >> id put the ringing times on the key card, people forgive what they expect => I would put the ringing times on the key card; people forgive what they expect
asked what id do with an angry father >> coffee first. then the marks => I would start with coffee, then the marks || I would say coffee first; then the marks || OUT
van breaks down monthly >> rent for a month & see what it really costs => I would rent for a month and see what it really costs
`

const notes = `
expired stock was N3.1m last yr => You told me that the expired stock was N3.1m last year.
sat nav is useless up Craig Cefn => You told me that the sat nav is useless up Craig Cefn.
prints gears over night and breaks them in the morning => You told me that you print gears over night and break them in the morning.
made the jig that saved 40 seconds a leg, wears it like a medal => You told me that you made the jig that saved 40 seconds a leg and wear it like a medal.
grades by eye faster than the machine, 22 boxes an hour => OUT
no crunch since the 2022 walkout => You told me that there has been no crunch since the 2022 walkout.
she asked for a bake, i brought cardamom knots, she ate two => You asked me for a bake.
runs a breakfast club tues + thurs => You told me that you run a breakfast club on Tuesdays and Thursdays.
pilot reported it not the monitor => OUT
kids share one phone, product assumes 1 kid 1 phone => You told me that kids share one phone and the product assumes one phone per kid.
mobile xray truck goes to Port Waikato on weds, gets bogged about once a winter => You told me that the mobile X-ray truck goes to Port Waikato on Wednesdays and gets bogged about once a winter.
goes by Bart, hates Bartholomew => OUT
said new staff are scared of the alarms not the needles => You said that new staff are scared of the alarms. || OUT
if the dollar jumps 5 rupees overnight what do you do first => You asked me what I would do first if the dollar jumped five rupees overnight.
containers stuck at port 19 days, demurrage eats the margin => You told me that containers are stuck at the port for 19 days and demurrage eats the margin.
3 months backlog on repairs => You told me that there is a three-month backlog on repairs.
6 venues in the Highlands, one is a village hall with 13 amp sockets only => We talked about the six venues in the Highlands, one of them a village hall with 13 amp sockets only.
her gran sold eels at the market => You told me that your gran sold eels at the market. || You told me that her gran sold eels at the market. || You told me about your gran, who sold eels at the market.
what would i do about the pigeons => You asked me what I would do about the pigeons.
what about nights => You asked me about nights. || OUT
how would I tell a family the vet bill => You asked me how I would tell a family the vet bill.
child wont put shoes on, then what => You asked me what comes next when a child will not put shoes on. || You asked me what I would do when a child will not put shoes on. || You asked me what comes next when a child won't put shoes on. || OUT
she's run the ferry desk since 2009 => You told me that you have run the ferry desk since 2009.
she's built 3 of the boats herself => You told me that you have built three of the boats yourself.
poured me a tea so strong it stood up => Thank you for pouring me a tea so strong it stood up. || OUT
let me hold the baby otter => Thank you for letting me hold the baby otter.
its mostly knees in ski season => You told me that it is mostly knees in the ski season. || You told me that it is mostly knees in ski season.
kiln fires 3x a week => You told me that the kiln fires three times a week.
the bakers hours start at 2 => You told me that the bakers' hours start at two. || You told me that the bakers' hours start at 2. || You told me that the baker's hours start at 2. || OUT
soil tests every spring, she does them => OUT || We talked about soil tests every spring. || We talked about the soil tests every spring. || You told me about the soil tests every spring. || You told me that soil tests come every spring. || You told me that you do soil tests every spring.
lost the big kiln in the flood, still talks about it => OUT || You told me that you lost the big kiln in the flood. || You told me that you lost the big kiln in the flood and still talk about it.
customers bring their own jars, she loves that => You told me that customers bring their own jars. || You told me that customers bring their own jars and you love that. || You told me that customers bring their own jars, and you love that. || OUT
the parents vote on the menu, they fired the fish => You told me that the parents vote on the menu. || OUT || You told me that the parents vote on the menu and they fired the fish.
new rota from monday, she thinks => OUT || We talked about the new rota from Monday. || We talked about a new rota from Monday.
4 nurses, 31 beds at night. thats it => OUT || You told me that there are four nurses and 31 beds at night. || We talked about four nurses and 31 beds at night. || You told me that there are four nurses for 31 beds at night.
says 'we mend, we dont sell' at every morning meeting => You said, “We mend, we don't sell.” || You said, “we mend, we don't sell.” || You told me that you say “we mend, we don't sell” at every morning meeting. || You told me that you say “we mend, we don't sell” at every morning meeting || OUT
their best seller is a soup => You told me that your best seller is a soup. || You told me that their best seller is a soup. || OUT
asked what I'd do with 2 free days a week => You asked me what I would do with two free days a week.
what if a patient refuses => You asked me what I would do if a patient refused. || You asked me what I would do if a patient refuses. || You asked me what would happen if a patient refuses. || OUT
why did i leave teaching => You asked me why I left teaching.
how many covers can you do alone => You asked me how many covers I can do alone.
can i drive a tractor (yes!!) => You asked me whether I can drive a tractor.
walked me round the tunnels, smelled of basil => Thank you for walking me round the tunnels. || OUT
tried her goats cheese, she watched my face => I enjoyed trying your goat's cheese. || I enjoyed trying your goats' cheese. || I enjoyed trying your goats cheese. || OUT
roof leaks over row F, audience brings umbrellas => You told me that the roof leaks over row F and the audience brings umbrellas. || You told me that the roof leaks over row F. || We talked about roof leaks over row F.
the dentists chair is from 1962 => You told me that the dentist's chair is from 1962. || OUT
she does the school run on a cargo bike => You told me that you do the school run on a cargo bike. || OUT
moved 40 tons of books by hand in 2019 => You told me that you moved 40 tons of books by hand in 2019.
wants less powerpoint more kitchen => You told me that you want less PowerPoint and more kitchen. || OUT
payroll in 3 currencies, all in one spreadsheet => OUT || We talked about payroll in three currencies. || We talked about the payroll in three currencies.
no two hulls the same, she says => You told me that no two hulls are the same. || You said that no two hulls are the same. || OUT
her words: a good weld is boring => You said that a good weld is boring. || You said, “a good weld is boring.” || You said, “A good weld is boring.”
interns eat w the editors at 1 => You told me that interns eat with the editors at one. || You told me that interns eat with the editors at 1. || You told me that the interns eat with the editors at one.
laughed abt my CV photo => We laughed about my CV photo. || OUT
sea lions got into the fish store twice this yr => You told me that sea lions got into the fish store twice this year.
asked what would bring them back => OUT
What do you do if somebody shouts at you at the stop and you are 4 min late already => You asked me what I would do if somebody shouts at me at the stop and I am four minutes late already.
How do you tell a factory manager his tea is bad => You asked me how I would tell a factory manager his tea is bad.
releases every Thursday and bugs every Friday (her joke) => OUT || We talked about releases every Thursday and bugs every Friday. || We talked about the releases every Thursday and bugs every Friday.
Android tablets crash on ticket scan, cant reproduce for two months => You told me that Android tablets crash on ticket scan.
tasted 24 cups blind, got 17 right. she said not bad for a rugby player => I enjoyed tasting 24 cups blind and getting 17 right.
was up a ladder the first 10 mins, shouted the questions down => I liked it that you were up a ladder for the first 10 minutes and shouted the questions down. || I liked it that you were up a ladder the first 10 minutes and shouted the questions down.
chai came 3 times, she said an interview is not complete before the third cup => I liked it that the chai came three times. || I liked it that the chai came three times and you said an interview is not complete before the third cup.
asked worst show stop i ever called => You asked me about the worst show stop I ever called.
gave me a tour, cat ward totally seperate from dogs now, she pushed for that for 3 yrs => Thank you for giving me a tour.
they r getting a CT scanner in jan & everyone gets trained => You told me that you are getting a CT scanner in January and everyone gets trained.
asked how i wld calm a fractious cat, i said towel n patience she laughed => You asked me how I would calm a fractious cat.
depot in avonmouth runs at 61% empty miles on the return, hates it => You told me that the depot in Avonmouth runs at 61% empty miles on the return and you hate it.
22 yrs there started as a driver => You told me that you have been at Quill House for 22 years and started as a driver.
wants planners to ride along w drivers one day a mnth => You told me that you want planners to ride along with drivers one day a month.
uses paragon, thinking of swapping => You told me that you use Paragon. || You told me that you use paragon.
`

const reasons = `
small team, testers sit with devs => np: a small team where testers sit with developers
boats that still go out => np: boats that still go out || OUT
nobody should have to hire a lawyer to read a letter => own: nobody should have to hire a lawyer to read a letter || that: nobody should have to hire a lawyer to read a letter || OUT
done with franchises, want a kitchen with a name on the door => own: I am done with franchises and want a kitchen with a name on the door || OUT
because they measure what they promise => that: you measure what you promise || that: you measure what they promise || OUT
to be the person on the phone instead of the machine => wish: be the person on the phone instead of the machine
more time with horses than with invoices => np: more time with horses than with invoices || wish: spend more time with horses than with invoices || OUT
smaller than my last place, I could know every patient => OUT || own: it is smaller than my last place, and I could know every patient || that: it is smaller than my last place, and I could know every patient
want to be on stage less and backstage more => wish: be on stage less and backstage more
a hospital that answers its phone => np: a hospital that answers its phone
i fix what i can hold => own: I fix what I can hold
no uniform and no script => that: there is no uniform and no script || that: there are no uniform and no script || OUT
the only lab that publishes what failed => np: the only lab that publishes what failed || np: a lab that publishes what failed
grew up on that line, i know every halt => own: I grew up on that line, and I know every halt || own: I grew up on that line and know every halt || own: I grew up on that line, I know every halt
a job where i know my schedule 6 weeks ahead => wish: have a job where I know my schedule six weeks ahead
nose and numbers both, no other job is like it => own: it takes both nose and numbers
to be with the same mother from first visit to six weeks, hospital never gave me that => wish: be with the same mother from first visit to six weeks, which the hospital never gave me
new writing => wish: work on new writing
small team, not a floor of 200 => np: a small team, not a floor of 200
bigger volumes => np: bigger volumes
`

const nextSteps = `
trade test thurs 3rd, bring own tools => event||the trade test on Thursday the 3rd || event||the trade test on Thursday 3rd || none
2 half days w the team in jan => event||two half days with the team in January || event||the two half days with the team in January || none
DBS then start date => none
call mon or tues => call|on Monday or Tuesday| || none
she writes by 9 dec either way => hear|by 9 December| || none
site walk w the owner's wife, sunday 10am => event||the site walk with the owner's wife on Sunday at 10am || event||the site walk with the owner's wife on Sunday || none
2nd interview, w the dog this time => event||the second interview || none
hear back fri latest => hear|on Friday| || hear|by Friday|
they meet tuesday and phone after => none || clause||you meet on Tuesday || call|after Tuesday| || clause||you meet on Tuesday and phone after
ref check, then contract => none
bake off w 2 others on the 4th => event||the bake-off with two others on the 4th || none || event||the bake off with two others on the 4th
answer in 10 days or so => hear|in 10 days or so| || hear|in 10 days| || hear|in about 10 days|
shadow day thurs => event||the shadow day on Thursday
`

testOddJottings({ qualifications, thoughts, notes, reasons, nextSteps })
