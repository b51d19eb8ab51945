import { z } from 'zod'
import type { CallContext } from '../../core/operator/request-context.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { AskOperator } from './transport/operator-request.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import { knownOf, optional, within } from './wire-values.ts'
import { requireNumberProof } from './require-proof.ts'

const medium = z
  .unknown()
  .transform((wire) => within(wire, 'characteristic'))
  .pipe(z.looseObject({ emailAddress: optional(z.string()) }))
const customers = z.array(z.looseObject({ contactMedium: knownOf(medium) }))

/**
 * Reads the e-mail address of the account with this number (TMF629 contactMedium). Rejects with CHANNEL_UNAVAILABLE
 * when there is none. The address never leaves this adapter.
 */
export const emailOnRecord = async (
  ask: AskOperator,
  phoneNumber: string,
  ctx: CallContext,
  timeoutMs: number,
): Promise<string> => {
  requireNumberProof(ctx, phoneNumber)
  const { body } = await ask(
    {
      capability: 'subscribers.byNumber',
      repeat: 'read',
      method: 'POST',
      path: PATHS.customerSearch,
      body: { phoneNumber },
      timeoutMs,
      answer: customers,
    },
    ctx,
  )
  const email = body[0]?.contactMedium.map(({ emailAddress }) => emailAddress).find((address) => address !== undefined)
  if (email === undefined)
    throw new OperatorError(422, 'CODE_DELIVERY.CHANNEL_UNAVAILABLE', 'No e-mail address on record.')
  return email
}
