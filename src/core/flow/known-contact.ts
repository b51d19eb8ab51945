import type { OldSnapshot } from './flow.ts'
import { isPhoneNumber } from '../text/phone-number.ts'
import type { PhoneNumber } from '../text/phone-number.ts'

/**
 * What the customer has written before anybody asked: offered at the question for it, with one tap to agree. It proves nothing, and
 * whose it is only the customer knows: nothing is sent to it and nothing done to it before a yes.
 */
export interface Told {
  readonly phone: PhoneNumber | null
  readonly email: string | null
}

const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** What a flow was told of it: `params.phone`, `params.email`. */
export const toldIn = (params: Readonly<Record<string, unknown>>): Told => {
  const phone = textIn(params['phone'])
  return { phone: phone !== null && isPhoneNumber(phone) ? phone : null, email: textIn(params['email']) }
}

/** The customer has written neither. */
export const nothingTold: Told = { phone: null, email: null }

/** The same for a flow that is opened in turn: `params.phone` and `params.email`, as far as they are known. */
export const passOn = (told: Told): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(told).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])))

/** A migration for a flow whose context has got new fields: an older snapshot goes on with these. */
export const withNew =
  (fields: Readonly<Record<string, unknown>>) =>
  ({ snapshot }: OldSnapshot): unknown => {
    const old = snapshot as { readonly context: object }
    return { ...old, context: { ...fields, ...old.context } }
  }
