import type { Person } from '../model/case-file.ts'

/** What somebody of a certain kind of post often cares about. A guess by the title, and shown as one. */
export interface RoleGuess {
  /** The kind of post, in words: 'engineering'. */
  readonly post: string
  readonly caresAbout: string
  /** What such a person may bring up, as one would note it afterwards. */
  readonly topics: readonly string[]
  /** What one may ask such a person. */
  readonly questions: readonly string[]
}

interface Kind extends RoleGuess {
  readonly title: RegExp
}

/** The first that fits; what leads comes before what does. */
const kinds: readonly Kind[] = [
  {
    post: 'arranging interviews', title: /\bcoordinator\b|\bscheduler\b/i, caresAbout: 'that everything runs on time and everybody knows where to be',
    topics: ['the next steps', 'who else I will meet', 'how to send documents', 'the timetable'], questions: ['Whom should I write to if something comes up?'],
  },
  {
    post: 'recruiting', title: /\b(?:recruit|talent|sourcer|human resources|hr|people (?:partner|operations|team))/i, caresAbout: 'why you want this one, when you could start, how you work with others',
    topics: ['why I want to work there', 'when I could start', 'the next steps', 'how the team was formed'], questions: ['What happens after today, and by when?', 'What do people who stay long like here?'],
  },
  {
    post: 'leading the company', title: /\b(?:founder|chief executive|ceo|president|managing director|owner|executive director|principal|headteacher)\b/i, caresAbout: 'where it all is going, and whether you would stay when it gets hard',
    topics: ['the plans for the next year', 'how the company began', 'what makes customers stay', 'what must not go wrong'], questions: ['What would you like to be true a year from now?'],
  },
  {
    post: 'design', title: /\b(?:design|art director|creative|illustrat|ux|brand)/i, caresAbout: 'how you see, how you take criticism, and whether it can be made in time',
    topics: ['my portfolio', 'how feedback is given', 'the tools they work with', 'how ideas become finished work'], questions: ['How do you tell that a piece of work is done?'],
  },
  {
    post: 'making things', title: /\b(?:production|print|manufactur|plant|factory)/i, caresAbout: 'that what is planned can be made, on time and right the first time',
    topics: ['how quality is checked', 'deadlines', 'how paper and materials are chosen', 'what goes wrong most often'], questions: ['What slows things down most often?'],
  },
  {
    post: 'keeping things running', title: /\b(?:fleet|vehicle|mechanic|mechanical|electrical|electrician|civil|structural|marine|maintenance|building services|field service|rail|highways|site|workshop|welding|hvac|plumb|fitter)\b(?!\s+reliability)/i, caresAbout: 'that it is safe, done to the standard, and mended before it stops',
    topics: ['what breaks most often', 'how safety is kept', 'the machines and tools they use', 'training they offer'], questions: ['What does a week look like when something big has broken?'],
  },
  {
    post: 'engineering', title: /\b(?:engineer|developer|software|platform|infrastructure|devops|cto|architect|technical|technology|data|scientist|site reliability)/i, caresAbout: 'how you think through a problem, and whether others can work with your code',
    topics: ['how the team reviews code', 'incidents and on-call', 'the hardest problem of last year', 'how they test'], questions: ['What was the last thing that surprised you in production?', 'How do you decide what not to build?'],
  },
  {
    post: 'product', title: /\bproduct\b/i, caresAbout: 'whom it is for, and how you choose between two good things',
    topics: ['the roadmap', 'how they talk with customers', 'what they decided not to do', 'how success is measured'], questions: ['Which decision of last year would you take differently?'],
  },
  {
    post: 'communication', title: /\b(?:communicat|press|public relations|pr\b|media|newsroom|spokes|content|editor|publish|writer|journal)/i, caresAbout: 'a clear sentence, a calm head in a bad week, and who reads it',
    topics: ['how a story is chosen', 'a week that went wrong', 'who reads what they publish', 'style and tone'], questions: ['Which piece of work here are you proud of?'],
  },
  {
    post: 'marketing', title: /\b(?:marketing|growth|campaign|advertis|social|digital|strateg)/i, caresAbout: 'what moved people to do something, and how you know',
    topics: ['the last campaign', 'how results are measured', 'who the audience is', 'the budget they work with'], questions: ['Which campaign taught you most?'],
  },
  {
    post: 'selling', title: /\b(?:sales|account (?:manager|executive|director)|client|business development|partnership)/i, caresAbout: 'how you listen, and what you do after a no',
    topics: ['who their customers are', 'how a sale begins', 'how they win customers', 'the first three months'], questions: ['Why do customers choose you, in their own words?'],
  },
  {
    post: 'finance', title: /\b(?:financ|accountan|accounting|accounts|bookkeep|controller|treasur|audit|cfo|actuar)/i, caresAbout: 'figures that agree, and somebody who asks before they do not',
    topics: ['the month-end close', 'the systems they use', 'how they check figures', 'the last audit'], questions: ['What would you like to stop doing by hand?'],
  },
  {
    post: 'care', title: /\b(?:nurs|midwi|dental|dentist|doctor|physician|clinic|medical|ward|matron|therap|care|pharmac|hospital|vet)/i, caresAbout: 'safe hands, honest words, and how you treat people at four in the morning',
    topics: ['the ward and its patients', 'how shifts are handed over', 'training they offer', 'a hard case'], questions: ['How are people supported after a hard shift?'],
  },
  {
    post: 'teaching', title: /\b(?:teach|school|professor|lecturer|faculty|dean|academic|curriculum|librar)/i, caresAbout: 'what somebody learned because of you',
    topics: ['the pupils or students', 'how lessons are planned', 'how they help those who struggle', 'the timetable'], questions: ['What is a good day here?'],
  },
  {
    post: 'operations', title: /\b(?:operation|ops\b|logistic|warehouse|transport|depot|dispatch|planning|supply|facilit|project|program|office)/i, caresAbout: 'that it happens, on time, and that you say early when it will not',
    topics: ['a usual week', 'how work is handed over', 'what breaks most often', 'the busiest time of the year'], questions: ['What does a good week look like for you?'],
  },
  {
    post: 'law', title: /\b(?:legal|lawyer|attorney|counsel|compliance|paralegal)/i, caresAbout: 'precision, discretion, and knowing what you do not know',
    topics: ['the kind of cases', 'how drafts are reviewed', 'how they keep up with changes', 'who their clients are'], questions: ['How is work reviewed before it goes out?'],
  },
]

const leading = /\b(?:head|director|manager|lead|chief|vp|vice president|supervisor)\b/i

const anybody: RoleGuess = {
  post: 'the work itself',
  caresAbout: 'what it would be like to work with you, day by day',
  topics: ['what a usual day is like', 'what I would do first', 'how the team works together', 'the first project', 'how they came to work there', 'what is hard about the work'],
  questions: ['What would you want me to have done after three months?', 'What do you like about working here?'],
}

/**
 * Guesses by title and role what somebody may care about. It is a guess, and whoever shows it says so.
 *
 * @example
 * guessByRole({ title: 'Staff Engineer' }).post
 * // => 'engineering'
 */
export function guessByRole({ title = '', role }: Pick<Person, 'title' | 'role'>): RoleGuess {
  const words = role === 'recruiter' || role === 'agency-consultant' ? `recruiter ${title}` : role === 'coordinator' ? `coordinator ${title}` : title
  const kind = kinds.find((each) => each.title.test(words)) ?? anybody
  const { post, caresAbout, topics, questions } = kind
  const leads = role === 'hiring-manager' || leading.test(title)
  return {
    post: leads && kind !== anybody ? `${post}, leading a team` : post,
    caresAbout,
    topics: [...topics, ...anybody.topics],
    questions: leads ? [...questions, 'What would you want me to have done after three months?'] : questions,
  }
}
