import type { Calls } from '../../core/flow/calls.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import { CallRefused } from '../../core/operator/call-failed.ts'
import type { CallParts } from './call-context.ts'
import { canProveByNetwork } from './offer-network.ts'
import { weigh } from './require-proofs.ts'

type ProofsCall = Calls['proofs.held']

/**
 * Creates the handler that tells a flow what the customer has proved for an action, and which proof to ask for next.
 * Handlers that act weigh the proofs again.
 */
export const readProofs =
  (parts: CallParts) =>
  async (
    { service, action, phone, object = null }: ProofsCall['input'],
    open: OpenCall,
  ): Promise<ProofsCall['output']> => {
    const weighed = await weigh(parts, open, { service, act: action, phone, object })
    const { enough, until, refusal } = weighed
    if (refusal === 'unnamed-act' || refusal === 'not-offered')
      throw new CallRefused('PERMISSION_DENIED', `${action}: ${refusal}`)
    const missing = refusal === 'not-own-line' ? (['administrator'] as const) : weighed.missing
    const number = phone ?? weighed.phone
    const byNetwork =
      missing[0] === 'code' &&
      !missing.includes('administrator') &&
      number !== null &&
      (await canProveByNetwork(parts, open, { service, action, phone: number }))
    return {
      enough,
      missing,
      until: until === null ? null : new Date(until).toISOString(),
      phone: weighed.phone,
      refusal: refusal === 'not-own-line' ? null : refusal,
      ...(byNetwork ? { byNetwork } : {}),
    }
  }
