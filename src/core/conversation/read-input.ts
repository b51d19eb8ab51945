/**
 * The inputs that a question accepts, found in what was typed: alone, in a sentence ("вот он 3071, спасибо"), or
 * spelled out ("сорок восемь двадцать один").
 */

import { readPhone, showPhone } from '../text/phone.ts'
import { readCode, readHiddenCode } from '../text/find-codes.ts'
import type { SecretKind } from '../text/redact.ts'
import { digitsOfWords } from '../text/digits-of-words.ts'
import { serviceOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { readEmail } from './intent.ts'
import { readMask } from './read-mask.ts'

/** A typed secret and the reference that stands for it in machine events. */
interface TypedSecret {
  readonly name: string
  readonly value: string
}

/** An input that the question accepts. `chosen` is how it is shown back; a secret is never shown. */
export interface TypedInput {
  readonly kind: 'input'
  readonly event: { readonly type: string; readonly [field: string]: string }
  readonly chosen: string
  readonly secret: TypedSecret | null
}

/** Stands for the typed code in machine events, inputs and snapshots. */
const TYPED_CODE = 'secret:typed-code'

/** Stands for a typed code word. */
const TYPED_WORD = 'secret:typed-word'

const HIDDEN = '••••'
const MAX_CODE_WORD = 100

/**
 * True for words that name a secret, which are no answer whatever number stands beside them; bare digits may be one.
 */
export const namesSecret = (text: string, secret: SecretKind | null): boolean =>
  secret !== null && (secret !== 'code' || /\p{L}/u.test(text))

/** Words that make digits a secret, whatever the question. */
const SECRET_WORD = /(?:код|code|kod|пин|pin|пук|puk|парол|parol|passw|паспорт|пашпарт|passport|снилс|card|карт)/iu

/** Four to eight digits in a row, in groups or one by one, that are no part of a phone number, a sum or a year. */
const digitsInside = /(?<![\d+*#]|\d[ ().-])\d(?:[ -]?\d){3,7}(?!\d|[ -]?\d|\s?(?:год|года|году|р\b|руб|byn|₽|%))/giu
const deniesCode = /(?<!\p{L})(?:не подош|не падыш|не подход|не прин|не прын|не тот|не той|didn'?t work|wrong)/iu

/**
 * The code that the question asked for: alone, named, or the last digits of a sentence that does not complain about
 * them.
 */
const readAskedCode = (text: string): string | null => {
  const read = digitsOfWords(text)
  const code = readCode(text) ?? readCode(read)
  if (code !== null || deniesCode.test(text)) return code
  return read.match(digitsInside)?.at(-1)?.replace(/\D/g, '') ?? readHiddenCode(text)
}

const codeInput = (code: string): TypedInput => ({
  kind: 'input',
  event: { type: 'code', code: TYPED_CODE },
  chosen: HIDDEN,
  secret: { name: TYPED_CODE, value: code },
})

/** The text as one of the inputs that the question accepts. */
export const readInput = (draft: Draft, text: string, secret: SecretKind | null): TypedInput | null => {
  const accepts = draft.now.prompt?.accepts ?? []
  if (secret !== null && secret !== 'code') return null
  const code = accepts.includes('code') ? readAskedCode(text) : null
  if (code !== null) return codeInput(code)
  if (secret === 'code' && SECRET_WORD.test(text)) return null
  const mask = accepts.includes('mask') ? readMask(text) : null
  if (mask !== null) return { kind: 'input', event: { type: 'mask', mask }, chosen: mask, secret: null }
  const phone = accepts.includes('phone') ? readPhone(digitsOfWords(text), serviceOf(draft).country) : null
  if (phone !== null) return { kind: 'input', event: { type: 'phone', phone }, chosen: showPhone(phone), secret: null }
  const email = accepts.includes('email') ? readEmail(text) : null
  if (email !== null) return { kind: 'input', event: { type: 'email', email }, chosen: email, secret: null }
  return null
}

/** Words before a code word that are not part of it: "снова пишу: ласточка", "its Barsik77". */
const lead =
  /^(?:(?:снова|опять|ещё раз|еще раз|зноў|яшчэ раз|again|once more|its|it's|it is|it was|should be|this is|вот|это|вось|гэта|пишу|пішу|тогда|тады|then|наверное|maybe|ну)[\s:,-]+)+(?=\S)/iu

/** A code word; null when the text is too long to be one. */
export const readCodeWord = (text: string): TypedInput | null => {
  const value = text.trim().replace(lead, '')
  if (value.length > MAX_CODE_WORD) return null
  return {
    kind: 'input',
    event: { type: 'secret', secret: TYPED_WORD },
    chosen: HIDDEN,
    secret: { name: TYPED_WORD, value },
  }
}
