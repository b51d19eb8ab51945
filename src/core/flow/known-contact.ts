import { isPhoneNumber } from '../text/phone-number.ts'
import type { PhoneNumber } from '../text/phone-number.ts'

/**
 * Phone number and e-mail address that the customer wrote before being asked. A flow offers them at its question, for
 * one tap to agree. They prove nothing and may belong to somebody else: nothing is sent to them, or done with them,
 * before the customer agrees.
 */
export interface KnownContact {
  readonly phone: PhoneNumber | null
  readonly email: string | null
}

const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** Reads the contact from the parameters of a flow: `params.phone`, `params.email`. */
export const readKnownContact = (params: Readonly<Record<string, unknown>>): KnownContact => {
  const phone = textIn(params['phone'])
  return { phone: phone !== null && isPhoneNumber(phone) ? phone : null, email: textIn(params['email']) }
}

/** Contact of a customer who wrote neither. */
export const noContact: KnownContact = { phone: null, email: null }

/** Writes the contact as parameters for the next flow: `phone` and `email`, as far as they are known. */
export const contactParams = (contact: KnownContact): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(contact).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
  )
