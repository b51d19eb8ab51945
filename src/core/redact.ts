/** What a text must not keep: nobody needs it in a chat, and a thief could use it. */
export type SecretKind = 'code' | 'card' | 'document' | 'password'

const bareCode = /^\D{0,3}\d(?:[\s-]?\d){3,7}\D{0,3}$/
/** Four to eight digits: more are a phone number that a code is awaited on. */
const namedCode = /(?:код|code|пин|pin|пароль из смс)\D{0,12}(\d(?:[ -]?\d){3,7})(?![ ()-]{0,2}\d)/iu
const password = /(?:пароль|password|pass|кодовое слово)\s*(?:[:=—-]|это|is)\s*(\S+)/iu
const belarusianPassport = /\b[A-Z]{2}\d{7}\b/i
const russianPassport = /(?:паспорт|passport|пашпарт)\D{0,20}(\d{2}\s?\d{2}\s?\d{6})/iu
const longDigits = /\d(?:[ -]?\d){12,18}/

/** The Luhn check of payment card numbers (ISO/IEC 7812-1, annex B). */
const isCard = (text: string): boolean => {
  const digits = text.replace(/\D/g, '')
  const sum = [...digits].toReversed().reduce((total, char, place) => {
    const digit = Number(char) * (place % 2 === 0 ? 1 : 2)
    return total + (digit > 9 ? digit - 9 : digit)
  }, 0)
  return sum % 10 === 0
}

/** Which secret the text holds, or null. Errs on the side of finding one: a deleted message can be written again. */
export const findSecret = (text: string): SecretKind | null => {
  const long = longDigits.exec(text)?.[0]
  if (long !== undefined && isCard(long)) return 'card'
  if (belarusianPassport.test(text) || russianPassport.test(text)) return 'document'
  if (password.test(text)) return 'password'
  if (bareCode.test(text.trim()) || namedCode.test(text)) return 'code'
  return null
}

/** The digits of a typed one-time code, or null when the text is no code. */
export const readCode = (text: string): string | null => {
  const trimmed = text.trim()
  const found = bareCode.test(trimmed) ? trimmed : namedCode.exec(trimmed)?.[1]
  return found?.replace(/\D/g, '') ?? null
}

/** The text as an agent may read it: anything that looks like a secret is covered. */
export const redact = (text: string): string =>
  findSecret(text) === null ? text : text.replace(/\d/g, '•').replace(password, whole => `${whole.split(/\s/)[0] ?? ''} •••`)
