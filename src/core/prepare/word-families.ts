import { stemOf } from './stem.ts'

/** Words that postings and candidates use for the same thing. Each line is one family; a word stands in one only. */
const families = [
  'lead head run manage supervise direct oversee coach mentor',
  'teach train tutor instruct lecture onboard',
  'write edit copy author draft blog',
  'sell sales revenue quota account',
  'build develop implement create engineer program code',
  'design layout figma sketch prototype',
  'test qa verify debug',
  'plan schedule organise coordinate roadmap',
  'analyse analysis analyst analytics analytical statistics statistical insight',
  'customer client guest patron',
  'communicate communication press publicity pr spokesperson newsletter',
  'research study investigate survey',
  'budget finance financial cost accounting bookkeeping ledger',
  'javascript js typescript node react',
  'kubernetes k8s docker container',
  'cloud aws azure gcp',
  'database sql postgres postgresql mysql',
  'ux usability',
  'hire recruit recruitment interview',
  'negotiate contract procurement vendor supplier purchase',
  'logistics warehouse shipping dispatch freight',
  'safety hazard risk compliance audit',
  'nurse nursing patient clinical ward care',
  'campaign marketing brand advertising',
  'present presentation pitch speak',
  'volunteer nonprofit charity fundraise',
  'language fluent bilingual translate interpreter',
  'spanish español', 'photo photograph camera',
  'machine-learning ml', 'spreadsheet excel',
  'maintain maintenance repair mechanic',
  'cook chef kitchen menu catering',
  'print printing prepress',
  'web website html css',
  'support helpdesk ticket',
] as const

const familyByStem = new Map(families.flatMap((line, at) => line.split(' ').map((word) => [stemOf(word), `family ${at}`] as const)))

/**
 * Gives what a word is compared by: its family where it has one, else its stem.
 *
 * @example
 * meaningOf('supervised') === meaningOf('led')
 * // => true
 */
export function meaningOf(word: string): string {
  const stem = stemOf(word)
  return familyByStem.get(stem) ?? stem
}

const saidByAll =
  'a an and or the of to in for with on at by from as is are be will you your we our us they their them this that these those it its not no yes all any more most other such than then who whom which what when where how if into over under up out about across within between through after before during per via etc also plus ' +
  'i me my was were have has had do does did can could should would may might must need want like use used using make made get got ' +
  'experience experienced year years month months week weeks day days time job role position team teams work works working worked company business people person ability able skill skills strong good great excellent best new well very high highly key main ' +
  'candidate candidates applicant opportunity looking join ideal successful required requirements requirement preferred desirable essential responsible responsibilities duties include includes including ensure help helping provide knowledge understanding proven track record passion passionate dynamic fast-paced environment level degree related relevant field similar minimum least one two three four five six seven eight nine ten first second full part ' +
  'salary benefits pension holiday bonus equal employer apply office hours world based us things part-time full-time'
const idle = new Set(saidByAll.split(' '))

/**
 * Tells whether a word says something in a posting, and is not one that every posting has.
 *
 * @example
 * ['experience', 'press', 'the', '3'].filter(saysSomething)
 * // => ['press']
 */
export function saysSomething(word: string): boolean {
  const plain = word.toLowerCase()
  return plain.length > 1 && !/^[\d.,'’+%-]+$/.test(plain) && !idle.has(plain)
}
