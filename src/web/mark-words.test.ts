import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compileWords, type CompiledWords } from './compile-words.ts'
import { markWords } from './mark-words.ts'

const words: CompiledWords = new Map([
  ['home_title', { gaps: [], counts: false, code: '"Hello"' }],
  ['home_next', { gaps: ['company', 'day'], counts: false, code: '((a,b)=>`${a} on ${b}`)' }],
  ['home_people', { gaps: ['count'], counts: true, code: '((p,n)=>p(n))' }],
])
const marked = (code: string) => markWords(join(import.meta.dirname, 'pages', 'home.tsx'), `import { m } from '../words.ts'\n${code}`, words)

test('a text is one mark, and its import is gone', () => {
  expect(marked('const title = <h1 title={m.home_title()}>{m.home_title()}</h1>')).toBe('\nconst title = <h1 title={W$home_title$W}>{W$home_title$W}</h1>')
})

test('gaps become arguments in one order, whatever order they are given in, and may hold messages themselves', () => {
  expect(marked('say(m.home_next({ day, company: m.home_title() }))')).toBe('\nsay(W$home_next$W(W$home_title$W, day))')
})

test('a message that counts gets the rules of its language', () => {
  expect(marked('say(m.home_people({ count: all.length }))')).toBe("import { plural } from '../plurals.ts'\nsay(W$home_people$W(plural, all.length))")
})

test('a message may be handed on', () => {
  expect(marked('const said = [m.home_title, m.home_next]')).toBe('\nconst said = [(()=>W$home_title$W), ((gaps)=>W$home_next$W(gaps.company, gaps.day))]')
})

test('a file with words of its own is left as it is', () => {
  expect(markWords(join(import.meta.dirname, 'pages', 'insights', 'months.tsx'), "import { m } from './words.ts'\nm.home_title()", words)).toBeUndefined()
})

test.each([
  ['m.home_nothing()', /no message home_nothing/],
  ['m.home_next({ company })', /home_next is said without its gap day/],
])('%s stops the build', (code, why) => {
  expect(() => marked(code)).toThrow(why)
})

test('the compiled words of a language say what stands in its file', async () => {
  const german = await compileWords('de')
  const say = (name: string) => new Function(`return ${german.get(name)?.code}`)()
  const plural = (number: number) => new Intl.PluralRules('de').select(number)
  expect(say('home_whom_did_you_meet')).toBe('Wen haben Sie getroffen?')
  expect([1, 2].map((count) => say('home_cards_to_post')(plural, count))).toEqual(['1 Karte noch einzuwerfen', '2 Karten noch einzuwerfen'])
})
