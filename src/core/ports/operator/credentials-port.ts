import type { CodeChannel } from '../../operator/codes.ts'
import type { AccountReference, ResetGrounds } from '../../operator/credentials.ts'
import type { MutatingContext } from '../../operator/request-context.ts'
import type { DateTime } from '../../text/phone-number.ts'

/** Code words and passwords. The operator compares them; stored ones never leave it. */
export interface CredentialsPort {
  /**
   * Compares a code word. RECOVERY.CODE_WORD_MISMATCH looks the same, and takes the same time, for a wrong word and an
   * unknown account.
   */
  verifyCodeWord(
    req: AccountReference & { readonly codeWord: string },
    ctx: MutatingContext,
  ): Promise<{ readonly recoveryToken: string; readonly expiresAt: DateTime }>
  /** Sends a single-use link, never a password, to the contact on record, and ends other sessions. */
  startPasswordReset(
    req: AccountReference & ResetGrounds & { readonly via: CodeChannel },
    ctx: MutatingContext,
  ): Promise<{ readonly expiresAt: DateTime }>
}
