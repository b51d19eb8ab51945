/** A usable mask, or the problem with it. `%` is any run of digits, `_` one digit. */
export type MaskReading = { readonly mask: string } | { readonly problem: 'malformed' | 'too-broad' }

const NATIONAL: Readonly<Record<'BY' | 'RU', { readonly code: string; readonly digits: number }>> = {
  BY: { code: '375', digits: 9 },
  RU: { code: '7', digits: 10 },
}

/** Gives the count of digits of a whole number after the country's code. */
export const nationalDigits = (country: 'BY' | 'RU'): number => NATIONAL[country].digits

const MAX_LENGTH = 15
const MAX_RUNS = 5

/** Removes the separators that people put between digits. */
const stripSeparators = (text: string): string => text.replace(/[\s()-]/g, '')

/** Checks the mask: at least `minLiterals` literal digits, at most `max` digits in all. */
const checkMask = (mask: string, minLiterals: number, max: number): MaskReading => {
  const runs = mask.split('%').length - 1
  const digits = mask.length - runs
  if (!/^[\d_%]+$/.test(mask) || mask.length > MAX_LENGTH || runs > MAX_RUNS || digits > max)
    return { problem: 'malformed' }
  return mask.replace(/[_%]/g, '').length < minLiterals ? { problem: 'too-broad' } : { mask }
}

/** Removes the country's code from a mask that has it. */
const withoutCode = (text: string, country: 'BY' | 'RU'): string => {
  const { code, digits } = NATIONAL[country]
  if (text.startsWith('+')) return text.startsWith(`+${code}`) ? text.slice(code.length + 1) : text
  return text.startsWith(code) && text.length === code.length + digits ? text.slice(code.length) : text
}

/**
 * Reads a mask over the national digits of free numbers: `_` is one digit, `%` any run, also an empty one. At least two literal digits are
 * needed. Spaces, dashes, brackets and the country's own code are removed.
 */
export const readNumberMask = (text: string, country: 'BY' | 'RU'): MaskReading =>
  checkMask(withoutCode(stripSeparators(text), country), 2, NATIONAL[country].digits)

/** Reads a mask over all digits of subscribers' numbers and puts the country's code before it. At least four literal digits besides the code. */
export const readSubscriberMask = (text: string, country: 'BY' | 'RU'): MaskReading => {
  const { code, digits } = NATIONAL[country]
  const national = withoutCode(stripSeparators(text), country)
  const read = checkMask(national, 4, national.startsWith('%') ? code.length + digits : digits)
  if ('problem' in read || read.mask.startsWith('%')) return read
  return { mask: `${code}${read.mask}` }
}
