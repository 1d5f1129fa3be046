/**
 * Words of trades, studies and workplaces that neither dictionary lists and that are spelled right all the same.
 */
export const tradeWords: ReadonlySet<string> = new Set(
  `
bootcamp roastery preceptorship practicum capstone bono au pair cryo env var async backend frontend fullstack devops middleware webhook
microservice refactor refactored refactoring repo changelog hotfix standup scrum kanban retro wireframe mockup moodboard storyboard
clickthrough chatbot explainer onboarding offboarding upskill upskilling reskill reskilling timeboxed handoff signoff runbook postmortem
rota rotas banksman dental bagger barback sommelier mixology patisserie garde sous mise sauté saucier umami cheesemaking brewhouse taproom
triage telehealth telemedicine phlebotomy phlebotomist echocardiography sonography sonographer perioperative intraoperative periodontal
orthodontic doula midwifery biobank bioinformatics proteomics transcriptomics metabolomics qubit photonics perovskite electrophysiology
pipetting microplate bioassay immunoassay chromatograph microscopy metrology powertrain drivetrain biogas agrivoltaics agroforestry
hydroponics aquaponics permaculture subcontract subcontracting conveyancing probate paralegal amicus pleadings docketing underwriter
underwriting reinsurance fintech proptech edtech insurtech payables receivables accruals reconciliations omnichannel dropshipping planogram
visual merchandising upsell upselling copyedit copyediting subeditor newsroom fact-check podcasting livestream livestreaming docuseries
storytelling dramaturg docent archivist digitize digitised digitized cataloger cataloguing accession provenance nonfiction crowdfunding
fundraiser grantmaking grantmaker safeguarding keyworker caseworker casework microgrant reentry homeownership coworking hackathon makerspace
meetup offsite roundtable lanyard breakroom whiteboarding
`
    .trim()
    .split(/\s+/),
)

/** Tells whether a word, or what is left without its plural ending, is of a trade. */
export function isTradeWord(word: string): boolean {
  const lower = word.toLowerCase()
  return tradeWords.has(lower) || tradeWords.has(lower.replace(/s$/, '')) || tradeWords.has(lower.replace(/ies$/, 'y'))
}
