import type { CodeChannel } from './codes.ts'
import type { MutatingContext } from './request-context.ts'
import type { DateTime, PhoneNumber } from '../text/phone-number.ts'

/** Whose account: by its id, or by a number that may belong to nobody. */
export type AccountOf = { readonly customerId: string } | { readonly phoneNumber: PhoneNumber }

/** On what grounds a password may be reset: what a right code word gave, or a code that was validated. Each works once. */
export type ResetGrounds = { readonly recoveryToken: string } | { readonly authenticationId: string }

/** Words and passwords. They are compared inside the operator; the stored ones never come out. */
export interface CredentialsPort {
  /** RECOVERY.CODE_WORD_MISMATCH says the same, after the same time, for a wrong word and for no such account. */
  verifyCodeWord(
    req: AccountOf & { readonly codeWord: string },
    ctx: MutatingContext,
  ): Promise<{ readonly recoveryToken: string; readonly expiresAt: DateTime }>
  /** Sends a link that works once to the contact on record; never a password; ends other sessions. */
  startPasswordReset(
    req: AccountOf & ResetGrounds & { readonly via: CodeChannel },
    ctx: MutatingContext,
  ): Promise<{ readonly expiresAt: DateTime }>
}
