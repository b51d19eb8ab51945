import { inSmallLetters, letterPattern } from './letter-pattern.ts'
import type { LegibleText, Span } from './legible-text.ts'
import { spanOf } from './legible-text.ts'
import { notSecretPattern } from './not-a-secret.ts'

const codeWord =
  String.raw`(?:код[оа]в\p{L}{2,3}|секретн\p{L}{2}|контрольн\p{L}{2}|сакрэтн\p{L}{2}|кантрольн\p{L}{2})\s+слов\p{L}{1,2}|слов\p{L}\s+код[оа]в\p{L}{2}|` +
  String.raw`kodov\p{L}{2,3}\s+slov\p{L}|code\s?-?word|secret\s+word|девич\p{L}{2}\s+фамили\p{L}(?:\s+(?:матери|мамы))?|дзявоч\p{L}{2}\s+прозвішч\p{L}(?:\s+(?:маці|мамы))?|maiden\s+name`
const password = String.raw`п[ао]рол\p{L}{1,3}|parol\p{L}?|pass?s?word|passwd|pwd|pass`
const whole = (word: string): string => String.raw`(?<!\p{L})(?:${word})(?!\p{L})`
const anySecret = whole(`${codeWord}|${password}`)
const own = String.raw`(?:мо[йё]|мое|маё|my)`
const assertion = String.raw`(?:\s*[:=—–-]|\s+(?:это|такой|такое|такі|гэта|is)(?!\p{L}))+\s*`

/** Words that people put between the name of a secret and the secret. */
const between = String.raw`(?:\s+(?:у\s+меня|[ўу]\s+мяне|${own}|наверн\p{L}+|вроде|кажется|здаецца|был\p{L}?|быў|было|стоит|стаіць|was|(?:от|для|ад|for)\s+\S+)(?!\p{L})){0,3}`

/** Letters and digits mixed, which no word of a language has. */
const mixed = String.raw`(?=\S*\p{L})(?=\S*\d)(?=\S{5})`
const word = `(?!["«“„']?${notSecretPattern})`
const quoted = String.raw`${word}(?=["«“„][^"»”“\n]{2,40}["»”“])`
const latin = String.raw`${word}(?=[a-z][\w.!@#$%*-]{3,}(?![\p{L}\d]))`
const clauseEnd = String.raw`(?=\s*(?:[,;.!?)]|\n|$))`

/**
 * Passwords and code words with their name. A secret may be several words: it ends at the end of the line or of the
 * clause.
 */
const passwords = letterPattern(
  String.raw`(${anySecret}(?:${assertion}(?=\S)${word}|${between}\s+${mixed}|(?:\s+\p{L}+){1,3}\s*[:=—–-]\s*${mixed})` +
    String.raw`|${whole(codeWord)}${between}\s+${word}(?=[\p{L}"«“„])|${anySecret}${between}\s+${quoted}` +
    String.raw`|${whole(String.raw`п[ао]рол\p{L}{1,3}`)}${between}\s+${latin}|(?<=${own}\s{1,3})${whole(password)}${between}\s+${word}(?=[^\s,;.!?]+${clauseEnd}))` +
    String.raw`.+?(?=[,;.]\s|\n|$)`,
  'gu',
)

/** The secret before its name: "барсик это моё кодовое слово". */
const secretFirst = letterPattern(
  String.raw`(?<![\p{L}\d])${word}[\p{L}\d][^\s,;]{2,40}(?=(?:\s*[—–-]|\s+(?:это|гэта|is|was))\s+(?:(?:это|гэта)\s+)?${own}\s+${anySecret}|\s+[—–-]\s+(?:это\s+|гэта\s+)?${whole(codeWord)})`,
  'gu',
)

/** A word of Latin letters and digits mixed, between spaces or quotes. */
const latinMixed = letterPattern(
  String.raw`(?<![\d@/.:_+\-\p{L}])(?=[a-z!#$%^&*]*\d)(?=\d*[a-z])[a-z\d!#$%^&*]{8,20}(?![\d@/_\-\p{L}]|\.[a-z\d])`,
  'gu',
)

/**
 * Changes between letters and digits within a word: a name of a phone or a parcel has one or two, `k7Hs42pd` has four.
 */
const changesIn = (word: string): number => (word.match(/(?<=[a-z])\d|(?<=\d)[a-z]/g) ?? []).length

/** Digits and letters of the passwords that a cabinet makes by itself: five digits and three to five letters. */
const isGenerated = (word: string): boolean =>
  word.replace(/\D/g, '').length === 5 && /^[a-z\d]+$/.test(word) && word.length >= 8 && word.length <= 10

/** Passwords without their name: nobody writes such a word otherwise. */
const isUnnamedPassword = (word: string): boolean => changesIn(word) > 2 || isGenerated(word)

const secretName = letterPattern(anySecret, 'u')

/** Text that every name of a secret contains. Most texts have none of it, and need no costlier search. */
const partOfName = /слов|slov|word|фамили|прозвішч|name|п[ао]рол|parol|pass|pwd/u

/** Secrets with their name, before or after it. */
const namedPasswords = (text: string): readonly Span[] => {
  if (!partOfName.test(text)) return []
  const behind = [...text.matchAll(passwords)].map((found) => {
    const name = secretName.exec(found[0])
    const begin = name === null ? 0 : name.index + name[0].length
    return { from: found.index + begin, to: found.index + found[0].length }
  })
  const before = [...text.matchAll(secretFirst)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
  }))
  return [...behind, ...before]
}

const unnamedPasswords = (text: string): readonly Span[] =>
  /\d/.test(text)
    ? [...text.matchAll(latinMixed)]
        .filter(([word]) => isUnnamedPassword(word))
        .map((found) => ({ from: found.index, to: found.index + found[0].length }))
    : []

/**
 * Finds passwords and code words. The name of a secret is no part of it: "мой пароль" stays, what follows it is the
 * find.
 */
export const findPasswords = (plain: LegibleText): readonly Span[] => {
  const text = inSmallLetters(plain.text)
  return [...namedPasswords(text), ...unnamedPasswords(text)].map(({ from, to }) => spanOf(plain, from, to))
}
