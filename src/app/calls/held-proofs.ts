import type { Calls } from '../../core/flow/calls.ts'
import type { OpenCall } from '../../core/ports/store.ts'
import { serviceNamed } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { weigh } from './require-proofs.ts'

type Held = Calls['proofs.held']

/** Tells a flow what the customer has proved for an action, and what to ask for next. Handlers weigh it again when they act. */
export const heldProofs =
  (parts: CallParts) =>
  async ({ service, action, phone }: Held['input'], open: OpenCall): Promise<Held['output']> => {
    const {
      enough,
      missing,
      until,
      phone: number,
      refusal,
    } = await weigh(parts, open, serviceNamed(parts, service), action, phone)
    return { enough, missing, until: until === null ? null : new Date(until).toISOString(), phone: number, refusal }
  }
