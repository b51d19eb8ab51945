import type { Calls } from '../../core/flow/calls.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import { requireService } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { weigh } from './require-proofs.ts'

type ProofsCall = Calls['proofs.held']

/**
 * Creates the handler that tells a flow what the customer has proved for an action, and which proof to ask for next.
 * Handlers that act weigh the proofs again.
 */
export const readProofs =
  (parts: CallParts) =>
  async ({ service, action, phone }: ProofsCall['input'], open: OpenCall): Promise<ProofsCall['output']> => {
    const {
      enough,
      missing,
      until,
      phone: number,
      refusal,
    } = await weigh(parts, open, requireService(parts, service), action, phone)
    return { enough, missing, until: until === null ? null : new Date(until).toISOString(), phone: number, refusal }
  }
