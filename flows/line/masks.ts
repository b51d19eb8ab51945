import { nationalDigits, readPhone, readSubscriberMask } from '../../src/core/flow/flow-kit.ts'
import type { PhoneNumber, MaskReading, Service } from '../../src/core/flow/flow-kit.ts'

const isOpen = (text: string): boolean => /[%_]/.test(text)

/** Reads a whole number typed by the conventions of the service's country; null for a part of one. */
export const wholeNumber = (text: string, { country }: Service): PhoneNumber | null =>
  isOpen(text) ? null : readPhone(text, country)

/** Reduces a whole number, typed with a prefix of its country, to its national digits; leaves a part unchanged. */
export const meantMask = (text: string, service: Service): string => {
  const digits = nationalDigits(service.country)
  const phone = wholeNumber(text, service)
  if (phone !== null) return phone.slice(-digits)
  const bare = text.replace(/[\s().-]/g, '')
  return text.startsWith('+') || bare.includes('%') || bare.length >= digits ? bare : `%${bare}%`
}

/** Reads the mask for the company's lines; the call adds the country's code. */
export const lineMask = (text: string, service: Service): MaskReading => {
  const mask = meantMask(text, service)
  const read = readSubscriberMask(mask, service.country)
  return 'problem' in read ? read : { mask }
}
