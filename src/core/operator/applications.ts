import type { NumberCategory } from './numbers.ts'
import type { DateTime, PhoneNumber } from '../text/phone-number.ts'

/** Application for a number in place of `phoneNumber`; the mask is that of `NumberSearch`. */
export interface ApplyForNumber {
  readonly phoneNumber: PhoneNumber
  readonly mask: string
  readonly category: NumberCategory | null
}

/** State of an application: accepted when a fitting number is free, or refused by the operator's people. */
export interface Application {
  readonly applicationId: string
  readonly state: 'received' | 'accepted' | 'refused' | 'withdrawn'
  readonly updatedAt: DateTime
  readonly reason: string | null
  /** Number that an accepted application offers. */
  readonly offered: PhoneNumber | null
}
