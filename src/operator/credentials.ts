import { z } from 'zod'
import type { CredentialsPort } from '../core/operator/credentials.ts'
import type { AskOperator } from './ask.ts'
import { PATHS } from './paths.ts'
import type { TimeOuts } from './time-outs.ts'

const dateTime = z.iso.datetime({ offset: true })
const token = z.object({ recoveryToken: z.string(), expiresAt: dateTime })
const expiry = z.object({ expiresAt: dateTime })

/** Code words and password resets over our own API. A wrong word burns a try, so it is only repeated by its key. */
export const createCredentials = (ask: AskOperator, timeOuts: TimeOuts): CredentialsPort => {
  const common = { repeat: 'keyed', method: 'POST', timeoutMs: timeOuts.credentials } as const
  return {
    verifyCodeWord: async ({ customerId, codeWord }, ctx) => (await ask({
      ...common, capability: 'credentials.codeWord', path: PATHS.verifyCodeWord, body: { customerId, codeWord }, answer: token,
    }, ctx)).body,
    startPasswordReset: async ({ customerId, via, recoveryToken }, ctx) => (await ask({
      ...common, capability: 'credentials.passwordReset', path: PATHS.passwordReset,
      body: { customerId, via, recoveryToken }, answer: expiry,
    }, ctx)).body,
  }
}
