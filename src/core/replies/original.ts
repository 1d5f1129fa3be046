import { addressesIn } from './address-in-text.ts'
import { bodyOf, headerOf, type Mail, type MailHeader, parseHeaderBlock } from './mail.ts'

/** What an automatic message shows of the one it is about. */
export interface Original {
  /** Message-IDs with angle brackets, also those that a provider replaced. */
  readonly messageIds: readonly string[]
  /** Our own mark, which survives where the Message-ID is replaced. */
  readonly tokens: readonly string[]
  /** To whom it went. */
  readonly to: readonly string[]
}

/** The types in which a report brings the original, whole or its head alone. */
const returned = /^(?:message\/rfc822|message\/global|text\/rfc822-headers|message\/rfc822-headers|message\/global-headers)$/

const idHeaders = ['message-id', 'x-microsoft-original-message-id', 'x-google-original-message-id', 'original-message-id']

/**
 * Finds the message that an automatic one is about: attached, in a field of its report, or quoted in its text.
 * @example
 * originalIn({ headers: [], parts: [{ type: 'text/rfc822-headers', text: 'Message-ID: <1@x.example>\nTo: a@y.example', isAttached: false }] })
 * // => { messageIds: ['<1@x.example>'], tokens: [], to: ['a@y.example'] }
 */
export function originalIn(mail: Mail): Original {
  const heads = [
    ...mail.parts.filter(({ type }) => returned.test(type)).map(({ text }) => parseHeaderBlock(text)),
    ...mail.parts
      .filter(({ type }) => /^message\/(?:disposition-notification|feedback-report|delivery-status)$/.test(type))
      .map(reportedIds),
    quotedHeaders(splitQuoted(bodyOf(mail)).quoted),
  ]
  const all = (names: readonly string[]) =>
    heads.flatMap((head) => head.filter(({ name }) => names.includes(name)).map(({ value }) => value))
  return {
    messageIds: [...new Set(all(idHeaders).flatMap(idsIn))],
    tokens: [...new Set(all(['x-regards-letter']))],
    to: [...new Set(heads.flatMap((head) => addressesIn(headerOf(head, 'to') ?? '')))],
  }
}

/**
 * Finds the Message-IDs in a header's value.
 * @example
 * idsIn('<a@x.example> <b@x.example>')
 * // => ['<a@x.example>', '<b@x.example>']
 */
export function idsIn(value: string): string[] {
  return (value.match(/<[^<>\s]{1,500}>/g) ?? []).slice(0, 100)
}

/**
 * Parts what a server says from the copy of the message that it puts below.
 * @example
 * splitQuoted('It failed.\n\n--- Original message ---\nTo: a@x.example')
 * // => { said: 'It failed.\n\n', quoted: '--- Original message ---\nTo: a@x.example' }
 */
export function splitQuoted(text: string): { said: string; quoted: string } {
  const marked = text.search(QUOTE_MARK)
  const bare = marked === -1 ? text.search(/^(?:Return-Path|Received|X-Original-To|DKIM-Signature)[ \t]*:/im) : marked
  const at = bare === -1 ? text.length : bare
  return { said: text.slice(0, at), quoted: text.slice(at) }
}

const QUOTE_MARK =
  /^[ \t>]{0,20}[-=*_]{1,60} ?(?:\w{1,20} ){0,4}?(?:(?:original|unsent|undelivered|returned|your) (?:message|mail)|copy of|message headers?\b|headers? of|body of|included is|message text follows)/im

function quotedHeaders(quoted: string): MailHeader[] {
  const wanted =
    /^[ \t>]{0,20}(message-id|x-(?:microsoft|google)-original-message-id|x-regards-letter|to)[ \t]*:[ \t]*(?:\r?\n[ \t]+)?(\S[^\r\n]{0,998})/gim
  return [...quoted.slice(0, 64 * 1024).matchAll(wanted)].map(([, name = '', value = '']) => ({
    name: name.toLowerCase(),
    value: value.trim(),
  }))
}

function reportedIds({ text }: { text: string }): MailHeader[] {
  return text
    .split(/\r?\n[ \t]*\r?\n/, 50)
    .flatMap(parseHeaderBlock)
    .filter(({ name }) => /^(?:x-)?original-message-id$/.test(name))
    .map(({ value }) => ({ name: 'original-message-id', value }))
}
