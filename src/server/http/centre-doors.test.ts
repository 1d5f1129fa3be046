import { expect, test } from 'vitest'
import { aCaseFile } from '../../../test/builders.ts'
import { pathWith } from '../../../test/doors-with-ids.ts'
import { aHosted, type Browser } from '../../../test/hosted.ts'
import { describeStores } from '../../../test/stores.ts'
import { aWeb } from '../../../test/web.ts'
import { type CentreDoor, centreRows } from '../../api/centre.ts'
import { paths } from '../../api/paths.ts'
import type { Output } from '../../api/rows.ts'
import type { Row } from '../../api/row.ts'
import { invite } from '../actions/invitations.ts'
import { countAnew } from '../actions/keep-progress.ts'

const spring = { name: 'Spring 2027', beginsOn: '2027-01-11', endsOn: '2099-06-25', thankByHours: 12 }
const roster = ['email,name,programme,role', ...['ada', 'bo', 'cy', 'dee', 'eli', 'fay'].map((name) => `${name}@uni.example,${name.toUpperCase()} Lund,Spring 2027,`), 'kim@uni.example,Kim Adviser,Spring 2027,adviser', 'lee@uni.example,Lee Adviser,Autumn 2027,adviser', 'wrong'].join('\r\n')

/** Knocks at a door of the centre; what it answers is what its row promises. */
async function knock<N extends CentreDoor>(browser: Browser, name: N, ids: Readonly<Record<string, string>> = {}, body?: unknown): Promise<Output<N>> {
  const { method, path } = paths[name]
  const answer = await browser.send(method, pathWith(path, ids), body)
  expect([name, answer.status, answer.error]).toEqual([name, 200, undefined])
  const row: Row = centreRows[name]
  expect(row.output.parse(answer.json)).toEqual(answer.json)
  return JSON.parse(JSON.stringify(answer.json))
}

async function statusOf(browser: Browser, name: CentreDoor, ids: Readonly<Record<string, string>> = {}, body?: unknown): Promise<number> {
  const { method, path } = paths[name]
  return (await browser.send(method, pathWith(path, ids), body)).status
}

/** A site with two programmes, an admin, an adviser of each, and as many of the first one's students as are asked for. */
async function aCentre(open: Parameters<Parameters<typeof describeStores>[0]>[0], students: readonly string[]) {
  const { store } = await open()
  let ahead = Temporal.Duration.from({ seconds: 0 })
  const clock = { now: () => Temporal.Now.instant().add(ahead), pass: (time: { readonly minutes: number }) => void (ahead = ahead.add(time)) }
  const site = await aHosted({ store, desk: { clock } })
  await invite(site.desk, 'centre', { email: 'boss@uni.example', role: 'admin' })
  const boss = await site.signIn('boss@uni.example')
  await knock(boss, 'addProgramme', {}, { ...spring, name: 'Autumn 2027' })
  const { programmes } = await knock(boss, 'addProgramme', {}, spring)
  const programmeId = programmes.find(({ name }) => name === spring.name)?.id ?? ''
  const { counts } = await knock(boss, 'takeRoster', {}, { csv: roster })
  expect(counts).toEqual({ new: 8, joins: 0, known: 0, wrong: 1 })
  const browsers: Record<string, Browser> = {}
  for (const name of [...students, 'kim', 'lee']) browsers[name] = await site.signIn(`${name}@uni.example`)
  const of = (name: string): Browser => {
    const browser = browsers[name]
    if (!browser) throw new Error(`${name} has not signed in.`)
    return browser
  }
  return { ...site, boss, programmeId, of, clock }
}

/** An interview of two people that ended an hour ago, with its letters. */
async function anHourAgo(browser: Browser) {
  const end = Temporal.Now.zonedDateTimeISO('UTC').subtract({ hours: 1 }).toPlainDateTime().toString({ smallestUnit: 'minute' })
  const made = await browser.send('post', '/api/case-files', { caseFile: { ...aCaseFile(), interview: { ...aCaseFile().interview, start: undefined, end, timeZone: 'UTC' } } })
  expect(made.error).toBeUndefined()
  const { id } = JSON.parse(JSON.stringify(made.json))
  const { letters } = JSON.parse(JSON.stringify((await browser.send('post', `/api/interviews/${id}/letters`, {})).json))
  return { id, letters }
}

describeStores((open) => {
  test('a list fills programmes; an adviser counts who is still to thank, and reads the names of those only who allow it', async () => {
    const { boss, of, programmeId, desk } = await aCentre(open, ['ada', 'bo', 'cy', 'dee', 'eli', 'fay'])
    expect(await knock(boss, 'readProgrammes')).toMatchObject({ programmes: [{ name: 'Autumn 2027', advisers: 1 }, { name: 'Spring 2027', students: 6, advisers: 1, awaited: 0 }] })
    const { id, letters } = await anHourAgo(of('ada'))
    await anHourAgo(of('bo'))
    const others = (open: number, students = 6) => ({ programmes: [{ name: 'Spring 2027', named: [], others: { isFew: false, figures: { students, open } } }] })
    expect(await knock(of('kim'), 'readCohorts')).toMatchObject(others(2))
    expect(await knock(of('lee'), 'readCohorts')).toMatchObject({ programmes: [{ name: 'Autumn 2027', named: [], agreed: { isFew: true }, others: { isFew: true } }] })

    expect(await knock(of('ada'), 'readMyCentre')).toMatchObject({ role: 'student', programmes: [{ name: 'Spring 2027', advisers: [{ name: 'Kim Adviser' }], history: [] }], looks: [] })
    await knock(of('ada'), 'giveConsent', { programmeId })
    const left = letters.length
    expect(await knock(of('kim'), 'readCohorts')).toMatchObject({ programmes: [{ named: [{ name: 'ADA Lund', left, people: left }], agreed: { isFew: true }, others: { isFew: false, figures: { students: 5, open: 1 } } }] })
    const seenByBoss = await knock(boss, 'readCohorts')
    expect(seenByBoss.programmes.map(({ named }) => named)).toEqual([[], []])
    expect(await knock(of('ada'), 'readMyCentre')).toMatchObject({ looks: [{ by: 'Kim Adviser', what: 'name-seen' }] })

    for (const letter of letters) await of('ada').send('post', `/api/letters/${letter.id}/handled`, { how: 'another-way' })
    expect(await knock(of('kim'), 'readCohorts')).toMatchObject({ programmes: [{ named: [] }] })
    await of('ada').send('delete', `/api/letters/${letters[0].id}/handled`)
    expect(await knock(of('kim'), 'readCohorts')).toMatchObject({ programmes: [{ named: [{ name: 'ADA Lund', left: 1, people: left }] }] })
    await knock(of('ada'), 'withdrawConsent', { programmeId })
    expect(await knock(of('kim'), 'readCohorts')).toMatchObject(others(2))
    expect(await knock(of('ada'), 'readMyCentre')).toMatchObject({ programmes: [{ history: [{ until: expect.any(String) }] }] })
    await of('ada').send('delete', `/api/interviews/${id}`)
    expect(await knock(of('kim'), 'readCohorts')).toMatchObject(others(1))

    await desk.store.places.forgetCounts()
    expect(await countAnew(desk)).toBe(1)
    expect(await knock(boss, 'readFigures')).toMatchObject({ programmes: [{ figures: { isFew: true } }, { figures: { isFew: true } }] })
  })

  test('a letter is shared with one adviser, remarks stand beside its sentences for both, and nothing is left of it once it is taken back', async () => {
    const { boss, of, programmeId, clock } = await aCentre(open, ['ada', 'bo'])
    const { letters } = await anHourAgo(of('ada'))
    const [letter] = letters
    await of('ada').send('put', `/api/letters/${letter.id}`, { revision: letter.revision, subject: 'Thank you', body: 'Dear Mae,\n\nThank you for your time. I liked the talk about paper.\n\nAna' })
    const { advisers } = await knock(of('ada'), 'readShares', { letterId: letter.id })
    expect(advisers).toEqual([{ id: expect.any(String), name: 'Kim Adviser' }])
    const [frozen] = (await knock(of('ada'), 'shareLetter', { letterId: letter.id }, { adviserId: advisers[0]?.id, isLive: false })).shared
    const [live] = (await knock(of('ada'), 'shareLetter', { letterId: letter.id }, { id: crypto.randomUUID(), adviserId: advisers[0]?.id, isLive: true })).shared.filter(({ isLive }) => isLive)
    const shareId = live?.id ?? ''
    expect((await knock(of('kim'), 'lettersShared')).shared.map(({ student, open }) => [student, open])).toEqual([['ADA Lund', 0], ['ADA Lund', 0]])

    const about = { text: 'I liked the talk about paper.', place: 2 }
    const said = await knock(of('kim'), 'addRemark', { shareId }, { id: crypto.randomUUID(), text: 'Which part?', about })
    expect(said).toMatchObject({ isYours: false, student: 'ADA Lund', remarks: [{ by: 'Kim Adviser', isYours: true, about: { is: 'same', place: 2 }, isSettled: false }] })
    expect(said).not.toHaveProperty('letterId')
    const remarkId = said.remarks[0]?.id ?? ''
    const readBy = async () => (await knock(of('ada'), 'readMyCentre')).looks.filter(({ what }) => what === 'shared-letter-read').map(({ by }) => by)
    expect(await readBy()).toEqual(['Kim Adviser'])
    // What a line that broke is told again holds the letter too; within a minute that is one reading.
    await knock(of('kim'), 'addRemark', { shareId }, { id: remarkId, text: 'Which part?', about })
    expect(await readBy()).toEqual(['Kim Adviser'])
    clock.pass({ minutes: 2 })
    await knock(of('kim'), 'addRemark', { shareId }, { id: remarkId, text: 'Which part?', about })
    expect(await readBy()).toEqual(['Kim Adviser', 'Kim Adviser'])
    await knock(of('ada'), 'addRemark', { shareId }, { text: 'The recycled kind.', answers: remarkId })
    const edited = JSON.parse(JSON.stringify((await of('ada').send('get', `/api/interviews/${live?.interviewId}`)).json)).letters.find((each: { id: string }) => each.id === letter.id)
    await of('ada').send('put', `/api/letters/${letter.id}`, { revision: edited.revision, subject: 'Thank you', body: 'Dear Mae,\n\nIt was good to meet you. Thank you for your time. I liked the talk about recycled paper.\n\nAna' })
    expect(await knock(of('kim'), 'readShared', { shareId })).toMatchObject({ remarks: [{ about: { is: 'changed', place: 3 } }, { by: 'ADA Lund', answers: remarkId }] })
    expect(await knock(of('kim'), 'readShared', { shareId: frozen?.id ?? '' })).toMatchObject({ isLive: false, body: expect.stringContaining('I liked the talk about paper.') })
    expect(await knock(of('ada'), 'settleRemark', { shareId, remarkId })).toMatchObject({ remarks: [{ isSettled: true }, {}] })
    expect(await knock(of('kim'), 'unsettleRemark', { shareId, remarkId })).toMatchObject({ remarks: [{ isSettled: false }, {}] })
    expect(await of('kim').send('post', `/api/centre/shares/${shareId}/remarks`, { text: 'x', about: { text: 'A sentence that was never there at all.', place: 1 } })).toMatchObject({ status: 409 })

    for (const stranger of [of('lee'), of('bo'), boss]) {
      for (const [name, body] of [['readShared'], ['addRemark', { text: 'x' }], ['settleRemark'], ['unsettleRemark'], ['takeLetterBack']] as const) expect([name, await statusOf(stranger, name, { shareId, remarkId }, body)]).toEqual([name, 404])
      expect(await statusOf(stranger, 'readShares', { letterId: letter.id })).toBe(404)
    }
    expect((await knock(of('lee'), 'lettersShared')).shared).toEqual([])
    await knock(boss, 'removeFromProgramme', { programmeId }, { email: 'kim@uni.example' })
    expect([await statusOf(of('kim'), 'readShared', { shareId }), await statusOf(of('kim'), 'addRemark', { shareId }, { text: 'x' }), (await knock(of('kim'), 'lettersShared')).shared]).toEqual([404, 404, []])
    await knock(boss, 'takeRoster', {}, { csv: 'kim@uni.example,Kim Adviser,Spring 2027,adviser' })
    expect((await knock(of('kim'), 'lettersShared')).shared).toHaveLength(2)
    await knock(of('ada'), 'takeLetterBack', { shareId })
    expect(await statusOf(of('kim'), 'readShared', { shareId })).toBe(404)
    expect(await statusOf(of('kim'), 'addRemark', { shareId }, { text: 'x' })).toBe(404)
    expect(await statusOf(of('kim'), 'takeLetterBack', { shareId: frozen?.id ?? '' })).toBe(404)
    const { looks } = await knock(of('ada'), 'readMyCentre')
    // Both letters, and the first of them again two minutes later.
    expect(looks.filter(({ what }) => what === 'shared-letter-read')).toHaveLength(3)
  })

  test('nobody comes in by a list as a student here and an adviser there: a second role is a wrong line, and where lists say both, only programmes of the one that is taken count', async () => {
    const { boss, of, programmeId, signIn, desk } = await aCentre(open, ['ada'])
    const zoe = ['email,name,programme,role', 'zoe@uni.example,,Spring 2027,student', 'zoe@uni.example,,Autumn 2027,adviser'].join('\n')
    const { lines } = await knock(boss, 'previewRoster', {}, { csv: zoe })
    expect(lines).toMatchObject([{ is: 'new' }, { is: 'wrong', why: 'other-role', about: 'student' }])
    const autumn = (await knock(boss, 'readProgrammes')).programmes.find(({ name }) => name === 'Autumn 2027')?.id ?? ''
    await desk.store.change('centre', (records) => records.saveRosterEntries([{ email: 'zoe@uni.example', role: 'student', programmeId, at: desk.clock.now() }, { email: 'zoe@uni.example', role: 'adviser', programmeId: autumn, at: desk.clock.now() }]))
    expect((await knock(await signIn('zoe@uni.example'), 'readCohorts')).programmes.map(({ name }) => name)).toEqual(['Autumn 2027'])
    expect((await knock(of('ada'), 'readMyCentre')).programmes.flatMap(({ advisers }) => advisers.map(({ name }) => name))).toEqual(['Kim Adviser'])
  })

  test('what is not for a role does not exist for it, and neither does another’s programme, adviser or consent', async () => {
    const { boss, of, programmeId } = await aCentre(open, ['ada'])
    const csv = { csv: 'ada@uni.example' }
    const programme = { ...spring, name: 'Mine' }
    const adminsOnly: readonly (readonly [CentreDoor, unknown?])[] = [['readProgrammes'], ['addProgramme', programme], ['changeProgramme', programme], ['removeProgramme'], ['readProgrammePeople'], ['removeFromProgramme', { email: 'ada@uni.example' }], ['previewRoster', csv], ['takeRoster', csv]]
    for (const stranger of [of('ada'), of('kim')]) for (const [name, body] of adminsOnly) expect([name, await statusOf(stranger, name, { programmeId }, body)]).toEqual([name, 404])
    // What was counted is not cut anew afterwards: nothing ends in the past.
    for (const endsOn of ['2026-11-01', '2099-01-01']) expect([endsOn, await statusOf(boss, 'changeProgramme', { programmeId }, { ...spring, endsOn })]).toEqual([endsOn, endsOn < '2027' ? 400 : 200])
    expect(await statusOf(boss, 'addProgramme', {}, { ...spring, name: 'Old', beginsOn: '2026-01-01', endsOn: '2026-11-01' })).toBe(400)
    for (const name of ['readCohorts', 'readFigures', 'lettersShared'] as const) expect([name, await statusOf(of('ada'), name)]).toEqual([name, 404])
    for (const stranger of [of('kim'), boss]) for (const name of ['giveConsent', 'withdrawConsent'] as const) expect([name, await statusOf(stranger, name, { programmeId })]).toEqual([name, 404])
    expect(await statusOf(boss, 'lettersShared')).toBe(404)
    const { programmes } = await knock(boss, 'readProgrammes')
    const autumn = programmes.find(({ name }) => name === 'Autumn 2027')?.id ?? ''
    expect(await statusOf(of('ada'), 'giveConsent', { programmeId: autumn })).toBe(404)
    const { letters } = await anHourAgo(of('ada'))
    const lee = JSON.parse(JSON.stringify((await of('lee').send('get', '/api/account')).json)).id
    expect(await statusOf(of('ada'), 'shareLetter', { letterId: letters[0].id }, { adviserId: lee, isLive: false })).toBe(404)
    await knock(of('ada'), 'giveConsent', { programmeId })
    expect(await knock(boss, 'removeFromProgramme', { programmeId }, { email: 'ada@uni.example' })).not.toMatchObject({ people: [{ email: 'ada@uni.example' }] })
    await knock(boss, 'takeRoster', {}, { csv: 'ada@uni.example,,Spring 2027' })
    expect((await knock(of('ada'), 'readMyCentre')).programmes).toMatchObject([{ history: [{ until: expect.any(String) }] }])
    // Nobody asked her: her log says what was done, and that it was somebody else.
    const { log } = JSON.parse(JSON.stringify((await of('ada').send('get', '/api/account')).json))
    expect(log.filter(({ what }: { what: string }) => what.startsWith('programme-')).map(({ what, by }: { what: string; by: string }) => [what, by])).toEqual([['programme-joined', 'somebody'], ['programme-left', 'somebody']])
    await knock(boss, 'takeRoster', {}, { csv: 'ada@uni.example,,Spring 2027' })
    expect(JSON.parse(JSON.stringify((await of('ada').send('get', '/api/account')).json)).log).toHaveLength(log.length)
    expect((await knock(boss, 'removeProgramme', { programmeId })).programmes).toHaveLength(1)
    expect((await knock(of('ada'), 'readMyCentre')).programmes).toEqual([])
    expect((await of('ada').send('get', '/api/home')).json).toMatchObject({ interviews: [{}] })
  })
})

test('where Regards is run alone, none of these doors exists', async () => {
  const { send } = await aWeb()
  for (const name of Object.keys(centreRows).filter((each): each is CentreDoor => Object.hasOwn(centreRows, each))) {
    const { method, path } = paths[name]
    expect([name, await send(method, pathWith(path, {}), method === 'get' ? undefined : {})]).toMatchObject([name, { status: 404, error: { code: 'not-found' } }])
  }
})

test('the tips of a centre are one board: students post unnamed, whoever advises moderates', async () => {
  const site = await aHosted()
  await invite(site.desk, 'centre', { email: 'kim@uni.example', role: 'adviser', name: 'Kim Adviser' })
  const [ada, bo, kim] = [await site.signIn('ada@uni.example'), await site.signIn('bo@uni.example'), await site.signIn('kim@uni.example')]
  expect((await ada.send('post', '/api/tips', { text: 'Ask for their card at the end.', topics: ['names'] })).json).toMatchObject({ author: 'you', state: 'published' })
  await kim.send('post', '/api/tips', { text: 'Write down names at once.', topics: ['names'] })
  const found = await bo.send('post', '/api/tips/find', { order: 'newest' })
  expect(found.json).toMatchObject({ isShared: true, isModerator: false })
  const { tips } = JSON.parse(JSON.stringify(found.json))
  const authorOf = (text: string) => tips.find((tip: { text: string }) => tip.text === text)?.authorName
  expect([authorOf('Ask for their card at the end.'), authorOf('Write down names at once.')]).toEqual([undefined, 'Kim Adviser'])
  expect((await kim.send('post', '/api/tips/find', {})).json).toMatchObject({ isModerator: true })
})
