import { z } from 'zod'
import type { AccountOf, CredentialsPort, ResetGrounds } from '../../core/operator/credentials.ts'
import type { AskOperator } from './transport/ask.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { TimeOuts } from './time-outs.ts'

const dateTime = z.iso.datetime({ offset: true })
const token = z.object({ recoveryToken: z.string(), expiresAt: dateTime })
const expiry = z.object({ expiresAt: dateTime })

const accountOf = (req: AccountOf): AccountOf =>
  'customerId' in req ? { customerId: req.customerId } : { phoneNumber: req.phoneNumber }

const groundsOf = (req: ResetGrounds): ResetGrounds =>
  'recoveryToken' in req ? { recoveryToken: req.recoveryToken } : { authenticationId: req.authenticationId }

/** Code words and password resets over our own API. A wrong word burns a try, so it is only repeated by its key. */
export const createCredentials = (ask: AskOperator, timeOuts: TimeOuts): CredentialsPort => {
  const common = { repeat: 'keyed', method: 'POST', timeoutMs: timeOuts.credentials } as const
  return {
    verifyCodeWord: async (req, ctx) =>
      (
        await ask(
          {
            ...common,
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
