import { findCards } from './find-cards.ts'
import { findCodes, findPossibleDigits } from './find-codes.ts'
import { findDocuments } from './find-documents.ts'
import { findPasswords } from './find-passwords.ts'
import { readLegible, spanOf } from './legible-text.ts'
import type { LegibleText, Span } from './legible-text.ts'

/** Kinds of secrets that no stored text may contain: nobody needs them in a chat, and a thief could use them. */
export type SecretKind = 'code' | 'card' | 'document' | 'password'

/** Circumstances of a text that decide how strictly it is read. */
export interface Circumstances {
  /**
   * True while a code is on its way to this customer or may still be typed: any four digits that are no phone number
   * may be it.
   */
  readonly isCodePending: boolean
}

const USUAL: Circumstances = { isCodePending: false }

/** Fewest digits of a one-time code. */
export const MIN_CODE_DIGITS = 4

/** Fewest digits that are a part of a code when nothing else is written. */
const MIN_PART_DIGITS = 3

/** True for digits that may be a pending code: four of them, or three and no word beside them. */
const mayBeCode = (possible: readonly Span[], plain: LegibleText): boolean =>
  possible.length >= (/\p{L}/u.test(plain.text) ? MIN_CODE_DIGITS : MIN_PART_DIGITS)

interface Find {
  readonly kind: SecretKind
  readonly spans: readonly Span[]
}

const findAll = (typed: string, plain: LegibleText, { isCodePending }: Circumstances): readonly Find[] => {
  const possible = isCodePending ? findPossibleDigits(typed) : []
  const codes = findCodes(typed, plain)
  return (
    [
      { kind: 'card', spans: findCards(plain) },
      { kind: 'document', spans: findDocuments(plain) },
      { kind: 'password', spans: findPasswords(plain) },
      { kind: 'code', spans: mayBeCode(possible, plain) ? [...codes, ...possible] : codes },
    ] as const
  ).filter(({ spans }) => spans.length > 0)
}

/**
 * Gives the kind of secret in a text, or null. Prefers a false alarm to a miss: the customer can write a deleted
 * message again.
 */
export const findSecret = (typed: string, circumstances: Circumstances = USUAL): SecretKind | null =>
  findAll(typed, readLegible(typed), circumstances)[0]?.kind ?? null

interface Cover extends Span {
  readonly cover: string
}

/** True for digits, in whatever script. */
const isNumber = (typed: string): boolean => /^\d+$/.test(typed) || /^\d+$/.test(readLegible(typed).text)

/**
 * Covers one find: a digit keeps its place, of anything longer even the length is hidden. A password leaves the name
 * before it apart.
 */
const coverOf = (typed: string, { from, to }: Span): Cover => {
  const found = typed.slice(from, to)
  if (isNumber(found)) return { from, to, cover: '•' }
  return { from, to, cover: /^[\s:=—–-]/.test(found) ? ' •••' : '•••' }
}

/** Puts the covers over the typed text; of two that overlap, the one that begins first. */
const applyCovers = (typed: string, covers: readonly Cover[]): string => {
  const parts: string[] = []
  let at = 0
  for (const { from, to, cover } of covers.toSorted((one, other) => one.from - other.from || other.to - one.to)) {
    if (from < at) continue
    parts.push(typed.slice(at, from), cover)
    at = to
  }
  return [...parts, typed.slice(at)].join('')
}

const digitsIn = (plain: LegibleText): readonly Span[] =>
  [...plain.text.matchAll(/\d/g)].map(({ index }) => spanOf(plain, index, index + 1))

/**
 * Covers everything that looks like a secret, so that an agent may read the text. Beside a secret every digit is
 * covered too; everything else stays as it was typed.
 */
export const redact = (typed: string, circumstances: Circumstances = USUAL): string => {
  const plain = readLegible(typed)
  const finds = findAll(typed, plain, circumstances)
  if (finds.length === 0) return typed
  const worded = finds.filter(({ kind }) => kind === 'password' || kind === 'code').flatMap(({ spans }) => spans)
  return applyCovers(
    typed,
    [...worded, ...digitsIn(plain)].map((span) => coverOf(typed, span)),
  )
}

/**
 * Covers every digit that may be part of a code, and every word for one, however few there are; see
 * {@link findPossibleDigits}.
 */
export const coverPossibleDigits = (typed: string): string =>
  applyCovers(
    typed,
    findPossibleDigits(typed).map((span) => coverOf(typed, span)),
  )
