import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languages } from '../core/model/page-language.ts'
import { linkMail } from './link-mail.ts'

const url = 'https://thanks.uni.example/sign-in#link=abcdefgh'

test.each(languages)('the mail with a link speaks %s, and names the button as the page does', (language) => {
  const { subject, text, ...rest } = linkMail({ email: 'ada@uni.example', url, language })
  const messages: Record<string, string> = JSON.parse(readFileSync(new URL(`../web/messages/${language}.json`, import.meta.url), 'utf8'))
  expect(text.split('\n')).toContain(url)
  expect(text).toMatch(new RegExp(`[“«„]\\s?${messages['account_sign_in']}\\s?[”»“]`))
  expect([rest, /\n|^$/.test(subject)]).toEqual([{ to: 'ada@uni.example', language }, false])
})
