/** Words that are always written with a capital and are no person's: what a name in mid-sentence may be a slip for. */
export const properWords: ReadonlySet<string> = new Set(
  `
monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december
english spanish french german italian portuguese dutch swedish norwegian danish finnish icelandic russian polish czech slovak
hungarian romanian bulgarian greek turkish arabic hebrew persian hindi urdu bengali punjabi tamil telugu chinese mandarin cantonese
japanese korean vietnamese thai indonesian malay filipino swahili african american british scottish irish welsh canadian australian
indian mexican brazilian asian european christmas easter thanksgiving hanukkah ramadan
america britain england scotland ireland wales canada australia zealand india china japan korea mexico brazil germany france spain
italy portugal switzerland austria belgium netherlands sweden norway denmark finland poland russia turkey greece israel egypt africa
asia europe london paris berlin madrid dublin edinburgh manchester boston chicago washington philadelphia california texas florida
virginia pennsylvania massachusetts michigan illinois minnesota wisconsin colorado arizona oregon toronto montreal vancouver sydney
melbourne delhi mumbai bangalore singapore
`
    .trim()
    .split(/\s+/),
)
