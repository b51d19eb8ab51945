/** A mask that can be used, or what is wrong with it. */
export type ReadMask = { readonly mask: string } | { readonly problem: 'malformed' | 'too-broad' }

const NATIONAL: Readonly<Record<'BY' | 'RU', { readonly code: string; readonly digits: number }>> = {
  BY: { code: '375', digits: 9 },
  RU: { code: '7', digits: 10 },
}
/** How many digits a whole number of the country has after its code. */
export const nationalDigits = (country: 'BY' | 'RU'): number => NATIONAL[country].digits

const LONGEST = 15
const MOST_RUNS = 5

/** What people put between digits. */
const bare = (text: string): string => text.replace(/[\s()-]/g, '')

/** `least` literal digits are needed; more digits than `most` fit no number. */
const checked = (mask: string, least: number, most: number): ReadMask => {
  const runs = mask.split('%').length - 1
  const digits = mask.length - runs
  if (!/^[\d_%]+$/.test(mask) || mask.length > LONGEST || runs > MOST_RUNS || digits > most)
    return { problem: 'malformed' }
  return mask.replace(/[_%]/g, '').length < least ? { problem: 'too-broad' } : { mask }
}

/** Takes the country's code off a mask that has it. */
const withoutCode = (text: string, country: 'BY' | 'RU'): string => {
  const { code, digits } = NATIONAL[country]
  if (text.startsWith('+')) return text.startsWith(`+${code}`) ? text.slice(code.length + 1) : text
  return text.startsWith(code) && text.length === code.length + digits ? text.slice(code.length) : text
}

/**
 * A mask over the national digits of free numbers: `_` is one digit, `%` any run, also none. At least two literal digits; spaces, dashes,
 * brackets and the country's own code are taken off.
 */
export const readNumberMask = (text: string, country: 'BY' | 'RU'): ReadMask =>
  checked(withoutCode(bare(text), country), 2, NATIONAL[country].digits)

/** A mask over all digits of subscribers' numbers, the country's code put before it; at least four literal digits besides the code. */
export const readSubscriberMask = (text: string, country: 'BY' | 'RU'): ReadMask => {
  const { code, digits } = NATIONAL[country]
  const national = withoutCode(bare(text), country)
  const read = checked(national, 4, national.startsWith('%') ? code.length + digits : digits)
  if ('problem' in read || read.mask.startsWith('%')) return read
  return { mask: `${code}${read.mask}` }
}
