/** What a text must not keep: nobody needs it in a chat, and a thief could use it. */
export type SecretKind = 'code' | 'card' | 'document' | 'password'

const bareCode = /^\D{0,3}\d(?:[\s-]?\d){3,7}\D{0,3}$/
/** Four to eight digits: more are a phone number that a code is awaited on. */
const namedCode = /(?:код|code|пин|pin|пароль)\D{0,24}(\d(?:[ -]?\d){3,7})(?![ ()-]{0,2}\d)/iu
/** The other way round: six at most, for a number of the house may stand there too. */
const codeNamed = /(?<!\d[ ()-]{0,2}|\+)(\d(?:[ -]?\d){3,5})(?![ ()-]{0,2}\d)[^\p{L}\d]{0,3}(?:(?:вот|это|мой|гэта|is|my)\s+)?(?:код|code)(?!\p{L})/iu

const passwordWord = String.raw`(?<!\p{L})(?:парол\p{L}{1,3}|password|passwd|pwd|pass|код[оа]в\p{L}{2,3}\s+слов\p{L}{1,2}|code\s?-?word)(?!\p{L})`
const saidToBe = String.raw`(?:\s*[:=—–-]|\s+(?:это|такой|такое|гэта|is)(?!\p{L}))+\s*`
/** Letters and digits together are no word of a language. */
const mixed = String.raw`(?=\S*\p{L})(?=\S*\d)(?=\S{5})`
/** A secret may be several words: it ends with the line, or where a sentence goes on. */
const passwords = new RegExp(
  String.raw`(${passwordWord})(?:${saidToBe}(?=\S)|\s+${mixed}|(?:\s+\p{L}+){1,3}\s*[:=—–-]\s*${mixed}).+?(?=[,;.]\s|\n|$)`, 'giu')

/** Series of the country's passports, written with the letters of either alphabet. */
const series = '[aа][bв]|[bв][mм]|[hн][bв]|[kк][hн]|[mм][pр]|[mм][cс]|[kк][bв]|[pр][pр]|sp|dp'
const belarusianPassport = new RegExp(String.raw`\b[A-Z]{2}\d{7}\b|(?<![\p{L}\d])(?:${series})\s?(?:№\s?)?\d{7}(?!\d)`, 'iu')
const personalNumber = /(?<!\d)\d{7}\p{L}\d{3}\p{L}{2}\d(?!\d)/u
const russianPassport = /(?:паспорт|passport|пашпарт)\D{0,20}\d{2}\s?\d{2}\D{0,12}\d{6}/iu
const documents = [belarusianPassport, personalNumber, russianPassport]

/** A card's number as it is printed, in groups, or in one piece; what is written behind it (a date, three digits) is apart from it. */
const cards = /(?<!\d)(?:\d{4}(?:[\s.-]\d{4}){3}(?:[\s.-]\d{1,3})?|\d{4}[\s.-]?\d{6}[\s.-]?\d{5}|\d{13,19}|\d(?:[ -]?\d){12,18})(?!\d)/g

/** The Luhn check of payment card numbers (ISO/IEC 7812-1, annex B). */
const isCard = (text: string): boolean => {
  const digits = text.replace(/\D/g, '')
  const sum = [...digits].toReversed().reduce((total, char, place) => {
    const digit = Number(char) * (place % 2 === 0 ? 1 : 2)
    return total + (digit > 9 ? digit - 9 : digit)
  }, 0)
  return sum % 10 === 0
}

const hasCard = (text: string): boolean =>
  (text.match(cards) ?? []).some(found => isCard(found) || isCard(found.replace(/\D/g, '').slice(0, 16)))

const hasPassword = (text: string): boolean => text.search(passwords) >= 0

/** Which secret the text holds, or null. Errs on the side of finding one: a deleted message can be written again. */
export const findSecret = (text: string): SecretKind | null => {
  if (hasCard(text)) return 'card'
  if (documents.some(document => document.test(text))) return 'document'
  if (hasPassword(text)) return 'password'
  if (bareCode.test(text.trim()) || namedCode.test(text) || codeNamed.test(text)) return 'code'
  return null
}

/** The digits of a typed one-time code, or null when the text is no code. */
export const readCode = (text: string): string | null => {
  const trimmed = text.trim()
  const found = bareCode.test(trimmed) ? trimmed : (namedCode.exec(trimmed) ?? codeNamed.exec(trimmed))?.[1]
  return found?.replace(/\D/g, '') ?? null
}

/** The text as an agent may read it: anything that looks like a secret is covered. */
export const redact = (text: string): string =>
  (findSecret(text) === null ? text : text.replace(passwords, (_whole, word: string) => `${word} •••`).replace(/\d/g, '•'))
