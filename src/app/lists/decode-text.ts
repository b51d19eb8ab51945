/** Encodings of one byte a letter that spreadsheets and old accounting programs here save. */
const BYTE_ENCODINGS = ['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic'] as const

/** Letters of Russian and Belarusian in a thousand letters of names and headings, small letters only. */
const FREQUENCIES: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    а: 90,
    б: 16,
    в: 42,
    г: 17,
    д: 30,
    е: 75,
    ё: 3,
    ж: 8,
    з: 16,
    и: 68,
    й: 12,
    к: 45,
    л: 45,
    м: 30,
    н: 66,
    о: 100,
    п: 28,
    р: 52,
    с: 50,
    т: 55,
    у: 27,
    ф: 6,
    х: 10,
    ц: 6,
    ч: 14,
    ш: 8,
    щ: 3,
    ъ: 1,
    ы: 18,
    ь: 17,
    э: 4,
    ю: 6,
    я: 20,
    і: 14,
    ў: 6,
    є: 1,
    ї: 1,
    ґ: 1,
  }),
)

/** Signs beside letters that names hold in these encodings. */
const NAME_SIGNS = /[\u00A0«»№–—…“”„‘’°®©™€§·•]/u

/**
 * Costs of signs, as the logarithm of how seldom they are: a letter that is seldom, a capital after a small letter, no
 * letter at all.
 */
const SELDOM = 8
const CAPITAL_INSIDE = 4
const NO_LETTER = 12
const SIGN = 4.5

const letterCost = (sign: string, before: string): number => {
  const small = sign.toLowerCase()
  const share = FREQUENCIES.get(small)
  if (share === undefined) return NAME_SIGNS.test(sign) ? SIGN : NO_LETTER
  const isCapitalInside = sign !== small && /\p{Ll}/u.test(before)
  return Math.min(SELDOM, -Math.log(share / 1_000)) + (isCapitalInside ? CAPITAL_INSIDE : 0)
}

/** Gives the mean cost of the signs beyond ASCII: how unlike words of our languages a text is. */
const costOf = (text: string): number => {
  let [cost, count, before] = [0, 0, '']
  for (const sign of text) {
    if (sign > '\u007F') {
      cost += letterCost(sign, before)
      count += 1
    }
    before = sign
  }
  return count === 0 ? 0 : cost / count
}

/** Largest mean cost of a text that is one; pictures and archives lie far above it. */
const MOST_COST = 7

/** Signs of control that no text holds. */
const CONTROL = /(?![\t\n\v\f\r\u0080-\u009F])\p{Cc}/u

/** Bytes by which encodings are compared: the letters of a few thousand lines tell as much as those of all. */
const SAMPLE_BYTES = 65_536

const inOneByte = (bytes: Buffer): string | null => {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const [best] = BYTE_ENCODINGS.map((name) => ({ name, cost: costOf(new TextDecoder(name).decode(sample)) })).toSorted(
    (a, b) => a.cost - b.cost,
  )
  return best === undefined || best.cost > MOST_COST ? null : new TextDecoder(best.name).decode(bytes)
}

/** Gives the share of signs that a list may hold in UTF-16: ASCII, Cyrillic, punctuation. */
const plausibleShare = (text: string): number => {
  const sample = text.slice(0, PLAUSIBLE_CHARS)
  const plausible = sample.match(/[\t\r\n -~\u00A0-\u00BFЀ-ӿ\u2010-\u2122]/g)?.length ?? 0
  return sample === '' ? 0 : plausible / sample.length
}

const PLAUSIBLE_CHARS = 4_000
const PLAUSIBLE = 0.9

/**
 * Reads UTF-16 with or without its mark; null when the bytes are not. A list has digits, each of which has a zero byte
 * there.
 */
const inUtf16 = (bytes: Buffer): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (!bytes.includes(0)) return null
  const [best] = ['utf-16le', 'utf-16be']
    .map((name) => new TextDecoder(name).decode(bytes))
    .map((text) => ({ text, share: plausibleShare(text) }))
    .toSorted((a, b) => b.share - a.share)
  return best !== undefined && best.share >= PLAUSIBLE ? best.text : null
}

const UTF8_LETTER = /[\u0080-\uFFFC]/gu

/** Reads UTF-8; a file in which a few bytes are broken is still UTF-8, with U+FFFD in their place. */
const inUtf8 = (bytes: Buffer): string | null => {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.split('\uFFFD').length - 1
  return broken === 0 || broken * 10 < (text.match(UTF8_LETTER)?.length ?? 0) ? text : null
}

/**
 * Decodes a text file: UTF-8 and UTF-16 with or without a byte order mark, or whichever of windows-1251, KOI8-R, CP866
 * and Mac Cyrillic makes the likeliest words of it; null for what is no text. The mark is removed.
 */
export const decodeText = (bytes: Buffer): string | null => {
  const utf16 = inUtf16(bytes)
  if (utf16 !== null) return utf16
  const text = bytes.includes(0) ? null : (inUtf8(bytes) ?? inOneByte(bytes))
  return text === null || CONTROL.test(text.slice(0, SAMPLE_BYTES)) ? null : text
}
