import { nationalDigits, readSubscriberMask } from '../../src/core/flow/number-mask.ts'
import type { ReadMask } from '../../src/core/flow/number-mask.ts'
import type { PhoneNumber } from '../../src/core/text/phone-number.ts'
import { readPhone } from '../../src/core/text/phone.ts'
import type { Service } from '../../src/core/catalogue/service.ts'

const isOpen = (text: string): boolean => /[%_]/.test(text)

/** The whole number that was typed with the habits of the service's country; null for a part of one. */
export const wholeNumber = (text: string, { country }: Service): PhoneNumber | null =>
  isOpen(text) ? null : readPhone(text, country)

/** A whole number as it is typed, with a prefix of its country's habit, comes down to its national digits; a part may stand anywhere. */
export const meantMask = (text: string, service: Service): string => {
  const digits = nationalDigits(service.country)
  const phone = wholeNumber(text, service)
  if (phone !== null) return phone.slice(-digits)
  const bare = text.replace(/[\s().-]/g, '')
  return text.startsWith('+') || bare.includes('%') || bare.length >= digits ? bare : `%${bare}%`
}

/** The mask for the company's lines that is meant; the call adds the country's code by itself. */
export const lineMask = (text: string, service: Service): ReadMask => {
  const mask = meantMask(text, service)
  const read = readSubscriberMask(mask, service.country)
  return 'problem' in read ? read : { mask }
}
