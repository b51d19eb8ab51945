import { notSecretPattern } from './not-a-secret.ts'

/** Kinds of secrets that no stored text may contain: nobody needs them in a chat, and a thief could use them. */
export type SecretKind = 'code' | 'card' | 'document' | 'password'

/** Normalizes signs before a search: removes invisible ones and makes every digit an ordinary one (`４`, `4️⃣`). */
const normalizeSigns = (text: string): string =>
  text
    .replace(/[\p{Cf}\uFE0F\u20E3]/gu, '')
    .replace(/[０-９]/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) - 0xfe_e0))

const bareCode = /^\D{0,3}\d(?:[\s-]?\d){3,7}\D{0,3}$/
const year = String.raw`(?!\s?(?:г\.|год|year))`

/** A named code of four to eight digits. More digits are a phone number that waits for a code. Error codes and area codes are no secret. */
const namedCode = new RegExp(
  String.raw`(?<!(?:ошибк\p{L}|памылк\p{L}|error)\s)(?:(?<!промо|promo)(?:код|code)|(?<!\p{L})(?:kod|пин|pin|пук|puk|парол))` +
    String.raw`(?!\p{L}{0,2}\s+(?:ошибк|памылк|error|город|горад|стран|краін|country|area))\D{0,24}(\d(?:[ -]?\d){3,7})(?![ ()-]{0,2}\d)${year}`,
  'iu',
)

/** Digits before the word "code": six at most, since a house number may stand there too. */
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

const spelledNumbers =
  'ноль|нуль|один|одна|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|адзін|адна|дзве|тры|чатыры|пяць|шэсць|сем|восем|дзевяць|дзесяць|' +
  String.raw`\p{L}{2,6}надцать|\p{L}{2,7}наццаць|двадцать|тридцать|сорок|\p{L}{3,5}десят|девяносто|дваццаць|трыццаць|сорак|\p{L}{3,5}дзясят|дзевяноста|` +
  'zero|one|two|three|four|five|six|seven|eight|nine|ten'

/** Codes that are no run of digits: digits spelled as words, letters among digits, the three digits of a card. */
const otherCodes = new RegExp(
  [
    String.raw`(?<!\p{L})(?:(?:${spelledNumbers})[\s,.-]+){3,}(?:${spelledNumbers})(?!\p{L})`,
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
const assertion = String.raw`(?:\s*[:=—–-]|\s+(?:это|такой|такое|такі|гэта|is)(?!\p{L}))+\s*`

/** Words that people put between the name of a secret and the secret. */
const between = String.raw`(?:\s+(?:у\s+меня|[ўу]\s+мяне|${own}|наверн\p{L}+|вроде|кажется|здаецца|был\p{L}?|быў|было|стоит|стаіць|was|(?:от|для|ад|for)\s+\S+)(?!\p{L})){0,3}`

/** Letters and digits mixed, which no word of a language has. */
const mixed = String.raw`(?=\S*\p{L})(?=\S*\d)(?=\S{5})`
const word = `(?!["«“„']?${notSecretPattern})`
const quoted = String.raw`${word}(?=["«“„][^"»”“\n]{2,40}["»”“])`
const latin = String.raw`${word}(?=[a-z][\w.!@#$%*-]{3,}(?![\p{L}\d]))`
const clauseEnd = String.raw`(?=\s*(?:[,;.!?)]|\n|$))`

/** Passwords and code words with their name. A secret may be several words: it ends at the end of the line or of the clause. */
const passwords = new RegExp(
  String.raw`(${anySecret}(?:${assertion}(?=\S)${word}|${between}\s+${mixed}|(?:\s+\p{L}+){1,3}\s*[:=—–-]\s*${mixed})` +
    String.raw`|${whole(codeWord)}${between}\s+${word}(?=[\p{L}"«“„])|${anySecret}${between}\s+${quoted}` +
    String.raw`|${whole(String.raw`п[ао]рол\p{L}{1,3}`)}${between}\s+${latin}|(?<=${own}\s{1,3})${whole(password)}${between}\s+${word}(?=[^\s,;.!?]+${clauseEnd}))` +
    String.raw`.+?(?=[,;.]\s|\n|$)`,
  'giu',
)

/** The secret before its name: "барсик это моё кодовое слово". */
const secretFirst = new RegExp(
  String.raw`(?<![\p{L}\d])${word}[\p{L}\d][^\s,;]{2,40}(?=(?:\s*[—–-]|\s+(?:это|гэта|is|was))\s+(?:(?:это|гэта)\s+)?${own}\s+${anySecret}|\s+[—–-]\s+(?:это\s+|гэта\s+)?${whole(codeWord)})`,
  'giu',
)

/** Series of Belarusian passports in letters of either alphabet. */
const series = '[aа][bв]|[bв][mм]|[hн][bв]|[kк][hн]|[mм][pрп]|[mм][cс]|[kк][bв]|[pр][pр]|sp|dp'
const belarusianPassport = new RegExp(
  String.raw`\b[A-Z]{2}\d{7}\b|(?<![\p{L}\d])(?:${series})\s?(?:№\s?)?\d{7}(?!\d)`,
  'iu',
)
const personalNumber = /(?<!\d)\d{7}\s?\p{L}\s?\d{3}\s?\p{L}{2}\s?\d(?!\d)/u
const russianPassport = /(?:паспорт|passport|пашпарт)\D{0,20}(?:\d{2}\s?\d{2}\D{0,12}\d{6}|\d{2}\s?№?\s?\d{7})/iu

/** Russian insurance number (SNILS). */
const insured = /(?:снилс|snils)\D{0,12}\d{3}[ -]?\d{3}[ -]?\d{3}[ -]?\d{2}/iu
const documents = [belarusianPassport, personalNumber, russianPassport, insured]

/** Payment card number, in groups as printed or in one piece. A date or three digits written behind it do not belong to it. */
const cards =
  /(?<!\d)(?:\d{4}(?:[\s.-]\d{4}){3}(?:[\s.-]\d{1,3})?|\d{4}[\s.-]?\d{6}[\s.-]?\d{5}|\d{13,19}|\d(?:[ -]?\d){12,18})(?!\d)/g

/** Luhn check of payment card numbers (ISO/IEC 7812-1, annex B). */
const isCard = (text: string): boolean => {
  const digits = text.replace(/\D/g, '')
  const sum = [...digits].toReversed().reduce((total, char, index) => {
    const digit = Number(char) * (index % 2 === 0 ? 1 : 2)
    return total + (digit > 9 ? digit - 9 : digit)
  }, 0)
  return sum % 10 === 0
}

const hasCard = (text: string): boolean =>
  (text.match(cards) ?? []).some((found) => isCard(found) || isCard(found.replace(/\D/g, '').slice(0, 16)))

/** A word of Latin letters and digits mixed, between spaces or quotes. */
const latinMixed =
  /(?<![\p{L}\d@/.:_+-])(?=[a-z!#$%^&*]*\d)(?=\d*[a-z])[a-z\d!#$%^&*]{8,20}(?![\p{L}\d@/_-]|\.[a-z\d])/giu

/** Changes between letters and digits within a word: a name of a phone or a parcel has one or two, `k7Hs42pd` has four. */
const changesIn = (word: string): number => (word.match(/(?<=[a-z])\d|(?<=\d)[a-z]/gi) ?? []).length

/** Digits and letters of the passwords that a cabinet makes by itself: five digits and three to five letters. */
const isGenerated = (word: string): boolean =>
  word.replace(/\D/g, '').length === 5 && /^[a-z\d]+$/i.test(word) && word.length >= 8 && word.length <= 10

/** A password without its name: nobody writes such a word otherwise. */
const unnamedPassword = (text: string): string | null =>
  (text.match(latinMixed) ?? []).find((word) => changesIn(word) > 2 || isGenerated(word)) ?? null

const hasPassword = (text: string): boolean =>
  text.search(passwords) >= 0 || text.search(secretFirst) >= 0 || unnamedPassword(text) !== null

/** Sums of money, which are no codes: a number with its currency, or after a word for money or for its withdrawal. */
const money = new RegExp(
  String.raw`\d[\d ]*\s?(?:(?:р|руб\p{L}*|тыс\p{L}*|бел\p{L}*|byn|usd|eur|доллар\p{L}*|dollars?|euros?|roubles?|rubles?)(?!\p{L})|[$€₽])|[$€₽]\s?\d[\d ]*|` +
    String.raw`(?<!\p{L})(?:вы(?:вод|вест|вед|игра|вад|вес)\p{L}*|сн(?:ять|има)\p{L}*|зняць|сумм?\p{L}|баланс\p{L}{0,2}|ден(?:ьг|ег)\p{L}{0,2}|грош\p{L}{0,2}|заработ\p{L}*|` +
    String.raw`withdraw\p{L}*|payout|amount|sum|balance|money|won|earned)(?:\s+(?:деньги|денег|грошы|с|на|в|у|по|для|мои|свои|мае|of|my|the|is|for|была|было)){0,3}[\s:—-]{1,3}\d[\d ]*(?!\d)`,
  'giu',
)

/** Gives the kind of secret in a text, or null. Prefers a false alarm to a miss: the customer can write a deleted message again. */
export const findSecret = (text: string): SecretKind | null => {
  const read = normalizeSigns(text)
  if (hasCard(read)) return 'card'
  if (documents.some((document) => document.test(read))) return 'document'
  if (hasPassword(read)) return 'password'
  const unpaid = read.replace(money, ' ')
  if (bareCode.test(read.trim()) || codes.some((code) => code.test(unpaid)) || read.search(otherCodes) >= 0)
    return 'code'
  return null
}

/** Reads the digits of a typed one-time code; null when the text is no code. */
export const readCode = (text: string): string | null => {
  const trimmed = normalizeSigns(text).trim()
  const found = bareCode.test(trimmed)
    ? trimmed
    : codes.map((code) => code.exec(trimmed)?.[1]).find((digits) => digits !== undefined)
  return found?.replace(/\D/g, '') ?? null
}

/** Covers everything that looks like a secret, so that an agent may read the text. */
export const redact = (text: string): string => {
  if (findSecret(text) === null) return text
  const name = new RegExp(anySecret, 'iu')
  const unnamed = unnamedPassword(normalizeSigns(text))
  return normalizeSigns(text)
    .replaceAll(unnamed ?? '\0', '•••')
    .replace(passwords, (found) => `${name.exec(found)?.[0] ?? ''} •••`)
    .replace(secretFirst, '•••')
    .replace(otherCodes, '•••')
    .replace(/\d/g, '•')
}
