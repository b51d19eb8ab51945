import { noSecret } from './not-a-secret.ts'

/** What a text must not keep: nobody needs it in a chat, and a thief could use it. */
export type SecretKind = 'code' | 'card' | 'document' | 'password'

/** The text as it is read: without signs that cannot be seen, every digit an ordinary one (`４`, `4️⃣`). */
const plain = (text: string): string =>
  text
    .replace(/[\p{Cf}\uFE0F\u20E3]/gu, '')
    .replace(/[０-９]/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) - 0xfe_e0))

const bareCode = /^\D{0,3}\d(?:[\s-]?\d){3,7}\D{0,3}$/
const year = String.raw`(?!\s?(?:г\.|год|year))`
/** Four to eight digits: more are a phone number that a code is awaited on. Codes of errors and places are no secret. */
const namedCode = new RegExp(
  String.raw`(?<!(?:ошибк\p{L}|памылк\p{L}|error)\s)(?:(?<!промо|promo)(?:код|code)|(?<!\p{L})(?:kod|пин|pin|пук|puk|парол))` +
    String.raw`(?!\p{L}{0,2}\s+(?:ошибк|памылк|error|город|горад|стран|краін|country|area))\D{0,24}(\d(?:[ -]?\d){3,7})(?![ ()-]{0,2}\d)${year}`,
  'iu',
)
/** The other way round: six at most, for a number of the house may stand there too. */
const codeNamed =
  /(?<!\d[ ()-]{0,2}|\+)(\d(?:[ -]?\d){3,5})(?![ ()-]{0,2}\d)[^\p{L}\d]{0,3}(?:(?:вот|это|мой|такой|гэта|такі|приш[её]л|прыйшоў|прислали|is|my|the)\s+){0,2}(?:код|code)(?!\p{L})/iu
const fromSms = String.raw`(?:из|з|from(?:\s+(?:the|an?|my))?)\s+(?:смс|sms|text|сообщени\p{L}|паведамленн\p{L})(?!\p{L})`
const smsCode = new RegExp(
  String.raw`(?:${fromSms}|(?<!\p{L})[вўу]\s+(?:смс|sms)(?:\s+(?:был\p{L}?|было|написано|напісана|пришло|прыйшло|код|цифры|лічбы))*|` +
    String.raw`(?<!(?:последни\p{L}|апошні\p{L}|last)\s(?:\d\s)?)(?<!\p{L})(?:цифр|лічб|digit)\p{L})[^\p{L}\d]{0,3}(\d(?:[ -]?\d){3,7})(?![ ()-]{0,2}\d)(?!\s?(?:р\b|руб|byn|₽))${year}`,
  'iu',
)
const codeOfSms = new RegExp(
  String.raw`(?<!\d[ ()-]{0,2}|\+)(\d(?:[ -]?\d){3,7})[^\p{L}\d]{0,3}(?:(?:это|гэта|is)\s+)?${fromSms}`,
  'iu',
)
const codes = [namedCode, codeNamed, smsCode, codeOfSms]

const spelt =
  'ноль|нуль|один|одна|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|адзін|адна|дзве|тры|чатыры|пяць|шэсць|сем|восем|дзевяць|дзесяць|' +
  String.raw`\p{L}{2,6}надцать|\p{L}{2,7}наццаць|двадцать|тридцать|сорок|\p{L}{3,5}десят|девяносто|дваццаць|трыццаць|сорак|\p{L}{3,5}дзясят|дзевяноста|` +
  'zero|one|two|three|four|five|six|seven|eight|nine|ten'
/** What is no run of digits and is a code all the same: digits in words, letters among digits, the three digits of a card. */
const otherCodes = new RegExp(
  [
    String.raw`(?<!\p{L})(?:(?:${spelt})[\s,.-]+){3,}(?:${spelt})(?!\p{L})`,
    String.raw`(?<=(?<!\p{L})(?:код|code)(?:\s+(?:из|от|с|з|ад|from)\s+\p{L}{1,20})?[\s:—-]{1,3})(?=[a-z\d]*\d)(?=[a-z\d]*[a-z])[a-z\d]{5,10}(?![\p{L}\d])`,
    String.raw`(?=\d{3}(?!\d))(?<=(?<!\p{L})(?:cv[vc]2?|цв[вц])\P{N}{0,12}|цифр\p{L}\s(?:на|с)\sобор\p{L}{1,6}\P{N}{0,4})\d{3}`,
  ].join('|'),
  'giu',
)

const codeWord =
  String.raw`(?:код[оа]в\p{L}{2,3}|секретн\p{L}{2}|контрольн\p{L}{2}|сакрэтн\p{L}{2}|кантрольн\p{L}{2})\s+слов\p{L}{1,2}|слов\p{L}\s+код[оа]в\p{L}{2}|` +
  String.raw`kodov\p{L}{2,3}\s+slov\p{L}|code\s?-?word|secret\s+word|девич\p{L}{2}\s+фамили\p{L}(?:\s+(?:матери|мамы))?|дзявоч\p{L}{2}\s+прозвішч\p{L}(?:\s+(?:маці|мамы))?|maiden\s+name`
const password = String.raw`п[ао]рол\p{L}{1,3}|parol\p{L}?|pass?s?word|passwd|pwd|pass`
const whole = (word: string): string => String.raw`(?<!\p{L})(?:${word})(?!\p{L})`
const anySecret = whole(`${codeWord}|${password}`)
const own = String.raw`(?:мо[йё]|мое|маё|my)`
const saidToBe = String.raw`(?:\s*[:=—–-]|\s+(?:это|такой|такое|такі|гэта|is)(?!\p{L}))+\s*`
/** What people put between the name of a secret and the secret. */
const between = String.raw`(?:\s+(?:у\s+меня|[ўу]\s+мяне|${own}|наверн\p{L}+|вроде|кажется|здаецца|был\p{L}?|быў|было|стоит|стаіць|was|(?:от|для|ад|for)\s+\S+)(?!\p{L})){0,3}`
/** Letters and digits together are no word of a language. */
const mixed = String.raw`(?=\S*\p{L})(?=\S*\d)(?=\S{5})`
const word = `(?!["«“„']?${noSecret})`
const quoted = String.raw`${word}(?=["«“„][^"»”“\n]{2,40}["»”“])`
const latin = String.raw`${word}(?=[a-z][\w.!@#$%*-]{3,}(?![\p{L}\d]))`
const clauseEnd = String.raw`(?=\s*(?:[,;.!?)]|\n|$))`
/** A secret may be several words: it ends with the line, or where a sentence goes on. */
const passwords = new RegExp(
  String.raw`(${anySecret}(?:${saidToBe}(?=\S)${word}|${between}\s+${mixed}|(?:\s+\p{L}+){1,3}\s*[:=—–-]\s*${mixed})` +
    String.raw`|${whole(codeWord)}${between}\s+${word}(?=[\p{L}"«“„])|${anySecret}${between}\s+${quoted}` +
    String.raw`|${whole(String.raw`п[ао]рол\p{L}{1,3}`)}${between}\s+${latin}|(?<=${own}\s{1,3})${whole(password)}${between}\s+${word}(?=[^\s,;.!?]+${clauseEnd}))` +
    String.raw`.+?(?=[,;.]\s|\n|$)`,
  'giu',
)
/** The secret first: "барсик это моё кодовое слово". */
const saidBefore = new RegExp(
  String.raw`(?<![\p{L}\d])${word}[\p{L}\d][^\s,;]{2,40}(?=(?:\s*[—–-]|\s+(?:это|гэта|is|was))\s+(?:(?:это|гэта)\s+)?${own}\s+${anySecret}|\s+[—–-]\s+(?:это\s+|гэта\s+)?${whole(codeWord)})`,
  'giu',
)

/** Series of the country's passports, written with the letters of either alphabet. */
const series = '[aа][bв]|[bв][mм]|[hн][bв]|[kк][hн]|[mм][pрп]|[mм][cс]|[kк][bв]|[pр][pр]|sp|dp'
const belarusianPassport = new RegExp(
  String.raw`\b[A-Z]{2}\d{7}\b|(?<![\p{L}\d])(?:${series})\s?(?:№\s?)?\d{7}(?!\d)`,
  'iu',
)
const personalNumber = /(?<!\d)\d{7}\s?\p{L}\s?\d{3}\s?\p{L}{2}\s?\d(?!\d)/u
const russianPassport = /(?:паспорт|passport|пашпарт)\D{0,20}(?:\d{2}\s?\d{2}\D{0,12}\d{6}|\d{2}\s?№?\s?\d{7})/iu
/** The number of an insured person, of Russia. */
const insured = /(?:снилс|snils)\D{0,12}\d{3}[ -]?\d{3}[ -]?\d{3}[ -]?\d{2}/iu
const documents = [belarusianPassport, personalNumber, russianPassport, insured]

/** A card's number as it is printed, in groups, or in one piece; what is written behind it (a date, three digits) is apart from it. */
const cards =
  /(?<!\d)(?:\d{4}(?:[\s.-]\d{4}){3}(?:[\s.-]\d{1,3})?|\d{4}[\s.-]?\d{6}[\s.-]?\d{5}|\d{13,19}|\d(?:[ -]?\d){12,18})(?!\d)/g

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
  (text.match(cards) ?? []).some((found) => isCard(found) || isCard(found.replace(/\D/g, '').slice(0, 16)))

const hasPassword = (text: string): boolean => text.search(passwords) >= 0 || text.search(saidBefore) >= 0

/** Which secret the text holds, or null. Errs on the side of finding one: a deleted message can be written again. */
export const findSecret = (text: string): SecretKind | null => {
  const read = plain(text)
  if (hasCard(read)) return 'card'
  if (documents.some((document) => document.test(read))) return 'document'
  if (hasPassword(read)) return 'password'
  if (bareCode.test(read.trim()) || codes.some((code) => code.test(read)) || read.search(otherCodes) >= 0) return 'code'
  return null
}

/** The digits of a typed one-time code, or null when the text is no code. */
export const readCode = (text: string): string | null => {
  const trimmed = plain(text).trim()
  const found = bareCode.test(trimmed)
    ? trimmed
    : codes.map((code) => code.exec(trimmed)?.[1]).find((digits) => digits !== undefined)
  return found?.replace(/\D/g, '') ?? null
}

/** The text as an agent may read it: anything that looks like a secret is covered. */
export const redact = (text: string): string => {
  if (findSecret(text) === null) return text
  const name = new RegExp(anySecret, 'iu')
  return plain(text)
    .replace(passwords, (found) => `${name.exec(found)?.[0] ?? ''} •••`)
    .replace(saidBefore, '•••')
    .replace(otherCodes, '•••')
    .replace(/\d/g, '•')
}
