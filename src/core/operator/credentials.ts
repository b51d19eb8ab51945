import type { CodeChannel } from './codes.ts'
import type { MutatingContext } from './context.ts'
import type { DateTime } from './scalars.ts'

/** Words and passwords. They are compared inside the operator; the stored ones never come out. */
export interface CredentialsPort {
  /** RECOVERY.CODE_WORD_MISMATCH says the same, after the same time, for a wrong word and for no such account. */
  verifyCodeWord(
    req: { readonly customerId: string, readonly codeWord: string },
    ctx: MutatingContext,
  ): Promise<{ readonly recoveryToken: string, readonly expiresAt: DateTime }>
  /** Sends a link that works once; never a password; ends other sessions. */
  startPasswordReset(
    req: { readonly customerId: string, readonly via: CodeChannel, readonly recoveryToken: string },
    ctx: MutatingContext,
  ): Promise<{ readonly expiresAt: DateTime }>
}
