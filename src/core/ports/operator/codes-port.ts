import type { SendCodeRequest, Verification } from '../../operator/codes.ts'
import type { MutatingContext } from '../../operator/request-context.ts'
import type { DateTime } from '../../text/phone-number.ts'

/**
 * One-time codes. A second code for the same number makes the first one expire, and a code is accepted once
 * (CAMARA one-time-password-sms 1.1.1, test definitions @400.7 and @400.8).
 */
export interface CodesPort {
  /**
   * Sends a new code. SMS has no idempotency key in CAMARA: a lost answer rejects with `mayHaveHappened` and is never
   * repeated.
   */
  send(req: SendCodeRequest, ctx: MutatingContext): Promise<Verification>
  /** Resolves for a correct code; else rejects with INVALID_OTP, VERIFICATION_FAILED or VERIFICATION_EXPIRED. */
  validate(
    req: { readonly authenticationId: string; readonly code: string },
    ctx: MutatingContext,
  ): Promise<{ readonly verifiedAt: DateTime }>
  /** Invalidates a code. CAMARA has no such call: after NOT_IMPLEMENTED the caller stops accepting the code itself. */
  cancel(req: { readonly authenticationId: string }, ctx: MutatingContext): Promise<void>
}
