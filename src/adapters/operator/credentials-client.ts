import { z } from 'zod'
import type { AccountReference, ResetGrounds } from '../../core/operator/credentials.ts'
import type { CredentialsPort } from '../../core/ports/operator/credentials-port.ts'
import type { AskOperator } from './transport/operator-request.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { Timeouts } from './timeouts.ts'
import { time } from './wire-values.ts'

const token = z.object({ recoveryToken: z.string(), expiresAt: time })
const expiry = z.object({ expiresAt: time })

const accountOf = (req: AccountReference): AccountReference =>
  'customerId' in req ? { customerId: req.customerId } : { phoneNumber: req.phoneNumber }

const groundsOf = (req: ResetGrounds): ResetGrounds =>
  'recoveryToken' in req ? { recoveryToken: req.recoveryToken } : { authenticationId: req.authenticationId }

/**
 * Creates the client of code words and password resets, over dozvon's own API. A wrong word uses up a try, so a request
 * is repeated only with its idempotency key.
 */
export const createCredentials = (ask: AskOperator, timeouts: Timeouts): CredentialsPort => {
  const common = { repeat: 'keyed', method: 'POST', timeoutMs: timeouts.credentials } as const
  return {
    verifyCodeWord: async (req, ctx) =>
      (
        await ask(
          {
            ...common,
            order: { act: 'credentials.verifyCodeWord', object: { ...accountOf(req) } },
            capability: 'credentials.codeWord',
            path: PATHS.verifyCodeWord,
            body: { ...accountOf(req), codeWord: req.codeWord },
            answer: token,
          },
          ctx,
        )
      ).body,
    startPasswordReset: async (req, ctx) =>
      (
        await ask(
          {
            ...common,
            order: { act: 'credentials.startPasswordReset', object: { ...accountOf(req), via: req.via } },
            capability: 'credentials.passwordReset',
            path: PATHS.passwordReset,
            body: { ...accountOf(req), ...groundsOf(req), via: req.via },
            answer: expiry,
          },
          ctx,
        )
      ).body,
  }
}
