/** Where the record of a person came from, in words. */
export const sourceWords = {
  card: 'the card',
  vcard: 'the contact card',
  invitation: 'the invitation',
  signature: 'the signature',
  typed: 'your notes',
} as const

/** Where the spelling of a name is recorded. */
export type RecordSource = keyof typeof sourceWords
