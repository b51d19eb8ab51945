import type { Calls } from '../../core/calls.ts'
import type { OpenCall } from '../../core/store.ts'
import { serviceNamed } from './context.ts'
import type { CallParts } from './context.ts'
import { weigh } from './weigh.ts'

type Held = Calls['proofs.held']

/** Tells a flow what the customer has proved for an action, and what to ask for next. Handlers weigh it again when they act. */
export const heldProofs = (parts: CallParts) => async ({ service, action, phone }: Held['input'], open: OpenCall): Promise<Held['output']> => {
  const { enough, missing, until, phone: number, refusal } = await weigh(parts, open, serviceNamed(parts, service), action, phone)
  return { enough, missing, until: until === null ? null : new Date(until).toISOString(), phone: number, refusal }
}
