import { expect, test } from 'vitest'
import { handNamed, handOffers, printType } from './hands.ts'
import { readStrokeFont } from './stroke-font.ts'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,;:!?()-–—’“”‘…&@/áàâäãåçéèêëíîïñóôöõøúùûüýÿčďěňřšťůžąęłńśźżőűāēīūğışțđß']

test.each(handOffers.map(({ id }) => id))('in %s each letter that it has is drawn, near its place', (id) => {
  const hand = handNamed(id)
  const had = letters.filter((letter) => hand?.missing(letter).length === 0)
  expect(had.length).toBeGreaterThan(90)
  for (const letter of had) {
    const shaped = hand?.shape(letter, 0)
    const boxes = (shaped?.letters ?? []).map(({ shape }) => shape.box)
    expect([letter, boxes.some(({ left, right, top, bottom }) => right > left || top > bottom)]).toEqual([letter, true])
    for (const { left, right, top, bottom } of boxes) expect([letter, left > -1 && right < 2.2 && top < 2 && bottom > -1.2]).toEqual([letter, true])
  }
})

test.each(['allure', 'felix', 'elfin', 'tech', 'readability'])('in %s accents that the font lacks are put on', (id) => {
  const hand = handNamed(id)
  expect(hand?.missing('Řezníčková Łódź Đoković Ťažký Őrs')).toEqual([])
  const [plain, composed] = ['r', 'ř'].map((letter) => hand?.shape(letter, 0).letters[0]?.shape)
  expect(composed?.strokes.length).toBe((plain?.strokes.length ?? 0) + 1)
  expect(composed?.box.top).toBeGreaterThan(plain?.box.top ?? 9)
})

test('a hand says which letters it does not have, each once', () => {
  expect(handNamed('nothing')?.missing('Řezníčková, Řehoř')).toEqual(['Ř', 'č', 'ř'])
  expect(handNamed('felix')?.missing('Спасибо 😀 شكرا')).toEqual([...'Спасибо😀شكرا'].filter((letter, at, all) => all.indexOf(letter) === at))
  expect(handNamed('caveat')?.missing('Спасибо, Дмитрий')).toEqual([])
})

test('letters with their marks apart are the same letters', () => {
  expect(handNamed('felix')?.missing('Rezníc\u030Ckova\u0301')).toEqual([])
  expect(printType.shape('Siobhán', 0)).toEqual(printType.shape('Siobhán'.normalize('NFD'), 0))
})

test('contextual letters are used where a font has them: two of a kind in a row look different', () => {
  const shapes = handNamed('caveat')?.shape('accessibility', 0).letters.filter(({ text }) => text === 's').map(({ shape }) => shape.id)
  expect(new Set(shapes).size).toBeGreaterThan(1)
})

test('a single-line font is read with its curves, its figures of any form, and without specks', () => {
  const svg = '<font-face units-per-em="1000"/><glyph unicode="&amp;" horiz-adv-x="500" d="M 1e+02 0 L 2.5e-1 7 C 0 0 0 1e+02 100 100 M 4006 0 L 4010 5"/>'
  const [drawn] = readStrokeFont(svg).get('&') ?? []
  expect(drawn?.strokes).toHaveLength(1)
  expect(drawn?.strokes[0]?.slice(0, 2)).toEqual([[0.1, 0], [0.00025, 0.007]])
  expect(drawn?.strokes[0]?.at(-1)).toEqual([0.1, 0.1])
})

test.each(handOffers.map(({ id }) => id))('in %s a letter is still itself after it stood as a part of another', (id) => {
  const spell = (word: string) => handNamed(id)?.shape(word, 0).letters.map(({ text }) => text).join('')
  for (const word of ['óáéíúñç', 'oaeiunc', 'offices', 'fifty']) expect(spell(word)).toBe(word)
})
