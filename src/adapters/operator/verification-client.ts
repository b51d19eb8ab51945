import { z } from 'zod'
import type { VerificationPort } from '../../core/ports/operator/verification-port.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import { SCOPES } from '../../../wire/operator/scopes.ts'
import type { CodeFlow } from './login/code-flow.ts'
import { notImplemented } from './missing-ports.ts'
import type { Timeouts } from './timeouts.ts'
import type { AskOperator } from './transport/operator-request.ts'

const verified = z.object({ devicePhoneNumberVerified: z.boolean() })

/**
 * Creates the client of number-verification. The number is compared by the operator, which so tells nobody the number
 * of a phone that is not the customer's. Without a log-in by OAuth 2 there is no way to the operator's page.
 */
export const createVerification = (ask: AskOperator, codeFlow: CodeFlow | null, timeouts: Timeouts): VerificationPort =>
  codeFlow === null
    ? { begin: notImplemented, finish: notImplemented }
    : {
        begin: (way) => codeFlow.pageFor({ ...way, scope: SCOPES.verifyNumber.scope ?? '' }),
        finish: async ({ phoneNumber, ...back }, ctx) => {
          const token = await codeFlow.exchange(back)
          const { body } = await ask(
            {
              capability: 'verification',
              repeat: 'read',
              method: 'POST',
              path: PATHS.verifyNumber,
              body: { phoneNumber },
              timeoutMs: timeouts.signals,
              answer: verified,
              token,
            },
            ctx,
          )
          return body.devicePhoneNumberVerified
        },
      }
