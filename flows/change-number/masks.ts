import { readNumberMask, readSubscriberMask } from '../../src/core/mask.ts'
import type { ReadMask } from '../../src/core/mask.ts'
import { readPhone } from '../../src/core/phone.ts'
import type { Service } from '../../src/core/service.ts'

const isOpen = (text: string): boolean => /[%_]/.test(text)

/** A whole number as it is typed, with a prefix of its country's habit, comes down to its national digits; a part may stand anywhere. */
const meant = (text: string, { country, facts }: Service): string => {
  const digits = Number(facts['number-digits'])
  const phone = isOpen(text) ? null : readPhone(text, country)
  if (phone !== null) return phone.slice(-digits)
  const bare = text.replace(/[\s().-]/g, '')
  return text.startsWith('+') || bare.includes('%') || bare.length >= digits ? bare : `%${bare}%`
}

/** The mask for new numbers that a customer means by what was typed. */
export const numberMask = (text: string, service: Service): ReadMask => readNumberMask(meant(text, service), service.country)

/** The mask for the company's lines that is meant; the call adds the country's code by itself. */
export const lineMask = (text: string, service: Service): ReadMask => {
  const mask = meant(text, service)
  const read = readSubscriberMask(mask, service.country)
  return 'problem' in read ? read : { mask }
}
