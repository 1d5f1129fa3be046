import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { openProofreader } from './proofreader.ts'
import { longestText } from './read-text.ts'

describe('with its engines', () => {
  const proofreader = openProofreader()
  afterAll(() => proofreader.close())
  const severityOf = async (text: string) =>
    (await proofreader.proofread(text, 'en-US')).map((finding) => `${finding.rule} ${finding.severity}`)
  const rulesIn = async (text: string) => (await proofreader.proofread(text, 'en-US')).map((finding) => finding.rule)

  test('a clean letter has no findings', async () => {
    const letter = `Dear Grace,

Thank you for meeting with me on Tuesday to talk about the platform role. Your plan to move the batch jobs off one big machine stayed with me, and I would gladly help with it: last year I cut our nightly build from 48 minutes to 9.

I look forward to hearing from you next week.

Best regards,
Thomas`
    expect(await proofreader.proofread(letter, 'en-US')).toEqual([])
  })

  test.each([
    ['plain words', ''],
    ['an emoji', '😀 👩‍👩‍👧 '],
    ['a letter with a combining mark', 'Cafe\u0301 O\u0302n\u0303e: '],
    ['a composed accent', 'Café '],
    ['two lines', 'One line.\r\nAnother. '],
  ])('a span slices to the misspelt word after %s', async (_, before) => {
    const text = `${before}We recieved it.`
    const findings = await proofreader.proofread(text, 'en-US')
    const found = findings.find((finding) => text.slice(finding.start, finding.end) === 'recieved')
    expect(found).toMatchObject({ part: 'body', rule: 'spelling', pass: 'spelling', severity: 'error' })
    expect(found?.suggestions[0]).toBe('received')
  })

  test('a word written with combining marks is the word', async () => {
    expect(await rulesIn('We met in a cafe\u0301.')).toEqual([])
  })

  test('a grammar finding says what is wrong in a plain sentence', async () => {
    const [finding] = await proofreader.proofread('It was an pleasure.', 'en-US')
    expect(finding).toMatchObject({ start: 7, end: 9, severity: 'error', rule: 'harper-an-a', pass: 'grammar', suggestions: ['a'] })
    expect(finding?.message).toMatch(/^[A-Z“][^`]*\.$/)
  })

  test.each([
    ['en-US', 'colour'],
    ['en-GB', 'color'],
    ['en-AU', 'color'],
    ['en-CA', 'color'],
    ['en-IN', 'color'],
  ] as const)('%s does not write “%s”, which is asked about and holds no letter', async (dialect, word) => {
    const text = `I liked the ${word} of the poster.`
    const findings = await proofreader.proofread(text, dialect)
    expect(findings).toMatchObject([{ severity: 'question', message: expect.stringMatching(/ English, and this letter is written in /) }])
    expect(findings.map((finding) => text.slice(finding.start, finding.end))).toEqual([word])
  })

  test.each([
    ['cancelled', ['canceled']],
    ['programme', ['program']],
    ['tyre', ['tire']],
    ['kerb', []],
  ])('for “%s” an American letter is offered the same word or none', async (word, suggestions) => {
    expect(await proofreader.proofread(`I liked the ${word} of it.`, 'en-US')).toMatchObject([{ rule: 'spelling', suggestions }])
  })

  test.each([
    'I hope that my experience as an MOT tester would be of use.',
    'You asked me how I say no to a program director.',
    'I was glad to learn that thank-you letters go out within two days.',
    'I liked hearing that you start every morning with a walk.',
    'You told me that drivers do not have email.',
    'I have an A+ certificate, and we have Wi-Fi.',
    'I am looking forward to reference calls.',
    'You mentioned that you travel to each signing.',
    'Ethics consults on the wards are among my reasons.',
  ])('“%s” is right', async (text) => {
    expect(await severityOf(text)).toEqual([])
  })

  test.each([
    ['It is an university.', 'a'],
    ['I have a MSc in statistics.', 'an'],
  ])('“%s” is not', async (text, right) => {
    expect((await proofreader.proofread(text, 'en-US')).map(({ suggestions }) => suggestions[0])).toEqual([right])
  })

  test('many texts are answered in their order', async () => {
    const texts = Array.from({ length: 20 }, (_, n) => `${'Fine. '.repeat(n)}We recieved it.`)
    const answers = await proofreader.proofreadMany(texts, 'en-US')
    expect(answers.map(([finding]) => finding?.start)).toEqual(texts.map((text) => text.indexOf('recieved')))
  })

  test('what is too long is read as far as the limit, and says so', async () => {
    const text = `We recieved it. ${'word '.repeat(longestText / 5)}`
    const findings = await proofreader.proofread(text, 'en-US')
    expect(findings.at(0)).toMatchObject({ rule: 'spelling' })
    expect(findings.at(-1)).toMatchObject({ rule: 'too-long-to-proofread', start: text.lastIndexOf(' ', longestText), end: text.length })
  })

  test('our own letters, from which the context is learned, are clean', async () => {
    const register = readFileSync(new URL('./data/register.txt', import.meta.url), 'utf8')
    const middle = register.indexOf('\n', register.length / 2)
    for (const half of [register.slice(0, middle), register.slice(middle)]) {
      const findings = (await proofreader.proofread(half, 'en-US')).filter((finding) => finding.severity !== 'hint')
      expect(findings.map((finding) => half.slice(finding.start - 20, finding.end + 20))).toEqual([])
    }
  })

  test('names of every kind are no errors', async () => {
    const letter = `Dear Siobhán,

Thank you for meeting with me on 19 November at Ashworth & Lindqvist, Inc.'s office. Ms. O'Reilly-Nakagawa and Ha-joon Skowron told me that nCipherly and LinkedIn grew by 12.5% in Q3 2026, i.e. $1.2M. Dr. Grace Will and José Wiśniewski-Ødegård agreed, and so did the CTO of F5. My e-mail is siobhan@ashworth.example; see https://ashworth.example/a?b=c.

Best regards,
Tomasz Wiśniewski`
    expect((await proofreader.proofread(letter, 'en-US')).filter((finding) => finding.severity === 'error')).toEqual([])
  })

  test('an unknown name is no more than a hint, unless it looks like a slip for a common word', async () => {
    expect(await severityOf('I spoke with Adaeze Okonkwo.')).toEqual(['spelling hint', 'spelling hint'])
    expect(await severityOf('I speak Spanich and French.')).toEqual(['spelling question'])
  })

  test('any string is read without a fault', async () => {
    const odd = [
      '',
      ' ',
      '\u0000',
      '\ud83d',
      '\ude00 x',
      '\u0301',
      'ﷺ'.repeat(50),
      '가'.normalize('NFD'),
      '\r\n\r\n',
      '\u202eabc',
      '((((',
      '"'.repeat(99),
    ]
    const answers = await proofreader.proofreadMany(odd, 'en-GB')
    for (const [n, findings] of answers.entries()) {
      for (const { start, end } of findings) expect([start <= end, end <= (odd[n] ?? '').length]).toEqual([true, true])
    }
  })
})

describe('with a worker that fails', () => {
  const script = `
    import { parentPort } from 'node:worker_threads'
    parentPort.postMessage({ kind: 'warm' })
    parentPort.on('message', (requests) => {
      for (const { id, text } of requests) {
        if (text === 'hang') for (;;);
        if (text === 'die') process.exit(3)
        if (text === 'throw') throw new Error('broken')
        parentPort.postMessage({ kind: 'findings', id, findings: [{ message: text }] })
      }
    })`

  const naming = `
    import { parentPort, threadId } from 'node:worker_threads'
    parentPort.postMessage({ kind: 'warm' })
    parentPort.on('message', (requests) => {
      for (const { id } of requests) parentPort.postMessage({ kind: 'findings', id, findings: [{ message: String(threadId) }] })
    })`

  test.each([
    ['hang', 'longer than 300 ms'],
    ['die', 'code 3'],
    ['throw', 'failed'],
  ])('a text that makes the worker %s is rejected, and all others are read', async (bad, why) => {
    const proofreader = openProofreader({ workerUrl: failing(script), limitMs: 300 })
    const answers = await Promise.allSettled(['a', 'b', bad, 'c', 'd'].map((text) => proofreader.proofread(text, 'en-US')))
    expect(answers.map((answer) => answer.status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
    expect(answers[2]).toMatchObject({ reason: { message: expect.stringContaining(why) } })
    await proofreader.close()
  })

  test('a worker that does not start is said so, and asking again tries again', async () => {
    const proofreader = openProofreader({ workerUrl: failing(`throw new Error('no dictionary')`) })
    await expect(proofreader.proofread('a', 'en-US')).rejects.toThrow('does not start')
    await expect(proofreader.proofread('a', 'en-US')).rejects.toThrow('does not start')
    await proofreader.close()
  })

  test('a worker that has nothing to do is ended after a while, and the next text is read by another', async () => {
    const proofreader = openProofreader({ workerUrl: failing(naming), restAfterMs: 20 })
    const nameOfWorker = async () => (await proofreader.proofread('a', 'en-US'))[0]?.message
    const first = await nameOfWorker()
    await expect.poll(nameOfWorker, { interval: 60 }).not.toBe(first)
    await proofreader.close()
  })

  test('a closed proofreader rejects what waits and what comes', async () => {
    const proofreader = openProofreader({ workerUrl: failing('setInterval(() => {}, 1000)') })
    const waiting = proofreader.proofread('a', 'en-US')
    const closing = proofreader.close()
    await expect(waiting).rejects.toThrow('closed')
    await expect(proofreader.proofread('b', 'en-US')).rejects.toThrow('closed')
    await expect(proofreader.whenWarm()).rejects.toThrow('closed')
    await closing
  })
})

function failing(code: string): URL {
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`)
}
