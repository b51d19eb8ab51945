import { foldDigits } from '../text/fold-digits.ts'
import type { HomeCountry } from '../text/phone.ts'

/**
 * Problem of a mask: unreadable or longer than a number, a beginning that no number of the country has, or too few
 * digits.
 */
export type MaskProblem = 'malformed' | 'no-such-beginning' | 'too-broad'

/** A usable mask, or the problem with it. `%` is any run of digits, `_` one digit. */
export type MaskReading = { readonly mask: string } | { readonly problem: MaskProblem }

interface Numbering {
  readonly code: string
  /** Count of digits of a whole number after the country's code. */
  readonly digits: number
  /** Codes of operators and regions, with which every number begins. */
  readonly codes: readonly string[]
  /** Digits dialled or typed before a number, the longest first; the rest must begin with a code. */
  readonly prefixes: readonly string[]
}

const NUMBERING: Readonly<Record<HomeCountry, Numbering>> = {
  BY: {
    code: '375',
    digits: 9,
    codes: ['25', '29', '33', '44', '24', '15', '16', '17', '21', '22', '23'],
    prefixes: ['00375', '375', '80', '8', '0'],
  },
  RU: {
    code: '7',
    digits: 10,
    codes: ['3', '4', '5', '6', '7', '8', '9'],
    prefixes: ['007', '7', '8'],
  },
}

/** Gives the count of digits of a whole number after the country's code. */
export const nationalDigits = (country: HomeCountry): number => NUMBERING[country].digits

const MAX_LENGTH = 15
const MAX_RUNS = 5

/** Removes the separators that people put between digits. */
const stripSeparators = (text: string): string => text.replace(/[\s().-]/g, '')

const isOpen = (text: string): boolean => /[%_]/.test(text)
const placesOf = (mask: string): number => mask.replaceAll('%', '').length

/** Tells whether numbers may begin as the mask does; `_` fits any digit. */
const fitsCode = (mask: string, { codes }: Numbering): boolean => {
  const [start = ''] = mask.split('%')
  return codes.some((code) => [...code].every((digit, at) => [undefined, '_', digit].includes(start[at])))
}

/** Mobile codes: after 8, 0 or 80 they leave no doubt that a number begins there. */
const MOBILE: Readonly<Record<HomeCountry, RegExp>> = { BY: /^(?:25|29|33|44)/, RU: /^9/ }

/**
 * Takes off what is dialled before a number; null when the text does not begin with it. Digits that may as well be a
 * part from the middle of a number are left alone: `8777` is one, `80 29 777` and `029%77` begin a number.
 */
const withoutPrefix = (typed: string, country: HomeCountry): string | null => {
  const numbering = NUMBERING[country]
  const bare = stripSeparators(typed)
  // `7 7 7`: each digit stands apart, so none of them is dialled before a number.
  if (/^\d([\s.-]\d)+$/.test(typed)) return null
  if (bare.startsWith('+')) return bare.startsWith(`+${numbering.code}`) ? bare.slice(numbering.code.length + 1) : null
  for (const prefix of numbering.prefixes) {
    const rest = bare.slice(prefix.length)
    if (!bare.startsWith(prefix) || rest === '') continue
    const isWhole = !rest.includes('%') && rest.length === numbering.digits
    const isSetApart = new RegExp(`^\\s*\\(?${[...prefix].join('')}[\\s(.-]`).test(typed)
    if (isWhole || MOBILE[country].test(rest) || (isSetApart && fitsCode(rest, numbering) && /^\d/.test(rest)))
      return rest
  }
  return null
}

/**
 * Checks the mask: at least `minLiterals` literal digits, at most as many places as a number has, and a beginning that
 * numbers have.
 */
const checkMask = (mask: string, minLiterals: number, numbering: Numbering): MaskReading => {
  const runs = mask.split('%').length - 1
  if (!/^[\d_%]+$/.test(mask) || mask.length > MAX_LENGTH || runs > MAX_RUNS || placesOf(mask) > numbering.digits)
    return { problem: 'malformed' }
  if (!fitsCode(mask, numbering)) return { problem: 'no-such-beginning' }
  return mask.replace(/[_%]/g, '').length < minLiterals ? { problem: 'too-broad' } : { mask }
}

/**
 * Writes a typed mask or part of a number over national digits: a part is looked for anywhere, a beginning stays one.
 */
const nationalMask = (text: string, country: HomeCountry): string => {
  const { digits, code } = NUMBERING[country]
  const typed = foldDigits(text).trim()
  const bare = stripSeparators(typed).replace(/%+/g, '%')
  if (bare === '') return bare
  if (bare.startsWith(`%${code}`) && placesOf(bare) === code.length + digits) return bare.slice(code.length + 1)
  const rest = withoutPrefix(typed.replace(/%+/g, '%'), country)
  if (rest !== null) return rest.includes('%') || rest.length >= digits ? rest : `${rest}%`
  return isOpen(bare) && (bare.includes('%') || placesOf(bare) >= digits)
    ? bare
    : bare.length >= digits
      ? bare
      : `%${bare}%`
}

const NUMBER_LITERALS = 2
const LINE_LITERALS = 4

/**
 * Reads a mask over the national digits of free numbers, or a part of one: `_` is one digit, `%` any run, also an empty
 * one. At least two literal digits are needed. Separators and what is dialled before a number are removed.
 */
export const readNumberMask = (text: string, country: HomeCountry): MaskReading =>
  checkMask(nationalMask(text, country), NUMBER_LITERALS, NUMBERING[country])

/** Reads a mask over the national digits of subscribers' numbers, or a part of one. At least four literal digits. */
export const readLineMask = (text: string, country: HomeCountry): MaskReading =>
  checkMask(nationalMask(text, country), LINE_LITERALS, NUMBERING[country])

/**
 * Reads a mask like {@link readLineMask}, over all digits: the country's code stands before it and is no part of what
 * is looked for, so that `5291` is not found in +375 29 1….
 */
export const readSubscriberMask = (text: string, country: HomeCountry): MaskReading => {
  const read = readLineMask(text, country)
  return 'problem' in read ? read : { mask: `${NUMBERING[country].code}${read.mask}` }
}
