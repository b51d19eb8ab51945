import { WireError } from '../wire-error.ts'

/** Checks a mask over national digits; throws 400 when it is malformed or fits too many numbers. */
export const checkMask = (mask: string): void => {
  if (!/^[\d_%]{1,15}$/.test(mask)) throw new WireError(400, 'INVALID_ARGUMENT', 'MASK: digits, _ and %, at most 15')
  if (mask.replaceAll(/\D/g, '').length < 2)
    throw new WireError(400, 'NUMBER_POOL.MASK_TOO_BROAD', 'MASK: at least two digits')
}
