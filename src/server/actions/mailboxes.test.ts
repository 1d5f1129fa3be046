import { expect, test } from 'vitest'
import { troubleWords } from '../../api/trouble.ts'
import { aMailbox } from '../../../test/builders.ts'
import { aDesk, OWNER } from '../../../test/desk.ts'
import { aReadyInterview } from '../../../test/doors.ts'
import { aSentInterview } from '../../../test/imap/a-sent-interview.ts'
import { addMailbox, changeMailbox, readMailboxes, removeMailbox } from './mailboxes.ts'
import { cancelDelivery } from './cancel-delivery.ts'
import { readOpenLetters } from './open-letters.ts'
import { sendLetters } from './send-letters.ts'
import { testMailbox } from './test-mailbox.ts'

const password = 'correct horse'

test('a mailbox is kept, and no answer ever holds its password', async () => {
  const { desk, store } = await aDesk()
  const added = await addMailbox(desk, OWNER, { ...aMailbox(), password })
  expect(await readMailboxes(desk, OWNER)).toEqual({ mailboxes: [{ ...added, preferred: true }] })
  expect(Object.keys(added).toSorted()).toEqual(['address', 'displayName', 'host', 'id', 'port', 'tls', 'user'])
  const record = await store.read(OWNER, (records) => records.mailbox(added.id))
  expect(record?.sealedPassword).not.toContain(password)
  expect(desk.secrets.open(record?.sealedPassword ?? '', [OWNER, added.id])).toBe(password)
  expect(() => desk.secrets.open(record?.sealedPassword ?? '', ['somebody else', added.id])).toThrow()
})

test.each(['ana', 'ana@', 'Ana <ana@example.org>', 'a@example.org,b@example.org'])('letters cannot come from %j', async (address) => {
  const { desk } = await aDesk()
  await expect(addMailbox(desk, OWNER, { ...aMailbox({ address }), password })).rejects.toMatchObject({
    code: 'bad-address',
    at: 'address',
  })
})

test('a change without a password keeps the old one, but never gives it to another server or user', async () => {
  const { desk, store } = await aDesk()
  const { id: mailboxId } = await addMailbox(desk, OWNER, { ...aMailbox(), password })
  expect(await changeMailbox(desk, OWNER, { mailboxId, ...aMailbox({ displayName: 'A. Reyes' }) })).toMatchObject({
    displayName: 'A. Reyes',
  })
  const record = await store.read(OWNER, (records) => records.mailbox(mailboxId))
  expect(desk.secrets.open(record?.sealedPassword ?? '', [OWNER, mailboxId])).toBe(password)
  for (const other of [{ host: 'smtp.evil.example' }, { user: 'eve' }]) {
    await expect(changeMailbox(desk, OWNER, { mailboxId, ...aMailbox(other) })).rejects.toMatchObject({ code: 'bad-input', at: 'password' })
    await expect(testMailbox(desk, OWNER, { mailboxId, ...aMailbox(other) })).rejects.toMatchObject({ code: 'bad-input', at: 'password' })
  }
  expect(await changeMailbox(desk, OWNER, { mailboxId, ...aMailbox({ host: 'mail.example.org' }), password: 'new' })).toMatchObject({
    host: 'mail.example.org',
  })
})

test.each([
  ['smtp.example.org', 'imap.example.org', true],
  ['example.co.uk', 'imap.example.co.uk', true],
  ['smtp.mail.example.org', 'imap.EXAMPLE.org', true],
  ['smith.co.uk', 'evil.co.uk', false],
  ['mail.smith.github.io', 'mail.evil.github.io', false],
  ['10.1.2.3', '11.1.2.3', false],
  ['smtp', 'imap', false],
])('a password kept for %s goes to %s: %s', async (host, imapHost, goes) => {
  const { desk } = await aDesk()
  const { id: mailboxId } = await addMailbox(desk, OWNER, { ...aMailbox({ host }), password })
  const change = changeMailbox(desk, OWNER, { mailboxId, ...aMailbox({ host, imapHost }) })
  if (goes) expect(await change).toMatchObject({ imapHost })
  else await expect(change).rejects.toMatchObject({ code: 'bad-input', at: 'password' })
})

test('a test uses the password that was typed, else the kept one', async () => {
  const { desk, mailer } = await aDesk()
  const { id: mailboxId } = await addMailbox(desk, OWNER, { ...aMailbox(), password })
  expect(await testMailbox(desk, OWNER, { ...aMailbox(), password: 'typed' })).toEqual({ ok: true, words: '' })
  await testMailbox(desk, OWNER, { ...aMailbox(), mailboxId })
  expect(mailer.tested.map((each) => each.password)).toEqual(['typed', password])
  await expect(testMailbox(desk, OWNER, aMailbox())).rejects.toMatchObject({ code: 'bad-input', at: 'password' })
})

test.each(['wrong-password', 'sign-in-later', 'temporary', 'connection'] as const)(
  'what the server itself said follows our words: %s',
  async (trouble) => {
    const { desk, mailer } = await aDesk()
    mailer.testResult = { ok: false, trouble, detail: 'The server said: 5.7.8 make an app password' }
    expect(await testMailbox(desk, OWNER, { ...aMailbox(), password })).toEqual({
      ok: false,
      trouble,
      words: `${troubleWords(trouble, aMailbox())} The server said: 5.7.8 make an app password.`,
    })
  },
)

test('where the key is lost, the person is asked for the password again', async () => {
  const { desk, store } = await aDesk()
  const { id: mailboxId } = await addMailbox(desk, OWNER, { ...aMailbox(), password })
  const elsewhere = await aDesk({ store })
  await expect(testMailbox(elsewhere.desk, OWNER, { ...aMailbox(), mailboxId })).rejects.toMatchObject({
    code: 'key-lost',
    at: 'password',
    message: expect.stringContaining('Enter the password again.'),
  })
})

test.each(['wrong-host', 'certificate-name', 'no-tls'] as const)(
  'what is wrong with a mailbox is said in words: %s',
  async (trouble) => {
    const { desk, mailer } = await aDesk()
    mailer.testResult = { ok: false, trouble, detail: '535 5.7.8 Error' }
    expect(await testMailbox(desk, OWNER, { ...aMailbox(), password })).toEqual({
      ok: false,
      trouble,
      words: troubleWords(trouble, aMailbox()),
    })
  },
)

test('a mailbox is forgotten, but not under a letter that is just leaving', async () => {
  const { desk, store } = await aDesk()
  const { interview, mailboxId } = await aReadyInterview(desk)
  const { deliveries } = await sendLetters(desk, OWNER, { interviewId: interview.id, mailboxId, to: ['p1'] })
  await expect(removeMailbox(desk, OWNER, { mailboxId })).rejects.toMatchObject({ code: 'mailbox-trouble' })
  await cancelDelivery(desk, OWNER, { deliveryId: deliveries[0]?.id ?? '' })
  await removeMailbox(desk, OWNER, { mailboxId })
  expect(await store.read(OWNER, (records) => records.mailboxes())).toEqual([])
  await expect(removeMailbox(desk, OWNER, { mailboxId })).rejects.toMatchObject({ code: 'not-found' })
})

test.each(['late', 'unknown', 'ask'] as const)('nor under one that is %s: it could not be settled any more', async (state) => {
  const { desk, store } = await aDesk()
  const { interview, mailboxId } = await aReadyInterview(desk)
  const { deliveries } = await sendLetters(desk, OWNER, { interviewId: interview.id, mailboxId, to: ['p1'] })
  await store.change(OWNER, (records) => records.moveDelivery(deliveries[0]?.id ?? '', ['due'], { to: state, at: desk.clock.now() }))
  await expect(removeMailbox(desk, OWNER, { mailboxId })).rejects.toMatchObject({ code: 'mailbox-trouble' })
})

test('a mailbox that was removed and is added again hears the answers to its letters', async () => {
  const { desk, store } = await aDesk()
  const { interviewId, mailboxId } = await aSentInterview(desk)
  await removeMailbox(desk, OWNER, { mailboxId })
  const other = await addMailbox(desk, OWNER, { ...aMailbox({ address: 'other@example.org' }), password })
  const again = await addMailbox(desk, OWNER, { ...aMailbox({ imapHost: 'imap.example.org' }), password: 'new' })
  expect([other.id === mailboxId, again.id === mailboxId]).toEqual([false, true])
  const { listening, errands, sealed } = await store.read(OWNER, async (records) => ({
    listening: await readOpenLetters(records, desk.clock.now(), again.id), errands: await records.errands('listen'), sealed: (await records.mailbox(again.id))?.sealedPassword ?? '',
  }))
  expect(listening).toMatchObject([{ delivery: { interviewId } }])
  expect(errands).toMatchObject([{ subject: mailboxId, dueAt: desk.clock.now() }])
  expect(desk.secrets.open(sealed, [OWNER, mailboxId])).toBe('new')
  expect((await addMailbox(desk, OWNER, { ...aMailbox(), password })).id).not.toBe(mailboxId)
})
