/**
 * A person as a source shows them: the one shape in which the photo of a card, a QR code, a contact file, an
 * invitation, a signature and typed lines meet. What the source does not show has no member. It is also what
 * `regards capture --json` prints.
 */
export interface CapturedPerson {
  readonly source: CaptureSource
  /** In full, as the source writes it, without titles before or credentials behind. */
  readonly name?: CapturedField | undefined
  readonly givenName?: CapturedField | undefined
  readonly familyName?: CapturedField | undefined
  /** What they are called: a NICKNAME, or the name in quotes or brackets. */
  readonly goesBy?: CapturedField | undefined
  /** 'Dr', 'Prof.', 'Ms'. */
  readonly honorific?: CapturedField | undefined
  /** What stands behind the name, as written: 'PhD, CPRP'. */
  readonly credentials?: CapturedField | undefined
  readonly pronouns?: CapturedField | undefined
  readonly title?: CapturedField | undefined
  readonly company?: CapturedField | undefined
  readonly email?: CapturedField | undefined
  /** Never empty where it is there. */
  readonly phones?: readonly CapturedPhone[] | undefined
  readonly website?: CapturedField | undefined
  readonly address?: CapturedAddress | undefined
}

export const captureSources = ['photo', 'qr', 'vcard', 'invitation', 'signature', 'typed'] as const
export type CaptureSource = (typeof captureSources)[number]

/** How far a value may be trusted, and what to show whoever is asked about it. */
export interface Certainty {
  /** True means right: it is taken without a question. */
  readonly sure: boolean
  /** Where two readers or two sources differ: all readings, `value` among them. */
  readonly readings?: readonly string[] | undefined
  /** Where on the picture it stands. */
  readonly cutOut?: CutOut | undefined
}

export interface CapturedField extends Certainty {
  readonly value: string
}

export const phoneKinds = ['office', 'mobile', 'home', 'fax', 'tollfree', 'other'] as const
export type PhoneKind = (typeof phoneKinds)[number]

export interface CapturedPhone extends CapturedField {
  readonly kind: PhoneKind
}

export interface CapturedAddress extends Certainty {
  /** As they would stand on an envelope, from the street to the country; `readings` are whole addresses, line ends in them. */
  readonly lines: readonly string[]
}

/** A rectangle of the upright picture, in shares of its width and height (0 to 1), so that any size of it will do. */
export interface CutOut {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
