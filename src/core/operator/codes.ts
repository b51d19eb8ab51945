import type { DateTime, PhoneNumber } from '../text/phone-number.ts'

/** Channel of a code: an SMS, a call that speaks it, or an e-mail with a link. */
export type CodeChannel = 'sms' | 'voice' | 'email-link'

/** Destination of a code. */
type CodeDestination =
  | { readonly channel: 'sms' | 'voice'; readonly phoneNumber: PhoneNumber }
  | { readonly channel: 'email-link'; readonly email: string; readonly returnUrl: string }
  /**
   * E-mail address on record of the account with this number, known to the operator only. Needs proof of the number.
   */
  | { readonly channel: 'email-link'; readonly phoneNumber: PhoneNumber; readonly returnUrl: string }

/** Request to send a code. */
export interface SendCodeRequest {
  /** Contact on record of the account, never one that the customer typed (except to prove a new number). */
  readonly to: CodeDestination
  readonly purpose: 'account-recovery' | 'number-change' | 'prove-new-number' | 'password-reset'
  /** Text for the customer; must contain `{{code}}` for SMS and voice; 1..160 characters. */
  readonly message: string
  /** BCP 47. */
  readonly language: string
}

/** A sent code. Where the operator gives null, the service's own `CodePolicy` applies. */
export interface Verification {
  /** CAMARA authenticationId, opaque, at most 36 characters. */
  readonly authenticationId: string
  readonly channel: CodeChannel
  readonly expiresAt: DateTime | null
  readonly attemptsLeft: number | null
  readonly resendAllowedAt: DateTime | null
  /** Id for `DeliveryPort.get`; CAMARA one-time-password-sms gives none. */
  readonly messageId: string | null
  /** Destination in the only form that is ever shown: `+375 ••• 67`, `a•••@mail.example`. */
  readonly maskedDestination: string
  /** Allowed fallbacks, in order. */
  readonly nextChannels: readonly CodeChannel[]
}
