import type { MutatingContext } from './request-context.ts'
import type { DateTime, PhoneNumber } from '../text/phone-number.ts'

/** How a code reaches the customer: a message, a call that speaks it, or a letter with a link. */
export type CodeChannel = 'sms' | 'voice' | 'email-link'

/** Where a code goes. */
export type CodeDestination =
  | { readonly channel: 'sms' | 'voice'; readonly phoneNumber: PhoneNumber }
  | { readonly channel: 'email-link'; readonly email: string; readonly returnUrl: string }
  /** The e-mail address on record of the account with this number, which only the operator knows. Needs proof of the number. */
  | { readonly channel: 'email-link'; readonly phoneNumber: PhoneNumber; readonly returnUrl: string }

/** A code that is to be sent. */
export interface SendCodeRequest {
  /** The account's contact on record, never one that the asker typed (except to prove a new number). */
  readonly to: CodeDestination
  readonly purpose: 'account-recovery' | 'number-change' | 'prove-new-number' | 'password-reset'
  /** What the customer reads or hears; must contain `{{code}}` for SMS and voice; 1..160 characters. */
  readonly message: string
  /** BCP 47. */
  readonly language: string
}

/** A code on its way. Null means that the operator does not tell, and the policy of the core rules. */
export interface Verification {
  /** CAMARA authenticationId, opaque, at most 36 characters. */
  readonly authenticationId: string
  readonly channel: CodeChannel
  readonly expiresAt: DateTime | null
  readonly attemptsLeft: number | null
  readonly resendAllowedAt: DateTime | null
  /** For `delivery.get`; CAMARA one-time-password-sms gives none. */
  readonly messageId: string | null
  /** Such as `+375 ••• 67` or `a•••@mail.example`: the only form ever shown. */
  readonly maskedDestination: string
  /** Allowed fallbacks, in order. */
  readonly nextChannels: readonly CodeChannel[]
}

/**
 * One-time codes. A second code for the same number makes the first one expire, and a code is accepted once
 * (CAMARA one-time-password-sms 1.1.1, test definitions @400.7 and @400.8).
 */
export interface CodesPort {
  /** Sends a new code. Over SMS the wire has no key: a lost answer rejects with `mayHaveHappened`, and is never repeated. */
  send(req: SendCodeRequest, ctx: MutatingContext): Promise<Verification>
  /** Resolves when the code is right; otherwise rejects with INVALID_OTP, VERIFICATION_FAILED or VERIFICATION_EXPIRED. */
  validate(
    req: { readonly authenticationId: string; readonly code: string },
    ctx: MutatingContext,
  ): Promise<{ readonly verifiedAt: DateTime }>
  /** Makes a code useless from now on. CAMARA has no such call: after NOT_IMPLEMENTED, stop accepting the code ourselves. */
  cancel(req: { readonly authenticationId: string }, ctx: MutatingContext): Promise<void>
}
